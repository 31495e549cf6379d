using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>Gives letters to owners the address and the code, as the council's policy has them.</summary>
internal sealed class LettersToOwners(OwnerLinks links, OwnerPolicies policies, SiteAddress site) : IOwnersWayIn
{
    public async Task<OwnersWayIn> For(string authority, string actor, Guid listEntryId, string reference, Guid owner, CancellationToken cancellation)
    {
        var link = await links.Standing(authority, actor, listEntryId, reference, owner, cancellation);
        return await Of(authority, link, cancellation);
    }

    public async Task<OwnersWayIn?> Of(string authority, Guid linkId, CancellationToken cancellation) =>
        await links.FindStanding(authority, linkId, cancellation) is { } link ? await Of(authority, link, cancellation) : null;

    private async Task<OwnersWayIn> Of(string authority, OwnerLink link, CancellationToken cancellation)
    {
        var (check, known) = (await policies.Of(authority, cancellation), await links.Reveal(link, cancellation));
        return new OwnersWayIn(
            link.LinkId,
            known is null ? null : Door(known.Secret),
            check is OwnerCheck.LinkAndCode or OwnerCheck.OfficerConfirms ? known?.Code : null,
            Door(OwnersWayIn.HiddenSecret))
        {
            Afterwards = Afterwards(check),
        };

        Uri Door(string secret) => site.Of(Links.OwnersDoor(authority, secret));
    }

    private static string Afterwards(OwnerCheck check) => check switch
    {
        OwnerCheck.LinkAlone => "Keep the address to yourself: whoever has it can act for you.",
        OwnerCheck.CodeApart => "You need a code there, which comes to you separately. Keep both to yourself: whoever has them can act for you.",
        OwnerCheck.OfficerConfirms =>
            "Keep the address and the code to yourself. An officer of the council confirms what you send before it is recorded; the day on which you send it is the day that counts.",
        _ => "Keep the address and the code to yourself: whoever has both can act for you.",
    } + " Everything that you can do there you can also do by post.";
}
