namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Accounts for trying the site out: an officer, a legal officer, and a member of each group. In Development only.</summary>
internal sealed class DemonstrationAccounts(AccountDesk accounts, IHostEnvironment environment)
{
    public const string Password = "keep-the-fox-inn";

    /// <summary>Makes those that are missing, and returns them all so that they can be printed.</summary>
    public async Task<IReadOnlyList<NewAccount>> Make(string authority, params IReadOnlyList<(Guid PartyId, string Name)> groups)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException("Demonstration accounts have published passwords: they are made in Development only.");
        }

        NewAccount[] wanted =
        [
            new("officer@example.org", Password, "Olive Officer", Roles.Officer, authority),
            new("legal@example.org", Password, "Leo Legal", Roles.LegalOfficer, authority),
            .. groups.Select((group, index) => new NewAccount(
                index == 0 ? "group@example.org" : $"group{index + 1}@example.org", Password, $"Secretary of {group.Name}", Roles.GroupMember,
                authority, group.PartyId, group.Name)),
        ];
        foreach (var account in wanted)
        {
            await accounts.Make(account, isForDemonstration: true);
        }

        return wanted;
    }
}
