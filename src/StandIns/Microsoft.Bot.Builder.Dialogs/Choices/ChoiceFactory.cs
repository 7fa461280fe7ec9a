using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public static class ChoiceFactory
{
    /// <summary>Shows choices as the channel best can: suggested actions, else a card, else in the line (up to three), else a list.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <param name="options">How they are put into words; English unless given.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForAudience(new ChoiceAudience(channelId ?? string.Empty), list, text, speak, options);

    /// <summary>Shows choices in the line of the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <param name="options">How they are put into words; English unless given.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var words = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            words.Append(Connector(index, choices.Count, options));
            if (numbered)
            {
                words.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            words.Append(Title(choices[index]));
        }

        return MessageFactory.Text(words.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as a list under the question.</summary>
    /// <param name="choices">What the choices are called.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <param name="options">How they are put into words; English unless given.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a list under the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <param name="options">How they are put into words; English unless given.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var words = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            words.Append(index == 0 ? string.Empty : "\n   ");
            if (numbered)
            {
                words.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            }
            else
            {
                words.Append("- ");
            }

            words.Append(Title(choices[index]));
        }

        return MessageFactory.Text(words.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">What the choices are called.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, default);

    /// <summary>Shows choices as the buttons of a card that asks the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">What is said aloud, or null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Buttons(choices));

        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes choices of words.</summary>
    /// <param name="choices">What they are called; null means none.</param>
    /// <returns>The choices.</returns>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    internal static IMessageActivity ForAudience(ChoiceAudience audience, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options)
    {
        list ??= [];

        // A long title would be cut off on a button, so it is written out instead.
        var fits = list.All(choice => (Title(choice)?.Length ?? 0) <= ChannelAbilities.LongestTitle);

        return (fits, list.Count) switch
        {
            (true, var count) when ChannelAbilities.CanSuggest(audience, count) => SuggestedAction(list, text, speak, audience),
            (true, var count) when ChannelAbilities.CanShowCard(audience, count) => HeroCard(list, text, speak),
            (true, <= 3) => Inline(list, text, speak, options),
            _ => List(list, text, speak, options),
        };
    }

    /// <summary>Suggests to one person where the channel must be told whom (Teams), else to everyone.</summary>
    internal static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, ChoiceAudience audience) =>
        audience.IsPersonalTeamsChat && audience.PersonId is not null
            ? MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, [audience.PersonId])
            : MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        choices is null
            ? []
            : [.. choices.Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value })];

    private static string Title(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string Connector(int index, int count, ChoiceFactoryOptions options) => (index, count - index) switch
    {
        (0, _) => string.Empty,
        (1, 1) => options?.InlineOr ?? " or ",
        (_, 1) => options?.InlineOrMore ?? ", or ",
        _ => options?.InlineSeparator ?? ", ",
    };
}
