using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private readonly string _defaultLocale;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is taken; every number unless given.</param>
    /// <param name="defaultLocale">The language numbers are read in when the activity says none; English unless given.</param>
    /// <exception cref="NotSupportedException">The type is none of those it can read.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"A number prompt reads int, long, float, double and decimal, not {typeof(T)}.");
        }

        _defaultLocale = defaultLocale;
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            Read(activity.Text, options?.RecognizeLanguage ?? activity.Locale ?? _defaultLocale, result);
        }

        return Task.FromResult(result);
    }

    private static void Read(string text, string locale, PromptRecognizerResult<T> result)
    {
        var culture = string.IsNullOrEmpty(locale) ? PromptCultureModels.English.Locale : locale;
        var found = NumberRecognizer.RecognizeNumber(text, culture);
        if (found.Count > 0 && found[0].Resolution?.GetValueOrDefault("value")?.ToString() is { } number)
        {
            result.Succeeded = TryParse(number, FormatOf(culture), out var value);
            result.Value = value;
        }
    }

    private static CultureInfo FormatOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static bool TryParse(string number, CultureInfo culture, out T value)
    {
        object parsed = default(T) switch
        {
            int when int.TryParse(number, NumberStyles.Any, culture, out var whole) => whole,
            long when long.TryParse(number, NumberStyles.Any, culture, out var whole) => whole,
            float when float.TryParse(number, NumberStyles.Any, culture, out var real) => real,
            double when double.TryParse(number, NumberStyles.Any, culture, out var real) => real,
            decimal when decimal.TryParse(number, NumberStyles.Any, culture, out var real) => real,
            _ => null,
        };
        value = parsed is T typed ? typed : default;

        return parsed is not null;
    }
}
