using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

using RightToBid.Web.Platform.Bodies;

namespace RightToBid.Web.Shared.Bodies;

/// <summary>A page on which an officer takes a body from the register, or names one that is not in it.</summary>
internal interface IChoosesBody : IAsksAboutBody
{
    /// <summary>The bodies of the register; none where the body is the caller's own.</summary>
    IReadOnlyList<RegisteredBody> Bodies { get; }

    Guid? Known { get; }

    string? Name { get; }
}

/// <summary>What an officer chose: a body of the register with what is known of it, or one by name and kind.</summary>
internal static class BodyChoice
{
    /// <summary>The list to choose from.</summary>
    public static IEnumerable<SelectListItem> Items(this IChoosesBody page) =>
    [
        new("A body that is not in the register", ""),
        .. page.Bodies.Select(body => new SelectListItem(body.Body is { } known ? $"{body.Name} ({Sentences.GoOn(known.Form.Name())})" : body.Name, body.BodyId.ToString())),
    ];

    /// <summary>The body that was chosen; nothing where one is named, or where the answer is wrong.</summary>
    public static RegisteredBody? Chosen(this IChoosesBody page, ModelStateDictionary errors)
    {
        var chosen = page.Bodies.FirstOrDefault(body => body.BodyId == page.Known);
        if (page.Known is not null && chosen is null)
        {
            errors.AddModelError(nameof(IChoosesBody.Known), "Select a body of the register, or that it is not in it");
        }

        if (chosen is null && page.Known is null && string.IsNullOrWhiteSpace(page.Name))
        {
            errors.AddModelError(nameof(IChoosesBody.Name), page.Bodies.Count == 0 ? "Enter the name of the body" : "Enter the name of the body, or select it from the register");
        }

        if (page.Body.Form is null && chosen?.Body is null)
        {
            errors.Remove("Body.Form");
            errors.AddModelError("Body.Form", "Select what kind of body it is");
        }

        return chosen;
    }
}
