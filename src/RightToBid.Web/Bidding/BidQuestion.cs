using Microsoft.AspNetCore.Authorization;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>One question about a bid, asked from its page, whose answer is no event of the bid.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal abstract class BidQuestion(CaseDesk desk) : PageOf<Bid>, IQuestionForm
{
    public string Back => Links.Bid(Id);

    public string Leave => Back;

    public virtual string Button => "Save";

    protected sealed override async Task<Bid?> Find(CancellationToken cancellation)
    {
        var (bid, _) = await desk.Load<Bid>(Caller.Authority, Id, cancellation);
        return await IsAsked(bid, cancellation) ? bid : null;
    }

    /// <summary>Whether the caller is asked it of this bid. To anybody else the page is not there.</summary>
    protected abstract Task<bool> IsAsked(Bid bid, CancellationToken cancellation);
}
