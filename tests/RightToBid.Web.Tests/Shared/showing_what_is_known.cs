using RightToBid.Web.Shared.Components;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Shared.Rendering;

namespace RightToBid.Web.Tests.Shared;

/// <summary>Markup as the GOV.UK Design System publishes it, written out by hand; the time line and the bar are our own.</summary>
public class showing_what_is_known
{
    [Fact]
    public async Task in_a_summary_whose_change_link_says_what_it_changes() =>
        (await Render(new SummaryList(), "", (new SummaryRow { Key = "Owner", Change = "/owner" }, "Fox Brewery"))).ShouldBe(Even("""
            <dl class="govuk-summary-list">
              <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">Owner</dt>
                <dd class="govuk-summary-list__value">Fox Brewery</dd>
                <dd class="govuk-summary-list__actions"><a class="govuk-link" href="/owner">Change<span class="govuk-visually-hidden"> owner</span></a></dd>
              </div>
            </dl>
            """));

    [Fact]
    public async Task in_a_tag() => (await Render(new Tag { Colour = "green" }, "Running")).ShouldBe("<strong class=\"govuk-tag govuk-tag--green\">Running</strong>");

    [Fact]
    public async Task in_details_that_open_in_place() =>
        (await Render(new Details { Summary = "Why this date?", SummaryHidden = "Full moratorium" }, "Because")).ShouldBe(Even("""
            <details class="govuk-details">
              <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Why this date?<span class="govuk-visually-hidden"> Full moratorium</span></span></summary>
              <div class="govuk-details__text">Because</div>
            </details>
            """));

    [Fact]
    public async Task set_apart() => (await Render(new InsetText(), "Policy")).ShouldBe("<div class=\"govuk-inset-text\">Policy</div>");

    [Fact]
    public async Task as_news_of_success() =>
        (await Render(new NotificationBanner { Success = true }, "Saved")).ShouldBe(Even("""
            <div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="govuk-notification-banner-title" data-module="govuk-notification-banner">
              <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">Success</h2></div>
              <div class="govuk-notification-banner__content">Saved</div>
            </div>
            """));

    [Fact]
    public async Task at_the_end_of_a_journey() =>
        (await Render(new Panel { Heading = "Nomination received" }, "ACV/2026/0042")).ShouldBe(Even("""
            <div class="govuk-panel govuk-panel--confirmation">
              <h1 class="govuk-panel__title">Nomination received</h1>
              <div class="govuk-panel__body">ACV/2026/0042</div>
            </div>
            """));

    [Fact]
    public async Task with_the_pages_above_it() =>
        (await Render(new Breadcrumbs { Pages = [("Home", "/"), ("Register", "/register")] })).ShouldBe(Even("""
            <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
              <ol class="govuk-breadcrumbs__list">
                <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li>
                <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/register">Register</a></li>
              </ol>
            </nav>
            """));

    [Fact]
    public async Task with_a_way_back() => (await Render(new BackLink { Href = "/" })).ShouldBe("<nav aria-label=\"Back\"><a href=\"/\" class=\"govuk-back-link\">Back</a></nav>");

    [Fact]
    public async Task one_page_of_many_with_gaps_shown_as_gaps()
    {
        var markup = await Render(new Pagination { Current = 5, Total = 9, Href = number => $"/register?page={number}" });

        markup.ShouldContain("<nav class=\"govuk-pagination\" aria-label=\"Pagination\"><div class=\"govuk-pagination__prev\"><a class=\"govuk-link govuk-pagination__link\" href=\"/register?page=4\" rel=\"prev\">");
        markup.ShouldContain("<li class=\"govuk-pagination__item govuk-pagination__item--current\"><a class=\"govuk-link govuk-pagination__link\" href=\"/register?page=5\" aria-label=\"Page 5\" aria-current=\"page\">5</a></li>");
        markup.Split("--ellipsis").Length.ShouldBe(3);
        markup.ShouldContain("href=\"/register?page=6\" rel=\"next\"");
    }

    [Fact]
    public async Task without_pages_where_one_holds_it_all() =>
        (await Render(new Pagination { Current = 1, Total = 1, Href = number => $"?page={number}" })).ShouldBeEmpty();

    [Fact]
    public async Task as_tasks_with_how_far_each_has_come() =>
        (await Render(new TaskList(), "", (new TaskItem { Name = "The land", Href = "/land" }, "Completed"), (new TaskItem { Name = "The owner" }, "Cannot start yet"))).ShouldBe(Even("""
            <ul class="govuk-task-list">
              <li class="govuk-task-list__item govuk-task-list__item--with-link">
                <div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link" href="/land" aria-describedby="task-list-1-status">The land</a></div>
                <div class="govuk-task-list__status" id="task-list-1-status">Completed</div>
              </li>
              <li class="govuk-task-list__item">
                <div class="govuk-task-list__name-and-hint"><div>The owner</div></div>
                <div class="govuk-task-list__status" id="task-list-2-status">Cannot start yet</div>
              </li>
            </ul>
            """));

    [Fact]
    public async Task as_what_has_happened_on_its_legal_day() =>
        (await Render(new Timeline(), "", (new Happened { On = On("Tuesday 12 May 2020"), Note = "recorded 7 days later" }, "The notice arrived."))).ShouldBe(Even("""
            <ol class="rtb-timeline" role="list">
              <li class="rtb-timeline__item">
                <p class="rtb-timeline__day"><time datetime="2020-05-12">Tuesday 12 May 2020</time></p>
                <div class="rtb-timeline__what">The notice arrived.</div>
                <p class="rtb-timeline__note">recorded 7 days later</p>
              </li>
            </ol>
            """));

    [Fact]
    public async Task as_a_bar_that_is_text_for_those_who_listen()
    {
        var markup = await Render(new WindowBar
        {
            Name = "Interim moratorium",
            FirstDay = On("Tuesday 12 May 2020"),
            LastDay = On("Monday 22 June 2020"),
            Today = On("Tuesday 16 June 2020"),
            From = On("Tuesday 12 May 2020"),
            To = On("Monday 22 June 2020"),
        });

        markup.ShouldContain("role=\"img\" aria-label=\"Interim moratorium: from Tuesday 12 May 2020 to the end of Monday 22 June 2020; 6 days left\"");
        markup.ShouldContain("<rect class=\"rtb-bar__window rtb-bar__window--running\" x=\"0\" y=\"4\" width=\"600\"");
        markup.ShouldNotContain("style=");
    }
}
