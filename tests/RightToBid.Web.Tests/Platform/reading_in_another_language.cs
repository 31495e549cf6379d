using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Hosting;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Tests.Platform;

/// <summary>A site of a council that offers Welsh.</summary>
public class WelshSite : TestSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Languages:Offered", "cy");
    }
}

public partial class reading_in_another_language(WelshSite welsh, TestSite english) : IClassFixture<WelshSite>, IClassFixture<TestSite>
{
    [Fact]
    public async Task the_page_is_in_the_language_that_was_chosen_and_says_which_words_are_not()
    {
        var page = await welsh.Open("/accessibility?language=cy");

        page.Markup.ShouldContain("<html lang=\"cy\"");
        page.Navigation.ShouldContain("Cofrestr");
        page.Title.ShouldEndWith("Hawl i wneud cais");
        page.Markup.ShouldContain("<div class=\"govuk-width-container\" lang=\"en-GB\">");
        page.Link("English").ShouldBe("?language=en");
    }

    [Fact]
    public async Task an_error_is_in_it_whole()
    {
        var page = await welsh.Open("/nowhere?language=cy");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Heb ddod o hyd i’r dudalen");
        page.Markup.ShouldNotContain("lang=\"en-GB\">\n");
    }

    [Fact]
    public async Task words_amid_an_english_page_say_their_own_language()
    {
        var page = await welsh.Open("/calculator/disposal?Sold=freehold&language=cy");

        page.Markup.ShouldContain("<span lang=\"cy\">Mae problem</span>");
        page.Markup.ShouldContain("<span lang=\"cy\">Blwyddyn</span>");
    }

    [Fact]
    public async Task english_is_chosen_again_and_is_what_nobody_chose()
    {
        (await welsh.Open("/accessibility")).Navigation.ShouldContain("Register");
        (await welsh.Open("/accessibility")).Link("Cymraeg").ShouldBe("?language=cy");
        (await welsh.Open("/accessibility?language=en")).Markup.ShouldContain("<html lang=\"en-GB\"");
        (await welsh.Open("/accessibility?language=xx")).Markup.ShouldContain("<html lang=\"en-GB\"");
    }

    [Fact]
    public async Task a_site_that_offers_no_other_language_stays_as_it_is()
    {
        var page = await english.Open("/accessibility?language=cy");

        page.Markup.ShouldContain("<html lang=\"en-GB\"");
        page.Markup.ShouldNotContain("Cymraeg");
    }

    [Fact]
    public void every_word_that_is_said_has_its_translation_and_none_is_left_over()
    {
        var translated = Translations().ToHashSet();
        var said = Said().ToHashSet();

        said.Except(translated).ShouldBeEmpty();
        translated.Where(words => !said.Contains(words) && !Sources().Any(source => source.Contains($"\"{words}\"", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Translations()
    {
        var files = new ResourceManager(typeof(SiteWords)).GetResourceSet(CultureInfo.GetCultureInfo("cy"), createIfNotExists: true, tryParents: false)!;
        foreach (DictionaryEntry entry in files)
        {
            yield return (string)entry.Key;
        }
    }

    private static IEnumerable<string> Said() =>
        Sources().SelectMany(source => Words().Matches(source)).Select(found => found.Groups["words"].Value.Replace("\\\"", "\"", StringComparison.Ordinal));

    private static IReadOnlyList<string> Sources() =>
    [
        .. new[] { "*.cshtml", "*.cs" }.SelectMany(kind => Directory.EnumerateFiles(Path.Combine(Root(AppContext.BaseDirectory), "src", "RightToBid.Web"), kind, SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "RightToBid.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    [GeneratedRegex("SiteWords\\.(Say|Amid)\\(\"(?<words>[^\"]+)\"\\)")]
    private static partial Regex Words();
}
