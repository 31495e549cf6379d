using System.Globalization;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;

namespace RightToBid.Web.Demonstration;

/// <summary>Carries the stories out at the desk, and keeps of every notice that is served the letter by which it was given.</summary>
internal sealed class DeskStage(CaseDesk desk, ILetterKeeper letters, CancellationToken cancellation) : IStage
{
    private static readonly Sender Teller = new(Ashcombe.Code, Ashcombe.Actor);

    public async Task<Refusal?> Carry<TState>(ICommand<TState> command, Guid commandId)
        where TState : class, IStreamState<TState>
    {
        var outcome = await desk.Send(command, Teller with { CommandId = commandId }, cancellation);
        if (outcome is { Refusal: null, WasRepeat: false })
        {
            foreach (var recorded in outcome.Events)
            {
                await KeepLetter(recorded, command.StreamId, (ICaseEvent)recorded.Data);
            }
        }

        return outcome.Refusal;
    }

    private async Task KeepLetter(RecordedEvent recorded, Guid streamId, ICaseEvent happened)
    {
        ServedNotice? served = happened switch
        {
            NoticeServed e => e.AsServed(),
            InclusionNoticeGiven e => e.AsServed(),
            PublicityGiven e => e.AsServed(),
            _ => null,
        };
        if (served is not null && served.Recipient is not NoticeRecipient.Council)
        {
            var letterId = NamedIdentifier.For(Ashcombe.Code, string.Create(CultureInfo.InvariantCulture, $"demonstration/letter/{streamId}/{recorded.Version}"));
            await letters.KeepAsServed(Teller, letterId, streamId, served, cancellation);
        }
    }
}
