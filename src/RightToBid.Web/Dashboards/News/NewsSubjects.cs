using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.News;

/// <summary>Says in words what a question asks about, from what everybody may read. What there is not cannot be followed.</summary>
internal sealed class NewsSubjects(IKernel kernel, IClock clock)
{
    /// <summary>What is followed, as the end of a sentence: "The Fox Inn (ACV/2026/0001)". Nothing where there is no such case, place or authority.</summary>
    public Task<string?> InWords(NewsQuestion question, CancellationToken cancellation) => InWords(question, saysWhatWasTyped: true, cancellation);

    /// <summary>
    /// The same in the register's own words alone, for an address of which nobody knows yet whose it is: whatever anybody types would come to it in the
    /// register's name.
    /// </summary>
    public Task<string?> InOwnWords(NewsQuestion question, CancellationToken cancellation) => InWords(question, saysWhatWasTyped: false, cancellation);

    private async Task<string?> InWords(NewsQuestion question, bool saysWhatWasTyped, CancellationToken cancellation)
    {
        if (question is { Reference: { } reference, Authority: { } keeper })
        {
            return (await Names(
                "select min(asset_name) as name from rtb.rm_case_references where tenant_id = @authority and lower(reference) = lower(@reference) having count(*) > 0",
                new() { ["authority"] = keeper, ["reference"] = reference }, cancellation)).Select(name => $"{name} ({reference})").SingleOrDefault();
        }

        var places = question.Place is { } code ? await Places(question, code, cancellation) : [];
        if (question.IsNearUnknown || (question.Place is not null && places.Count != 1)
            || (question.Authority is { } council && !await IsKnown(council, cancellation)))
        {
            return null;
        }

        var what = question.Show switch
        {
            NewsQuestion.Listed => "listed assets",
            NewsQuestion.Held => "assets in a moratorium",
            NewsQuestion.ListingEnding => $"assets whose listing ends within {Sentences.Days(question.WithinDays!.Value)}",
            NewsQuestion.MoratoriumEnding => $"assets whose moratorium ends within {Sentences.Days(question.WithinDays!.Value)}",
            NewsQuestion.Ended => "assets whose listing has ended",
            _ => "every case",
        };
        var parts = new List<string>();
        if (question.Kind is { } kind && saysWhatWasTyped)
        {
            parts.Add($"of the kind “{kind}”");
        }

        if (question.Near is { } near)
        {
            parts.Add(near.InWords);
        }

        parts.AddRange(places.Select(place => $"in {place}"));
        if (question.Authority is { } authority)
        {
            parts.Add($"{(places.Count > 0 ? "" : "of ")}{AccountMail.NameOf(authority)}");
        }

        var search = question switch
        {
            { Words: null, Kind: null } => "",
            { Words: { } words } when saysWhatWasTyped => $" that a search for “{words}” finds",
            _ when saysWhatWasTyped => "",
            _ => " that a search of the register finds",
        };
        return $"{what}{(parts.Count > 0 ? " " : "")}{string.Join(", ", parts)}{search}";
    }

    /// <summary>What the place is called, in the lists that the question reads.</summary>
    private Task<IReadOnlyList<string>> Places(NewsQuestion question, string code, CancellationToken cancellation)
    {
        IReadOnlyList<string>? lists = question.Authority is null ? null : question.Lists(clock.Today()).Codes;
        return Names(
            """
            select distinct name from rtb.places where code = @code and (@lists::varchar[] is null or tenant_id = any (@lists)) and until_on is null
            union select name from rtb.places gone where code = @code and (@lists::varchar[] is null or tenant_id = any (@lists))
                and not exists (select from rtb.places p where p.tenant_id = gone.tenant_id and p.code = gone.code and p.until_on is null)
            """,
            new() { ["code"] = code, ["lists"] = lists }, cancellation);
    }

    private async Task<bool> IsKnown(string authority, CancellationToken cancellation) => AccountMail.NameOf(authority) != authority
        || (await Names(
            "select 'known' as name where exists (select from rtb.rm_case_references where tenant_id = @authority)", new() { ["authority"] = authority }, cancellation)).Count > 0;

    private Task<IReadOnlyList<string>> Names(string sql, Dictionary<string, object?> parameters, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, sql, parameters, row => row.Text("name"), cancellation);
}
