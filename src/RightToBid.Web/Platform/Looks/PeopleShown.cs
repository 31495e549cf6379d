namespace RightToBid.Web.Platform.Looks;

/// <summary>What of people was looked up to answer one request, so that it can be written down once, before anything is shown.</summary>
internal enum SeenKind
{
    Party,
    Letter,
    Evidence,
}

/// <summary>Collects, for one request, whose details were read. Work in the background is nobody's looking, and collects nothing.</summary>
/// <remarks>Whatever reads a party, a letter or a file says so here, so that no page has to remember it.</remarks>
internal sealed class PeopleShown(IHttpContextAccessor requests)
{
    public void Note(SeenKind kind, Guid subject)
    {
        if (requests.HttpContext is { } request)
        {
            In(request).Add((kind, subject));
        }
    }

    /// <summary>What has been read so far to answer a request.</summary>
    public static IReadOnlyCollection<(SeenKind Kind, Guid Subject)> Of(HttpContext request) => In(request);

    private static HashSet<(SeenKind Kind, Guid Subject)> In(HttpContext request)
    {
        if (request.Items[typeof(PeopleShown)] is HashSet<(SeenKind, Guid)> known)
        {
            return known;
        }

        var seen = new HashSet<(SeenKind, Guid)>();
        request.Items[typeof(PeopleShown)] = seen;
        return seen;
    }
}
