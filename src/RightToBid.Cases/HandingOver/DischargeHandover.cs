using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>Nothing more is owed.</summary>
public sealed record HandoverDischarged(LocalDate DischargedOn, string Reason) : ICaseEvent;
