using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Notifying;

/// <summary>One stream of a case with what it owes.</summary>
/// <param name="Streams">The part of its pages' addresses that names its kind.</param>
internal sealed record OwingStream(string Streams, Guid Id, object State)
{
    public IReadOnlyList<NoticeDuty> Duties { get; } = NoticeDuties.Of(State, BankHolidays.EnglandAndWales);

    public string Reference { get; init; } = "";

    /// <summary>Who must be told, where this stream is the one that keeps it.</summary>
    public InterestedParties? Interested { get; init; }

    public ServedNotices Served { get; init; } = ServedNotices.None;
}

/// <summary>The streams of a case that owe notices.</summary>
internal static class CaseDuties
{
    public static async Task<IReadOnlyList<OwingStream>> Of(CaseDesk desk, IReadOnlyList<CaseReference> streams, CancellationToken cancellation)
    {
        var owing = new List<OwingStream>();
        foreach (var stream in streams)
        {
            if (await Load(desk, stream.Authority, stream.StreamType, stream.StreamId, cancellation) is { } loaded)
            {
                owing.Add(loaded);
            }
        }

        return owing;
    }

    /// <summary>The stream behind a page's address, or nothing where there is none.</summary>
    public static async Task<OwingStream?> Find(CaseDesk desk, string authority, string streams, Guid id, CancellationToken cancellation) =>
        await Load(desk, authority, StreamTypeOf(streams), id, cancellation);

    private static string StreamTypeOf(string streams) => streams switch
    {
        "nominations" => Nomination.StreamType,
        "listings" => ListEntry.StreamType,
        "moratoria" => Moratorium.StreamType,
        "reviews" => ListingReview.StreamType,
        "claims" => CompensationClaim.StreamType,
        _ => "",
    };

    private static async Task<OwingStream?> Load(CaseDesk desk, string authority, string type, Guid id, CancellationToken cancellation)
    {
        return type switch
        {
            _ when type == Nomination.StreamType => await Loaded<Nomination>(state => new("nominations", id, state)
            {
                Reference = state.Reference,
                Interested = state.IsUndecided ? state.Interested : null,
                Served = state.Served,
            }),
            _ when type == ListEntry.StreamType => await Loaded<ListEntry>(state => new("listings", id, state)
            {
                Reference = state.Reference,
                Interested = state.Interested,
                Served = state.Served,
            }),
            _ when type == Moratorium.StreamType => await Loaded<Moratorium>(state => new("moratoria", id, state)
            {
                Reference = state.Reference,
                Served = state.Served,
            }),
            _ when type == ListingReview.StreamType => await Loaded<ListingReview>(state => new("reviews", id, state)
            {
                Reference = state.Reference,
                Served = state.Served,
            }),
            _ when type == CompensationClaim.StreamType => await Loaded<CompensationClaim>(state => new("claims", id, state)
            {
                Reference = state.Reference,
                Served = state.Served,
            }),
            _ => null,
        };

        async Task<OwingStream?> Loaded<TState>(Func<TState, OwingStream> read)
            where TState : class, IStreamState<TState>
        {
            var (state, version) = await desk.Load<TState>(authority, id, cancellation);
            return version == 0 || Mistaken.Is(state) ? null : read(state);
        }
    }
}
