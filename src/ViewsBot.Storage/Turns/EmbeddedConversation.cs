using System.Buffers.Text;
using System.Security.Cryptography;

namespace ViewsBot.Storage.Turns;

/// <summary>A conversation of the channel this product serves itself: each session has one, bound to it when the invitation is made.</summary>
internal static class EmbeddedConversation
{
    /// <summary>The channel's id in the Bot Framework.</summary>
    public const string Channel = "directline";

    private const int IdBytes = 16;

    /// <summary>A new conversation's id: 22 characters that are safe in a URL and cannot be guessed (128 bits).</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
}
