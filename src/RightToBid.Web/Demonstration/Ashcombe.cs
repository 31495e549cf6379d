using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Demonstration;

/// <summary>Ashcombe District Council (demonstration): an invented council, its groups and its owner. No resemblance is meant.</summary>
internal static class Ashcombe
{
    public const string Code = DemonstrationAuthority.Code;
    public const string Actor = "demonstration";

    public static Guid OwnerPartyId { get; } = Party("owner");

    public static Guid SecondOwnerPartyId { get; } = Party("second-owner");

    public static string SecondOwnerName => "Vale Farms (demonstration)";

    public static string OwnerName => "Ashcombe Estates (demonstration)";

    public static CommunityGroup Friends { get; } = new(
        "Friends of Ashcombe",
        new(LegalForm.CompanyLimitedByGuarantee) { ActiveInArea = true, SurplusBenefitsArea = true },
        Party("friends-of-ashcombe"));

    public static CommunityGroup ParishCouncil { get; } = new(
        "Ashcombe Parish Council",
        new(LegalForm.ParishCouncil) { Parish = ParishConnection.LandInOwnArea },
        Party("ashcombe-parish-council"));

    public static CommunityGroup LandTrust { get; } = new(
        "Ashcombe Vale Land Trust",
        new(LegalForm.RegisteredSociety) { ActiveInArea = true, SurplusBenefitsArea = true },
        Party("ashcombe-vale-land-trust"));

    public static CommunityGroup PlayingField { get; } = new(
        "Brook Lane Playing Field Association",
        new(LegalForm.UnincorporatedBody) { ActiveInArea = true, SurplusBenefitsArea = true, IndividualMembers = 34, LocalMembers = 31 },
        Party("brook-lane-playing-field-association"));

    public static CommunityGroup MillLaneNeighbours { get; } = new(
        "Six neighbours of Mill Lane", new(LegalForm.Other) { ActiveInArea = true, IndividualMembers = 6, LocalMembers = 6 }, Party("mill-lane"));

    public static IReadOnlyList<CommunityGroup> Groups { get; } = [Friends, ParishCouncil, LandTrust, PlayingField, MillLaneNeighbours];

    /// <summary>The parishes and wards of the council: codes that nobody has given.</summary>
    public static IReadOnlyList<PlaceRow> Places { get; } =
    [
        new("E04999001", "Ashcombe", PlaceKind.Parish, null),
        new("E04999002", "Brook and Weir", PlaceKind.Parish, null),
        new("E05999001", "Ashcombe Mill", PlaceKind.Ward, "E04999001"),
    ];

    /// <summary>From when on they are known.</summary>
    public static LocalDate FirstDay { get; } = new(2015, 5, 7);

    /// <summary>Where everybody in the demonstration gets their letters: nowhere that there is.</summary>
    public const string PostalAddress = "Old Exchange\n1 Market Place\nAshcombe";

    public const string Mailbox = "letters@ashcombe.example";

    public static Letterhead Letterhead { get; } = new(
        DemonstrationAuthority.Name, ["The Guildhall", "Market Place", "Ashcombe"], "Head of Legal Services")
    {
        Telephone = "01632 960001",
        Email = "community-assets@ashcombe.example",
        Closing = "If you would like this letter in large print, in another format or in another language, tell us.",
    };

    /// <summary>Those whose members can sign in.</summary>
    public static IReadOnlyList<CommunityGroup> WithAccounts { get; } = [Friends, ParishCouncil];

    private static Guid Party(string name) => NamedIdentifier.For(Code, $"demonstration/party/{name}");
}
