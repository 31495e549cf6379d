using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Versions;

/// <summary>One free copy of the same version of a list to any person who asks (s. 94(3) and (4)).</summary>
internal sealed class ListCopies(IKernel kernel, Parties parties, ListVersions versions)
{
    private static LegalReference OneFreeCopy(PublishedList list) => new(
        "Localism Act 2011",
        list is PublishedList.Listed ? "s. 94(3)" : "s. 94(4)",
        "not required to provide to any particular person more than one free copy",
        new Uri("https://www.legislation.gov.uk/ukpga/2011/20/section/94"));

    /// <summary>Records that a person was given the version that the list is at, or says that this person has had it.</summary>
    public async Task<(ListVersion Version, Refusal? Refusal)> Give(
        Caller caller, PublishedList list, string person, LocalDate givenOn, CancellationToken cancellation)
    {
        var version = await versions.Current(caller.Authority, list, cancellation);
        var party = NamedIdentifier.For(caller.Authority, $"copy of a list\n{Known(person)}");
        var parameters = new Dictionary<string, object?>
        {
            ["list"] = PublishedLists.Key(list),
            ["version"] = version.Number,
            ["party"] = party,
            ["on"] = givenOn,
            ["by"] = caller.Actor,
        };
        var isNew = await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.list_copies (tenant_id, list, version, party_id, given_on, given_by)
            values (@tenant, @list, @version, @party, @on, @by)
            on conflict (tenant_id, list, version, party_id) do nothing
            """,
            parameters,
            cancellation) == 1;
        if (isNew)
        {
            await parties.Record(
                caller.Authority,
                new Party(party, person, Purposes.AskedForCopy),
                cancellation);
            return (version, null);
        }

        return (version, Refusal.UnderLaw(
            "HAS_THIS_VERSION",
            $"This person has had a free copy of version {version.Number}, and the list has not changed since {version.AsAt.InFull()}.",
            OneFreeCopy(list),
            "A further copy of this version may be refused or charged for. A new version entitles them to another."));
    }

    public async Task<int> GivenOf(string authority, PublishedList list, int version, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select count(*) as copies from rtb.list_copies where tenant_id = @tenant and list = @list and version = @version",
        new Dictionary<string, object?> { ["list"] = PublishedLists.Key(list), ["version"] = version },
        row => (int)row.Whole("copies"),
        cancellation))[0];

    /// <summary>The same person, however it was typed.</summary>
    private static string Known(string person) =>
        string.Join(' ', person.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
