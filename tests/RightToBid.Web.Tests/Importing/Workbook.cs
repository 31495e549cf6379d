using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

using NodaTime;

namespace RightToBid.Web.Tests.Importing;

/// <summary>The smallest XLSX that Excel itself would open: texts in place, days as numbers with a date format.</summary>
internal static class Workbook
{
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + Each(sheets, n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                + "</Types>");
            Put(zip, "_rels/.rels", Relations("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Put(zip, "xl/_rels/workbook.xml.rels", Relations(
                Each(sheets, n => $"<Relationship Id=\"rId{n}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")
                + "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"));
            Put(zip, "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + Each(sheets, n => $"<sheet name=\"{sheets[n - 1].Name}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>") + "</sheets></workbook>");
            Put(zip, "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var n = 1; n <= sheets.Length; n++) Put(zip, $"xl/worksheets/sheet{n}.xml", Sheet(sheets[n - 1].Rows));
        }

        return bytes.ToArray();
    }

    private static string Sheet(object?[][] rows) =>
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + string.Concat(rows.Select((row, number) => row.Length == 0 ? string.Empty : $"<row r=\"{number + 1}\">{string.Concat(row.Select((cell, column) => Cell(cell, column, number + 1)))}</row>"))
        + "</sheetData></worksheet>";

    private static string Cell(object? cell, int column, int row)
    {
        var place = $"{(char)('A' + column)}{row}";
        return cell switch
        {
            null => string.Empty,
            LocalDate day => $"<c r=\"{place}\" s=\"1\"><v>{Period.DaysBetween(new LocalDate(1899, 12, 30), day)}</v></c>",
            int number => $"<c r=\"{place}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
            _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell.ToString())}</t></is></c>",
        };
    }

    private static string Relations(string inside) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inside}</Relationships>";

    private static string Each((string Name, object?[][] Rows)[] sheets, Func<int, string> one) => string.Concat(Enumerable.Range(1, sheets.Length).Select(one));

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }
}
