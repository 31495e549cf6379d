using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RightToBid.Web.Register;

/// <summary>JSON written piece by piece: what has been written goes on its way before there is much of it.</summary>
/// <remarks>The serializer ends each piece with a flush of its own, which only fills the pipe: the server's stream takes none that is waited for.</remarks>
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

    public async Task WrittenOne(CancellationToken cancellation)
    {
        if (Writer.BytesPending + pipe.UnflushedBytes > EnoughBytes)
        {
            await WrittenAll(cancellation);
        }
    }

    public async Task WrittenAll(CancellationToken cancellation)
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
