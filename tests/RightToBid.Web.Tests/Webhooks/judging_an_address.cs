using System.Net;

using RightToBid.Web.Webhooks;

namespace RightToBid.Web.Tests.Webhooks;

public class judging_an_address
{
    [Theory]
    [InlineData("https://example.org/events", null)]
    [InlineData("https://93.184.215.14/events", null)]
    [InlineData("http://example.org/events", "The address must begin with https://")]
    [InlineData("https://name:word@example.org/", "The address must have no name or password in it")]
    [InlineData("https://example.org/#part", "The address must have no part after a #")]
    [InlineData("https://127.0.0.1/", "The address must be one that anybody on the internet can reach")]
    [InlineData("https://[::1]/", "The address must be one that anybody on the internet can reach")]
    [InlineData("https://2130706433/", "The address must be one that anybody on the internet can reach")]
    [InlineData("https://169.254.169.254/latest", "The address must be one that anybody on the internet can reach")]
    public void says_what_is_wrong_with_it(string typed, string? fault) => WebhookAddress.Fault(typed, isLenient: false).ShouldBe(fault);

    [Theory]
    [InlineData("9.255.255.255", true)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.255.255.255", false)]
    [InlineData("11.0.0.0", true)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.16.0.0", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.0", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    public void of_a_machine_says_whether_anybody_can_reach_it(string number, bool isPublic) => WebhookAddress.IsPublic(IPAddress.Parse(number)).ShouldBe(isPublic);
}
