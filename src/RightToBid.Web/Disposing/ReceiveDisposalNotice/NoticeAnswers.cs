using NodaTime;

using RightToBid.Cases;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

/// <summary>What an officer has answered so far about an owner's notice. The owner's name goes to the parties, never into the event.</summary>
internal sealed record NoticeAnswers
{
    public const string Journey = "disposal-notice";

    public Guid ListEntryId { get; init; }

    public string Reference { get; init; } = "";

    public string AssetName { get; init; } = "";

    /// <summary>The owner of an earlier notice for this land, who has now given another; nothing for an owner who is new here.</summary>
    public Guid? KnownOwnerPartyId { get; init; }

    public string? OwnerName { get; init; }

    public string? OwnerAddress { get; init; }

    public string? OwnerEmail { get; init; }

    /// <summary>What the owner is called in public: "the freeholder".</summary>
    public string? OwnerLabel { get; init; }

    /// <summary>The land in the notice, where it is not the whole of the listed land.</summary>
    public string? PartOfLand { get; init; }

    /// <summary>The named parts of the listed land that the notice covers; nothing where the land has none, or the notice covers all of it.</summary>
    public IReadOnlyList<string>? Parcels { get; init; }

    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The moment it arrived, where the hour is known.</summary>
    public Instant? ReceivedAt { get; init; }

    public MeansOfReceipt? How { get; init; }
}
