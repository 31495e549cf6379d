using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class pages_hold_no_script_or_style
{
    private static IEnumerable<string> Pages => Tree.FilesUnder("src/RightToBid.Web", ".cshtml", ".html");

    [Fact]
    public void so_that_the_content_security_policy_can_refuse_both() =>
        Tree.LinesMatching(Pages, Inline()).ShouldBeEmpty();

    [Fact]
    public void and_none_comes_from_another_site() =>
        Tree.LinesMatching(Pages, FromElsewhere()).ShouldBeEmpty();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|<style\b|\sstyle\s*=\s*""|\son[a-z]+\s*=\s*""|javascript:|Html\.Raw\(", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*""(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex FromElsewhere();
}
