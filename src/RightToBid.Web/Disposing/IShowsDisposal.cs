using RightToBid.Cases.Disposing;
using RightToBid.Law;

namespace RightToBid.Web.Disposing;

/// <summary>A page that shows what the law says of a disposal before it is recorded.</summary>
internal interface IShowsDisposal
{
    /// <summary>What the law says of it; for the page that checks.</summary>
    DisposalAnswer? Answer { get; }

    AgreementKind Agreed { get; }
}
