using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>One question about a body, whoever keeps its entry: its own members, or an officer.</summary>
internal abstract class EditBodyModel(BodyRegister bodies, PlaceRegister places, Neighbours neighbours, ConnectionsShown connections, IClock clock) : PageModel, IQuestionForm, IAsksAboutBody
{
    [BindProperty(SupportsGet = true)]
    public string Fact { get; set; } = "";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? CompanyNumber { get; set; }

    [BindProperty]
    public string? CharityNumber { get; set; }

    [BindProperty]
    public string? SocietyNumber { get; set; }

    [BindProperty]
    public BodyInterest? Interest { get; set; }

    [BindProperty]
    public string? AreaOfActivity { get; set; }

    [BindProperty]
    public string? AreaOfBenefit { get; set; }

    /// <summary>The councils whose areas its activities concern, of those that are offered.</summary>
    [BindProperty]
    public List<string> ActiveIn { get; set; } = [];

    /// <summary>And another council's.</summary>
    [BindProperty]
    public string? AlsoActiveIn { get; set; }

    [BindProperty]
    public List<string> Benefits { get; set; } = [];

    [BindProperty]
    public string? AlsoBenefits { get; set; }

    [BindProperty]
    public string? PlaceCode { get; set; }

    /// <summary>The councils that can be ticked: the authority itself, its neighbours, and those that are kept already.</summary>
    public IReadOnlyList<(string Code, string Name)> Councils { get; private set; } = [];

    /// <summary>Every other council of England.</summary>
    public IReadOnlyList<SelectListItem> OtherCouncils { get; private set; } = [];

    public ConnectionShown? Shown { get; private set; }

    /// <summary>The parishes and wards of the authority; none where it has recorded none.</summary>
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    [BindProperty]
    public string? Constitution { get; set; }

    [BindProperty]
    public DateAnswer ConstitutionOn { get; set; } = new();

    public RegisteredBody Known { get; private set; } = null!;

    public string Heading => Fact switch
    {
        BodyFact.Kind => "What kind of body is it?",
        BodyFact.Facts => $"About {Known.Name}",
        BodyFact.Numbers => "How is it registered?",
        BodyFact.Interest => "What binds the people of the body?",
        BodyFact.Areas => "Where is it active, and whom does it benefit?",
        BodyFact.Constitution => "Which document do its rules stand in?",
        _ => "What is the body called?",
    };

    string IQuestionForm.Button => "Save";

    public string Back => Home;

    public string Leave => Home;

    /// <summary>The body in question; nothing where the caller has no part in it.</summary>
    protected abstract Guid? BodyId { get; }

    /// <summary>Where the whole entry is.</summary>
    protected abstract string Home { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Fact == BodyFact.Facts && Known.Body is not { Form: not LegalForm.ParishCouncil })
        {
            return Redirect(Known.Body is null ? $"{Home}/{BodyFact.Kind}" : Home);
        }

        Body = Known is { HasFacts: true, Body: { } said } ? BodyInput.Of(said)
            : Known.Body is { } kind ? BodyInput.Shown(kind.Form, Shown)
            : new BodyInput();
        (ActiveIn, Benefits) = ([.. Known.ActiveIn], [.. Known.Benefits]);
        (Name, CompanyNumber, CharityNumber, SocietyNumber) = (Known.Name, Known.CompanyNumber, Known.CharityNumber, Known.SocietyNumber);
        (Interest, AreaOfActivity, AreaOfBenefit) = (Known.Interest, Known.AreaOfActivity, Known.AreaOfBenefit);
        (PlaceCode, Constitution) = (Known.PlaceCode, Known.Constitution);
        ConstitutionOn = Known.ConstitutionOn is { } day ? DateAnswer.Of(day) : new();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation) || (Fact == BodyFact.Facts && Known.Body is null))
        {
            return NotFound();
        }

        ForgetWhatWasNotAsked();
        var changed = Fact switch
        {
            BodyFact.Kind => WithKind(),
            BodyFact.Facts => WithFacts(),
            BodyFact.Numbers => WithNumbers(),
            BodyFact.Interest => WithInterest(),
            BodyFact.Areas => WithAreas(),
            BodyFact.Constitution => WithConstitution(),
            _ => await bodies.MayBeCalled(this, Caller.Of(User), Name, nameof(Name), Known.BodyId, cancellation) ? Known with { Name = Name!.Trim() } : Known,
        };
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await bodies.Keep(Caller.Of(User), changed, cancellation);
        return Redirect(Fact == BodyFact.Kind && changed is { HasFacts: false, Body.Form: not LegalForm.ParishCouncil } ? $"{Home}/{BodyFact.Facts}" : Home);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (BodyId is { } id && await bodies.Find(Caller.Of(User).Authority, id, cancellation) is { } known)
        {
            Known = known;
            var offered = await places.On(Caller.Of(User).Authority, clock.Today(), cancellation);
            Places =
            [
                new("None, or more than one", ""),
                .. offered.Select(place => new SelectListItem($"{place.Name} ({Sentences.GoOn(place.KindInWords)})", place.Code)),
            ];
            Shown = known.Body is { Form: not LegalForm.ParishCouncil } body
                ? await connections.Of(Caller.Of(User).Authority, known, body, [], clock.Today(), cancellation)
                : null;
            await Offer(cancellation);
            return true;
        }

        return false;
    }

    /// <summary>The form is that of one question; whatever else is sent counts for nothing.</summary>
    private void ForgetWhatWasNotAsked()
    {
        var asked = Fact switch
        {
            BodyFact.Kind or BodyFact.Facts => ["Body."],
            BodyFact.Numbers => new[] { nameof(CompanyNumber), nameof(CharityNumber), nameof(SocietyNumber) },
            BodyFact.Interest => [nameof(Interest)],
            BodyFact.Areas => [nameof(AreaOfActivity), nameof(AreaOfBenefit), nameof(PlaceCode), nameof(ActiveIn), nameof(AlsoActiveIn), nameof(Benefits), nameof(AlsoBenefits)],
            BodyFact.Constitution => [nameof(Constitution), nameof(ConstitutionOn)],
            _ => [nameof(Name)],
        };
        foreach (var strange in ModelState.Keys.Where(key => !Array.Exists(asked, one => key.StartsWith(one, StringComparison.Ordinal))).ToList())
        {
            ModelState.Remove(strange);
        }
    }

    private RegisteredBody WithKind()
    {
        if (Body.Form is not { } form)
        {
            ModelState.Remove("Body.Form");
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
            return Known;
        }

        // The facts belong to a form: another form asks them afresh.
        return Known.Body?.Form == form ? Known : Known with { Body = new CommunityBody(form), HasFacts = !Body.AsksMore };
    }

    private RegisteredBody WithFacts()
    {
        Body.Form = Known.Body!.Form;
        Body.RequireFacts(ModelState);
        return ModelState.IsValid ? Known with { Body = Body.ToBody(), HasFacts = true } : Known;
    }

    private RegisteredBody WithNumbers() => Known with
    {
        CompanyNumber = Number(nameof(CompanyNumber), CompanyNumber, RegistrationNumbers.Company, "Enter the number at Companies House, like 01234567 or OC123456"),
        CharityNumber = Number(nameof(CharityNumber), CharityNumber, RegistrationNumbers.Charity, "Enter the charity’s number, like 1123456"),
        SocietyNumber = Number(nameof(SocietyNumber), SocietyNumber, RegistrationNumbers.Society, "Enter the society’s number, like 8123 or 30123R"),
    };

    private RegisteredBody WithInterest()
    {
        if (Interest is null)
        {
            ModelState.Remove(nameof(Interest));
            ModelState.AddModelError(nameof(Interest), "Select what binds the people of the body");
        }

        return Known with { Interest = Interest };
    }

    private RegisteredBody WithAreas()
    {
        if (!string.IsNullOrEmpty(PlaceCode) && !Places.Any(place => place.Value == PlaceCode))
        {
            ModelState.AddModelError(nameof(PlaceCode), "Select a parish or a ward that is offered, or none");
        }

        return Known with
        {
            AreaOfActivity = Trimmed(AreaOfActivity),
            AreaOfBenefit = Trimmed(AreaOfBenefit),
            PlaceCode = Trimmed(PlaceCode),
            ActiveIn = Chosen(nameof(ActiveIn), ActiveIn, nameof(AlsoActiveIn), AlsoActiveIn),
            Benefits = Chosen(nameof(Benefits), Benefits, nameof(AlsoBenefits), AlsoBenefits),
        };
    }

    private List<string> Chosen(string field, List<string> ticked, string otherField, string? other)
    {
        if (ticked.Any(code => !Councils.Any(council => council.Code == code)))
        {
            ModelState.AddModelError(field, "Select from the councils that are offered");
        }

        if (!string.IsNullOrEmpty(other) && !OtherCouncils.Any(council => council.Value == other))
        {
            ModelState.AddModelError(otherField, "Select another council in England, or none");
        }

        return [.. ticked.Append(Trimmed(other)).OfType<string>().Distinct()];
    }

    private async Task Offer(CancellationToken cancellation)
    {
        var (own, today) = (Caller.Of(User).Authority, clock.Today());
        var beside = await neighbours.Of(own, today, cancellation);
        var codes = beside.Select(council => council.Code).Concat(Known.ActiveIn).Concat(Known.Benefits).Where(code => code != own).Distinct().ToList();
        Councils = [(own, "This council’s area"), .. codes.Select(code => (code, KnownAuthorities.Find(code)?.OfficialName ?? code))];
        OtherCouncils =
        [
            new("None", ""),
            .. KnownAuthorities.All
                .Where(council => council is { Nation: "England" } && council.Code != own && !codes.Contains(council.Code))
                .OrderBy(council => council.OfficialName, StringComparer.Ordinal)
                .Select(council => new SelectListItem(council.EndedOn is { } ended ? $"{council.OfficialName} (until {ended.InShort()})" : council.OfficialName, council.Code)),
        ];
    }

    private RegisteredBody WithConstitution()
    {
        ModelState.Require(nameof(Constitution), Constitution, "Enter which document the rules stand in, like “Articles of association”");
        var day = ConstitutionOn.IsEmpty ? null : ConstitutionOn.ReadPast(ModelState, nameof(ConstitutionOn), "the day of the document", clock.Today());
        return Known with { Constitution = Trimmed(Constitution), ConstitutionOn = day };
    }

    private string? Number(string field, string? typed, Func<string, string?> read, string message)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (read(typed) is { } number)
        {
            return number;
        }

        ModelState.AddModelError(field, message);
        return null;
    }

    private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
