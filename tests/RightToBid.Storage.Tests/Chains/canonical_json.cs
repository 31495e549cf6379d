using System.Text;
using System.Text.Json;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Database;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Chains;

public class canonical_json(TestHouse house) : IClassFixture<TestHouse>
{
    public static TheoryData<string, string> HoweverItIsWritten { get; } = new()
    {
        { """ { "b" : 1 , "a" : [ true , null , false ] } """, """{"a":[true,null,false],"b":1}""" },
        { """{"b":{"d":1,"c":2},"a":{}}""", """{"a":{},"b":{"c":2,"d":1}}""" },
        { """{"aa":1,"b":2,"a":3}""", """{"a":3,"aa":1,"b":2}""" },
        { """{"é":1,"z":2,"Z":3,"𝄞":4,"\uFB01":5}""", """{"Z":3,"z":2,"é":1,"ﬁ":5,"𝄞":4}""" },
        { """{"a\"b":1,"a!":2}""", """{"a!":2,"a\"b":1}""" },
        { """{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""" },
        { """ "Caf\u00e9 \u003cThe Fox\u003e \u0026 \/ \"Inn\"" """, "\"Café <The Fox> & / \\\"Inn\\\"\"" },
        { """ "\u0001\u001F\b\f\n\r\t\\\u007f" """, "\"\\u0001\\u001f\\b\\f\\n\\r\\t\\\\\u007f\"" },
        { """ "\uD834\uDD1E" """, "\"𝄞\"" },
        { "0", "0" },
        { "-0", "0" },
        { "-0.00", "0" },
        { "12", "12" },
        { "-12", "-12" },
        { "1.50", "1.5" },
        { "100", "100" },
        { "100.00", "100" },
        { "1e3", "1000" },
        { "1.25E+2", "125" },
        { "-12.5e-3", "-0.0125" },
        { "0.000120e4", "1.2" },
        { "12345678901234567890.123456789012345678900", "12345678901234567890.1234567890123456789" },
        { "4.35", "4.35" },
        { "[]", "[]" },
    };

    [Theory]
    [MemberData(nameof(HoweverItIsWritten))]
    public void has_one_form_however_it_is_written(string written, string canonical) => Canonical(written).ShouldBe(canonical);

    [Theory]
    [MemberData(nameof(HoweverItIsWritten))]
    public async Task has_that_form_still_when_postgresql_has_stored_it(string written, string canonical)
    {
        var kept = await house.Kernel.Database.Query(
            Scope.Worker, "select (@json::text)::jsonb::text as kept", new() { ["json"] = written }, row => row.Text("kept"));

        Canonical(kept[0]).ShouldBe(canonical);
    }

    [Theory]
    [MemberData(nameof(HoweverItIsWritten))]
    public void says_what_it_said(string written, string canonical) =>
        JsonElement.DeepEquals(JsonElement.Parse(canonical), JsonElement.Parse(Canonical(written))).ShouldBeTrue(written);

    [Fact]
    public void leaves_one_member_of_the_outermost_object_out_where_told()
    {
        var text = new Utf8Text(4);
        CanonicalJson.Write("""{"chain":{"x":1},"b":{"chain":2},"a":1}"""u8, text, leftOut: "chain"u8);

        Encoding.UTF8.GetString(text.Written).ShouldBe("""{"a":1,"b":{"chain":2}}""");
    }

    [Fact]
    public void refuses_a_number_that_no_event_can_hold() => Should.Throw<FormatException>(() => Canonical("1e401"));

    private static string Canonical(string written)
    {
        var text = new Utf8Text(4);
        CanonicalJson.Write(Encoding.UTF8.GetBytes(written), text);
        return Encoding.UTF8.GetString(text.Written);
    }
}
