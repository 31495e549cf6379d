using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Notifying.ServeSeveral;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Notifying;

/// <summary>Every notice that a case makes due: to whom, why, under which provision, by when, and what has been done.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class DutiesModel(CaseFinder cases, CaseDesk desk, Parties parties, EvidenceFiles files, IClock clock) : PageModel
{
    private readonly Dictionary<Guid, string?> names = [];

    public CaseReference Case { get; private set; } = null!;

    public LocalDate Today { get; } = clock.Today();

    public IReadOnlyList<ShownDuty> Open { get; private set; } = [];

    public IReadOnlyList<(ShownDuty Shown, ServedNotice Served)> Done { get; private set; } = [];

    /// <summary>What nobody owes as things stand, each with why.</summary>
    public IReadOnlyList<ShownDuty> NotAsked { get; private set; } = [];

    public IReadOnlyList<ShownInterests> Asking { get; private set; } = [];

    /// <summary>Notices that several wait for, which can be recorded in one action.</summary>
    public IReadOnlyList<(string Words, string Address)> Together { get; private set; } = [];

    /// <summary>The files that were attached and must not be kept.</summary>
    public IReadOnlyDictionary<Guid, TakenAway> TakenAway { get; private set; } = new Dictionary<Guid, TakenAway>();

    public bool MayTakeAway => Permissions.Table[Permissions.CorrectFacts].Any(User.IsInRole);

    public string InOneSentence => Open.Count switch
    {
        0 => "Every notice that is due has been given.",
        1 => "One notice is due.",
        var several => $"{several} notices are due.",
    };

    private bool MayAct => User.MayDo(Permissions.RecordNotices);

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        var streams = await cases.OfCase(authority, path[..^"/duties".Length], cancellation);
        if (streams.Count == 0)
        {
            return NotFound();
        }

        Case = streams[0];
        var owing = await CaseDuties.Of(desk, streams, cancellation);
        foreach (var party in owing.SelectMany(stream => stream.Duties.Select(duty => duty.PartyId)
            .Concat((stream.Interested ?? InterestedParties.None).All.Select(known => known.PartyId))).OfType<Guid>().Distinct())
        {
            names[party] = (await parties.Find(authority, party, cancellation))?.Name;
        }

        var shown = owing.SelectMany(stream => stream.Duties.Select(duty => Shown(stream, duty))).ToList();
        Open = [.. shown.Where(known => known.Duty.IsOpenOn(Today)).OrderBy(known => known.Duty.LastDay ?? known.Duty.SinceOn)];
        NotAsked = [.. shown.Where(known => known.Duty.NotAskedBecause is not null && known.Duty.SinceOn <= Today && !(known.Duty.MootFromOn <= Today))];
        Done =
        [
            .. shown.Where(known => known.Duty.Served is not null)
                .Select(known => (known, known.Duty.Served!))
                .OrderByDescending(known => known.Item2.Service.SentOn),
        ];
        TakenAway = await files.TakenAwayOf(authority, [.. owing.SelectMany(stream => stream.Served.Evidence).Select(file => file.EvidenceId)], cancellation);
        Together = MayAct
            ?
            [
                .. owing.SelectMany(stream => stream.Duties.Where(duty => duty.IsOpenOn(Today) && Several.MayBeGivenTogether(duty))
                    .GroupBy(duty => duty.Notice).Where(duties => duties.Count() > 1)
                    .Select(duties => ($"{duties.Key.Name}: {duties.Count()} recipients", Links.ServeSeveral(stream.Streams, stream.Id, duties.Key.Key)))),
            ]
            : [];
        Asking = [.. owing.Where(stream => stream.Interested is not null).TakeLast(1).Select(Shown)];
        return Page();
    }

    private ShownDuty Shown(OwingStream stream, NoticeDuty duty) => new(
        duty,
        DutyWords.To(duty, duty.PartyId is { } party ? names.GetValueOrDefault(party) : null),
        duty.Served is { } served ? duty.Ends(served.Service.SentOn, served.Service.GivenOn, BankHolidays.EnglandAndWales) : [],
        [.. stream.Served.Evidence.Where(file => duty.Served is { } about && file.IsAbout(about))],
        [.. stream.Served.Letters.Where(letter => duty.Served is { } about && letter.IsAbout(about) && letter.SentOn == about.Service.SentOn)],
        IsRegistration(duty) ? Links.RecordRegistration(stream.Id) : Links.ServeNotice(stream.Streams, stream.Id, DutyKey.Of(duty), bySteps: false),
        Links.ServeNotice(stream.Streams, stream.Id, DutyKey.Of(duty), bySteps: true),
        !IsRegistration(duty) ? Links.AttachEvidence(stream.Streams, stream.Id, DutyKey.Of(duty)) : null,
        duty.Notice.GivenBy is NoticeGiver.Authority
            ? Links.Letter(stream.Reference, duty.Notice.Key, duty.Recipient, duty.PartyId, duty.SubjectId, stream.Id)
            : null,
        MayAct);

    /// <summary>The land charge and the restrictions are recorded step by step, title by title.</summary>
    private static bool IsRegistration(NoticeDuty duty) => duty.Recipient is NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry;

    private ShownInterests Shown(OwingStream stream) => new(
        stream.Id,
        [.. stream.Interested!.Unanswered],
        [
            .. stream.Interested.All.Select(known => (
                DutyWords.Interest(known.Role),
                Said(known),
                MayAct ? ToChange(stream, known) : null)),
        ],
        Links.RecordInterest(stream.Streams, stream.Id));

    /// <summary>An answer that names nobody is answered anew; an interest that is there can end; one that has ended is history.</summary>
    private static string? ToChange(OwingStream stream, InterestedParty known) => known switch
    {
        { PartyId: null } => Links.RecordInterest(stream.Streams, stream.Id),
        { PartyId: { } party, EndedOn: null } => Links.EndInterest(stream.Streams, stream.Id, known.Role.ToString(), party),
        _ => null,
    };

    private string Said(InterestedParty known) => known switch
    {
        { Answer: InterestAnswer.NotKnown } => "Not known",
        { Answer: InterestAnswer.Nobody } => DutyWords.Nobody(known.Role),
        _ => $"{known.PublicName ?? names.GetValueOrDefault(known.PartyId!.Value) ?? "Name erased"}{Since(known)}",
    };

    private static string Since(InterestedParty known) =>
        $"{(known.SinceOn is { } since ? $", since {since.InFull()}" : "")}{(known.EndedOn is { } ended ? $", no longer since {ended.InFull()}" : "")}";
}

/// <summary>A duty as the page shows it.</summary>
/// <param name="Letter">Where its letter is drafted, where it is the council that owes it.</param>
/// <param name="Right">The last days that what was sent should have stated.</param>
internal sealed record ShownDuty(
    NoticeDuty Duty,
    string To,
    IReadOnlyList<StatedDay> Right,
    IReadOnlyList<EvidenceAttached> Files,
    IReadOnlyList<LetterKept> Letters,
    string Serve,
    string Steps,
    string? Attach,
    string? Letter,
    bool MayAct)
{
    public string Key => DutyKey.Of(Duty);

    public string ServeWords => Duty switch
    {
        { Notice.GivenBy: NoticeGiver.Owner } => "Record what the owner told the council",
        { Recipient: NoticeRecipient.Public } => "Record that it was published",
        { Recipient: NoticeRecipient.LocalLandCharges or NoticeRecipient.LandRegistry } => "Record the step that was taken",
        _ => "Record that it was sent",
    };
}

/// <summary>Who must be told, as the page shows it.</summary>
internal sealed record ShownInterests(
    Guid Id, IReadOnlyList<NoticeRecipient> Unanswered, IReadOnlyList<(string Role, string Said, string? End)> Answers, string Record);
