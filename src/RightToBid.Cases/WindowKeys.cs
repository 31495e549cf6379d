namespace RightToBid.Cases;

/// <summary>The windows that the streams' sagas watch: the regime's own keys, and two kinds of our own that are policy.</summary>
public static class WindowKeys
{
    public const string NominationDecision = "nomination-decision";
    public const string UnsuccessfulList = "unsuccessful-list";
    public const string Listing = "listing";
    public const string ReviewRequest = "review-request";
    public const string ReviewCompletion = "review-completion";
    public const string ReviewAppeal = "review-appeal";
    public const string PermissionToAppeal = "permission-to-appeal";
    public const string InterimMoratorium = "interim-moratorium";
    public const string FullMoratorium = "full-moratorium";
    public const string ProtectedPeriod = "protected-period";
    public const string SaleToGroup = "sale-to-group";
    public const string CompensationClaim = "compensation-claim";
    public const string CompensationReviewRequest = "compensation-review-request";
    public const string CompensationReviewCompletion = "compensation-review-completion";
    public const string CompensationAppeal = "compensation-appeal";
    public const string YearlyMonitoring = "yearly-monitoring";
    public const string LongStop = "long-stop";
}
