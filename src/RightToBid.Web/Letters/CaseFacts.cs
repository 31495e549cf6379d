using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Letters;

/// <summary>What a case holds that letters are filled from: its nomination, its entry, and the one notice, review or claim in question.</summary>
internal sealed record CaseFacts(string Reference)
{
    public Nomination? Nomination { get; init; }

    public ListEntry? Entry { get; init; }

    public Moratorium? Notice { get; init; }

    public ListingReview? Review { get; init; }

    public CompensationClaim? Claim { get; init; }

    /// <summary>Each stream that can owe a notice, with its identifier.</summary>
    public IEnumerable<(Guid StreamId, object State)> Streams
    {
        get
        {
            (Guid?, object?)[] all =
            [
                (Nomination?.NominationId, Nomination), (Entry?.ListEntryId, Entry), (Notice?.MoratoriumId, Notice),
                (Review?.ReviewId, Review), (Claim?.ClaimId, Claim),
            ];
            return all.Where(stream => stream.Item2 is not null).Select(stream => (stream.Item1!.Value, stream.Item2!));
        }
    }

    /// <summary>The stream whose matter a letter is: the one asked for, else the latest that owes the notice, else the entry or the nomination.</summary>
    public (Guid StreamId, object State) StreamOf(string notice, Guid? asked)
    {
        var streams = Streams.ToList();
        return streams.Exists(stream => stream.StreamId == asked) ? streams.Find(stream => stream.StreamId == asked)
            : streams.FindLast(stream => Owes(stream.State, notice)) is { State: not null } owing ? owing
            : streams.Find(stream => stream.State is ListEntry) is { State: not null } entry ? entry
            : streams[0];
    }

    private bool Owes(object state, string notice) =>
        NoticeDuties.Of(state, BankHolidays.For(RegimeKey)).Any(duty => duty.Notice.Key == notice);

    public Asset? Asset => Entry?.Asset ?? Nomination?.Asset;

    public string RegimeKey => Entry?.RegimeKey ?? Nomination?.RegimeKey ?? Notice?.RegimeKey ?? "";
}
