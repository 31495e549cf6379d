using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Groups;

/// <summary>"Can we nominate?" and "Can we bid?": a few short questions for anybody, answered by the law alone. Nothing is kept.</summary>
internal sealed class CanWeModel(IClock clock) : PageModel, IAsksAboutBody
{
    /// <summary>What the page shows now.</summary>
    internal enum Showing
    {
        Form,
        Facts,
        Answer,
    }

    [BindProperty(SupportsGet = true)]
    public BodyInput Body { get; set; } = new();

    public CommunityRight Right { get; private set; } = CommunityRight.Nominate;

    public Showing Shows { get; private set; }

    public LocalDate Today => clock.Today();

    public Eligibility Answer { get; private set; } = null!;

    /// <summary>The law's answer about the other right, for a body that has one may lack the other.</summary>
    public Eligibility OfOther { get; private set; } = null!;

    public IReadOnlyList<Eligibility> Missing { get; private set; } = [];

    public IReadOnlyList<string> BodiesThatMay { get; private set; } = [];

    public string? NotEncoded { get; private set; }

    /// <summary>The regulations name some bodies and are silent on this one.</summary>
    public bool IsForCouncil => Answer.Code == "CONFIRM_BODY";

    public string Heading => Answer.IsMet ? $"Yes: your group may {Right.Does}"
        : IsForCouncil ? $"The council must say whether your group may {Right.Does}"
        : $"No: your group may not {Right.Does}, on these answers";

    /// <summary>When a group may ask to bid.</summary>
    public static WindowRule TimeToAsk => CommunityRight.Law.Window(WindowKeys.InterimMoratorium);

    public string At(string? step, CommunityRight? right = null) => Links.CanWe((right ?? Right).Key, step, Body.Query);

    public IActionResult OnGet(string right, string? step)
    {
        if (CommunityRight.Of(right) is not { } known || step is not (null or "facts" or "answer" or "answer.json"))
        {
            return NotFound();
        }

        Right = known;
        var asked = Body.Answers.Select(answer => answer.Name).ToList();
        foreach (var strange in ModelState.Keys.Where(key => key.StartsWith("Body.", StringComparison.Ordinal) && !asked.Contains(key)).ToList())
        {
            ModelState.Remove(strange);
        }

        return step switch
        {
            null => Show(Showing.Form, isAnswered: false),
            _ when Body.Form is null => WithoutForm(step),
            "facts" when Body.AsksMore => Show(Showing.Facts, isAnswered: false),
            "facts" => Redirect(At("answer")),
            _ => WithForm(step),
        };
    }

    private PageResult Show(Showing what, bool isAnswered)
    {
        if (!isAnswered)
        {
            ModelState.Clear();
        }

        Shows = what;
        return Page();
    }

    private IActionResult WithoutForm(string step)
    {
        ModelState.Remove("Body.Form");
        ModelState.AddModelError("Body.Form", "Select what kind of body it is");
        return step == "answer.json" ? Unanswered() : Show(Showing.Form, isAnswered: true);
    }

    private IActionResult WithForm(string step)
    {
        Body.RequireFacts(ModelState);
        if (!ModelState.IsValid)
        {
            return step == "answer.json" ? Unanswered() : Show(Showing.Facts, isAnswered: true);
        }

        try
        {
            var body = Body.ToBody();
            Answer = Right.Answer(body, Today);
            OfOther = Right.Other.Answer(body, Today);
            Missing = Right.Missing(body, Today);
            BodiesThatMay = [.. Right.FormsThatMay(Today).Select(form => form.Name())];
        }
        catch (LawNotEncodedException nobody)
        {
            NotEncoded = nobody.Message;
        }

        return step == "answer.json" ? AsData() : Show(Showing.Answer, isAnswered: true);
    }

    private IActionResult AsData() => NotEncoded is { } reason
        ? new NotFoundObjectResult(new ProblemDetails { Title = "Nobody has encoded the law for that", Detail = reason, Status = 404 })
        : new JsonResult(new CanWeAnswer(
            Right.Key, Today.Iso(), Answer.IsMet, Answer.Code, Answer.Source.ToString(), Answer.Source.Link, Answer.Explanation,
            [.. Missing.Select(missing => new CanWeCondition(missing.Code, missing.Source.ToString(), missing.Source.Link, missing.Explanation))],
            BodiesThatMay, CommunityRight.Law.Standing));

    private BadRequestObjectResult Unanswered() => new(new ValidationProblemDetails(ModelState));
}

/// <summary>The answer as data.</summary>
/// <param name="On">The day for which the law was asked.</param>
/// <param name="Missing">Every condition that is not met, where the kind of body could have the right.</param>
internal sealed record CanWeAnswer(
    string Right, string On, bool Allowed, string Branch, string Basis, Uri Law, string Explanation,
    IReadOnlyList<CanWeCondition> Missing, IReadOnlyList<string> BodiesThatMay, string Standing);

internal sealed record CanWeCondition(string Branch, string Basis, Uri Law, string Explanation);
