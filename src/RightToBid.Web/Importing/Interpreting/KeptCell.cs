namespace RightToBid.Web.Importing.Interpreting;

/// <summary>A cell as published, under its own heading, whatever became of it.</summary>
public sealed record KeptCell(string Heading, string Text);
