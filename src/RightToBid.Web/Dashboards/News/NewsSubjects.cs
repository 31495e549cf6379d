using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Dashboards.News;

/// <summary>Says in words what a question asks about, from what everybody may read. What there is not cannot be followed.</summary>
internal sealed class NewsSubjects(IKernel kernel)
{
    /// <summary>What is followed, as the end of a sentence: "The Fox Inn (ACV/2026/0001)". Nothing where there is no such case, place or authority.</summary>
    public async Task<string?> InWords(NewsQuestion question, CancellationToken cancellation)
    {
        if (question is { Reference: { } reference, Authority: { } keeper })
        {
            return (await Names(
                "select min(asset_name) as name from rtb.rm_case_references where tenant_id = @authority and lower(reference) = lower(@code) having count(*) > 0",
                keeper, reference, cancellation)).Select(name => $"{name} ({reference})").SingleOrDefault();
        }

        var places = question.Place is { } code
            ? await Names(
                """
                select distinct name from rtb.places where code = @code and (@authority = '' or tenant_id = @authority) and until_on is null
                union select name from rtb.places gone where code = @code and (@authority = '' or tenant_id = @authority)
                    and not exists (select from rtb.places p where p.tenant_id = gone.tenant_id and p.code = gone.code and p.until_on is null)
                """,
                question.Authority ?? "", code, cancellation)
            : [];
        if ((question.Place is not null && places.Count != 1) || (question.Authority is { } council && !await IsKnown(council, cancellation)))
        {
            return null;
        }

        var what = question.Show switch
        {
            NewsQuestion.Listed => "listed assets",
            NewsQuestion.Held => "assets in a moratorium",
            NewsQuestion.Ended => "assets whose listing has ended",
            _ => "every case",
        };
        var where = places is [var place] ? $" in {place}" : "";
        var whose = question.Authority is { } authority ? $"{(where.Length > 0 ? "," : " of")} {AccountMail.NameOf(authority)}" : "";
        return $"{what}{where}{whose}{(question.Words is { } words ? $" that a search for “{words}” finds" : "")}";
    }

    private async Task<bool> IsKnown(string authority, CancellationToken cancellation) => AccountMail.NameOf(authority) != authority
        || (await Names("select 'known' as name where exists (select from rtb.rm_case_references where tenant_id = @authority and @code = '')", authority, "", cancellation)).Count > 0;

    private Task<IReadOnlyList<string>> Names(string sql, string authority, string code, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, sql, new() { ["authority"] = authority, ["code"] = code }, row => row.Text("name"), cancellation);
}
