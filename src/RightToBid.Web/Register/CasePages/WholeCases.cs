using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Reads a case with everything that is published about it: the page and its data twin say the same.</summary>
internal sealed class WholeCases(InheritedCases cases, PublishedDocuments documents)
{
    public async Task<CaseDocument?> Read(string authority, string reference, AskedDays asked, CancellationToken cancellation)
    {
        if (await cases.Find(authority, reference, asked.KnownOn, cancellation) is not { } found)
        {
            return null;
        }

        var isPast = asked.On < (asked.KnownOn ?? asked.Today);
        var lastDay = asked.KnownOn < asked.On ? asked.KnownOn.Value : asked.On;
        return CaseDocuments.Of(isPast ? PastDays.On(found, asked.On) : found, asked.On, isPast ? found : null) with
        {
            AssetName = found.AssetName,
            KnownOn = asked.KnownOn,
            Succession = await cases.Succession(found.Authority, found.Reference, cancellation),
            Documents =
            [
                .. (await documents.Of(found.Authority, found.Reference, lastDay, cancellation)).Select(document => new DocumentRow(
                    document.Title, document.Kind, document.PublishedOn, document.Bytes, document.Sha256,
                    Links.PublishedDocument(found.Authority, document.DocumentId))
                {
                    InWords = document.InWords,
                }),
            ],
        };
    }
}
