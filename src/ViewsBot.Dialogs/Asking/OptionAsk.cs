using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Asks about one option.</summary>
internal static class OptionAsk
{
    public static Ask Of(OptionKey option) => new() { Name = Asks.Option, Topic = option.Topic, Option = option.Value };

    public static Ask Again(OptionKey option, int depth) => new() { Name = Asks.Option, Topic = option.Topic, Option = option.Value, Depth = depth };
}
