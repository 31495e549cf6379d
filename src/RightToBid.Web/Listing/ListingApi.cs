using System.Text.Json.Nodes;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Api;

namespace RightToBid.Web.Listing;

/// <summary>List entries in the API. Entries begin with an accepted nomination, so there is no command to begin one here.</summary>
internal sealed class ListingApi : ICapabilityApi
{
    public static void Map(CommandRoutes api)
    {
        api.Reading<ListEntry>("list-entries/{id:guid}", Permissions.SeeCasework);
        api.Command<GiveInclusionNotice, ListEntry>("list-entries/{id:guid}/inclusion-notices", Permissions.KeepLists);
        api.Command<AllowLongerToAskForReview, ListEntry>("list-entries/{id:guid}/longer-to-ask", Permissions.RunReviews);
        api.Command<RecordInterestedParty, ListEntry>("list-entries/{id:guid}/interested-parties", Permissions.RecordNotices);
        api.Command<EndInterest, ListEntry>("list-entries/{id:guid}/interested-parties/end", Permissions.RecordNotices);
        api.Command<ServeNotice, ListEntry>("list-entries/{id:guid}/notices", Permissions.RecordNotices);
        api.Command<AttachEvidence, ListEntry>("list-entries/{id:guid}/evidence", Permissions.RecordNotices);
        api.Command<AmendExtent, ListEntry>("list-entries/{id:guid}/extent", Permissions.KeepLists);
        api.Command<RemoveFromList, ListEntry>("list-entries/{id:guid}/removal", Permissions.KeepLists);
        api.Command<RestoreEntry, ListEntry>("list-entries/{id:guid}/restoration", Permissions.CorrectFacts);
        api.Command<RecordRegistration, ListEntry>("list-entries/{id:guid}/registrations", Permissions.KeepLists);
        api.Command<RecordTitle, ListEntry>("list-entries/{id:guid}/titles", Permissions.KeepLists, NewTitle);
        api.Command<RecordFirstRegistration, ListEntry>("list-entries/{id:guid}/first-registrations", Permissions.KeepLists);
        api.Command<RecordPublishedDates, ListEntry>("list-entries/{id:guid}/published-dates", Permissions.KeepLists);
    }

    /// <summary>Each title gets an identifier, so that several are told apart.</summary>
    private static Task<IResult?> NewTitle(Prepared request)
    {
        request.Body["titleId"] ??= JsonValue.Create(request.NewStream("titleId"));
        return Task.FromResult<IResult?>(null);
    }
}
