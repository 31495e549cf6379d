using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.RegisterBidder;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>Who asks, whether it may, and what the request starts, before it is sent.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class CheckAnswersModel(CaseDesk desk, Drafts drafts) : QuestionPage<RequestAnswers>(drafts)
{
    private IRegime law = null!;

    protected override string Journey => RequestAnswers.Journey;

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    public Eligibility MayAsk => law.MayAskToBid(Answers.Body!, Answers.RequestedOn!.Value);

    public StatutoryWindow Full => law.Window("full-moratorium").Opens(Notice.ReceivedOn, BankHolidays.For(Notice.RegimeKey));

    public WhyThisDate Why => new(
        Full, $"The council received the owner’s notice on {Notice.ReceivedOn.InFull()}.", Notice.RuleVersion, law.Standing);

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            (Notice, _) = await desk.Load<Moratorium>(Caller.Authority, Answers.MoratoriumId, HttpContext.RequestAborted);
            law = StatuteBook.Regime(Notice.RegimeKey);
            return await next();
        });

    public IActionResult OnGet() => Answers is { Body: not null, HasFacts: true, RequestedOn: not null } ? Page() : Redirect(RequestLinks.Group(Draft));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Answers is not { Body: { } body, HasFacts: true, RequestedOn: { } day, GroupName: { } name })
        {
            return Redirect(RequestLinks.Group(Draft));
        }

        var command = new Command(
            Answers.MoratoriumId, NamedIdentifier.For(Caller.Authority, $"bid\n{Draft}"), new CommunityGroup(name, body, Answers.PartyId), day);
        var asking = new Asking(
            $"that {name} be treated as a potential bidder for {Answers.AssetName}",
            Links.Case(Caller.Authority, Answers.Reference),
            RequestLinks.CheckAnswers(Draft))
        {
            CommandId = Draft,
        };
        return await this.Send<Moratorium>(
            desk, command, asking, _ => End(Answers.IsFromGroup ? RequestLinks.Sent(Answers.MoratoriumId) : Links.CaseworkCase(Answers.Reference)));
    }
}
