using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Nominating.ReceiveNomination;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Every answer, and the day by which the council must decide, before anything is sent.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class CheckAnswersModel(
    CaseDesk desk, Drafts drafts, References references, Parties parties, BodyRegister bodies, PlaceRegister places, DraftFiles files, IClock clock) : NominationQuestion(drafts), IQuestionForm
{
    protected override string Before => "files";

    public string Heading => IsFromGroup ? "Check before you send the nomination" : "Check before you record the nomination";

    string IQuestionForm.Back => Question("files");

    string IQuestionForm.Button => IsFromGroup ? "Send the nomination" : "Record the nomination";

    public LocalDate ReceivedOn => Answers.ReceivedOn ?? clock.Today();

    public Eligibility MayNominate => Answers.MayNominate(clock.Today());

    public DatesThatFollow Dates => DatesThatFollow.From(
        RegimeKeys.EnglandRightToBid2011,
        "nomination-received",
        ReceivedOn,
        IsFromGroup ? "The council receives the nomination when you send it, today." : $"The council received the nomination on {ReceivedOn.InFull()}.",
        clock.Today());

    public IReadOnlyList<DraftFile> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Files = await files.Of(Caller, Draft, HttpContext.RequestAborted);
        return Answers.Next == "check" ? Page() : Redirect(Question(Answers.Next));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Answers.Next != "check")
        {
            return Redirect(Question(Answers.Next));
        }

        // The identifier follows from the draft: sent twice, the same answers are one nomination.
        var nominationId = NamedIdentifier.For(Caller.Authority, $"nomination\n{Draft}");
        var reference = await references.Next(Caller.Authority, HttpContext.RequestAborted);
        var command = new Command(
            nominationId,
            reference,
            Answers.Asset!,
            Answers.Group,
            Answers.Reasons,
            ReceivedOn,
            How: Answers.How ?? MeansOfReceipt.Online);
        var asking = new Asking($"to nominate {Answers.Asset!.Name}", Leave, Question("check"))
        {
            CommandId = Draft,
            Beside = [files.Filing(Caller, Draft, reference)],
        };
        return await this.Send<Nomination>(desk, command, asking, async outcome =>
        {
            await Keep("owners", nominationId, Answers.Owner);
            await Keep("occupiers", nominationId, Answers.Occupier);
            await bodies.LearnFrom(Caller, Answers.Group, HttpContext.RequestAborted);
            if (Answers.PlaceIds.Count > 0)
            {
                await places.Name(Caller, outcome.State.Reference, Answers.PlaceIds, HttpContext.RequestAborted);
            }

            return await End(IsFromGroup ? Links.Nominated(outcome.State.Reference) : Links.CaseworkCase(outcome.State.Reference));
        });
    }

    private Task Keep(string who, Guid nominationId, string? said) => string.IsNullOrEmpty(said)
        ? Task.CompletedTask
        : parties.Record(Caller.Authority, NamedParties.Of(Caller.Authority, nominationId, who, said), HttpContext.RequestAborted);
}
