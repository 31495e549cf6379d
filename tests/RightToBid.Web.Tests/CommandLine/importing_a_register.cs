namespace RightToBid.Web.Tests.CommandLine;

public class importing_a_register
{
    private const string Codes = "Give an ONS code like E07000081, or three letters like GLO.";

    [Fact]
    public async Task refuses_a_file_that_is_not_there() =>
        (await Asked.For("import", "nowhere/register.csv", "--authority", "GLO")).ShouldBeRefused("There is no file nowhere/register.csv.");

    [Theory]
    [InlineData("E99999999", $"No council has the code \"E99999999\". {Codes}")]
    [InlineData("GLS", "Gloucestershire County Council keeps no list of assets of community value in England.")]
    [InlineData("EDH", "City of Edinburgh Council keeps no list of assets of community value in England.")]
    public async Task refuses_a_council_that_keeps_no_list(string code, string complaint) =>
        (await Asked.For("import", "register.csv", "--authority", code)).ShouldBeRefused(complaint);

    [Fact]
    public async Task refuses_a_mapping_that_nobody_wrote() => (await Asked.For("import", "register.csv", "--authority", "GLO", "--mapping", "nobody"))
        .ShouldBeRefused("There is no mapping \"nobody\". Give one of camden, council-map-layer, planning-data, or a CSV file with the columns heading and field.");

    [Fact]
    public async Task refuses_a_picture()
    {
        using var folder = new Folder();
        (await Asked.For("import", folder.With("register.csv", "GIF89a"), "--authority", "GLO"))
            .ShouldBeRefused("register.csv is a picture, not a spreadsheet. Give a CSV, XLSX, XLS or XLSB file.");
    }
}
