using System.Text;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public class names_of_events
{
    [Fact]
    public void are_those_that_were_registered()
    {
        House.Events.NameOf(new SwitchedOn(On("Tuesday 12 May 2020"))).ShouldBe("switched_on");
        House.Events.Names["switched_on"].ShouldBe(typeof(SwitchedOn));
    }

    [Fact]
    public void that_nobody_registered_stop_the_reader() =>
        Should.Throw<UnknownEventException>(() => House.Events.Read("lamp_exploded", "{}"u8)).Message.ShouldContain("'lamp_exploded'");

    [Fact]
    public void of_types_that_nobody_registered_stop_the_writer() =>
        Should.Throw<UnknownEventException>(() => House.Events.NameOf("a string"));

    [Fact]
    public void that_were_once_stored_are_read_as_what_they_have_become() =>
        House.Events.Read("lamp_fitted", Encoding.UTF8.GetBytes("""{"place": "hall", "inspectBy": "2020-06-22"}"""))
            .ShouldBe(new LampInstalled("hall", On("Monday 22 June 2020")));

    [Fact]
    public void are_given_once()
    {
        Should.Throw<ArgumentException>(() => EventCatalogue.Build(new(), names => names.Event<SwitchedOn>("on").Event<SwitchedOff>("on")));
        Should.Throw<ArgumentException>(() => EventCatalogue.Build(new(), names => names.Event<SwitchedOn>("on").Event<SwitchedOn>("lit")));
        Should.Throw<ArgumentException>(() => EventCatalogue.Build(new(), names => names.Event<SwitchedOn>("on").Upcast("on", "lit", json => json)));
        Should.Throw<ArgumentException>(() => EventCatalogue.Build(new(), names => names.Event<SwitchedOn>("tombstone")));
    }

    [Fact]
    public void of_commands_that_follow_from_a_message_follow_from_its_key()
    {
        NamedIdentifier.For("E07000001", "ring\n1").ShouldBe(NamedIdentifier.For("E07000001", "ring\n1"));
        NamedIdentifier.For("E07000001", "ring\n1").ShouldNotBe(NamedIdentifier.For("E07000002", "ring\n1"));
        NamedIdentifier.For("E07000001", "ring\n1").Version.ShouldBe(8);
    }
}
