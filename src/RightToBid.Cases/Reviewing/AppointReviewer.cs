using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>An officer was appointed to carry out the review: of appropriate seniority, with no part in the decision to list (Sch. 2 para. 4).</summary>
/// <param name="Office">The office held: <c>Head of Legal Services</c>. It is published; the name is not.</param>
/// <param name="DeciderAccountIds">The accounts that took part in the decision to list, which the record of the nomination shows.</param>
/// <param name="TookNoPart">Whether the officer has declared to have taken no part in it.</param>
public sealed record AppointReviewer(
    Guid StreamId,
    Guid ReviewerAccountId,
    string Office,
    IReadOnlyList<Guid> DeciderAccountIds,
    bool TookNoPart,
    LocalDate AppointedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) => ProcedureSteps.AppointReviewer(
        state.Procedure, new(ReviewerAccountId, Office, AppointedOn), DeciderAccountIds, TookNoPart, context);
}
