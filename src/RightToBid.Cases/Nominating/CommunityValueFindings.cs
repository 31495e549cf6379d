namespace RightToBid.Cases.Nominating;

/// <summary>Which of section 88's two tests the officer applied.</summary>
public enum CommunityValueTest
{
    /// <summary>Section 88(1): an actual current use, and one that can realistically continue.</summary>
    CurrentUse,

    /// <summary>Section 88(2): a use in the recent past, and realistically again within five years.</summary>
    RecentPastUse,
}

/// <summary>An officer's two findings under section 88: judgement in words, never computed.</summary>
/// <param name="Test">Which test was applied.</param>
/// <param name="Use">The use, which must not be ancillary, and how it furthers social wellbeing or interests.</param>
/// <param name="Prospect">Why it is realistic to think that such use can continue, or can come again within five years.</param>
public sealed record CommunityValueFindings(CommunityValueTest Test, string Use, string Prospect);
