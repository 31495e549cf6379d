using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

public sealed record EligibilityAssessed(CommunityBody Body, LandDescription Land, LocalDate AssessedOn) : ICaseEvent;
