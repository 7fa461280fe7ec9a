namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Puts choices to a question.</summary>
internal static class ChoiceMessage
{
    /// <summary>Makes the message; the question itself is kept for the next attempt and is not changed.</summary>
    public static IMessageActivity Of(IMessageActivity question, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, ChoiceAudience audience)
    {
        var shown = Shown(question?.Text ?? string.Empty, choices, style, options, audience);
        if (question is null)
        {
            shown.InputHint = InputHints.ExpectingInput;

            return shown;
        }

        var message = ActivityCopy.Of(question);
        message.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            message.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 } cards)
        {
            message.Attachments = message.Attachments is null ? cards : [.. message.Attachments, .. cards];
        }

        return message;
    }

    private static IMessageActivity Shown(string text, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, ChoiceAudience audience) => style switch
    {
        ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
        ListStyle.List => ChoiceFactory.List(choices, text, null, options),
        ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, audience),
        ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
        ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text },
        _ => ChoiceFactory.ForAudience(audience, choices, text, null, options),
    };
}
