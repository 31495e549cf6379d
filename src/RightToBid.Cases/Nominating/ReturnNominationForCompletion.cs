using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationReturnedForCompletion(
    IReadOnlyList<string> MissingContents, string Reasons, LocalDate ReturnedOn) : ICaseEvent;
