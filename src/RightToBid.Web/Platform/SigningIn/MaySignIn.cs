using Microsoft.AspNetCore.Identity;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Lets nobody in with a closed account; nor, where the site is in earnest, with a published password.</summary>
internal sealed class MaySignIn(IHostEnvironment environment) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(user.ClosedAt is null && (environment.IsDevelopment() || !user.IsForDemonstration));
}
