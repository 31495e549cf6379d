namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Accounts for trying the site out: one of every kind that a council has, and those of its groups. In Development only.</summary>
internal sealed class DemonstrationAccounts(AccountDesk accounts, IHostEnvironment environment)
{
    public const string Password = "keep-the-fox-inn";

    /// <summary>Makes those that are missing, and returns them all so that they can be printed.</summary>
    public async Task<IReadOnlyList<NewAccount>> Make(string authority, params IReadOnlyList<DemonstrationGroup> groups)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException("Demonstration accounts have published passwords: they are made in Development only.");
        }

        NewAccount[] wanted =
        [
            new("officer@example.org", Password, "Olive Officer", Roles.Officer, authority),
            new("legal@example.org", Password, "Leo Legal", Roles.LegalOfficer, authority),
            new("reviewer@example.org", Password, "Rita Reviewer", Roles.Reviewer, authority),
            new("auditor@example.org", Password, "Amir Auditor", Roles.Auditor, authority),
            new("admin@example.org", Password, "Ada Administrator", Roles.AuthorityAdministrator, authority),
            new("platform@example.org", Password, "Piers Platform", Roles.PlatformAdministrator, authority),
            .. groups.Select((group, index) => Of(index == 0 ? "group@example.org" : $"group{index + 1}@example.org", "Member", Roles.GroupMember, group)),
            .. groups.Take(1).Select(group => Of("lead@example.org", "Secretary", Roles.GroupLead, group)),
            .. groups.Where(group => group.IsParishCouncil).Take(1).Select(group => Of("clerk@example.org", "Clerk", Roles.ParishClerk, group)),
        ];
        foreach (var account in wanted)
        {
            await accounts.Make(account, isForDemonstration: true);
        }

        return wanted;

        NewAccount Of(string email, string place, string role, DemonstrationGroup group) =>
            new(email, Password, $"{place} of {group.Name}", role, authority, group.PartyId, group.Name);
    }
}
