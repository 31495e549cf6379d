using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>Two days as somebody typed them, which become an address.</summary>
internal static class TypedDays
{
    /// <summary>The question with those days; nothing where none was typed, or one that is no day, which is then said beside it.</summary>
    public static ChangesQuestion? Read(PageModel page, DateAnswer first, DateAnswer last, ChangesQuestion question)
    {
        if (first.IsEmpty && last.IsEmpty)
        {
            return null;
        }

        var isFirst = first.TryRead(page.ModelState, "First", "the first day", out var from);
        return last.TryRead(page.ModelState, "Last", "the last day", out var to) && isFirst ? question with { From = from, To = to, Page = 1 } : null;
    }
}
