using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Platform.Tokens;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>A cookie for pages, a bearer token for programs; never one in the other's place, so that no page can be made to call the API.</summary>
internal static class SignInSetup
{
    private const string CookieOrToken = "cookie-or-token";

    /// <summary>How long a closed account or a changed password goes unnoticed in a session.</summary>
    private static readonly TimeSpan AccountIsLookedAtAgain = TimeSpan.FromMinutes(1);

    /// <summary>A token is believed as long as it lasts, so it lasts for little.</summary>
    private static readonly TimeSpan TokensLast = TimeSpan.FromMinutes(15);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDbContext<AccountsContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<IKernel>().Database.IdentitySource));
        services.AddIdentityCore<Account>(Rules)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<AccountsContext>()
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<GuessablePasswords>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
        services.AddScoped<IUserConfirmation<Account>, MaySignIn>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<AccountsOfReach>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<DemonstrationAccounts>();
        services.AddScoped<OwnPasskeys>();
        services.AddScoped<ProviderSignIn>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // A passkey is two factors only where its owner proved to be there.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ServerDomain = Uri.TryCreate(builder.Configuration["Site:Address"], UriKind.Absolute, out var address) ? address.Host : null;
        });
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<Invitations>();
        services.AddSingleton<RoleLog>();
        services.AddSingleton<INightlyWork>(provider => provider.GetRequiredService<RoleLog>());
        services.AddSingleton<Recoveries>();
        services.AddSingleton<SiteAddress>();
        services.AddSignInLimits(builder.Configuration);

        services.AddAuthentication(CookieOrToken)
            .AddPolicyScheme(CookieOrToken, null, options => options.ForwardDefaultSelector = context =>
                !context.Request.Path.StartsWithSegments("/api") ? IdentityConstants.ApplicationScheme
                : TokenAuthentication.IsBorneBy(context.Request) ? TokenAuthentication.Scheme
                : IdentityConstants.BearerScheme)
            .AddBearerToken(IdentityConstants.BearerScheme, options => options.BearerTokenExpiration = TokensLast)
            .AddIdentityCookies();
        services.AddOptions<SecurityStampValidatorOptions>().Configure<IClock>((options, clock) =>
        {
            options.ValidationInterval = AccountIsLookedAtAgain;
            options.OnRefreshingPrincipal = renewed =>
            {
                SecondFactor.Carry(renewed.CurrentPrincipal!, renewed.NewPrincipal!);
                renewed.NewPrincipal = InheritedLists.Carry(renewed.CurrentPrincipal!, renewed.NewPrincipal!, clock.Today());
                return Task.CompletedTask;
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "right-to-bid-half";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = SecurePolicy(builder.Environment);
        });
        services.ConfigureApplicationCookie(options => Cookie(options, builder.Environment));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "right-to-bid-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = SecurePolicy(builder.Environment);
        });
        services.AddAuthorization(options =>
        {
            foreach (var permission in Permissions.Table.Keys)
            {
                options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().RequireAssertion(context =>
                    Permissions.Allow(context.User.IsInRole, permission, onlyLooks: context.Resource is HttpContext http && OnlyLooks(http.Request))));
            }
        });

        services.AddDataProtection().SetApplicationName("right-to-bid");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new SharedKeys(provider.GetRequiredService<IServiceScopeFactory>())));
    }

    private static bool OnlyLooks(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static void Rules(IdentityOptions options)
    {
        // Length is what makes a password strong; rules about its characters make people write it down.
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.SignIn.RequireConfirmedAccount = true;
    }

    private static void Cookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        options.Cookie.Name = "right-to-bid";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = SecurePolicy(environment);
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "returnTo";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.Events.OnValidatePrincipal = async context =>
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            await EndedSessions.Refuse(context);
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Development runs without TLS, on this machine alone.</summary>
    public static CookieSecurePolicy SecurePolicy(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
