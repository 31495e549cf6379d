using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.Looks;

/// <summary>Who was shown personal data: the account, the page, the case, whose, and when. Never a name, and never anything that was typed.</summary>
/// <remarks>The application may add rows and read them. What is older than the council's policy goes by the nightly work, which has a role of its own.</remarks>
internal sealed class LooksLog(IKernel kernel, Retention retention, IClock clock) : INightlyWork
{
    /// <summary>One statement. The case is one that is there: a word in an address that is no reference of a case is not written down.</summary>
    /// <param name="page">The page's pattern, such as <c>/casework/cases/{reference}/duties</c>.</param>
    /// <param name="subjects">The parties, letters and files that were read for it.</param>
    /// <param name="references">What may be a reference in the address.</param>
    /// <param name="stream">What may be a matter in the address.</param>
    public Task Note(
        Caller caller, SeenKind what, string page, IReadOnlyCollection<Guid> subjects, IReadOnlyList<string> references, Guid? stream, CancellationToken cancellation) =>
        kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            $"""
            insert into rtb.looks (tenant_id, looked_at, account, what, page, subjects, reference)
            values (@tenant, @now, @account, @what, @page, @subjects, coalesce(
                (select reference from {CaseFinder.AllReferences} known
                 where tenant_id = @tenant and (reference = any (@references) or stream_id = @stream::uuid) limit 1),
                (select reference from rtb.kept_letters where tenant_id = @tenant and letter_id = @stream::uuid)))
            """,
            new()
            {
                ["now"] = clock.GetCurrentInstant(),
                ["account"] = caller.Actor,
                ["what"] = what.ToString(),
                ["page"] = page,
                ["subjects"] = subjects.ToArray(),
                ["references"] = references.ToArray(),
                ["stream"] = stream?.ToString(),
            },
            cancellation);

    /// <summary>The last first, as far as is asked. Who looked at a letter to somebody looked at them.</summary>
    public Task<IReadOnlyList<Look>> Find(string authority, LooksAsked asked, int most, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select looked_at, account, what, page, reference, (select string_agg(subject::text, ' ') from unnest(subjects) as subject) as subjects
        from rtb.looks
        where tenant_id = @tenant and (@account::varchar is null or account = @account) and (@reference::varchar is null or reference = @reference)
            and (@party::uuid is null or @party::uuid = any (subjects) or exists (
                select from rtb.kept_letters l where l.tenant_id = @tenant and l.party_id = @party::uuid and l.letter_id = any (subjects)))
            and (@from::timestamptz is null or looked_at >= @from) and (@to::timestamptz is null or looked_at < @to)
        order by position desc limit @most
        """,
        new()
        {
            ["account"] = asked.Account,
            ["reference"] = asked.Reference,
            ["party"] = asked.Party?.ToString(),
            ["from"] = asked.On?.AtStartOfDayInZone(Clock.London).ToInstant(),
            ["to"] = asked.On?.PlusDays(1).AtStartOfDayInZone(Clock.London).ToInstant(),
            ["most"] = (long)most,
        },
        row => new Look(
            row.Moment("looked_at"), row.Text("account"), Enum.Parse<SeenKind>(row.Text("what")), row.Text("page"), row.TextOrNull("reference"),
            [.. (row.TextOrNull("subjects") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)]),
        cancellation);

    public async Task Run(CancellationToken cancellation)
    {
        foreach (var authority in await kernel.Database.Query(
            Scope.Worker, "select distinct tenant_id from rtb.looks", parameters: null, row => row.Text("tenant_id"), cancellation))
        {
            var years = (await retention.YearsOf(authority, cancellation))[Purposes.Looks.Key];
            await kernel.Database.Execute(
                Scope.Worker,
                "delete from rtb.looks where tenant_id = @authority and looked_at < @since",
                new()
                {
                    ["authority"] = authority,
                    ["since"] = clock.Today().PlusYears(-years).AtStartOfDayInZone(Clock.London).ToInstant(),
                },
                cancellation);
        }
    }
}

/// <summary>One time that somebody was shown personal data.</summary>
/// <param name="Reference">The case, where the address leads to one.</param>
/// <param name="Subjects">The parties, letters and files that were read for it.</param>
internal sealed record Look(Instant LookedAt, string Account, SeenKind What, string Page, string? Reference, IReadOnlyList<Guid> Subjects);

/// <summary>Which of them are asked for; what is not said is not narrowed.</summary>
internal sealed record LooksAsked(string? Account = null, string? Reference = null, LocalDate? On = null, Guid? Party = null);
