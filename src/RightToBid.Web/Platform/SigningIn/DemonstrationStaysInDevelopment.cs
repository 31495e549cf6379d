using Microsoft.AspNetCore.Identity;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Lets nobody in with a published password where the site is in earnest.</summary>
internal sealed class DemonstrationStaysInDevelopment(IHostEnvironment environment) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(environment.IsDevelopment() || !user.IsForDemonstration);
}
