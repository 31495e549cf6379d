using System.Xml.Linq;

using Microsoft.AspNetCore.DataProtection.Repositories;

namespace RightToBid.Testing;

/// <summary>Protection keys that last as long as the test's site, where there is no database to keep them.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly List<XElement> kept = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (kept)
        {
            return [.. kept];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (kept)
        {
            kept.Add(element);
        }
    }
}
