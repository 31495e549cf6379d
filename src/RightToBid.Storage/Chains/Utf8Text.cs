namespace RightToBid.Storage.Chains;

/// <summary>Text in UTF-8 that grows at its end, and can be cut back to an earlier end.</summary>
internal sealed class Utf8Text(int capacity = 1024)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Add(byte one)
    {
        Room(1)[0] = one;
        Length++;
    }

    /// <summary>Space for so many bytes more; <see cref="Extend"/> says how many of them were used.</summary>
    public Span<byte> Room(int more)
    {
        if (Length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        }

        return bytes.AsSpan(Length);
    }

    public void Extend(int by) => Length += by;

    public void CutTo(int length) => Length = length;
}
