using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;

using RightToBid.Law;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>What every question asks of its answer before it is kept.</summary>
internal static class Answering
{
    /// <summary>Text must be there. That it is not endless is seen to where it is read.</summary>
    public static void Require(this ModelStateDictionary errors, string field, string? text, string message)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.AddModelError(field, message);
        }
    }

    /// <summary>A day that has been, and for which the law is encoded.</summary>
    /// <param name="what">The question as a noun: "the day the nomination arrived".</param>
    public static LocalDate? ReadPast(this DateAnswer answer, ModelStateDictionary errors, string field, string what, LocalDate today, string? regimeKey = null)
    {
        if (!answer.TryRead(errors, field, what, out var day))
        {
            return null;
        }

        if (day > today)
        {
            errors.AddModelError(field, $"{Sentences.Begin(what)} must be today or in the past");
            return null;
        }

        return errors.RequireLaw(field, regimeKey, day) ? day : null;
    }

    /// <summary>The law must be encoded for the day, where the answer is one from which the law counts.</summary>
    public static bool RequireLaw(this ModelStateDictionary errors, string field, string? regimeKey, LocalDate day)
    {
        try
        {
            _ = regimeKey is null ? null : StatuteBook.Regime(regimeKey).VersionOn(day);
            return true;
        }
        catch (LawNotEncodedException unknown)
        {
            errors.AddModelError(field, unknown.Message);
            return false;
        }
    }
}
