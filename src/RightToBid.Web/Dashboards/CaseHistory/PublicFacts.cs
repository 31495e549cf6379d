using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>Events as the public may read them: without the identifiers of persons, and without what a group can pay.</summary>
/// <remarks>
/// A member whose name ends in <c>PartyId</c>, <c>AccountId</c>, <c>InPounds</c> or <c>Evidence</c> is left out as it is written, wherever it stands, so that an event
/// added later is covered too. What is read back folds like the event itself, with those members empty. Owners alone must still be
/// told apart, for a notice serves one of them: each gets an identifier that means nothing outside the entry.
/// </remarks>
internal static class PublicFacts
{
    private static readonly string[] Withheld = ["PartyId", "AccountId", "InPounds", "Evidence"];

    private static readonly JsonSerializerOptions Options = Build();

    private static readonly FrozenDictionary<string, Type> Types = EventNames.All.ToFrozenDictionary(known => known.Name, known => known.Type);

    public static string Write(ICaseEvent happened, object stateAfter)
    {
        var masked = stateAfter switch
        {
            Moratorium moratorium => Masked(happened, moratorium.ListEntryId),
            ListEntry entry => Masked(happened, entry.ListEntryId),
            _ => Masked(happened),
        };
        return JsonSerializer.Serialize(masked, masked.GetType(), Options);
    }

    /// <exception cref="KeyNotFoundException">Nobody registered the name: nothing is skipped.</exception>
    public static ICaseEvent Read(string name, string json) => (ICaseEvent)JsonSerializer.Deserialize(json, Types[name], Options)!;

    private static ICaseEvent Masked(ICaseEvent happened, Guid listEntryId) => happened switch
    {
        DisposalNoticeReceived e => e with { OwnerPartyId = Mask(listEntryId, e.OwnerPartyId.ToString()) },
        DisposalRecorded e => e with
        {
            OtherNotices = [.. e.OtherNotices.Select(notice => notice with { Owner = Mask(listEntryId, notice.Owner).ToString() })],
            Terms = e.Terms is { SellerPartyId: { } seller } terms ? terms with { SellerPartyId = Mask(listEntryId, seller.ToString()) } : e.Terms,
        },
        OwnersNoticeNoted e => e with { Notice = e.Notice with { Owner = Mask(listEntryId, e.Notice.Owner).ToString() } },
        _ => Masked(happened),
    };

    /// <summary>A correction says neither what it put right nor what it was before, where the fact itself is withheld.</summary>
    private static ICaseEvent Masked(ICaseEvent happened) => happened is FactCorrected e && KnownFacts.Find(e.Fact) is { IsPrivate: true }
        ? e with { Value = null, FormerValue = null }
        : happened;

    private static Guid Mask(Guid listEntryId, string owner) => NamedIdentifier.For(listEntryId.ToString(), owner);

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(CaseJson.Stored) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Withhold } } };
        options.MakeReadOnly();
        return options;
    }

    private static void Withhold(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member =>
            member.Name is not (nameof(DisposalNoticeReceived.OwnerPartyId) or nameof(DisposalTerms.SellerPartyId))
            && Array.Exists(Withheld, end => member.Name.EndsWith(end, StringComparison.Ordinal))))
        {
            member.ShouldSerialize = static (_, _) => false;
        }
    }
}
