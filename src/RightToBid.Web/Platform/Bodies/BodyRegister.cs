using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Bodies;

/// <summary>The community bodies of each authority: one entry for each, by the party that stands for it in accounts and cases.</summary>
internal sealed class BodyRegister(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    private const string Columns =
        """
        body_id, name, body::text as body, has_facts, company_number, charity_number, society_number, interest, area_of_activity, area_of_benefit,
        constitution, constitution_on, place_code, active_in, benefits
        """;

    /// <summary>Every body of the authority, by name.</summary>
    public Task<IReadOnlyList<RegisteredBody>> All(string authority, CancellationToken cancellation) => Ask(
        authority, $"select {Columns} from rtb.bodies where tenant_id = @tenant order by lower(name), body_id", [], cancellation);

    public async Task<RegisteredBody?> Find(string authority, Guid bodyId, CancellationToken cancellation) => (await Ask(
        authority, $"select {Columns} from rtb.bodies where tenant_id = @tenant and body_id = @body", new() { ["body"] = bodyId }, cancellation)).SingleOrDefault();

    /// <summary>The body of this name, however it was typed.</summary>
    public async Task<RegisteredBody?> Named(string authority, string name, CancellationToken cancellation) => (await Ask(
        authority,
        $"select {Columns} from rtb.bodies where tenant_id = @tenant and lower(name) = lower(@name) order by body_id limit 1",
        new() { ["name"] = name.Trim() },
        cancellation)).SingleOrDefault();

    /// <summary>Enters a body that is not there yet.</summary>
    public async Task<Guid> Add(Caller caller, string name, CancellationToken cancellation)
    {
        var id = identifiers.Next();
        await Enter(caller.Authority, id, name.Trim(), caller.Actor, cancellation);
        return id;
    }

    /// <summary>Enters a body that somebody begins to speak for, unless it is there.</summary>
    public Task Enter(string authority, Guid bodyId, string name, string actor, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.bodies (tenant_id, body_id, name, changed_by, changed_at) values (@tenant, @body, @name, @by, @now)
        on conflict (tenant_id, body_id) do nothing
        """,
        new() { ["body"] = bodyId, ["name"] = name, ["by"] = actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>Keeps what is known of a body. Its name goes with the accounts and invitations of its members.</summary>
    public async Task Keep(Caller caller, RegisteredBody known, CancellationToken cancellation)
    {
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            with members as (
                update identity.accounts set group_name = @name where authority = @tenant and group_party_id = @id and group_name is distinct from @name),
            invited as (
                update rtb.invitations set group_name = @name where tenant_id = @tenant and group_party_id = @id and group_name is distinct from @name)
            update rtb.bodies set name = @name, body = @body, has_facts = @hasFacts, company_number = @company, charity_number = @charity,
                society_number = @society, interest = @interest, area_of_activity = @activity, area_of_benefit = @benefit,
                constitution = @constitution, constitution_on = @constitutionOn, place_code = @place,
                active_in = @activeIn, benefits = @benefits, changed_by = @by, changed_at = @now
            where tenant_id = @tenant and body_id = @id
            """,
            new()
            {
                ["id"] = known.BodyId,
                ["name"] = known.Name,
                ["body"] = known.Body is { } body ? new JsonValue(body) : null,
                ["hasFacts"] = known.HasFacts,
                ["company"] = known.CompanyNumber,
                ["charity"] = known.CharityNumber,
                ["society"] = known.SocietyNumber,
                ["interest"] = known.Interest?.ToString(),
                ["activity"] = known.AreaOfActivity,
                ["benefit"] = known.AreaOfBenefit,
                ["constitution"] = known.Constitution,
                ["constitutionOn"] = known.ConstitutionOn,
                ["place"] = known.PlaceCode,
                ["activeIn"] = known.ActiveIn.ToArray(),
                ["benefits"] = known.Benefits.ToArray(),
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
    }

    /// <summary>What a body said of itself in a case is kept for the next, where nothing was known.</summary>
    public Task LearnFrom(Caller caller, CommunityGroup group, CancellationToken cancellation) => group.PartyId is not { } bodyId
        ? Task.CompletedTask
        : kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            update rtb.bodies set body = @body, has_facts = @hasFacts, changed_by = @by, changed_at = @now
            where tenant_id = @tenant and body_id = @id and body is null
            """,
            new()
            {
                ["id"] = bodyId,
                ["body"] = new JsonValue(group.Body),
                ["hasFacts"] = group.Body.Form is not LegalForm.ParishCouncil,
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);

    private Task<IReadOnlyList<RegisteredBody>> Ask(string authority, string sql, Dictionary<string, object?> parameters, CancellationToken cancellation) =>
        kernel.Database.Query(
            Scope.Tenant(authority),
            sql,
            parameters,
            row => new RegisteredBody(row.Uuid("body_id"), row.Text("name"))
            {
                Body = row.JsonOrNull<CommunityBody>("body"),
                HasFacts = row.YesNo("has_facts"),
                CompanyNumber = row.TextOrNull("company_number"),
                CharityNumber = row.TextOrNull("charity_number"),
                SocietyNumber = row.TextOrNull("society_number"),
                Interest = row.TextOrNull("interest") is { } interest ? Enum.Parse<BodyInterest>(interest) : null,
                AreaOfActivity = row.TextOrNull("area_of_activity"),
                AreaOfBenefit = row.TextOrNull("area_of_benefit"),
                Constitution = row.TextOrNull("constitution"),
                ConstitutionOn = row.DayOrNull("constitution_on"),
                PlaceCode = row.TextOrNull("place_code"),
                ActiveIn = row.Texts("active_in"),
                Benefits = row.Texts("benefits"),
            },
            cancellation);
}
