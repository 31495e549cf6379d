using System.Text.Json.Nodes;

using NJsonSchema;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>What the interface answers is what its description says, member by member, so that a program made from the description can read it.</summary>
public class answering_as_described(OpenRegister council) : IClassFixture<OpenRegister>
{
    private const string Register = "/api/v1/register";
    private const string Case = "/api/v1/register/{authority}/{reference}";

    [Theory]
    [InlineData(Register, "/api/v1/register?limit=1")]
    [InlineData(Register, "/api/v1/register")]
    [InlineData(Register, "/api/v1/register?show=ended")]
    [InlineData(Register, "/api/v1/register?on=2012-04-06")]
    [InlineData("/api/v1/unsuccessful", "/api/v1/unsuccessful")]
    [InlineData("/api/v1/authorities", "/api/v1/authorities")]
    [InlineData("/api/v1/places", $"/api/v1/places?authority={OpenRegister.Gloucester}")]
    [InlineData(Case, $"/api/v1/register/{OpenRegister.Gloucester}/ACV/2022/0001")]
    [InlineData(Case, $"/api/v1/register/{OpenRegister.Gloucester}/ACV/2023/0003")]
    [InlineData(Case, $"/api/v1/register/{OpenRegister.Gloucester}/ACV/2025/0002?known=2026-05-12")]
    [InlineData(Case, $"/api/v1/register/{OpenRegister.Gloucester}/NOM/2026/0004")]
    [InlineData(Case, $"/api/v1/register/{OpenRegister.Stroud}/S-1")]
    public async Task an_answer_has_every_member_that_the_description_requires(string path, string address)
    {
        var schema = await SchemaOf(path, "200", "application/json");

        schema.Validate(await council.Text(address)).Select(fault => fault.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task an_entry_without_its_reference_would_be_found_out()
    {
        var page = JsonNode.Parse(await council.Text(Register))!;
        page["items"]![0]!.AsObject().Remove("reference");

        (await SchemaOf(Register, "200", "application/json")).Validate(page.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task a_problem_is_as_described_too()
    {
        using var answer = await council.Ask("/api/v1/register?limit=0");

        (await SchemaOf(Register, "400", "application/problem+json"))
            .Validate(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("limit", """{"type":"integer","minimum":1,"maximum":200,"default":50}""")]
    [InlineData("on", """{"type":"string","format":"date"}""")]
    [InlineData("show", """{"type":"string","enum":["listed","moratorium","ended"]}""")]
    public async Task what_can_be_asked_is_told_apart(string name, string kind)
    {
        var parameter = (await Description())["paths"]![Register]!["get"]!["parameters"]!.AsArray()
            .Single(parameter => parameter!["name"]!.GetValue<string>() == name)!;

        JsonNode.DeepEquals(parameter["schema"], JsonNode.Parse(kind)).ShouldBeTrue(parameter.ToJsonString());
        (await JsonSchema.FromJsonAsync(kind, TestContext.Current.CancellationToken)).Validate((parameter["example"] ?? kind).ToJsonString()).Count
            .ShouldBe(name == "show" ? 1 : 0, "the example is one of its kind, where there is one");
    }

    [Fact]
    public async Task a_command_still_requires_what_it_cannot_do_without_a_word_about()
    {
        var command = (await Description())["components"]!["schemas"]!["ReceiveNomination"]!;

        command["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldContain("reference");
    }

    private async Task<JsonSchema> SchemaOf(string path, string status, string mediaType)
    {
        var description = await Description();
        var schema = description["paths"]![path]!["get"]!["responses"]![status]!["content"]![mediaType]!["schema"]!.DeepClone().AsObject();
        schema["definitions"] = description["components"]!["schemas"]!.DeepClone();
        return await JsonSchema.FromJsonAsync(
            schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private async Task<JsonNode> Description() => JsonNode.Parse(await council.Text("/openapi/v1.json"))!;
}
