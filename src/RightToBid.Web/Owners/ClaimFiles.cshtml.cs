using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>The question of the claim’s journey that is answered with files. Each belongs to one part.</summary>
internal sealed class ClaimFilesModel(OwnersLand land, OwnerFiles files, Drafts drafts, IClock clock) : OwnersOwnPage(land, clock)
{
    public const string Add = "add";
    public const string Done = "done";

    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    /// <summary>Which part the file is for, where there are several.</summary>
    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>To add a file, to take the one with this identifier out again, or to go on.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public IReadOnlyList<OwnerFile> Files { get; private set; } = [];

    /// <summary>The parts by their numbers.</summary>
    public IReadOnlyList<(string Number, string Words)> Parts { get; private set; } = [];

    public string Here => $"{Address}/{Draft}/{ClaimParts.Files.ToLowerInvariant()}";

    public string Back => $"{Address}/{Draft}/{ClaimParts.LastKey(Answers).ToLowerInvariant()}";

    private FactAnswers Answers { get; set; } = new();

    private string Address => Links.OwnersAct(Authority, Link, nameof(OwnerAct.Claim).ToLowerInvariant());

    private string Journey => $"{nameof(ClaimPage)} {Address}";

    private Caller Caller => Caller.Of(User);

    public string PartOf(OwnerFile file) => Parts.FirstOrDefault(part => part.Number == Numbered(file.Part)).Words ?? "a part that you took out";

    protected override async Task<bool> IsThere(CancellationToken cancellation)
    {
        if (await drafts.Find<FactAnswers>(Caller, Journey, Draft, cancellation) is not { } answers)
        {
            return false;
        }

        Answers = answers;
        Parts = [.. Enumerable.Range(1, ClaimParts.Count(answers)).Select(number => (Numbered(number), ClaimParts.Named(answers, number)))];
        Files = await files.Of(Authority, Draft, cancellation);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Files.FirstOrDefault(file => file.FileId.ToString() == Do) is { } unwanted)
        {
            await files.Remove(Authority, Draft, unwanted.FileId, cancellation);
            return Redirect(Here);
        }

        return Do == Done ? await GoOn(cancellation) : await Keep(cancellation);
    }

    private async Task<IActionResult> Keep(CancellationToken cancellation)
    {
        var part = Parts.Count == 1 ? Parts[0].Number : Part;
        if (!Parts.Any(known => known.Number == part))
        {
            ModelState.AddModelError(nameof(Part), "Select which part the file is for");
        }

        var (file, wrong) = await EvidenceFile.Read(Upload, cancellation);
        if (file is null)
        {
            ModelState.AddModelError(nameof(Upload), wrong!);
        }
        else if (Files.Count >= OwnerFiles.Most)
        {
            ModelState.AddModelError(nameof(Upload), $"You can send {OwnerFiles.Most.ToString(CultureInfo.InvariantCulture)} files here. Send more by e-mail or post");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await files.Keep(Of, Draft, int.Parse(part!, CultureInfo.InvariantCulture), file!, cancellation);
        return Redirect(Here);
    }

    private async Task<IActionResult> GoOn(CancellationToken cancellation)
    {
        Answers.Given[ClaimParts.Files] = ClaimParts.InWords(Files, Answers);
        await drafts.Keep(Caller, Journey, Draft, Answers, cancellation);
        return Redirect($"{Address}/{Draft}/{FactPage.Check}");
    }

    private static string Numbered(int number) => number.ToString(CultureInfo.InvariantCulture);
}
