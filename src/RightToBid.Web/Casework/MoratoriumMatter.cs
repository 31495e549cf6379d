using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

internal static class MoratoriumMatter
{
    public static Matter Of(Moratorium notice, long version, LocalDate today)
    {
        var position = MoratoriumPosition.Of(notice, today);
        var (tag, colour, progress) = Tag(position.Standing);
        return new Matter(
            KeyOf(notice),
            $"Notice of a wish to sell, from {notice.OwnerLabel}",
            position.Sentence,
            tag,
            colour,
            version)
        {
            Windows = [.. MoratoriumWindows.On(notice, today).Select(shown => Windows.Of(
                shown.Window,
                notice.RuleVersion,
                today,
                shown.Standing is WindowStanding.Running or WindowStanding.Ended ? null : shown.Why))],
            Facts = [.. FactsOf(notice, today)],
            Alarms =
            [
                .. notice.Disposals.SelectMany(sale => DisposalWords.JudgedAnew(sale, DisposalLaw.Judge(notice, sale))),
                .. notice.Disposals.Where(sale => DisposalLaw.IsBreach(notice, sale)).Select(sale => DisposalWords.Breach(sale)),
            ],
            Warnings =
            [
                .. notice.Disposals.SelectMany(sale => DisposalWords.Warnings(sale, DisposalLaw.Judge(notice, sale).Branch)),
                .. notice.Disposals.SelectMany(sale => DisposalWords.SameLand(sale, CoveredLand.MayBeSame(notice, sale))),
            ],
            Owed = [.. OwedNotices.Of(notice, today)],
            Actions = [.. ActionsOn(notice, position.Standing)],
            IsOver = !IsUnsettled(notice)
                && (MoratoriumClock.End(notice) is { } end ? end.EndedOn <= today : MoratoriumClock.Protected(notice).HasEndedBy(today)),
            Progress = progress,
        };
    }

    /// <summary>Where the same owner has another notice that runs, both timelines are kept and the owner may go by either (A13).</summary>
    public static Matter BesideOthers(Matter matter, IReadOnlyList<Moratorium> notices, LocalDate today) =>
        notices.FirstOrDefault(notice => KeyOf(notice) == matter.Key) is not { } own || !Runs(own, today)
            ? matter
            : matter with
            {
                Warnings =
                [
                    .. matter.Warnings,
                    .. notices
                        .Where(other => other.MoratoriumId != own.MoratoriumId && other.OwnerPartyId == own.OwnerPartyId && Runs(other, today))
                        .Select(other => $"The same owner’s notice of {other.ReceivedOn.InFull()} runs too. Each keeps its own dates, and the owner may sell whenever one of them allows it."),
                ],
            };

    /// <summary>A sale waits for its completion, or a breach for what becomes of it.</summary>
    private static bool IsUnsettled(Moratorium notice) => notice.Disposals.Exists(sale =>
        (DisposalLaw.IsBreach(notice, sale) && sale.Settlement is null)
        || (sale is { CompletedOn: null, FellThroughOn: null } && DisposalLaw.EndOf(notice, sale) is MoratoriumEndKind.Discharged));

    private static bool Runs(Moratorium notice, LocalDate today) =>
        !MoratoriumClock.Protected(notice).HasEndedBy(today) && !(MoratoriumClock.End(notice)?.EndedOn <= today);

    private static string KeyOf(Moratorium notice) => $"notice-{notice.MoratoriumId:N}";

    private static IEnumerable<(string Name, string Words)> FactsOf(Moratorium notice, LocalDate today)
    {
        yield return ("Received", notice.ReceivedOn.InFull() + At(notice.ReceivedAt));
        yield return ("Land", notice.LandCovered);
        if (CoveredLand.Of(notice) is { Count: > 1 } parts && CoveredLand.LeftOn(notice, today) is var left && left.Count < parts.Count)
        {
            yield return ("Not yet disposed of", left.Count == 0 ? "Nothing" : string.Join(", ", left));
        }

        foreach (var request in notice.Requests)
        {
            yield return (
                request.Group.Name,
                $"Asked on {request.RequestedOn.InFull()}{At(request.ReceivedAt)}{Together(request)}"
                    + RequestWords.Effect(MoratoriumClock.IsInTime(notice, request), MoratoriumClock.HasEffect(notice, request)));
        }

        if (notice.OwnerChange is { } change)
        {
            yield return ("Owner changed", $"{change.ChangedOn.InFull()}. The new owner must tell the council, with name and address (regulation 19(2)).");
        }

        foreach (var sale in notice.Disposals)
        {
            yield return ("Disposal", DisposalWords.Of(sale, DisposalLaw.Judge(notice, sale)));
            if (sale.FellThroughOn is null)
            {
                yield return ("As judged now", DisposalWords.Judged(DisposalLaw.Judge(notice, sale)));
            }
        }
    }

    private static string At(Instant? moment) => moment is { } arrived ? $" at {LondonTime.TimeOf(arrived)}" : "";

    private static string Together(BidderRequest request) =>
        request.Members.Count == 0 ? "" : $", together with {string.Join(", ", request.Members.Select(member => member.Name))}";

    private static (string Tag, string Colour, int Progress) Tag(MoratoriumStanding standing) => standing switch
    {
        MoratoriumStanding.InterimMoratorium => ("Interim moratorium", "orange", 5),
        MoratoriumStanding.FullMoratorium => ("Full moratorium", "orange", 6),
        MoratoriumStanding.OpenForDisposal => ("Owner may sell", "blue", 4),
        MoratoriumStanding.Discharged => ("Sold", "grey", 3),
        MoratoriumStanding.ProtectedPeriodOver => ("New notice needed", "blue", 3),
        _ => ("Ended", "grey", 0),
    };

    private static IEnumerable<MatterAction> ActionsOn(Moratorium notice, MoratoriumStanding standing)
    {
        var id = notice.MoratoriumId;
        if (standing is MoratoriumStanding.InterimMoratorium or MoratoriumStanding.FullMoratorium or MoratoriumStanding.OpenForDisposal
            or MoratoriumStanding.ProtectedPeriodOver)
        {
            yield return new("Give notices and record that they were given", Links.Duties(notice.Reference), Permissions.SeeCasework);
            yield return new("Record that people were told", Links.GivePublicity(id), Permissions.RecordNotices);
            yield return new("Record a group’s request to bid", Links.RecordRequest(id), Permissions.RecordNotices);
            yield return new("Record that the owner changed", Links.ChangeOwner(id), Permissions.RecordNotices);
            yield return new("Record a disposal by the owner", Links.RecordDisposal(id), Permissions.RecordNotices);
            yield return new("Record that the notice was withdrawn", Links.WithdrawNotice(id), Permissions.RecordNotices);
        }

        if (standing is MoratoriumStanding.OwnerChanged)
        {
            yield return new("Record a disposal by whoever owns the land now", Links.RecordDisposal(id), Permissions.RecordNotices);
        }

        if (notice.Disposals.Exists(sale => DisposalLaw.IsBreach(notice, sale)))
        {
            yield return new("Record what became of the sale in breach", Links.SettleBreach(id), Permissions.CorrectFacts);
        }

        if (notice.Disposals.Exists(sale => sale is { CompletedOn: null, FellThroughOn: null }))
        {
            yield return new("Record that the sale fell through", Links.RecordSaleFellThrough(id), Permissions.RecordNotices);
            yield return new("Record that the sale was completed", Links.RecordCompletion(id), Permissions.RecordNotices);
        }

        yield return new("Correct a recorded fact", Links.Corrections(notice.Reference), Permissions.CorrectFacts);
    }
}
