using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Disposing;

/// <summary>Whom section 97 requires the council to tell.</summary>
public enum PublicityAudience
{
    /// <summary>People in the area where the land is: section 97(4).</summary>
    Public,

    /// <summary>The body that nominated the land: section 97(3).</summary>
    Nominator,
}

/// <summary>The council told people of the notice. The Act counts no days for it: late publicity eats the community's time.</summary>
/// <param name="Service">How it was served, and which last days it stated, where that is known.</param>
public sealed record GivePublicity(Guid StreamId, PublicityAudience Audience, string How, LocalDate GivenOn, Service? Service = null)
    : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        Checks.First(
            Received.Required(state),
            Checks.Said(nameof(How), How, "Say how people were told."),
            Checks.NotInFuture(nameof(GivenOn), GivenOn, context),
            Checks.NotBefore(
                nameof(GivenOn), "Publicity", GivenOn, "the council received the owner's notice", state.ReceivedOn)) is { } refusal
            ? refusal
            : state.Publicity.Contains(new(Audience, How, GivenOn))
                ? Decision.Nothing
                : Decision.Of(new PublicityGiven(Audience, How, GivenOn, Service));
}

/// <param name="Service">How it was served; nothing where only the day and the way were recorded.</param>
public sealed record PublicityGiven(PublicityAudience Audience, string How, LocalDate GivenOn, Service? Service = null) : ICaseEvent
{
    public ServedNotice AsServed() => Audience is PublicityAudience.Nominator
        ? new(NoticeCodes.DisposalNoticeToNominator, NoticeRecipient.Nominator, null, null, Served(MeansOfService.NotRecorded))
        : new(NoticeCodes.DisposalNoticeToPublic, NoticeRecipient.Public, null, null, Served(MeansOfService.Published));

    private Service Served(MeansOfService means) => Service ?? new(means, GivenOn, GivenOn, How, []);
}
