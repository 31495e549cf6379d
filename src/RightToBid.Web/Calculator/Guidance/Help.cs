namespace RightToBid.Web.Calculator.Guidance;

/// <summary>Somebody else who helps, on a site of their own.</summary>
internal sealed record Help(string Name, string With, Uri Address)
{
    /// <summary>Bodies that help communities, and where the law itself is. What their sites say is theirs.</summary>
    public static IReadOnlyList<Help> All { get; } =
    [
        new("Plunkett UK", "Community-owned shops, pubs, woodlands and other rural businesses", new("https://plunkett.co.uk/")),
        new("Locality", "Community organisations that own and run buildings", new("https://locality.org.uk/")),
        new("My Community", "Guides for communities, the right to bid among them", new("https://mycommunity.org.uk/")),
        new("Pub is The Hub", "Pubs that serve their community in more ways than one", new("https://www.pubisthehub.org.uk/")),
        new("GOV.UK", "The government’s advice note to councils on the community right to bid, which is not the law",
            new("https://www.gov.uk/government/publications/community-right-to-bid-non-statutory-advice-note-for-local-authorities")),
        new("legislation.gov.uk", "The Localism Act 2011, Part 5, Chapter 3", new("https://www.legislation.gov.uk/ukpga/2011/20/part/5/chapter/3")),
        new("legislation.gov.uk", "The Assets of Community Value (England) Regulations 2012", new("https://www.legislation.gov.uk/uksi/2012/2421")),
    ];
}
