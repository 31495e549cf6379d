using RightToBid.Cases;
using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What the council keeps on file, and nothing that happened to a case: it is no news, and neither the public's history nor the changes have it.</summary>
internal static class OfficeRecords
{
    private static readonly Type[] Kinds = [typeof(LetterKept), typeof(EvidenceAttached), typeof(InterestedPartyRecorded), typeof(InterestedPartyEnded)];

    /// <summary>The names of the events.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. EventNames.All.Where(known => Kinds.Contains(known.Type)).Select(known => known.Name)];

    public static bool Have(ICaseEvent happened) => Kinds.Contains(happened.GetType());
}
