using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Letterheads;

/// <summary>Keeps the letters by which notices were given, wherever a record says that they went as they are drafted from the case.</summary>
internal sealed class LettersAsServed(ILetterKeeper letters, CaseDesk desk, IClock clock)
{
    /// <summary>Why the letter that a command says went out cannot be kept; nothing where it can, or where it says no such thing.</summary>
    public async Task<Refusal?> WouldMiss<TState>(ICommand<TState> command, string authority, CancellationToken cancellation)
        where TState : class, IStreamState<TState>
    {
        var (state, _) = await desk.Load<TState>(authority, command.StreamId, cancellation);
        var decided = command.Decide(state, new DecisionContext(clock.Today(), BankHolidays.EnglandAndWales));
        foreach (var served in AsDrafted(decided.Events))
        {
            var missing = await letters.MissingFor(authority, command.StreamId, served, cancellation);
            if (missing is not { Count: 0 })
            {
                return Refusal.ByState(
                    "NO_LETTER_DRAFTED",
                    missing is null ? "No letter is drafted here for this notice." : $"The letter cannot be drafted here: not known is {string.Join("; ", missing)}.",
                    "Say that the council’s own text was sent, and attach a copy of it.");
            }
        }

        return null;
    }

    /// <summary>Keeps a letter for each service that says so. The same service has the same letter, however often this is asked.</summary>
    public async Task Keep(Sender sender, Guid streamId, IEnumerable<RecordedEvent> recorded, CancellationToken cancellation)
    {
        foreach (var served in AsDrafted(recorded.Select(happened => happened.Data)))
        {
            await letters.KeepAsServed(
                sender,
                NamedIdentifier.For(
                    sender.Authority,
                    $"letter of a service\n{streamId}\n{served.Notice}\n{served.Recipient}\n{served.PartyId}\n{served.SubjectId}\n{served.Service.Means}\n{served.Service.SentOn.Iso()}"),
                streamId,
                served,
                cancellation);
        }
    }

    private static IEnumerable<ServedNotice> AsDrafted(IEnumerable<object> events) => events
        .Select(happened => happened switch
        {
            NoticeServed e => e.AsServed(),
            PublicityGiven e => e.AsServed(),
            InclusionNoticeGiven e => e.AsServed(),
            _ => null,
        })
        .OfType<ServedNotice>()
        .Where(served => served.Service.Text is SentText.AsDrafted);
}
