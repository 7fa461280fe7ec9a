using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>Writes what one turn says into one borrowed buffer; log and pages get slices of it.</summary>
internal sealed class SaidWriter : IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly string _conversationId;
    private readonly Incoming _incoming;
    private readonly PooledBytes _bytes = new(16 * 1024);
    private readonly Utf8JsonWriter _writer;

    public SaidWriter(string conversationId, Incoming incoming)
    {
        _conversationId = conversationId;
        _incoming = incoming;
        _writer = new Utf8JsonWriter(_bytes, s_options);
    }

    /// <summary>Writes it, and notes where it stands; what was written of it before is forgotten.</summary>
    public void Write(Said said, string? replyToId)
    {
        var start = _bytes.Length;

        if (said.Activity is { } activity)
        {
            ActivityJson.Write(_writer, activity, StampOf(said, Stamp.BotId, RoleTypes.Bot) with { ReplyToId = replyToId });
        }
        else
        {
            var stamp = StampOf(said, _incoming.Pass.UserId, RoleTypes.User) with { FromName = _incoming.Activity.From.Name };
            Echo.Write(_writer, _incoming.Json!.Value, stamp, _incoming.Uploaded, said.Once);
        }

        _writer.Flush();
        _writer.Reset(_bytes);
        said.Bytes = start.._bytes.Length;
    }

    /// <summary>Its bytes, until this is disposed.</summary>
    public ReadOnlyMemory<byte> Read(Said said) => _bytes.Written[said.Bytes];

    /// <summary>All that was written, for whoever needs it longer.</summary>
    public ReadOnlyMemory<byte> Copy() => _bytes.Written.ToArray();

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }

    private Stamp StampOf(Said said, string fromId, string role) =>
        new() { Id = said.Id, At = said.At, ConversationId = _conversationId, FromId = fromId, FromRole = role };
}
