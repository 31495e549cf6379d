namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>How the right to bid works, in plain words. The rules themselves, with their references, are in the files beside this one.</summary>
internal static class Guide
{
    internal static readonly IReadOnlyList<GuideChapter> Chapters =
    [
        new(
            "nominating",
            "Nominate a place",
            "A community body asks the council to list a building or other land because of what it does for the community. The council decides in eight weeks.",
            Nominating.NominationReceived,
            [
                new(
                    "Who can nominate",
                    "A parish council for land in its area or next to it; a neighbourhood forum; a charity; a company limited by guarantee, a co-operative or community "
                    + "benefit society or a community interest company; or an unincorporated body with at least 21 local members. Each but the parish council needs a "
                    + "local connection. One person alone cannot.",
                    "Localism Act 2011, s. 89; 2012 Regulations, regs. 4 and 5"),
                new(
                    "What can be listed",
                    "A building or other land whose main use now serves the social wellbeing or social interests of the local community, where that can go on; or did so in "
                    + "the recent past, where it is realistic to think that it could again within five years. Culture, recreation and sport are such interests. Homes are left "
                    + "out, with few exceptions.",
                    "Localism Act 2011, s. 88; 2012 Regulations, reg. 3 and Sch. 1"),
                new(
                    "What to write",
                    "A description of the land with its proposed boundaries; what you know of who occupies it and who owns it; your reasons for thinking that the council "
                    + "should list it; and evidence that you are a body that may nominate.",
                    "2012 Regulations, reg. 6"),
                new(
                    "The council decides",
                    "It has eight weeks from receiving the nomination. If it agrees, the land is entered in the list for five years and the owner is told. If not, you are "
                    + "told why, and the land goes in the list of unsuccessful nominations.",
                    "Localism Act 2011, ss. 87, 90, 91 and 93; 2012 Regulations, reg. 7"),
                new(
                    "If you disagree",
                    "The owner can have a listing reviewed; a body that nominated has no such right. You can nominate again, with more evidence.",
                    "Localism Act 2011, s. 92"),
            ]),
        new(
            "bidding",
            "Get time to bid",
            "When the owner of listed land wants to sell, a community group can ask to be treated as a potential bidder. Then the owner may not sell to anybody else for six months.",
            Moratorium.NoticeReceived,
            [
                new(
                    "The owner tells the council",
                    "Before selling listed land with vacant possession, or letting it for 25 years or more, the owner must tell the council in writing. Some disposals are "
                    + "exempt, such as gifts and those within a family.",
                    "Localism Act 2011, ss. 95 and 96; 2012 Regulations, Sch. 3"),
                new(
                    "Six weeks to ask",
                    "From the day the council receives the notice, a community interest group has six weeks to ask in writing to be treated as a potential bidder. You need "
                    + "no money and no plan yet. A request a day late has no effect.",
                    "Localism Act 2011, s. 95(3) and (6)"),
                new(
                    "Who can ask",
                    "A parish council in whose area some of the land is; or a charity, a company limited by guarantee, a co-operative or community benefit society or a "
                    + "community interest company with a local connection. An unincorporated body cannot: become one of these first.",
                    "2012 Regulations, reg. 12"),
                new(
                    "Six months to prepare",
                    "If a group asks in time, the owner may not sell for six months, counted from the same day as the six weeks, except to a community group.",
                    "Localism Act 2011, s. 95(3) and (6); 2012 Regulations, reg. 13(1)"),
                new(
                    "What the right is not",
                    "The owner need not sell to you, nor at any price. After the six months the owner may sell to anybody, until eighteen months after the notice; after "
                    + "that a new notice is needed.",
                    "Localism Act 2011, s. 95(4) and (6)"),
                new(
                    "What to do with the time",
                    "Talk to the owner early. Form a body that can own land, find out what the place is worth and what it can earn, ask your community for shares or gifts, "
                    + "and apply to funders, who need months. Put an offer in writing before the six months end."),
            ]),
        new(
            "handing-over",
            "Take over the keys",
            "Once you have agreed a price, the sale goes like any other. No law of the right to bid sets its days; agree them.",
            null,
            [
                new("Agree what must happen first", "Write down the conditions, such as funding, a survey or planning permission, and the last day for each. Have a solicitor look at the contract."),
                new(
                    "Tell the council",
                    "Whoever becomes the owner of listed land tells the council, as soon as practicable. If you bought it as a community interest group within eighteen "
                    + "months of the owner's notice, the land stays in the list, and you give notice yourselves before you sell it. After other sales that the law allows "
                    + "under a notice, the council takes it off the list; you can nominate it again.",
                    "Localism Act 2011, s. 95(5)(j); 2012 Regulations, regs. 2(b), 13(1) and 19(2)"),
                new(
                    "Before you open",
                    "Insurance, licences, keys and alarms, meters, safeguarding. Where people work there, their contracts pass to you with the business.",
                    "Transfer of Undertakings (Protection of Employment) Regulations 2006"),
                new("Keep your promises", "Funders and councils may ask every year how it goes. Say in public what you promised and how you keep it."),
            ]),
        new(
            "selling",
            "Sell land that is listed",
            "An owner may sell listed land, after giving the council notice and waiting six weeks, or six months if a community group asks to bid. Nobody can make the owner sell to a group.",
            Moratorium.NoticeReceived,
            [
                new(
                    "Does the law apply to your sale?",
                    "It applies to a sale of the freehold, or the grant or assignment of a lease that was granted for at least 25 years, with vacant possession. Gifts, "
                    + "inheritance, sales within a family, sales of a business as a going concern and others are exempt.",
                    "Localism Act 2011, ss. 95(5) and 96; 2012 Regulations, Sch. 3"),
                new(
                    "Give notice",
                    "Write to the council that you want to enter into such a disposal. The periods begin with the day on which it receives your notice.",
                    "Localism Act 2011, s. 95(2) and (6)"),
                new(
                    "Wait, or sell to a community group",
                    "For six weeks you may sell to a community interest group only. If one asks to be treated as a potential bidder, that becomes six months from your notice.",
                    "Localism Act 2011, s. 95(3); 2012 Regulations, reg. 13(1)"),
                new(
                    "Then sell to whom you like",
                    "You are free until eighteen months after your notice. After that you give a new one. A sale in breach has no effect in law, unless you did not know of "
                    + "the listing after all reasonable efforts.",
                    "Localism Act 2011, s. 95(4) and (6); 2012 Regulations, reg. 21"),
                new(
                    "If it costs you",
                    "A private owner can claim compensation from the council for loss or expense that the listing caused, within thirteen weeks after it was incurred "
                    + "or finished being incurred.",
                    "2012 Regulations, regs. 14 and 15"),
            ]),
        new(
            "asking-for-a-review",
            "Ask for a listing to be reviewed",
            "An owner who thinks that land should not be listed can ask the council to review the decision, and then appeal to the First-tier Tribunal.",
            Reviewing.InclusionNoticeGiven,
            [
                new(
                    "Eight weeks to ask",
                    "Ask in writing within eight weeks, beginning with the day on which the council gave you written notice of the listing, or a longer time that it allows in writing.",
                    "Localism Act 2011, s. 92; 2012 Regulations, Sch. 2 para. 1"),
                new(
                    "How it is done",
                    "Somebody senior who had no part in the decision reviews it. You may have somebody speak for you, and you can ask for a hearing.",
                    "2012 Regulations, Sch. 2"),
                new(
                    "While it is looked at",
                    "The land stays listed. The council has eight weeks, or longer if you agree in writing.",
                    "2012 Regulations, Sch. 2 para. 9"),
                new(
                    "If you still disagree",
                    "You can appeal to the First-tier Tribunal within 28 days of the day on which the decision was sent.",
                    "2012 Regulations, reg. 11; Tribunal Procedure (General Regulatory Chamber) Rules 2009, r. 22"),
            ]),
    ];
}
