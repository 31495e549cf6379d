using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RightToBid.Web.Register;

/// <summary>JSON written piece by piece: what has been written goes on its way before there is much of it, and never while a thread waits for it.</summary>
internal sealed class StreamedJson : IAsyncDisposable
{
    private const int EnoughBytes = 32 * 1024;

    private readonly PipeWriter pipe;

    public StreamedJson(Stream to)
    {
        pipe = PipeWriter.Create(to, new StreamPipeWriterOptions(leaveOpen: true));
        Writer = new(pipe, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    public Task WrittenOne(CancellationToken cancellation) =>
        Writer.BytesPending + pipe.UnflushedBytes > EnoughBytes ? Flush(cancellation) : Task.CompletedTask;

    public async Task Flush(CancellationToken cancellation)
    {
        await Writer.FlushAsync(cancellation);
        await pipe.FlushAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await pipe.CompleteAsync();
    }
}
