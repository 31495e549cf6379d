using NodaTime;

using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.News;

namespace RightToBid.Web.Following;

/// <summary>When somebody who follows cases is told.</summary>
internal enum FollowChoice
{
    /// <summary>As soon as something is recorded.</summary>
    AtOnce,

    /// <summary>Once a day, in the morning, if there is anything to tell.</summary>
    Daily,
}

/// <summary>Something that somebody follows.</summary>
/// <param name="ConfirmedAt">When they said by the link in an e-mail that they had asked; nothing while they have not.</param>
internal sealed record Followed(Guid FollowingId, Guid FollowerId, NewsQuestion Question, FollowChoice Choice, Instant AskedAt, Instant? ConfirmedAt)
{
    public const string Columns = $"following_id, follower_id, {QuestionColumns.Said}, choice, asked_at, confirmed_at";

    public static Followed Read(Row row) => new(
        row.Uuid("following_id"), row.Uuid("follower_id"), QuestionColumns.Read(row), Enum.Parse<FollowChoice>(row.Text("choice")), row.Moment("asked_at"), row.MomentOrNull("confirmed_at"));
}
