using NodaTime;

namespace RightToBid.Cases.HandingOver;

public sealed record ConditionFulfilled(Guid ConditionId, LocalDate FulfilledOn) : ICaseEvent;
