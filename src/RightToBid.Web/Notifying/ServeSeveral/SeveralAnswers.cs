using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Notifying.ServeSeveral;

/// <summary>How one notice was given to several: the same way, on the same day.</summary>
/// <param name="Recipients">The duties by their keys.</param>
/// <param name="StatesEnds">Whether each notice stated the last days that the facts give.</param>
/// <param name="AsDrafted">Whether the letters went out as they are drafted here.</param>
internal sealed record SeveralAnswers(
    IReadOnlyList<string> Recipients, MeansOfService Means, LocalDate SentOn, bool StatesEnds, bool AsDrafted, string? Evidence)
{
    /// <summary>The ways in which one person can be reached; what is published or fixed to the land reaches nobody by name.</summary>
    public static IReadOnlyList<MeansOfService> Ways { get; } =
    [
        MeansOfService.FirstClassPost, MeansOfService.SecondClassPost, MeansOfService.ByHand, MeansOfService.LeftAtAddress, MeansOfService.Email,
    ];

    /// <summary>The service of one of the duties: by the post, on the day on which delivery is presumed.</summary>
    public Service Of(NoticeDuty duty)
    {
        var givenOn = GivenOn(duty);
        return new Service(
            Means, SentOn, givenOn, Evidence, StatesEnds ? duty.Ends(SentOn, givenOn, BankHolidays.EnglandAndWales) : [],
            AsDrafted ? SentText.AsDrafted : SentText.CouncilsOwn);
    }

    private LocalDate GivenOn(NoticeDuty duty)
    {
        PostClass? post = Means switch
        {
            MeansOfService.FirstClassPost => PostClass.First,
            MeansOfService.SecondClassPost => PostClass.Second,
            _ => null,
        };
        try
        {
            return post is { } sent
                ? StatuteBook.Regime(duty.RegimeKey).DeliveryByPost(sent, SentOn, BankHolidays.EnglandAndWales)?.GivenOn ?? SentOn
                : SentOn;
        }
        catch (LawNotEncodedException)
        {
            return SentOn;
        }
    }
}
