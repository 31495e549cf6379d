using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.Letterheads;

/// <summary>Keeps the letter by which a notice was given, as it is drafted for the days of its service.</summary>
internal interface ILetterKeeper
{
    /// <summary>What is missing for the letter; nothing where the regime has no such letter.</summary>
    Task<IReadOnlyList<string>?> MissingFor(string authority, Guid streamId, ServedNotice served, CancellationToken cancellation);

    /// <summary>Keeps the letter beside the record and its hashes in it. Whether there was one to keep.</summary>
    /// <param name="streamId">The stream in which the notice is owed.</param>
    /// <param name="letterId">The same at every attempt, so that twice is once.</param>
    Task<bool> KeepAsServed(Sender sender, Guid letterId, Guid streamId, ServedNotice served, CancellationToken cancellation);
}
