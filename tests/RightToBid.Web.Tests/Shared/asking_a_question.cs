using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Components;

using static RightToBid.Web.Tests.Shared.Rendering;

namespace RightToBid.Web.Tests.Shared;

/// <summary>Markup as the GOV.UK Design System publishes it, written out by hand.</summary>
public class asking_a_question
{
    [Fact]
    public async Task with_one_line_of_text() =>
        (await Render(new Input { For = Answer("Place", "The Fox <Inn>"), Label = "Name of the place", Hint = "As on the sign", Width = 20, ViewContext = Page() }))
            .ShouldBe(Even("""
                <div class="govuk-form-group">
                  <label class="govuk-label" for="Place">Name of the place</label>
                  <div id="Place-hint" class="govuk-hint">As on the sign</div>
                  <input class="govuk-input govuk-input--width-20" id="Place" name="Place" type="text" value="The Fox &lt;Inn&gt;" aria-describedby="Place-hint">
                </div>
                """));

    [Fact]
    public async Task with_an_error_beside_it() =>
        (await Render(new Input { For = Answer("Place", null), Label = "Name of the place", PageHeading = true, ViewContext = Page(("Place", "Enter the name")) }))
            .ShouldBe(Even("""
                <div class="govuk-form-group govuk-form-group--error">
                  <h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="Place">Name of the place</label></h1>
                  <p id="Place-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter the name</p>
                  <input class="govuk-input govuk-input--error" id="Place" name="Place" type="text" aria-describedby="Place-error">
                </div>
                """));

    [Fact]
    public async Task never_shows_a_password_again() =>
        (await Render(new Input { For = Answer("Password", "secret"), Label = "Password", Type = "password", ViewContext = Page() })).ShouldNotContain("secret");

    [Fact]
    public async Task with_several_lines_of_text() =>
        (await Render(new Textarea { For = Answer("Why", "It matters"), Label = "Why", ViewContext = Page() })).ShouldBe(Even("""
            <div class="govuk-form-group">
              <label class="govuk-label" for="Why">Why</label>
              <textarea class="govuk-textarea" id="Why" name="Why" rows="5">It matters</textarea>
            </div>
            """));

    [Fact]
    public async Task with_a_list_to_select_from() =>
        (await Render(new Select { For = Answer("Body", "b"), Label = "Body", Items = [new("First", "a"), new("Second", "b")], ViewContext = Page() })).ShouldBe(Even("""
            <div class="govuk-form-group">
              <label class="govuk-label" for="Body">Body</label>
              <select class="govuk-select" id="Body" name="Body"><option value="a">First</option><option value="b" selected>Second</option></select>
            </div>
            """));

    [Fact]
    public async Task with_radios_of_which_the_first_bears_the_question_s_identifier() =>
        (await Render(
            new Radios { For = Answer("Complete", "no"), Label = "Is it complete?", PageHeading = true, ViewContext = Page(("Complete", "Select yes if it is complete")) },
            "",
            (new Radio { Value = "yes" }, "Yes"),
            (new Radio { Value = "no", Hint = "Say what is missing" }, "No"))).ShouldBe(Even("""
            <div class="govuk-form-group govuk-form-group--error">
              <fieldset class="govuk-fieldset" aria-describedby="Complete-error">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">Is it complete?</h1></legend>
                <p id="Complete-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Select yes if it is complete</p>
                <div class="govuk-radios" data-module="govuk-radios">
                  <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id="Complete" name="Complete" type="radio" value="yes">
                    <label class="govuk-label govuk-radios__label" for="Complete">Yes</label>
                  </div>
                  <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id="Complete-2" name="Complete" type="radio" value="no" checked aria-describedby="Complete-2-item-hint">
                    <label class="govuk-label govuk-radios__label" for="Complete-2">No</label>
                    <div id="Complete-2-item-hint" class="govuk-hint govuk-radios__hint">Say what is missing</div>
                  </div>
                </div>
              </fieldset>
            </div>
            """));

    [Fact]
    public async Task with_checkboxes_any_number_ticked() =>
        (await Render(new Checkboxes { For = Answer("Told", new[] { "owner" }), Label = "Who was told?", ViewContext = Page() }, "", (new Checkbox { Value = "owner" }, "The owner")))
            .ShouldBe(Even("""
                <div class="govuk-form-group">
                  <fieldset class="govuk-fieldset">
                    <legend class="govuk-fieldset__legend">Who was told?</legend>
                    <div class="govuk-checkboxes" data-module="govuk-checkboxes">
                      <div class="govuk-checkboxes__item">
                        <input class="govuk-checkboxes__input" id="Told" name="Told" type="checkbox" value="owner" checked>
                        <label class="govuk-label govuk-checkboxes__label" for="Told">The owner</label>
                      </div>
                    </div>
                  </fieldset>
                </div>
                """));

    [Fact]
    public async Task of_a_day_marks_only_the_part_that_is_missing() =>
        (await Render(new DateInput
        {
            For = Answer("ReceivedOn", new DateAnswer { Day = "31", Year = "2023" }),
            Label = "When did it arrive?",
            ViewContext = Page(("ReceivedOn.Month", "The day it arrived must include a month")),
        })).ShouldBe(Even("""
            <div class="govuk-form-group govuk-form-group--error">
              <fieldset class="govuk-fieldset" role="group" aria-describedby="ReceivedOn-hint ReceivedOn-error">
                <legend class="govuk-fieldset__legend">When did it arrive?</legend>
                <div id="ReceivedOn-hint" class="govuk-hint">For example, 31 8 2023</div>
                <p id="ReceivedOn-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> The day it arrived must include a month</p>
                <div class="govuk-date-input" id="ReceivedOn">
                  <div class="govuk-date-input__item"><div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for="ReceivedOn-Day">Day</label>
                    <input class="govuk-input govuk-date-input__input govuk-input--width-2" id="ReceivedOn-Day" name="ReceivedOn.Day" type="text" inputmode="numeric" value="31">
                  </div></div>
                  <div class="govuk-date-input__item"><div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for="ReceivedOn-Month">Month</label>
                    <input class="govuk-input govuk-date-input__input govuk-input--error govuk-input--width-2" id="ReceivedOn-Month" name="ReceivedOn.Month" type="text" inputmode="numeric">
                  </div></div>
                  <div class="govuk-date-input__item"><div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for="ReceivedOn-Year">Year</label>
                    <input class="govuk-input govuk-date-input__input govuk-input--width-4" id="ReceivedOn-Year" name="ReceivedOn.Year" type="text" inputmode="numeric" value="2023">
                  </div></div>
                </div>
              </fieldset>
            </div>
            """));

    [Fact]
    public async Task sums_up_the_errors_each_a_link_to_its_field() =>
        (await Render(new ErrorSummary { ViewContext = Page(("ReceivedOn.Month", "The day must include a month")) })).ShouldBe(Even("""
            <div class="govuk-error-summary" data-module="govuk-error-summary">
              <div role="alert">
                <h2 class="govuk-error-summary__title">There is a problem</h2>
                <div class="govuk-error-summary__body">
                  <ul class="govuk-list govuk-error-summary__list"><li><a href="#ReceivedOn-Month">The day must include a month</a></li></ul>
                </div>
              </div>
            </div>
            """));

    [Fact]
    public async Task sums_them_up_in_the_order_of_the_page()
    {
        var page = Page(("Code", "Enter a code"), ("Arrived.Month", "Enter a month"), ("Arrived.Day", "Enter a day"), ("Strange", "Enter it"), ("Longest", "Enter a name"));
        page.ViewData.Model = new { Longest = "", Code = "", Arrived = new DateAnswer() };

        (await Render(new ErrorSummary { ViewContext = page })).ShouldContain(
            "<li><a href=\"#Longest\">Enter a name</a></li><li><a href=\"#Code\">Enter a code</a></li><li><a href=\"#Arrived-Day\">Enter a day</a></li>"
            + "<li><a href=\"#Arrived-Month\">Enter a month</a></li><li><a href=\"#Strange\">Enter it</a></li>");
    }

    [Fact]
    public async Task has_no_summary_where_there_is_no_error() => (await Render(new ErrorSummary { ViewContext = Page() })).ShouldBeEmpty();

    [Fact]
    public async Task ends_in_a_button_that_is_pressed_once() =>
        (await Render(new Button(), "Continue"))
            .ShouldBe("<button type=\"submit\" class=\"govuk-button\" data-module=\"govuk-button\" data-prevent-double-click=\"true\">Continue</button>");
}
