using RightToBid.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An owner no longer wishes to sell under a notice.</summary>
internal sealed class WithdrawalPage(OwnersDesk owners) : OwnerActPage(owners)
{
    public override string Heading => "Withdraw your notice";

    public override string Beforehand => "The law has no rule for it. A later notice from you starts its own periods." + Confirmation;

    public override string Consequence =>
        "You may then not enter into a relevant disposal under this notice, and groups can no longer bid under it. It cannot be taken back." + Confirmation;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "NoticeId", "Which notice do you withdraw?", "Notice", "Select which notice you withdraw",
            [.. Listing.Standing(Today).Select(notice => new Choice(notice.MoratoriumId.ToString(), $"The notice that the council received on {notice.ReceivedOn.InFull()}"))]),
        new WordsQuestion("Reason", "Why do you withdraw it?", "Reason", "")
        {
            IsLong = true,
            Hint = "You need give no reason. Everybody can read this: name nobody. Leave empty if you give none",
            WhenEmpty = "Not given",
        },
    ];

    protected override OwnerAct Act => OwnerAct.Withdrawal;

    protected override string AskedFor => $"to withdraw your notice for {State.Asset?.Name}";

    protected override Refusal? NotNow => base.NotNow is { } over ? over
        : Listing.Standing(Today).Count > 0 ? null
        : Refusal.ByState("NO_NOTICE", "You have given no notice that still stands, so there is none to withdraw.");
}
