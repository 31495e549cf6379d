using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;

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

    public Asset? Asset => Entry?.Asset ?? Nomination?.Asset;

    public string RegimeKey => Entry?.RegimeKey ?? Nomination?.RegimeKey ?? Notice?.RegimeKey ?? "";
}
