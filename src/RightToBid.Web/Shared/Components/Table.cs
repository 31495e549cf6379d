using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RightToBid.Web.Shared.Components;

/// <summary>Rows and columns; on a phone each row becomes a card, its cells labelled with their columns.</summary>
[HtmlTargetElement("govuk-table")]
public sealed class Table : TagHelper
{
    public required string Caption { get; set; }

    public string CaptionSize { get; set; } = "m";

    public required IReadOnlyList<string> Columns { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Table)] = this;
        var rows = await output.Inside();
        var heads = Html.Join(Columns.Select(column => (Html)$"""<th scope="col" role="columnheader" class="govuk-table__header">{column}</th>"""));
        output.Become((Html)$"""
            <table class="govuk-table rtb-table" role="table"{output.OtherAttributes()}>
                <caption class="govuk-table__caption govuk-table__caption--{CaptionSize}">{Caption}</caption>
                <thead class="govuk-table__head" role="rowgroup">
                    <tr class="govuk-table__row" role="row">{heads}</tr>
                </thead>
                <tbody class="govuk-table__body" role="rowgroup">{rows}</tbody>
            </table>
            """);
    }
}

/// <summary>One row. Its first cell is its heading.</summary>
/// <remarks>The roles say again what the elements mean, for browsers that forget it when a row is laid out as a card.</remarks>
[HtmlTargetElement("govuk-row", ParentTag = "govuk-table")]
public sealed class Row : TagHelper
{
    internal int CellsWritten { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Row)] = this;
        output.Become((Html)$"""<tr class="govuk-table__row" role="row"{output.OtherAttributes()}>{await output.Inside()}</tr>""");
    }
}

/// <summary>One cell.</summary>
[HtmlTargetElement("govuk-cell", ParentTag = "govuk-row")]
public sealed class Cell : TagHelper
{
    public bool Numeric { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var column = ((Row)context.Items[typeof(Row)]).CellsWritten++;
        var inside = await output.Inside();
        output.Become(column == 0
            ? $"""<th scope="row" role="rowheader" class="govuk-table__header"{output.OtherAttributes()}>{inside}</th>"""
            : (Html)$"""<td role="cell" class="govuk-table__cell{(Numeric ? " govuk-table__cell--numeric" : "")}" data-label="{((Table)context.Items[typeof(Table)]).Columns[column]}"{output.OtherAttributes()}>{inside}</td>""");
    }
}
