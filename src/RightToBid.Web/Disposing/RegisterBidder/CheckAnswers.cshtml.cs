using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.RegisterBidder;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>Who asks, whether it may, and what the request starts, before it is sent.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts, BodyRegister bodies, CaseNotes notes, IClock clock) : QuestionPage<RequestAnswers>(drafts)
{
    private IRegime law = null!;

    protected override string Journey => RequestAnswers.Journey;

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    public Eligibility MayAsk => law.MayAskToBidTogether(
        Answers.Body!, [.. Answers.Members.Select(member => member.Body)], Answers.RequestedOn!.Value);

    public string Time => Answers.ReceivedAt is { } moment ? $" at {LondonTime.TimeOf(moment)}" : "";

    /// <summary>Why a request that reached the council has no effect. An officer keeps it all the same; a member of a group is told.</summary>
    public Refusal? WithoutEffect { get; private set; }

    public StatutoryWindow Full => law.Window("full-moratorium").Opens(Notice.ReceivedOn, BankHolidays.For(Notice.RegimeKey));

    public WhyThisDate Why => new(
        Full, $"The council received the owner’s notice on {Notice.ReceivedOn.InFull()}.", Notice.RuleVersion, law.Standing);

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            (Notice, _) = await desk.Load<Moratorium>(Caller.Authority, Answers.MoratoriumId, HttpContext.RequestAborted);
            law = StatuteBook.Regime(Notice.RegimeKey);
            WithoutEffect = !Answers.IsFromGroup && IsComplete
                && Asked.Decide(Notice, new DecisionContext(clock.Today(), BankHolidays.EnglandAndWales)).Refusal is { Kind: RefusalKind.Law, Source: not null } why
                    ? why
                    : null;
            return await next();
        });

    private bool IsComplete => Answers is { Body: not null, HasFacts: true, RequestedOn: not null, GroupName: not null };

    private Command Asked => new(
        Answers.MoratoriumId,
        NamedIdentifier.For(Caller.Authority, $"bid\n{Draft}"),
        Answers.Group,
        Answers.RequestedOn!.Value,
        Answers.Members.Count == 0 ? null : Answers.Members,
        Answers.ReceivedAt);

    /// <summary>Why an officer found otherwise than the register shows is for officers, and no fact of the case.</summary>
    private Task Note() => Answers.FoundOtherwise is { } why
        ? notes.Write(Caller, Answers.Reference, $"{Answers.GroupName}, local connection. {why}", HttpContext.RequestAborted)
        : Task.CompletedTask;

    public IActionResult OnGet() => IsComplete ? Page() : Redirect(RequestLinks.Group(Draft));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsComplete)
        {
            return Redirect(RequestLinks.Group(Draft));
        }

        var command = Asked;
        var asking = new Asking(
            $"that {Answers.GroupName} be treated as a potential bidder for {Answers.AssetName}",
            Links.Case(Caller.Authority, Answers.Reference),
            RequestLinks.CheckAnswers(Draft))
        {
            CommandId = Draft,
        };
        if (WithoutEffect is not null)
        {
            var kept = new KeepRequestWithoutEffect(
                command.StreamId, command.BidId, command.Group, command.RequestedOn, command.Members, command.ReceivedAt);
            return await this.Send<Moratorium>(desk, kept, asking, async _ =>
            {
                await Note();
                return await End(Links.CaseworkCase(Answers.Reference));
            });
        }

        return await this.Send<Moratorium>(
            desk, command, asking, async _ =>
            {
                await Note();
                await bodies.LearnFrom(Caller, command.Group, HttpContext.RequestAborted);
                return await End(Answers.IsFromGroup ? RequestLinks.Sent(Answers.MoratoriumId) : Links.CaseworkCase(Answers.Reference));
            });
    }
}
