using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one of a list: by its words, a synonym, its number or its place.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Makes a prompt in the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; every choice unless given.</param>
    /// <param name="defaultLocale">The language when the activity says none; English unless given.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, CultureChoices.Defaults, validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt in languages of one's own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">The words between the choices, by locale in small letters; "en-us" should be among them.</param>
    /// <param name="validator">Says whether an answer is taken; every choice unless given.</param>
    /// <param name="defaultLocale">The language when the activity says none; English unless given.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults ?? throw new ArgumentNullException(nameof(choiceDefaults));
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown; by what the channel can show unless set.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity says none; null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between the choices; those of the language unless set.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are read; its locale is used when the activity says none.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var words = ChoiceOptions ?? _choiceDefaults[Culture(turnContext.Activity.Locale ?? DefaultLocale)];
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = WithChoices(turnContext, question, options.Choices ?? [], options.Style ?? Style, words, cancellationToken);

        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var locale = options.RecognizeLanguage ?? Culture(activity.Locale ?? RecognizerOptions?.Locale ?? DefaultLocale);
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], FindChoicesOptions.In(locale, RecognizerOptions));
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 ? found[0].Resolution : null;
        }

        return Task.FromResult(result);
    }

    private string Culture(string locale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale);

        return culture is not null && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
