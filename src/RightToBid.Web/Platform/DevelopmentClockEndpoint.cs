using NodaTime.Text;

namespace RightToBid.Web.Platform;

/// <summary>Moves the clock and answers when everything due has been done. Elsewhere than in Development it does not exist.</summary>
internal static class DevelopmentClockEndpoint
{
    public static void MapDevelopmentClock(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapPost("/development/clock", Advance).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static async Task<IResult> Advance(AdvanceClock asked, DevelopmentClock clock, IDueWork work, CancellationToken cancellation)
    {
        if (InstantPattern.ExtendedIso.Parse(asked.AdvanceTo ?? "") is not { Success: true, Value: var moment })
        {
            return TypedResults.Problem("advanceTo must be an instant such as 2027-01-31T00:00:00Z.", statusCode: StatusCodes.Status400BadRequest,
                title: "The clock was not moved");
        }

        if (!clock.TryAdvance(moment))
        {
            return TypedResults.Problem($"The clock stands at {clock.GetCurrentInstant()} and is never put back: {moment} has passed.",
                statusCode: StatusCodes.Status409Conflict, title: "The clock was not moved");
        }

        await work.Drain(cancellation);
        var now = clock.GetCurrentInstant();
        return TypedResults.Ok(new ClockStands(InstantPattern.ExtendedIso.Format(now), LocalDatePattern.Iso.Format(clock.Today())));
    }

    internal sealed record AdvanceClock(string? AdvanceTo);

    internal sealed record ClockStands(string Now, string Today);
}
