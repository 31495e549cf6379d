using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;

namespace RightToBid.Web.Shared;

/// <summary>Another day, and the day of whose knowledge something is shown, as somebody typed them; they become an address.</summary>
internal static class TypedDay
{
    /// <summary>The days typed; nothing where none was, or one that is no day, which is then said beside it.</summary>
    public static AskedDays? Read(ModelStateDictionary errors, DateAnswer day, DateAnswer knownDay, AskedDays asked)
    {
        var (on, known) = (default(LocalDate), default(LocalDate));
        if ((day.IsEmpty && knownDay.IsEmpty)
            || (!day.IsEmpty && !day.TryRead(errors, "Day", "the day", out on))
            || (!knownDay.IsEmpty && !knownDay.TryRead(errors, "KnownDay", "the day", out known)))
        {
            return null;
        }

        if (!knownDay.IsEmpty && known > asked.Today)
        {
            errors.AddModelError("KnownDay.Day", "The day must be today or in the past");
            return null;
        }

        return asked with { On = day.IsEmpty ? known : on, KnownOn = knownDay.IsEmpty ? null : known, Error = null };
    }

    /// <summary>The days as the form shows them: what was typed, or else what is shown.</summary>
    public static (DateAnswer Day, DateAnswer KnownDay) Shown(DateAnswer day, DateAnswer knownDay, AskedDays asked) => (
        day.IsEmpty && asked.IsAnotherView ? DateAnswer.Of(asked.On) : day,
        knownDay.IsEmpty && asked.KnownOn is { } known ? DateAnswer.Of(known) : knownDay);
}
