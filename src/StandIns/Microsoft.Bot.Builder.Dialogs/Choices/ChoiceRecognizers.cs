using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choices a reply means.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Reads which choices a reply means.</summary>
    /// <param name="utterance">The reply; null means none.</param>
    /// <param name="choices">What the choices are called.</param>
    /// <param name="options">How to read.</param>
    /// <returns>The choices meant, in the order of the reply.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Reads which choices a reply means: by their words; if none, by their places; if none, by their numbers.</summary>
    /// <param name="utterance">The reply; null means none.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How to read.</param>
    /// <returns>The choices meant, in the order of the reply.</returns>
    /// <remarks>One way only: "the first division book" must not be taken for the first of the list too.</remarks>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        options ??= new FindChoicesOptions();
        utterance ??= string.Empty;

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || utterance.Length == 0)
        {
            return found;
        }

        var locale = options.Locale ?? Culture.English;
        if (options.RecognizeOrdinals && NumberRecognizer.RecognizeOrdinal(utterance, locale) is { Count: > 0 } places)
        {
            return At(places, list);
        }

        return options.RecognizeNumbers ? At(NumberRecognizer.RecognizeNumber(utterance, locale), list) : found;
    }

    private static List<ModelResult<FoundChoice>> At(List<ModelResult> numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            // What is no whole number of the list ("2.5", "last", "7" of three) means none of it.
            if (int.TryParse(number.Resolution?.GetValueOrDefault("value")?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var place)
                && place >= 1 && place <= list.Count)
            {
                found.Add(new ModelResult<FoundChoice>
                {
                    Start = number.Start,
                    End = number.End,
                    Text = number.Text,
                    TypeName = "choice",
                    Resolution = new FoundChoice { Value = list[place - 1].Value, Index = place - 1, Score = 1.0f },
                });
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));

        return found;
    }
}
