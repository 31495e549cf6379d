using System.Reflection;
using System.Text.RegularExpressions;

namespace RightToBid.Cases.Tests;

public partial class stored_names
{
    private static readonly Type[] CaseTypes =
        [.. typeof(ICaseEvent).Assembly.GetTypes().Where(type => type is { IsInterface: false, IsAbstract: false })];

    /// <summary>The approved list. What is here has been stored: nothing in it may ever change or go, only be added to.</summary>
    private const string Approved =
        """
        appeal_decided
        appeal_lodged
        appeal_time_decided
        appeal_withdrawn
        bid_lost
        bid_moratorium_ended
        bid_opened
        bid_struck_out
        bid_succeeded
        bid_withdrawn
        bidder_registered
        bidder_request_day_corrected
        bidder_request_noted
        breach_settled
        checks_answered
        claim_decided
        claim_evidence_attached
        claim_found_valid
        claim_part_completed
        claim_rejected
        claim_settled
        claim_time_ended
        claim_withdrawn
        compensation_appeal_time_ended
        compensation_claim_received
        compensation_review_decided
        compensation_review_overdue
        compensation_review_requested
        compensation_review_time_ended
        condition_added
        condition_fulfilled
        delay_found
        disposal_completed
        disposal_fell_through
        disposal_notice_noted
        disposal_notice_receipt_day_corrected
        disposal_notice_received
        disposal_notice_withdrawn
        disposal_recorded
        eligibility_assessed
        entry_day_noted
        evidence_attached
        fact_corrected
        fact_struck_out
        full_moratorium_ended
        further_appeal_decided
        further_appeal_sought
        handover_begun
        handover_completed
        handover_defaulted
        handover_discharged
        hearing_held
        hearing_requested
        inclusion_notice_given
        interested_party_ended
        interested_party_recorded
        interim_moratorium_ended
        land_entered_in_list
        land_entered_in_unsuccessful_list
        land_removed_from_list
        letter_kept
        list_entry_dates_published
        list_entry_day_corrected
        list_entry_extent_amended
        list_entry_restored
        listing_expired
        listing_reversed_on_review
        listing_review_decided
        listing_review_overdue
        listing_review_requested
        long_stop_date_passed
        longer_review_agreed
        longer_review_request_allowed
        longer_to_ask_for_review_allowed
        milestone_reached
        monitoring_fell_due
        monitoring_recorded
        moratorium_dates_published
        moratorium_terminated
        nomination_accepted
        nomination_completed
        nomination_decision_overdue
        nomination_invalid
        nomination_joined
        nomination_linked
        nomination_receipt_day_corrected
        nomination_received
        nomination_reinstated
        nomination_returned_for_completion
        nomination_unsuccessful
        nomination_withdrawn
        notice_served
        offer_answered
        offer_made
        other_authority_noted
        owner_changed
        owners_notice_noted
        parcels_named
        permission_decided
        permission_period_ended
        promise_added
        protected_period_ended
        publicity_given
        registration_recorded
        relevant_disposal_noted
        renewal_noted
        renewed_entry_noted
        renewed_listing_noted
        representations_made
        representative_appointed
        request_facts_noted
        request_received_without_effect
        review_appeal_period_ended
        review_request_day_corrected
        review_request_period_ended
        review_request_withdrawn
        reviewer_appointed
        title_recorded
        tribunal_paper_sent
        unsuccessful_entry_may_be_removed
        unsuccessful_entry_removed
        """;

    [Fact]
    public void of_events_are_the_approved_ones() =>
        EventNames.All.Select(known => known.Name).Order(StringComparer.Ordinal).ShouldBe(Approved.ReplaceLineEndings("\n").Split('\n'));

    [Fact]
    public void of_events_are_the_types_own_in_snake_case() =>
        EventNames.All.Where(known => known.Name != Snake(known.Type)).ShouldBeEmpty();

    [Fact]
    public void cover_every_event_once() =>
        EventNames.All.Select(known => known.Type).OrderBy(type => type.Name, StringComparer.Ordinal)
            .ShouldBe(CaseTypes.Where(type => type.IsAssignableTo(typeof(ICaseEvent))).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void of_streams_are_the_approved_ones() =>
        CaseTypes.Where(type => type.GetInterfaces().Any(IsState))
            .Select(type => (string)type.GetProperty("StreamType", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .Order(StringComparer.Ordinal).ShouldBe(["bid", "compensation_claim", "handover", "listing", "listing_review", "moratorium", "nomination"]);

    [Fact]
    public void of_commands_are_the_types_own_in_snake_case_and_each_once()
    {
        CommandNames.All.Where(known => known.Name != Snake(known.Type)).ShouldBeEmpty();
        CommandNames.All.Select(known => known.Name).ShouldBeUnique();
        CommandNames.All.ShouldAllBe(known => known.Type.IsAssignableTo(typeof(ICommand)));
    }

    [Fact]
    public void of_commands_cover_every_command_that_a_saga_makes() => Made(typeof(ICommand)).Except(CommandNames.All.Select(known => known.Type))
        .ShouldBeEmpty();

    /// <summary>The commands whose constructors the sagas' code calls, read from its instructions.</summary>
    private static IEnumerable<Type> Made(Type kind) =>
        CaseTypes.Concat(CaseTypes.SelectMany(type => type.GetNestedTypes(BindingFlags.NonPublic)))
            .Where(type => (type.DeclaringType ?? type).Name.EndsWith("Saga", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .SelectMany(Constructed)
            .Where(type => type.IsAssignableTo(kind))
            .Distinct();

    private static IEnumerable<Type> Constructed(MethodInfo method)
    {
        const byte newObject = 0x73;
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at + 4 < code.Length; at++)
        {
            if (code[at] == newObject && Resolved(method.Module, BitConverter.ToInt32(code, at + 1)) is { } type) yield return type;
        }
    }

    /// <summary>A byte that only looks like the instruction is followed by no token of ours.</summary>
    private static Type? Resolved(Module module, int token)
    {
        try
        {
            return (token >> 24) is 0x06 or 0x0A ? module.ResolveMethod(token)?.DeclaringType : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsState(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IStreamState<>);

    /// <summary>A command for any stream is named with the stream that it is for.</summary>
    private static string Snake(Type type) => type.IsGenericType
        ? $"{Snake(type.Name.Split('`')[0])}_of_{Snake(type.GenericTypeArguments[0])}"
        : Snake(type.Name);

    private static string Snake(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
