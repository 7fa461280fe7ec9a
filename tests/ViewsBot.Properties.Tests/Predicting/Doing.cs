using System.Text.Json;
using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Records.Turns;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>What somebody does, as it is sent, and what is known of it beforehand.</summary>
/// <param name="Sent">What reaches the bot.</param>
/// <param name="Text">The text in it, where one was typed or written.</param>
/// <param name="WordOf">What the typed word stands on, where it stands on something.</param>
internal sealed record Doing(Sent Sent, SomeText? Text = null, CardTap? WordOf = null)
{
    /// <summary>One grey pixel, with nothing in it to remove.</summary>
    private static readonly SentPicture Pixel = new("image/png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCA05RTSgAAAABJRU5ErkJggg=="));

    private static readonly JsonElement IsDrawing = JsonSerializer.SerializeToElement(new { picture = "drawing" });

    /// <summary>A tap.</summary>
    public static Doing Tap(CardTap tap) => new(new Sent(null, tap.Data));

    /// <summary>Typed words.</summary>
    public static Doing Type(SomeText text) => new(new Sent(text.Text, null), text);

    /// <summary>The word on something, typed.</summary>
    public static Doing TypeWordOf(CardTap tap) => new(new Sent(tap.Title, null), new SomeText(TextKind.Any, tap.Title), tap);

    /// <summary>Words in a place to write.</summary>
    public static Doing Write(CardTap keep, SomeText text)
    {
        var ask = keep.Data.GetProperty("ask").GetString();

        return new(new Sent(null, JsonSerializer.SerializeToElement(new { choice = "keep", ask, words = text.Text })), text);
    }

    /// <summary>A drawing, with or without words.</summary>
    public static Doing Draw(SomeText? text) => new(new Sent(text?.Text, IsDrawing, Pixel), text);

    /// <inheritdoc/>
    public override string ToString() => Sent switch
    {
        { Picture: not null } => $"draw {Text}",
        { Value: { } value } when Text is null => $"tap {value.GetRawText()}",
        _ => $"{(Sent.Value is null ? "type" : "write")} {Text}",
    };
}
