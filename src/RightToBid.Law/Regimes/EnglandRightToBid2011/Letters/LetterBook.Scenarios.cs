using System.Text.RegularExpressions;

using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

public partial class letters_of_the_right_to_bid
{
    public static TheoryData<string> Keys => [.. LetterBook.All.Select(letter => letter.Key)];

    [Fact]
    public void give_or_answer_every_notice_that_the_law_requires() =>
        England.RightToBid.Notices.Except(LetterBook.All.Select(letter => letter.Notice)).ShouldBeEmpty();

    [Fact]
    public void are_found_by_their_keys() => LetterBook.All.ShouldAllBe(letter => England.RightToBid.Letter(letter.Key) == letter);

    [Fact]
    public void that_nobody_encoded_are_refused() =>
        Should.Throw<LawNotEncodedException>(() => England.RightToBid.Letter("N99")).Message.ShouldContain("no letter called \"N99\"");

    /// <summary>For each recipient, and whatever else holds, nothing that the law requires is left out.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void say_everything_that_the_law_requires_of_them(string key)
    {
        var letter = England.RightToBid.Letter(key);
        foreach (var circumstances in Circumstances(letter))
        {
            letter.ContentsMissing(circumstances).ShouldBeEmpty($"{key} to {string.Join(", ", circumstances)}");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void stand_under_the_provision_of_their_notice(string key)
    {
        var letter = England.RightToBid.Letter(key);
        letter.Sources[0].ShouldBe(letter.Notice.Source);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void have_a_subject_a_position_a_reason_and_the_law_for_everybody(string key)
    {
        var letter = England.RightToBid.Letter(key);
        foreach (var circumstances in Circumstances(letter))
        {
            var text = letter.Fill(letter.Blanks.ToDictionary(blank => blank, blank => $"<{blank}>"), circumstances, blank => blank);
            text.Subject.ShouldNotBeEmpty();
            text.Paragraphs.Select(paragraph => paragraph.Part).Distinct().ShouldBe(
                [LetterPart.Position, LetterPart.WhatYouCanDo, LetterPart.WhyYouGetThis, LetterPart.TheLaw]);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void name_no_blank_that_cannot_be_said_to_be_missing(string key) =>
        England.RightToBid.Letter(key).Blanks.ShouldAllBe(blank => England.RightToBid.BlankInWords(blank).Length > 0);

    [Theory]
    [MemberData(nameof(Keys))]
    public void state_the_end_of_every_window_that_a_correction_of_their_notice_watches(string key)
    {
        var letter = England.RightToBid.Letter(key);
        if (letter.IsRequired)
        {
            letter.Notice.StatesEndsOf.Except(letter.Blanks).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void set_out_only_windows_of_the_regime(string key) =>
        England.RightToBid.Letter(key).Windows.ShouldAllBe(window => England.RightToBid.Window(window).Key == window);

    [Theory]
    [MemberData(nameof(Keys))]
    public void give_an_end_as_the_end_of_a_day_and_never_merely_by_it(string key) => England.RightToBid.Letter(key).Paragraphs
        .SelectMany(paragraph => England.RightToBid.Windows.Where(window => paragraph.Text.Contains($"{{{window.Key}}}", StringComparison.Ordinal))
            .Where(window => !paragraph.Text.Contains($"to the end of {{{window.Key}}}", StringComparison.Ordinal)
                && !paragraph.Text.Contains($"before 5pm on {{{window.Key}}}", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    /// <summary>Readings that are open stand in the register. A letter states the law and no number of a doubt.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void speak_plainly_and_of_no_open_reading(string key) =>
        England.RightToBid.Letter(key).Paragraphs.Where(paragraph => NotForLetters().IsMatch(paragraph.Text)).ShouldBeEmpty();

    [Fact]
    public void are_refused_with_a_list_where_a_fact_is_missing()
    {
        var text = DisposalLetters.ToNominator.Fill(
            new Dictionary<string, string> { ["asset"] = "The Fox Inn", ["place"] = " " },
            new HashSet<string> { Circumstance.Nominator },
            England.RightToBid.BlankInWords);

        text.Subject.ShouldBeEmpty();
        text.Paragraphs.ShouldBeEmpty();
        text.Missing.ShouldContain("the address of the land or building");
        text.Missing.ShouldContain("the day on which the council received the owner’s notice");
        text.Missing.ShouldNotContain("the name of the land or building");
        text.Missing.ShouldBeUnique();
    }

    [Fact]
    public void say_how_to_ask_for_a_review_to_the_owner_alone()
    {
        const string Asking = "You can ask the council to review its decision";
        Texts(ListingLetters.Included, Circumstance.Owner).ShouldContain(Asking);
        Texts(ListingLetters.Included, Circumstance.Occupier).ShouldNotContain(Asking);
    }

    [Theory]
    [InlineData("", "groups can ask to bid to the end of <interim-moratorium>")]
    [InlineData(Circumstance.TooLateToAsk, "the owner wishes to sell, in a notice received on <notice-received>")]
    public void head_an_owners_notice_with_what_can_still_be_done(string circumstance, string subject) =>
        DisposalLetters.InTheArea
            .Fill(DisposalLetters.InTheArea.Blanks.ToDictionary(blank => blank, blank => $"<{blank}>"), new HashSet<string> { circumstance }, blank => blank)
            .Subject.ShouldEndWith(subject);

    private static string Texts(LetterTemplate letter, params IEnumerable<string> circumstances) => string.Join(' ', letter
        .Fill(letter.Blanks.ToDictionary(blank => blank, blank => blank), circumstances.ToHashSet(), blank => blank)
        .Paragraphs.Select(paragraph => paragraph.Text));

    private static IEnumerable<HashSet<string>> Circumstances(LetterTemplate letter)
    {
        string[] others =
        [
            .. letter.Paragraphs.SelectMany(paragraph => new[] { paragraph.OnlyIf, paragraph.Unless }).OfType<string>().Distinct()
                .Except(Circumstance.ToldOfListing),
        ];
        return
            from recipient in letter.Recipients
            from chosen in Enumerable.Range(0, 1 << others.Length)
            select others.Where((_, place) => (chosen & (1 << place)) != 0).Append(recipient).ToHashSet();
    }

    [GeneratedRegex(@"\bplease\b|\bsimply\b|\bA\d+\b|unverified|\bby \{|\buntil \{", RegexOptions.IgnoreCase)]
    private static partial Regex NotForLetters();
}
