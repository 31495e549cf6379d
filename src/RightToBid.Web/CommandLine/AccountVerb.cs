using System.CommandLine;
using System.ComponentModel.DataAnnotations;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.CommandLine;

/// <summary><c>account make</c>: the first administrator. It prints a link, for a password has no place on a command line.</summary>
internal static class AccountVerb
{
    public static Command Create()
    {
        var email = new Option<string>("--email") { Description = "Their email address.", Required = true };
        var roles = new Option<string[]>("--role")
        {
            Description = $"What they may do: {string.Join(", ", Roles.OfCouncils)}. More than one, where given more than once.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var authority = new Option<string>("--authority") { Description = "The council, by its ONS code or three letters: E07000081 or GLO.", Required = true };
        var make = new Command("make", "Invites somebody to an account and prints the link, which works once, for seven days.") { email, roles, authority }
            .Working(async (asked, services, output, cancellation) =>
            {
                var invitations = services.GetRequiredService<Invitations>();
                var (address, wanted, tenant) = (asked.GetRequiredValue(email), asked.GetRequiredValue(roles), Tenant(asked.GetRequiredValue(authority)));
                Check(address, wanted);
                var id = await invitations.Invite(tenant, "command line", address, wanted, group: null, isMailed: false, cancellation);
                var (_, secret) = (await invitations.MakeLink(tenant, id, cancellation))!.Value;
                await output.WriteLineAsync($"{address} sets up the account here, once, within seven days:");
                await output.WriteLineAsync(services.GetRequiredService<SiteAddress>().Of(Shared.Links.Join(tenant, id, secret)).AbsoluteUri);
                return 0;
            });
        return new Command("account", "Accounts of people.") { make };
    }

    private static void Check(string email, IReadOnlyList<string> roles)
    {
        if (!new EmailAddressAttribute().IsValid(email))
        {
            throw new BadInputException($"\"{email}\" is not an email address.");
        }

        if (roles.Except(Roles.OfCouncils).FirstOrDefault() is { } unknown)
        {
            throw new BadInputException($"There is no role \"{unknown}\" to be given here. There are: {string.Join(", ", Roles.OfCouncils)}.");
        }
    }

    private static string Tenant(string code) => code == DemonstrationAuthority.Code ? code
        : KnownAuthorities.Find(code) is { CanBeTenant: true } known ? known.Code
        : throw new BadInputException($"\"{code}\" is no council in England that keeps a list. Give its ONS code or its three letters.");
}
