using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Demonstration;

/// <summary>Loads the invented authority through the same desk as everybody, so that nothing in it could not have happened.</summary>
internal sealed class AshcombeDemonstration(
    CaseDesk desk, Parties parties, LetterSettings letterheads, ILetterKeeper letters, IDueWork work, BodyRegister bodies, PlaceRegister places,
    IClock clock) : IDemonstration
{
    private const int YearsToKeep = 7;

    public static IReadOnlyList<Telling> Tellings { get; } =
        [.. NominationStories.All, .. ListingStories.All, .. MoratoriumStories.All, .. BidStories.All];

    public string Authority => Ashcombe.Code;

    public IReadOnlyList<DemonstrationGroup> Groups { get; } =
        [.. Ashcombe.WithAccounts.Select(group => new DemonstrationGroup(group.PartyId!.Value, group.Name, group.Body.Form is LegalForm.ParishCouncil))];

    public async Task<int> Load(CancellationToken cancellation)
    {
        if (await IsLoaded(cancellation))
        {
            return Tellings.Count;
        }

        var today = clock.Today();
        var people = Ashcombe.Groups.Select(group => (group.PartyId!.Value, group.Name, Purpose: Purposes.NominatesOrBids))
            .Append((Ashcombe.OwnerPartyId, Ashcombe.OwnerName, Purposes.OwnsLand))
            .Append((Ashcombe.SecondOwnerPartyId, Ashcombe.SecondOwnerName, Purposes.OwnsLand));
        foreach (var (partyId, name, purpose) in people)
        {
            await parties.Record(
                Ashcombe.Code,
                new Party(partyId, name, purpose) { Address = Ashcombe.PostalAddress, Email = Ashcombe.Mailbox, KeepUntil = today.PlusYears(YearsToKeep) },
                cancellation);
        }

        await letterheads.Keep(Ashcombe.Code, Ashcombe.Actor, Ashcombe.Letterhead, cancellation);
        var stage = new DeskStage(desk, letters, cancellation);
        var here = await Places(cancellation);
        foreach (var telling in Tellings)
        {
            var story = new Story(stage, telling.Number, telling.Asset);
            await telling.Tell(story, today);
            await places.Name(ByDemonstration, story.Reference, [here[telling.Number % here.Count]], cancellation);
        }

        await work.Drain(cancellation);
        return Tellings.Count;
    }

    private static Caller ByDemonstration => new(Ashcombe.Code, Ashcombe.Actor, null, null);

    /// <summary>Two parishes, the first of which has a council that says so.</summary>
    private async Task<IReadOnlyList<Guid>> Places(CancellationToken cancellation)
    {
        foreach (var row in Ashcombe.Places)
        {
            await places.Set(ByDemonstration, row, Ashcombe.FirstDay, cancellation);
        }

        await bodies.Enter(Ashcombe.Code, Ashcombe.ParishCouncil.PartyId!.Value, Ashcombe.ParishCouncil.Name, Ashcombe.Actor, cancellation);
        if (await bodies.Find(Ashcombe.Code, Ashcombe.ParishCouncil.PartyId!.Value, cancellation) is { } council)
        {
            await bodies.Keep(ByDemonstration, council with { Body = Ashcombe.ParishCouncil.Body, PlaceCode = Ashcombe.Places[0].Code }, cancellation);
        }

        return [.. (await places.All(Ashcombe.Code, cancellation)).Where(place => place.Kind is PlaceKind.Parish).Select(place => place.PlaceId)];
    }

    /// <summary>Whether the last thing of the last case has been told.</summary>
    private async Task<bool> IsLoaded(CancellationToken cancellation)
    {
        var last = new Story(new DeskStage(desk, letters, cancellation), Tellings[^1].Number, Tellings[^1].Asset);
        return (await desk.Load<Handover>(Ashcombe.Code, last.HandoverId, cancellation)).State.Monitored.Count > 0;
    }
}
