using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Disposals;

namespace RightToBid.Web.Calculator;

/// <summary>What owners ask: may I enter into this disposal? Answered by the law alone, from what the address says.</summary>
internal sealed class DisposalModel : PageModel
{
    private const string Owner = "this owner";

    public static IRegime Law => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011);

    [BindProperty(SupportsGet = true, Name = "")]
    public AskedDisposal Asked { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public DateAnswer Entered { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public DateAnswer Notice { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public new DateAnswer Request { get; set; } = new();

    public AnsweredDisposal? Given { get; private set; }

    public void OnGet()
    {
        if (HttpContext.Request.Query.Count > 0 && Read() is { } question)
        {
            Given = AnsweredDisposal.To(RegimeKeys.EnglandRightToBid2011, question);
        }
    }

    /// <summary>The question as the law has it, or nothing where an answer is missing or impossible.</summary>
    private DisposalQuestion? Read()
    {
        var disposal = Asked.Read(ModelState, Owner);
        var isRead = TryReadOptional(Entered, nameof(Entered), "the day of entry in the list", out var entered);
        isRead &= TryReadOptional(Notice, nameof(Notice), "the day the notice arrived", out var notice);
        isRead &= TryReadOptional(Request, nameof(Request), "the day of the request", out var request);
        if (notice is null && request is not null)
        {
            ModelState.AddModelError($"{nameof(Notice)}.Day", "Enter the day the notice arrived: a group can ask only once the owner has given notice");
            return null;
        }

        return isRead && disposal is not null ? Question(disposal, entered, notice, request) : null;
    }

    private static DisposalQuestion Question(ProposedDisposal disposal, LocalDate? entered, LocalDate? notice, LocalDate? request)
    {
        IReadOnlyList<OwnersNotice> notices = notice is { } receivedOn
            ? [new OwnersNotice(Owner, receivedOn, request is { } askedOn ? [new BidRequest(AskedDisposal.GroupWithLocalConnection, askedOn)] : [])]
            : [];
        return new(entered is { } enteredOn ? new ListedPeriod(enteredOn) : null, notices, disposal);
    }

    private bool TryReadOptional(DateAnswer answer, string field, string what, out LocalDate? day)
    {
        day = null;
        if (answer.IsEmpty)
        {
            return true;
        }

        var isRead = answer.TryRead(ModelState, field, what, out var read);
        day = read;
        return isRead;
    }
}
