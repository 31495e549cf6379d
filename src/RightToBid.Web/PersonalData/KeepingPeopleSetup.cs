namespace RightToBid.Web.PersonalData;

/// <summary>What people ask of their own data.</summary>
internal static class KeepingPeopleSetup
{
    public static void AddPersonalData(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SubjectCopy>();
        builder.Services.AddSingleton<CopiesGiven>();
    }
}
