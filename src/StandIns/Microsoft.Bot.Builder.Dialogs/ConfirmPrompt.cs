using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks yes or no. In a language it lacks, it asks in English.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; every yes or no unless given.</param>
    /// <param name="defaultLocale">The language when the activity says none; English unless given.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown; by what the channel can show unless set.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity says none; null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between the choices; those of the language unless set.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What stands for yes and for no; the words of the language unless set.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var culture = Culture(turnContext.Activity);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = WithChoices(turnContext, question, YesAndNo(culture), options.Style ?? Style, ChoiceOptions ?? CultureChoices.Options(culture), cancellationToken);

        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            Read(activity.Text, Culture(activity), options?.RecognizeLanguage, result);
        }

        return Task.FromResult(result);
    }

    private void Read(string text, PromptCultureModel culture, string language, PromptRecognizerResult<bool> result)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, language ?? culture.Locale);
        if (found.Count > 0)
        {
            result.Succeeded = bool.TryParse(found[0].Resolution["value"].ToString(), out var value);
            result.Value = value;
        }
        else if ((ChoiceOptions ?? CultureChoices.Options(culture)).IncludeNumbers ?? true)
        {
            // The question may have been shown with numbers, so "1" is the first choice, which is yes.
            var chosen = ChoiceRecognizers.RecognizeChoices(text, YesAndNo(culture));
            result.Succeeded = chosen.Count > 0;
            result.Value = chosen.Count > 0 && chosen[0].Resolution.Index == 0;
        }
    }

    private PromptCultureModel Culture(Activity activity) =>
        CultureChoices.Nearest(activity.Locale ?? DefaultLocale);

    private List<Choice> YesAndNo(PromptCultureModel culture) =>
        ConfirmChoices is { } own
            ? [own.Item1, own.Item2]
            : [new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage)];
}
