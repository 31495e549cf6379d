using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>Hands in a page's command and shows what became of it: the next page, the field that is wrong, a refusal, or who was first.</summary>
internal static class CommandPage
{
    /// <param name="page">The page that asks.</param>
    /// <param name="desk">Where commands go.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="asking">How it is told where it cannot be done.</param>
    /// <param name="done">Where to go when it is recorded.</param>
    public static async Task<IActionResult> Send<TState>(
        this PageModel page, CaseDesk desk, ICommand<TState> command, Asking asking, Func<Outcome<TState>, Task<IActionResult>> done)
        where TState : class, IStreamState<TState>
    {
        var caller = Caller.Of(page.User);
        var sender = new Sender(caller.Authority, caller.Actor, asking.CommandId, OnBehalfOf: caller.GroupName, ExpectedVersion: asking.SeenVersion)
        {
            Beside = asking.Beside,
        };
        try
        {
            var outcome = await desk.Send(command, sender, page.HttpContext.RequestAborted);
            switch (outcome.Refusal)
            {
                case null:
                    return await done(outcome);
                case { Kind: RefusalKind.Answer, Field: { } field } wrong when asking.Fields.TryGetValue(field, out var input):
                    page.ModelState.AddModelError(input, wrong.Sentence);
                    return page.Page();
                case { } refusal:
                    return new RefusedPage(asking.Asked, refusal, asking.Back).On(page);
            }
        }
        catch (ConcurrencyConflictException)
        {
            return RefusedPage.Overtaken(page, asking.Asked, asking.CaseAddress, asking.Back);
        }
    }
}

/// <summary>What a page says of its command.</summary>
/// <param name="Asked">What was asked, as a clause: "to list The Fox Inn".</param>
/// <param name="CaseAddress">Where the case can be read.</param>
/// <param name="Back">Where the answers can be changed.</param>
internal sealed record Asking(string Asked, string CaseAddress, string Back)
{
    /// <summary>The draft's identifier does well: sending the same answers twice does nothing the second time.</summary>
    public Guid? CommandId { get; init; }

    /// <summary>The version that the person saw when they decided.</summary>
    public long? SeenVersion { get; init; }

    /// <summary>What is kept beside the case in the transaction of the command.</summary>
    public IReadOnlyList<BesideEvents> Beside { get; init; } = [];

    /// <summary>The page's inputs by the command's members, for answers that the decision finds wrong.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}
