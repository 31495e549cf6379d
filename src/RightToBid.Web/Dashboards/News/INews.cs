namespace RightToBid.Web.Dashboards.News;

/// <summary>Something that whoever follows a case is told of it.</summary>
internal interface INews
{
    string Authority { get; }

    string Reference { get; }

    string AssetName { get; }

    /// <summary>Its own name, which no other news has.</summary>
    Guid NewsId { get; }

    /// <summary>Where it stands among all news.</summary>
    NewsPlace Place { get; }

    /// <summary>What kind of thing it is, in a word that never changes.</summary>
    string Category { get; }

    /// <summary>It, in one sentence that names no person.</summary>
    string Sentence { get; }

    /// <summary>The sentence, and how much later it was recorded where that is so.</summary>
    string InFull { get; }
}
