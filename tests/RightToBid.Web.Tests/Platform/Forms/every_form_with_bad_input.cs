using System.Net;

using RightToBid.Web.Demonstration;

namespace RightToBid.Web.Tests.Platform.Forms;

/// <summary>
/// Every page that takes answers is found in the site itself and reached in a case of the demonstration that is ready for it. Each of its fields gets
/// what people and programs get wrong; then the page is answered well, so that it cannot pass by being shut.
/// </summary>
[Collection(AtEveryStep.Name)]
public sealed class every_form_with_bad_input(FormsCouncil council) : IAsyncLifetime
{
    private const int MostWalks = 6;

    private static readonly int[] Allowed = [200, 302, 400, 404, 409, 422];

    private static readonly Dictionary<string, string> StreamsIn = new()
    {
        ["nomination"] = "nominations",
        ["listing"] = "listings",
        ["moratorium"] = "moratoria",
        ["listing_review"] = "reviews",
        ["compensation_claim"] = "claims",
        ["bid"] = "bids",
        ["handover"] = "handovers",
    };

    private static readonly string[] SaysThatItMayBeEmpty = ["eave it empty", "eave empty", "eave this empty", "ptional", "if ", "If "];

    /// <summary>Where it is needed only with another answer on the same page.</summary>
    private static readonly string[] MayBeEmpty = ["casework/moratoria/{id:guid}/publicity"];

    /// <summary>About no case, for owners who come by a link, for the administrator of the site, or with a trap for programs: what they make of bad input is said where each is tested.</summary>
    private static readonly string[] OfAccounts = ["owner", "account", "accounts", "follow", "join", "mail", "recover", "sign-in/code", "sign-in/passkey", "sign-in/from/{authority}", "something-wrong", "succession"];

    private readonly List<string> faults = [];
    private readonly HashSet<string> asked = [];
    private readonly HashSet<string> branched = [];
    private readonly HashSet<string> reached = [];
    private readonly HashSet<string> checkedAtEnd = [];
    private readonly Dictionary<string, string> shut = [];
    private IReadOnlyList<AskedPage> pages = [];

    public async ValueTask InitializeAsync() => pages =
        [.. (await AskedPage.All(council.Services)).Where(page => !OfAccounts.Contains(page.Template) && !OfAccounts.Contains(page.Template.Split('/')[0]))];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task says_what_is_wrong_beside_it_keeps_what_was_typed_and_records_nothing()
    {
        using var legal = await council.SignedInAndStaying(FormsCouncil.AshcombeLegalOfficer);
        using var friend = await council.SignedInAndStaying(FormsCouncil.AshcombeFriend);
        using var lead = await council.SignedInAndStaying(FormsCouncil.AshcombeLead);
        using var other = await council.SignedInAndStaying(TestCouncil.LegalOfficer);
        IReadOnlyList<string> links = [.. await Links(legal, friend, Ashcombe.Code), .. await Links(other, friend, TestCouncil.Authority)];
        IReadOnlyList<AskedPage> first = [.. pages.Where(page => page is { TakesAnswers: true, NeedsDraft: false } && page.Template != "error/{status:int}")];
        foreach (var page in first.Where(page => AtTheEnd(page.Template) == 0))
        {
            await Reach(page, links, [legal, other, friend, lead]);
        }

        // What has been answered by now opens the rest: a file that is kept can be taken away.
        links = [.. await Links(legal, friend, Ashcombe.Code), .. await Links(other, friend, TestCouncil.Authority)];
        foreach (var page in first.Where(page => !reached.Contains(page.Template)).OrderBy(page => AtTheEnd(page.Template)))
        {
            await Reach(page, links, [legal, other, friend, lead]);
        }

        faults.AddRange(pages.Where(page => page.TakesAnswers && page.Template.EndsWith("{step?}", StringComparison.Ordinal) && !checkedAtEnd.Contains(page.Template))
            .Select(page => $"{page.Template}: no good answers led to their check. {shut.GetValueOrDefault(page.Template)}"));
        faults.AddRange(pages.Where(page => page.TakesAnswers && !reached.Contains(page.Template) && page.Template != "error/{status:int}").Select(page => $"{page.Template} was reached in no case."));
        faults.ShouldBeEmpty(string.Join('\n', faults));
    }

    /// <summary>Pages that ask the same questions of several streams are asked once.</summary>
    private static string KindOf(AskedPage page) =>
        page.Template.Contains("{fact}", StringComparison.Ordinal) ? "correct" : page.Template.Contains("{duty}/{draft", StringComparison.Ordinal) ? "notices" : page.Template;

    /// <summary>What ends the visit comes last.</summary>
    private static int AtTheEnd(string template) => template == "sign-out" ? 2 : template.Contains("erase", StringComparison.Ordinal) ? 1 : 0;

    private async Task<IReadOnlyList<string>> Links(HttpClient legal, HttpClient member, string authority)
    {
        var found = new List<string>();
        var streams = await council.Streams(authority);
        foreach (var reference in streams.Select(stream => stream.Reference).Distinct())
        {
            foreach (var address in new[] { $"/casework/cases/{reference}", $"/casework/cases/{reference}/duties", $"/casework/cases/{reference}/letters", $"/casework/corrections/{reference}" })
            {
                found.AddRange((await Open(legal, address)).Links);
            }

            found.AddRange([$"/casework/workload/{reference}", $"/casework/bundles/{reference}"]);
        }

        foreach (var (type, id, _) in streams)
        {
            found.AddRange(pages.Select(page => page.About(StreamsIn[type], id)).OfType<string>());
            if (type is "compensation_claim")
            {
                found.AddRange((await Open(legal, $"/casework/claims/{id}")).Links);
            }
        }

        found.AddRange(pages.Where(page => !page.Template.Contains('{', StringComparison.Ordinal)).Select(page => "/" + page.Template));
        found.AddRange((await Open(member, "/groups")).Links);
        found.AddRange((await Open(legal, "/personal-data")).Links);
        found.AddRange((await Open(legal, "/casework/places")).Links);
        found.AddRange((await Open(legal, "/casework/remarks")).Links);
        found.AddRange((await Open(member, "/groups/body")).Links);
        found.AddRange((await Open(member, "/groups/links")).Links);
        foreach (var (type, id, _) in streams.Where(stream => stream.Type is "bid" or "handover"))
        {
            found.AddRange((await Open(member, $"/groups/{StreamsIn[type]}/{id}")).Links);
        }

        foreach (var body in (await Open(legal, "/casework/bodies")).Links.Where(link => Guid.TryParse(link.Split('/')[^1], out _)))
        {
            found.AddRange((await Open(legal, body)).Links);
            found.AddRange((await Open(legal, $"{body}/constitution-file")).Links);
        }

        found.AddRange((await Open(legal, "/casework/owner-requests")).Links);
        return [.. found.Distinct()];
    }

    /// <summary>Opens the page in one case after another until it asks something, and answers it there.</summary>
    private async Task Reach(AskedPage page, IReadOnlyList<string> links, IReadOnlyList<HttpClient> people)
    {
        var walks = 0;
        foreach (var address in links.Where(page.IsAt))
        {
            foreach (var person in people)
            {
                if (walks < MostWalks && (await Open(person, address)) is { IsForm: true })
                {
                    walks++;
                    await Walk(person, address, null);
                    break;
                }
            }

            if (walks > 0 && (checkedAtEnd.Contains(page.Template) || !page.Template.EndsWith("{step?}", StringComparison.Ordinal)) && !page.Template.Contains("{fact}", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    /// <summary>One question after another, to the check of the answers or to where the answer is recorded.</summary>
    private async Task Walk(HttpClient person, string address, (AskedField Field, string Choice)? instead)
    {
        var ways = new List<(string Address, AskedField Field, string Choice)>();
        for (var steps = 0; steps < 40; steps++)
        {
            var form = await Open(person, address);
            if (pages.FirstOrDefault(page => page.TakesAnswers && page.IsAt(address)) is not { } page)
            {
                break;
            }

            if (!form.IsForm)
            {
                shut[page.Template] = $"{address} {(int)form.Status} {form.Words[..Math.Min(300, form.Words.Length)]}";
                break;
            }

            reached.Add(page.Template);
            var isCheck = address.EndsWith("/check", StringComparison.Ordinal);
            if (asked.Add($"{KindOf(page)} {(isCheck ? "check" : form.Questions)}"))
            {
                await AnswerBadly(person, page, form);
            }

            if (isCheck)
            {
                checkedAtEnd.Add(page.Template);
                foreach (var change in form.Links.Where(link => pages.Any(other => other.NeedsDraft && other.TakesAnswers && !reached.Contains(other.Template) && other.IsAt(link))))
                {
                    await Walk(person, change, null);
                }

                break;
            }

            foreach (var field in form.Fields.Where(field => field is { Kind: FieldKind.OneOf, Choices.Count: > 1 and < 16 } && page.Template.Contains("draft", StringComparison.Ordinal)))
            {
                ways.AddRange(field.Choices.Skip(1).Where(choice => branched.Add($"{KindOf(page)} {form.Questions} {field.Name} {choice} {string.Join(',', field.Choices)}")).Select(choice => (address, field, choice)));
            }

            if ((page.Template == "sign-in" ? null : await AnswerWell(person, page, form, steps == 0 ? instead : null)) is not { } next)
            {
                break;
            }

            address = next;
        }

        foreach (var way in ways)
        {
            await Walk(person, way.Address, (way.Field, way.Choice));
        }
    }

    private async Task AnswerBadly(HttpClient person, AskedPage page, FormOnPage form)
    {
        var before = await council.CountEvents();
        foreach (var (name, token) in new[] { ("no token", (string?)null), ("a wrong token", "CfDJ8wrong") })
        {
            var sent = await Post(person, form, [], token);
            if (sent.Status is not HttpStatusCode.BadRequest || sent.Words.Length == 0)
            {
                Fault(page, null, name, sent, $"was answered with {(int)sent.Status}");
            }
        }

        foreach (var (field, typed) in form.Fields.SelectMany(Answers.Bad, (field, typed) => (field, typed)))
        {
            Judge(page, form, field, typed, await Post(person, form, [.. With(form, field, typed)]));
        }

        if (await council.CountEvents() != before)
        {
            faults.Add($"{page.Template} ({form.Address}): a bad answer was recorded.");
        }

        foreach (var (field, typed) in form.Fields.SelectMany(field => Answers.Odd(field).Append(""), (field, typed) => (field, typed)))
        {
            var sent = await Post(person, form, [.. With(form, field, typed)]);
            Judge(page, form, field, typed, sent);
            if (IsAccepted(sent, field) && sent.Address != form.Address && (await Open(person, sent.Address)) is var next
                && ((int)next.Status >= 500 || next.Markup.Contains(Answers.Script, StringComparison.Ordinal)))
            {
                Fault(page, field, typed, next, "breaks the page after it");
            }
        }
    }

    /// <summary>One field as it was typed, and the others as they may well be right.</summary>
    private static IEnumerable<(string Name, string Value)> With(FormOnPage form, AskedField field, string typed) => field.Say(typed)
        .Concat(form.Fields.Where(other => other != field).SelectMany(other => other.Say(Answers.Good(other, isAlone: false)[0])));

    private static bool IsAccepted(FormOnPage sent, AskedField field) =>
        sent.Status is HttpStatusCode.Redirect || (sent.Status is HttpStatusCode.OK && !sent.HasErrorAt(field));

    private void Judge(AskedPage page, FormOnPage form, AskedField field, string typed, FormOnPage sent)
    {
        var isAccepted = IsAccepted(sent, field);
        if (sent.Markup.Contains(Answers.Script, StringComparison.Ordinal))
        {
            Fault(page, field, typed, sent, "comes back as markup");
        }
        else if (!Allowed.Contains((int)sent.Status) || (isAccepted && Answers.Bad(field).Contains(typed)))
        {
            Fault(page, field, typed, sent, $"was answered with {(int)sent.Status}{(isAccepted ? ", as if it were right" : "")}");
        }
        else if (isAccepted && typed.Length == 0 && field.Kind is FieldKind.Words or FieldKind.Number or FieldKind.Day
            && !SaysThatItMayBeEmpty.Any(form.Words.Contains) && !MayBeEmpty.Contains(page.Template))
        {
            Fault(page, field, typed, sent, "may be left empty, and the page does not say so");
        }
        else if (!isAccepted && sent.Status is HttpStatusCode.OK)
        {
            if (sent.FaultInErrorAt(field) is { } fault)
            {
                Fault(page, field, typed, sent, fault);
            }
            else if (!field.IsSecret && field.Kind is FieldKind.Words or FieldKind.Number && sent.Typed(field.Name) is { } kept && kept != typed)
            {
                Fault(page, field, typed, sent, "is not kept as it was typed");
            }
        }
    }

    /// <summary>The likeliest answers, and then others for the fields that are not content; where it led, or nothing where the journey ends.</summary>
    private async Task<string?> AnswerWell(HttpClient person, AskedPage page, FormOnPage form, (AskedField Field, string Choice)? instead)
    {
        var tries = form.Fields.ToDictionary(field => field.Name, _ => 0);
        FormOnPage? sent = null;
        for (var attempt = 0; attempt < 30; attempt++)
        {
            var answers = form.Fields.SelectMany(field => field.Say(
                instead?.Field.Name == field.Name ? instead.Value.Choice : Answers.Good(field, form.Fields.Count == 1)[tries[field.Name]]));
            sent = await Post(person, form, [.. answers]);
            if (sent.Status is HttpStatusCode.Redirect)
            {
                return sent.Address;
            }

            if (!sent.HasErrors)
            {
                if (sent.Status is not HttpStatusCode.OK)
                {
                    shut[page.Template] = $"{form.Address} {(int)sent.Status} {sent.Words[..Math.Min(300, sent.Words.Length)]}";
                }

                return null;
            }

            var wrong = form.Fields.Where(sent.HasErrorAt).ToList();
            if (wrong.Count == 0 || wrong.Any(field => ++tries[field.Name] >= Answers.Good(field, form.Fields.Count == 1).Count))
            {
                break;
            }
        }

        if (instead is null)
        {
            faults.Add($"{page.Template} ({form.Address}): no answer is good. {sent!.Words[..Math.Min(400, sent.Words.Length)]}");
        }

        return null;
    }

    private void Fault(AskedPage page, AskedField? field, string typed, FormOnPage sent, string what) => faults.Add(
        $"{page.Template} ({sent.Address.Split('/')[^1]}) {field?.Name} «{(typed.Length > 40 ? typed[..40] + "…" : typed)}» {what}.");

    private static async Task<FormOnPage> Open(HttpClient person, string address) =>
        await FormOnPage.Read(address, await person.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    private static async Task<FormOnPage> Post(HttpClient person, FormOnPage form, IReadOnlyList<(string Name, string Value)> answers) =>
        await Post(person, form, answers, form.Hidden.First(hidden => hidden.Name == "__RequestVerificationToken").Value);

    private static async Task<FormOnPage> Post(HttpClient person, FormOnPage form, IReadOnlyList<(string Name, string Value)> answers, string? token)
    {
        var all = form.Hidden.Where(hidden => hidden.Name != "__RequestVerificationToken").Concat(answers)
            .Concat(token is null ? [] : [("__RequestVerificationToken", token)]);
        using HttpContent content = form.TakesFiles ? WithFile(form, all) : new FormUrlEncodedContent(all.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        var response = await person.PostAsync(new Uri(form.Action, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await FormOnPage.Read(response.Headers.Location?.ToString() ?? form.Address, response);
    }

    private static MultipartFormDataContent WithFile(FormOnPage form, IEnumerable<(string Name, string Value)> answers)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in answers)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var field in form.Fields.Where(field => field.Kind is FieldKind.File))
        {
            var (bytes, type, name) = field.Name == "Table"
                ? ("code,name,kind\nP03,Moor,parish\n"u8.ToArray(), "text/csv", "places.csv")
                : ("%PDF-1.7 the village"u8.ToArray(), "application/pdf", "letter.pdf");
            content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new(type) } }, field.Name, name);
        }

        return content;
    }
}
