using NodaTime;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Who may nominate land (s. 89(2)(b); reg. 5).</summary>
internal static class Nominators
{
    /// <summary>The day on which "co-operative or community benefit society" replaced "industrial and provident society".</summary>
    /// <remarks>SI 2014/1815, Sch. para. 32. A nomination is judged by the day it was received.</remarks>
    internal static readonly LocalDate SocietiesRenamedOn = new(2014, 8, 1);

    private const int IndividualMembersNeeded = 21;

    internal static readonly LegalReference OwnParish =
        Provision.Section("89(2)(b)(i)", "by a parish council in respect of land in England in the parish council's area");
    internal static readonly LegalReference Forum = Provision.Regulation("5(1)(a)", "a body designated as a neighbourhood forum");
    internal static readonly LegalReference OtherParish = Provision.Regulation("5(1)(b)", "a parish council");
    internal static readonly LegalReference Unincorporated =
        Provision.Regulation("5(1)(c)", "whose members include at least 21 individuals");
    internal static readonly LegalReference Charity = Provision.Regulation("5(1)(d)", "a charity");
    internal static readonly LegalReference Company =
        Provision.Regulation("5(1)(e)", "a company limited by guarantee which does not distribute any surplus");
    internal static readonly LegalReference Society =
        Provision.Regulation("5(1)(f)", "a co-operative or community benefit society which does not distribute any surplus");
    internal static readonly LegalReference FormerSociety =
        Provision.Regulation("5(1)(f)", "an industrial and provident society which does not distribute any surplus");
    internal static readonly LegalReference InterestCompany = Provision.Regulation("5(1)(g)", "a community interest company");
    internal static readonly LegalReference NoAuthority =
        Provision.Regulation("5(2)", "A public or local authority may not be a voluntary or community body");
    internal static readonly LegalReference NobodyElse = Provision.Regulation("5(1)", "“a voluntary or community body” means");

    /// <summary>Whether <paramref name="body"/> may nominate, on a nomination received on <paramref name="receivedOn"/>.</summary>
    internal static Eligibility MayNominate(CommunityBody body, LocalDate receivedOn) => body.Form switch
    {
        LegalForm.ParishCouncil when body.Parish is ParishConnection.LandInOwnArea =>
            new(true, "NOM_PARISH_OWN", OwnParish, "A parish council may nominate land in its own area. No local connection is asked for."),
        LegalForm.ParishCouncil =>
            IfConnected(body, "NOM_PARISH_OTHER", OtherParish,
                "A parish council may nominate land elsewhere to which it has a local connection."),
        LegalForm.NeighbourhoodForum =>
            IfConnected(body, "NOM_FORUM", Forum, "A neighbourhood forum with a local connection may nominate."),
        LegalForm.UnincorporatedBody when body.IndividualMembers < IndividualMembersNeeded =>
            NotABody(Unincorporated,
                $"An unincorporated body needs at least {IndividualMembersNeeded} individuals as members; this one has " +
                $"{body.IndividualMembers}."),
        LegalForm.UnincorporatedBody when body.DistributesSurplus =>
            NotABody(Unincorporated, "An unincorporated body that distributes a surplus to its members may not nominate."),
        LegalForm.UnincorporatedBody =>
            IfConnected(body, "NOM_UNINC", Unincorporated,
                "An unincorporated body of at least 21 individuals with a local connection may nominate."),
        LegalForm.Charity =>
            IfConnected(body, "NOM_CHARITY", Charity, "A charity with a local connection may nominate."),
        LegalForm.CompanyLimitedByGuarantee when body.DistributesSurplus =>
            NotABody(Company, "A company limited by guarantee that may distribute a surplus to its members may not nominate."),
        LegalForm.CompanyLimitedByGuarantee =>
            IfConnected(body, "NOM_CLG", Company,
                "A company limited by guarantee that distributes no surplus and has a local connection may nominate."),
        LegalForm.RegisteredSociety when body.DistributesSurplus =>
            NotABody(SocietyOn(receivedOn), $"{NameOfSocietyOn(receivedOn)} that distributes a surplus to its members may not nominate."),
        LegalForm.RegisteredSociety =>
            IfConnected(body, "NOM_COOP_CBS", SocietyOn(receivedOn),
                $"{NameOfSocietyOn(receivedOn)} that distributes no surplus and has a local connection may nominate."),
        LegalForm.CommunityInterestCompany =>
            IfConnected(body, "NOM_CIC", InterestCompany, "A community interest company with a local connection may nominate."),
        // AMBIGUITY A42: a parish meeting is not in the text; nothing is guessed for or against it.
        LegalForm.ParishMeeting =>
            new(false, "CONFIRM_BODY", NobodyElse,
                "A parish meeting is not among the bodies that the regulations name. An officer must confirm whether it may nominate."),
        LegalForm.PublicAuthority =>
            NotABody(NoAuthority, "A public or local authority other than a parish council may not nominate."),
        _ => NotABody(NobodyElse,
            "Individuals, companies limited by shares, credit unions and others that the regulations do not name may not nominate."),
    };

    private static Eligibility IfConnected(CommunityBody body, string code, LegalReference source, string explanation) =>
        LocalConnection.MissingFrom(body) is { } missing
            ? new(false, "INV_CONNECTION", missing.Source, $"It has no local connection. {missing.Reason}")
            : new(true, code, source, explanation);

    private static Eligibility NotABody(LegalReference source, string explanation) => new(false, "INV_BODY", source, explanation);

    private static LegalReference SocietyOn(LocalDate day) => day < SocietiesRenamedOn ? FormerSociety : Society;

    private static string NameOfSocietyOn(LocalDate day) =>
        day < SocietiesRenamedOn ? "An industrial and provident society" : "A co-operative or community benefit society";
}
