using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Bidding;

/// <summary>One of the bodies that bid together, with what the law says of it by itself.</summary>
/// <param name="Member">Nothing for the lead, whose bid it is.</param>
/// <param name="Rights">Nothing while too little is known of it.</param>
internal sealed record BiddingBody(Guid? BodyId, string Name, BodyRights? Rights, ConsortiumMember? Member)
{
    /// <summary>The lead first, then those beside it.</summary>
    public static async Task<IReadOnlyList<BiddingBody>> Of(
        string authority, Bid bid, Consortia consortia, BodyRegister bodies, LocalDate today, CancellationToken cancellation)
    {
        var known = (await bodies.All(authority, cancellation)).ToDictionary(body => body.BodyId);
        var members = await consortia.Of(authority, bid.BidId, cancellation);
        var lead = bid.Group!;
        var asked = new RegisteredBody(lead.PartyId ?? Guid.Empty, lead.Name) { Body = lead.Body, HasFacts = true };
        return
        [
            new(lead.PartyId, lead.Name, BodyRights.Of(asked, bid.RequestedOn), null),
            .. members.Where(member => known.ContainsKey(member.BodyId))
                .Select(member => new BiddingBody(member.BodyId, known[member.BodyId].Name, BodyRights.Of(known[member.BodyId], today), member)),
        ];
    }
}
