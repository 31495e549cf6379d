using System.Text;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Importing;
using RightToBid.Web.Importing.Comparing;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Tests.Importing;

/// <summary>Registers as files, and what is read from them on Saturday 21 November 2026.</summary>
internal static class Register
{
    public static LocalDate Today { get; } = new(2026, 11, 21);

    public static IRegime Regime => StatuteBook.Regime("england-right-to-bid-2011");

    public static string PathOf(string council) => Path.Combine(AppContext.BaseDirectory, "Importing", "Registers", $"{council}.csv");

    public static RegisterFile Of(string text, string name = "register.csv", Encoding? encoding = null) =>
        RegisterFile.Open(new MemoryStream((encoding ?? new UTF8Encoding(false)).GetBytes(text)), name);

    public static RegisterFile Of(byte[] bytes, string name) => RegisterFile.Open(new MemoryStream(bytes), name);

    public static IReadOnlyList<ClassifiedRow> Rows(RegisterFile file, Headings? headings = null)
    {
        using (file)
        {
            return [.. new RegisterRows(headings ?? Headings.General, new RowInterpreter(Regime, Today).Interpret).Read(file)];
        }
    }

    public static IReadOnlyList<InterpretedRow> Entries(RegisterFile file, Headings? headings = null) =>
        [.. Rows(file, headings).Select(row => row.Interpreted).OfType<InterpretedRow>()];

    public static IReadOnlyList<InterpretedRow> EntriesOf(string council) => Entries(RegisterFile.Open(PathOf(council)));

    /// <summary>One row under headings, as comma-separated text.</summary>
    public static InterpretedRow Only(string headings, string row) => Entries(Of($"{headings}\n{row}\n")).ShouldHaveSingleItem();

    public static IReadOnlyList<Comparison> Compared(InterpretedRow row) => new Comparer(Regime).Compare(row.Entry.ShouldNotBeNull());
}
