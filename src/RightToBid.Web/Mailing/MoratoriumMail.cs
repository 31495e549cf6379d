using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What groups, and the owner, are told of an owner's notice of a wish to sell. Each is told what they may do, and the other as well.</summary>
internal static class MoratoriumMail
{
    public static CaseMail Notice(Moratorium notice, MailReader reader)
    {
        var interim = MoratoriumClock.Interim(notice);
        return new CaseMail(
            notice.Reference,
            $"{notice.AssetName}: groups can ask to bid {interim.LastDay.ToTheEndOf()}",
            [
                $"On {notice.ReceivedOn.InFull()} the council received notice from {notice.OwnerLabel} of {notice.AssetName} of a wish to sell.",
                $"A community interest group can ask in writing {interim.LastDay.ToTheEndOf()} to be treated as a potential bidder.",
                $"If one does, the owner may not sell, except to a community interest group, {MoratoriumClock.Full(notice).LastDay.ToTheEndOf()}.",
                $"If none does, the owner may sell to anybody from {interim.LastDay.PlusDays(1).InFull()} {MoratoriumClock.Protected(notice).LastDay.ToTheEndOf()}.",
                reader.HasNominated ? "Your group nominated the land, but nothing is asked for you: your group has to ask itself." : "Your group has to ask itself.",
            ],
            interim.Rule.Source)
        {
            RequiredBy = reader.HasNominated ? "Localism Act 2011, s. 97(3)" : null,
        };
    }

    public static CaseMail OwnersReceipt(Moratorium notice)
    {
        var interim = MoratoriumClock.Interim(notice);
        return new CaseMail(
            notice.Reference,
            $"{notice.AssetName}: your notice reached the council on {notice.ReceivedOn.InFull()}",
            [
                $"The council received your notice of a wish to sell {notice.AssetName} on {notice.ReceivedOn.InFull()}. The days count from then.",
                $"You may not sell, except to a community interest group, {interim.LastDay.ToTheEndOf()}.",
                $"If a group asks by then to be treated as a potential bidder, that goes on {MoratoriumClock.Full(notice).LastDay.ToTheEndOf()}.",
                $"If none asks, you may sell to anybody from {interim.LastDay.PlusDays(1).InFull()} {MoratoriumClock.Protected(notice).LastDay.ToTheEndOf()}.",
                "You need not sell to any group.",
                .. new[] { interim, MoratoriumClock.Full(notice), MoratoriumClock.Protected(notice) }.SelectMany(WhyDate.Of),
            ],
            interim.Rule.Source);
    }

    public static CaseMail Asked(Moratorium notice, BidderRegistered asked, MailReader reader)
    {
        var full = MoratoriumClock.Full(notice);
        var isOwn = asked.Group.PartyId == reader.Party;
        return new CaseMail(
            notice.Reference,
            $"{notice.AssetName}: the owner may not sell, except to a community group, {full.LastDay.ToTheEndOf()}",
            [
                isOwn ? $"The council received your request of {asked.RequestedOn.InFull()} to be treated as a potential bidder."
                    : $"{asked.Group.Name} asked on {asked.RequestedOn.InFull()} to be treated as a potential bidder.",
                $"The owner may not sell, except to a community interest group, {full.LastDay.ToTheEndOf()}.",
                "The owner need not sell to any group, and may sell to anybody once that day has passed.",
                isOwn ? "Raise the money and make your offer while that time runs." : "Other groups may still ask while the interim moratorium runs.",
            ],
            full.Rule.Source);
    }

    public static CaseMail OwnersAsked(Moratorium notice, BidderRegistered asked)
    {
        var full = MoratoriumClock.Full(notice);
        return new CaseMail(
            notice.Reference,
            $"{notice.AssetName}: you may not sell, except to a community group, {full.LastDay.ToTheEndOf()}",
            [
                $"{asked.Group.Name} asked on {asked.RequestedOn.InFull()} to be treated as a potential bidder.",
                $"You may not sell, except to a community interest group, {full.LastDay.ToTheEndOf()}. The days count from your notice, not from the request.",
                $"You need not sell to any group. From {full.LastDay.PlusDays(1).InFull()} you may sell to anybody, {MoratoriumClock.Protected(notice).LastDay.ToTheEndOf()}.",
            ],
            full.Rule.Source);
    }

    /// <summary>The owner may sell to anybody now.</summary>
    public static CaseMail MaySell(Moratorium notice, LocalDate lastDay, StatutoryWindow ended, MailReader reader)
    {
        var until = MoratoriumClock.Protected(notice).LastDay.ToTheEndOf();
        return new CaseMail(
            notice.Reference,
            $"{notice.AssetName}: {(reader.IsOwner ? "you" : "the owner")} may sell to anybody from {lastDay.PlusDays(1).InFull()}",
            [
                $"The {Named(ended)} ended on {lastDay.InFull()}.",
                $"{(reader.IsOwner ? "You" : "The owner")} may sell to anybody {until}. A sale after that day needs a new notice.",
                reader.IsOwner ? "You may still sell to a group, and need not." : "Your group may still make an offer. The owner need not accept it.",
            ],
            MoratoriumClock.Protected(notice).Rule.Source);
    }

    public static CaseMail? Moved(Moratorium was, Moratorium now, string reason)
    {
        if (!was.IsReceived)
        {
            return null;
        }

        if (!now.IsReceived)
        {
            return Gone(was, reason);
        }

        var (window, formerly) = (Binding(now), Binding(was));
        return window.LastDay == formerly.LastDay
            ? null
            : new CaseMail(
                now.Reference,
                $"{now.AssetName}: the end of the {Named(window)} moved to {window.LastDay.InFull()}",
                [
                    $"The end of the time in which the owner may not sell, except to a community interest group, moved from {formerly.LastDay.InFull()} to "
                        + $"{window.LastDay.InFull()}, because a recorded fact was put right: {reason}",
                    $"The {Named(window)} runs {window.LastDay.ToTheEndOf()}. What you were told before of that day no longer holds.",
                ],
                window.Rule.Source);
    }

    /// <summary>What a group is reminded of; nothing where the end is another than was to be reminded of, or has passed.</summary>
    public static CaseMail? Reminder(Moratorium notice, LocalDate lastDay, LocalDate today)
    {
        if (!notice.IsReceived || today > lastDay || (MoratoriumClock.End(notice) is { } end && end.EndedOn <= lastDay) || Binding(notice) is var window && window.LastDay != lastDay)
        {
            return null;
        }

        var left = lastDay.Distance(today);
        return MoratoriumClock.HasRequestInTime(notice)
            ? new CaseMail(
                notice.Reference,
                $"{notice.AssetName}: {left}, the full moratorium runs {lastDay.ToTheEndOf()}",
                [
                    $"The owner may not sell, except to a community interest group, {lastDay.ToTheEndOf()}: {left}.",
                    "Make your offer while that time runs. The owner need not accept it.",
                    "If nothing is agreed by then, the owner may sell to anybody.",
                ],
                window.Rule.Source)
            : new CaseMail(
                notice.Reference,
                $"{notice.AssetName}: {left}, groups can ask to bid {lastDay.ToTheEndOf()}",
                [
                    $"A community interest group can ask in writing {lastDay.ToTheEndOf()} to be treated as a potential bidder: {left}.",
                    "Nobody has asked yet.",
                    "If nobody asks by then, the owner may sell to anybody once that day has passed.",
                ],
                window.Rule.Source);
    }

    /// <summary>The moratorium that holds the owner: the full one once a group has asked in time, and else the interim one.</summary>
    public static StatutoryWindow Binding(Moratorium notice) =>
        MoratoriumClock.HasRequestInTime(notice) ? MoratoriumClock.Full(notice) : MoratoriumClock.Interim(notice);

    private static CaseMail Gone(Moratorium was, string reason) => new(
        was.Reference,
        $"{was.AssetName}: the owner’s notice of {was.ReceivedOn.InFull()} was recorded by mistake",
        [
            $"The council had recorded that it received an owner’s notice for {was.AssetName} on {was.ReceivedOn.InFull()}. It did not: {reason}",
            "The days that you were told of follow from nothing, and no longer count.",
        ]);

    private static string Named(StatutoryWindow window) => Sentences.GoOn(window.Rule.Name);
}
