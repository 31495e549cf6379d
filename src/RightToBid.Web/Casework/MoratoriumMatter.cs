using NodaTime;

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
            $"notice-{notice.MoratoriumId:N}",
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
            Facts =
            [
                ("Received", notice.ReceivedOn.InFull()),
                ("Land", notice.LandCovered),
                .. notice.Requests.Select(request => (
                    request.Group.Name,
                    $"Asked on {request.RequestedOn.InFull()}{(MoratoriumClock.HasEffect(notice, request) ? "" : ", outside the interim moratorium, so the request has no effect")}")),
            ],
            Owed = [.. OwedNotices.Of(notice, today)],
            Actions = [.. ActionsOn(notice, position.Standing)],
            IsOver = MoratoriumClock.End(notice) is { } end ? end.EndedOn <= today : MoratoriumClock.Protected(notice).HasEndedBy(today),
            Progress = progress,
        };
    }

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
            yield return new("Record that the owner sold", Links.RecordDisposal(id), Permissions.RecordNotices);
            yield return new("Record that the notice was withdrawn", Links.WithdrawNotice(id), Permissions.RecordNotices);
        }

        if (notice.Disposals.Any(disposal => disposal.CompletedOn is null))
        {
            yield return new("Record that the sale was completed", Links.RecordCompletion(id), Permissions.RecordNotices);
        }

        yield return new("Correct the day of the notice or of a request", Links.CorrectDay(id), Permissions.CorrectFacts);
    }
}
