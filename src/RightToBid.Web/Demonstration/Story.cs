using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Storage;

using RecordInterestedParty = RightToBid.Cases.Nominating.RecordInterestedParty;
using ServeOnListing = RightToBid.Cases.Listing.ServeNotice;
using ServeOnMoratorium = RightToBid.Cases.Disposing.ServeNotice;
using ServeOnNomination = RightToBid.Cases.Nominating.ServeNotice;

namespace RightToBid.Web.Demonstration;

/// <summary>One invented case, told in the order in which it happened. Told again, it changes nothing.</summary>
internal sealed class Story(IStage stage, int number, Asset asset)
{
    private int told;
    private LocalDate enteredOn;

    public Guid NominationId => Id("nomination");

    public Guid ListEntryId => Id("listing");

    public Guid MoratoriumId => Id("moratorium");

    public Guid BidId => Id("bid");

    public Guid HandoverId => Id("handover");

    public string Reference { get; private set; } = "";

    public string AssetName => asset.Name;

    public Task Received(CommunityGroup by, LocalDate on, string reasons)
    {
        Reference = string.Create(CultureInfo.InvariantCulture, $"ACV/{on.Year}/{9000 + number}");
        return Tell(new ReceiveNomination(NominationId, Reference, asset, by, reasons, on, How: MeansOfReceipt.Email));
    }

    /// <summary>Received, with who must be told of it, and its owner told.</summary>
    public async Task Nominated(CommunityGroup by, LocalDate on, string reasons)
    {
        await Received(by, on, reasons);
        await Tell(new RecordInterestedParty(NominationId, NoticeRecipient.Owner, InterestAnswer.Known, Ashcombe.OwnerPartyId));
        foreach (var role in InterestedParties.Roles.Where(role => role is not NoticeRecipient.Owner))
        {
            await Tell(new RecordInterestedParty(NominationId, role, InterestAnswer.Nobody));
        }

        await Tell(new ServeOnNomination(NominationId, NoticeCodes.Considering, NoticeRecipient.Owner, ByHand(on), Ashcombe.OwnerPartyId));
    }

    private static Service ByHand(LocalDate on) => new(MeansOfService.ByHand, on, on, null, []);

    public Task Returned(LocalDate on, params IReadOnlyList<string> missing) => Tell(new ReturnNominationForCompletion(
        NominationId, missing, "The nomination does not show the boundaries of the land, nor that the body may nominate.", on));

    public async Task Declined(LocalDate on, string reasons)
    {
        await Tell(new DeclineNomination(NominationId, reasons, on));
        await Tell(new ServeOnNomination(NominationId, NoticeCodes.Unsuccessful, NoticeRecipient.Nominator, ByHand(on)));
    }

    public Task Rejected(LocalDate on, string code, string reasons) => Tell(new RejectNomination(NominationId, code, reasons, on));

    /// <summary>Nominated eight weeks before, decided and entered on the day, and everybody told two days later.</summary>
    public async Task Listed(CommunityGroup by, LocalDate on, string use, bool isOwnerTold = true)
    {
        await Nominated(by, on.PlusWeeks(-7), $"Local people use it: {use}.");
        await Tell(new AcceptNomination(
            NominationId, ListEntryId,
            new(CommunityValueTest.CurrentUse, Capitalised(use), "Nothing suggests that this use will not go on."),
            "Its main use furthers the social wellbeing of people in Ashcombe, and it is realistic to think that it can go on.", on));
        enteredOn = on;
        if (isOwnerTold)
        {
            await Tell(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, on.PlusDays(2), Ashcombe.OwnerPartyId));
            await Tell(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Nominator, on.PlusDays(2), by.PartyId));
            await Tell(new RecordRegistration(ListEntryId, RegistrationKind.LandCharge, RegistrationStep.Registered, on.PlusDays(2)));
            await Tell(new RecordRegistration(
                ListEntryId, RegistrationKind.Restriction, RegistrationStep.AppliedFor, on.PlusDays(2), string.Create(CultureInfo.InvariantCulture, $"AS{number:000000}")));
        }
    }

    public async Task Removed(LocalDate on, RemovalReason reason, string explanation)
    {
        await Tell(new RemoveFromList(ListEntryId, reason, explanation, on));
        await Tell(new ServeOnListing(ListEntryId, NoticeCodes.Removal, NoticeRecipient.Owner, ByHand(on), Ashcombe.OwnerPartyId));
        await Tell(new ServeOnListing(ListEntryId, NoticeCodes.Removal, NoticeRecipient.Nominator, ByHand(on)));
        await Tell(new RecordRegistration(ListEntryId, RegistrationKind.LandCharge, RegistrationStep.Cancelled, on));
        await Tell(new RecordRegistration(
            ListEntryId, RegistrationKind.Restriction, RegistrationStep.CancellationAppliedFor, on, string.Create(CultureInfo.InvariantCulture, $"AS{number:000000}")));
    }

    public Task NoticeReceived(LocalDate on) => Tell(new ReceiveDisposalNotice(
        MoratoriumId, ListEntryId, Reference, asset.Name, Ashcombe.OwnerPartyId, "the freeholder", on, new ListedPeriod(enteredOn),
        How: MeansOfReceipt.Post));

    public async Task Told(LocalDate on)
    {
        await TellNominator(on);
        await Tell(new GivePublicity(MoratoriumId, PublicityAudience.Public, "Notice at the site and on the council's website", on));
    }

    /// <summary>The nominator and people in the area told of the owner's notice, with the ends that were stated.</summary>
    public async Task ToldOf(LocalDate on, IReadOnlyList<StatedDay> stated)
    {
        var service = new Service(MeansOfService.FirstClassPost, on, on, null, stated);
        await Tell(new GivePublicity(MoratoriumId, PublicityAudience.Nominator, "Letter", on, service));
        await Tell(new GivePublicity(
            MoratoriumId, PublicityAudience.Public, "Notice at the site and on the council's website", on, service with { Means = MeansOfService.Published }));
    }

    public Task TellNominator(LocalDate on) => Tell(new GivePublicity(MoratoriumId, PublicityAudience.Nominator, "Letter", on));

    public Task ReceiptCorrected(LocalDate on, string reason) =>
        Tell(new Cases.Disposing.CorrectReceiptDay(MoratoriumId, on, reason));

    public async Task AskedToBid(CommunityGroup group, LocalDate on)
    {
        await Tell(new RegisterBidder(MoratoriumId, BidId, group, on));
        await Tell(new ServeOnMoratorium(MoratoriumId, NoticeCodes.RequestPassedOn, NoticeRecipient.Owner, ByHand(on), Ashcombe.OwnerPartyId, BidId));
    }

    public Task Reached(MilestoneKind kind, string title, LocalDate on, int? pounds = null) =>
        Tell(new RecordMilestone(BidId, Id($"milestone/{title}"), kind, title, on, pounds));

    public Task Offered(int pounds, LocalDate on) => Tell(new MakeOffer(BidId, Id($"offer/{pounds}"), pounds, on));

    public Task Answered(int pounds, bool isAccepted, LocalDate on) => Tell(new AnswerOffer(BidId, Id($"offer/{pounds}"), isAccepted, on));

    public Task Agreed(LocalDate on, int pounds, LocalDate? longStopOn) =>
        Tell(new SucceedWithBid(BidId, HandoverId, on, pounds, longStopOn));

    public async Task Condition(string title, LocalDate on, LocalDate? fulfilledOn = null)
    {
        await Tell(new AddCondition(HandoverId, Id($"condition/{title}"), title, on));
        if (fulfilledOn is { } day)
        {
            await Tell(new FulfilCondition(HandoverId, Id($"condition/{title}"), day));
        }
    }

    public Task Promised(string title, LocalDate on) => Tell(new AddPromise(HandoverId, Id($"promise/{title}"), title, on));

    public async Task KeysPassed(LocalDate on)
    {
        await Tell(new CompleteHandover(HandoverId, on));
        await Tell(new ServeOnMoratorium(MoratoriumId, NoticeCodes.NewOwner, NoticeRecipient.Council, ByHand(on)));
    }

    public Task Monitored(int year, LocalDate on, string findings) => Tell(new RecordMonitoring(HandoverId, year, findings, PromisesKept: true, on));

    /// <exception cref="InvalidOperationException">The command was refused: the story is told wrongly.</exception>
    internal async Task Tell<TState>(ICommand<TState> command)
        where TState : class, IStreamState<TState>
    {
        if (await stage.Carry(command, Id(string.Create(CultureInfo.InvariantCulture, $"step/{++told}"))) is { } refusal)
        {
            throw new InvalidOperationException($"{asset.Name}: {command.GetType().Name} was refused. {refusal.Sentence}");
        }
    }

    internal Guid Id(string name) => NamedIdentifier.For(Ashcombe.Code, string.Create(CultureInfo.InvariantCulture, $"demonstration/{number}/{name}"));

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
