using FsCheck;
using FsCheck.Fluent;

using RightToBid.Web.Importing;

namespace RightToBid.Web.Tests.Importing;

public class nothing_in_a_row_is_lost
{
    private static readonly Gen<string> Cell = Gen.Elements(
        "The Fox Inn", "12/05/2020", "31/02/2020", "Yes 04/05/2021", "", " ", "\"quoted\"", "a, b; c | d\te",
        "one\ntwo", "Café £5", "(blank)", "2020", "44089", "=1+1", "’");

    [Fact]
    public void whatever_its_cells_say_and_whether_or_not_it_goes_in() => Prop.ForAll(
        Cell.ArrayOf(12).ToArbitrary(),
        cells =>
        {
            const string Headings = "Asset,Nominated by,Nomination received,Decision,Decision date,Date of listing,"
                + "Expiry date,Disposal notice received,Full moratorium triggered,What is this,Ward";
            var row = Register.Rows(Register.Of($"{Headings}\n{string.Join(",", cells.Select(Quoted))}\n")).Skip(1).Single();
            var kept = row.Kind == RowKind.Entry ? row.Interpreted!.Kept.Select(cell => cell.Text) : [];
            return kept.SequenceEqual(cells.Where(cell => !string.IsNullOrWhiteSpace(cell)));
        }).QuickCheckThrowOnFailure();

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
