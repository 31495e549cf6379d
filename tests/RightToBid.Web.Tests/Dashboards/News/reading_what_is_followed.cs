using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

using RightToBid.Web.Dashboards.News;

namespace RightToBid.Web.Tests.Dashboards.News;

public class reading_what_is_followed
{
    [Theory]
    [InlineData("?kind=+public%20house", "?kind=public%20house")]
    [InlineData("?near=51.50120049,+-2.5471&km=10", "?near=51.5012,-2.5471")]
    [InlineData("?q=fox&authority=E99999999&place=E04000001&kind=shop&show=listed&near=51.5;-2.5&km=50", "?q=fox&authority=E99999999&place=E04000001&kind=shop&show=listed&near=51.5,-2.5&km=50")]
    [InlineData("?show=ends-soon&within=28", "?show=ends-soon")]
    [InlineData("?show=moratorium-ending&within=7&order=ending", "?show=moratorium-ending&within=7")]
    [InlineData("?show=ends-soon&within=367", "?show=ends-soon")]
    [InlineData("?show=listed&within=7", "?show=listed")]
    [InlineData("?near=51.5,-2.5&km=51", "?near=51.5,-2.5")]
    [InlineData("?authority=cbd&km=5", "?authority=E06000063")]
    [InlineData("?case=E99999999/ACV/1&kind=shop&near=Atlantis", "?case=E99999999%2FACV%2F1")]
    public void gives_the_same_address_again(string address, string said)
    {
        var question = Read(address);

        Uri.UnescapeDataString(question.At("")).ShouldBe(Uri.UnescapeDataString(said));
        Read(question.At("")).ShouldBe(question with { Near = Read(question.At("")).Near });
        question.IsNearUnknown.ShouldBeFalse();
        question.IsOfEverything.ShouldBeFalse();
    }

    [Theory]
    [InlineData("?near=Atlantis")]
    [InlineData("?near=OX28+1AB")]
    [InlineData("?near=91,0&kind=shop")]
    [InlineData("?near=51.5")]
    public void that_is_near_no_point_is_known_to_be_asked(string address)
    {
        Read(address).IsNearUnknown.ShouldBeTrue();
        Read(address).IsOfEverything.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?km=5&show=odd&near=+")]
    public void without_saying_what_is_of_everything(string address) => Read(address).IsOfEverything.ShouldBeTrue();

    private static NewsQuestion Read(string address) => NewsQuestion.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
