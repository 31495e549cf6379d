using System.Globalization;

using RightToBid.Law;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Groups;

/// <summary>What was said of a body, a line for each fact that its form makes matter.</summary>
internal static class BodyWords
{
    public static IEnumerable<(string Question, string Said)> Of(BodyInput body)
    {
        if (body.IsParishCouncil)
        {
            yield return ("Where the land is", body.Parish switch
            {
                ParishConnection.LandInOwnArea => "All or some of it in the council’s own area",
                ParishConnection.LandInAdjoiningParish => "In another parish that adjoins",
                ParishConnection.LandUnparishedInOrBesideArea => "In no parish",
                _ => "Elsewhere",
            });
        }
        else if (body.AsksMore)
        {
            yield return ("Active in the area", YesOrNo(body.ActiveInArea));
        }

        if (body.AsksAboutSurplus)
        {
            yield return ("May pay a surplus to members", YesOrNo(body.DistributesSurplus));
            yield return ("Surplus benefits the area", YesOrNo(body.SurplusBenefitsArea));
        }

        if (body.AsksAboutMembers)
        {
            yield return ("Individual members", Number(body.IndividualMembers));
            yield return ("Members registered to vote in the area", Number(body.LocalMembers));
        }
    }

    private static string YesOrNo(bool? said) => said is true ? "Yes" : "No";

    private static string Number(int? number) => (number ?? 0).ToString("N0", CultureInfo.InvariantCulture);
}
