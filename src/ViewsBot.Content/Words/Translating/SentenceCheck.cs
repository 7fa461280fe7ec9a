using System.Text;

namespace ViewsBot.Content.Words.Translating;

/// <summary>What a program can see of a translation: its places, its plurals, its length. Whether it is right only a speaker can say.</summary>
internal static class SentenceCheck
{
    /// <summary>What is wrong with it; a sentence that is missing is not wrong.</summary>
    public static IEnumerable<string> Problems(string language, string english, string text)
    {
        if (text.Length == 0) { return []; }

        try
        {
            return Of(language, english, text);
        }
        catch (FormatException broken)
        {
            return [broken.Message];
        }
    }

    private static List<string> Of(string language, string english, string text)
    {
        var problems = new List<string>();
        var (wanted, found) = (SentencePlaces.Of(english).ToHashSet(), SentencePlaces.Of(text).ToHashSet());
        var categories = PluralRules.Categories(language);

        if (!found.SetEquals(wanted)) { problems.Add($"its places are {Listed(found)}, and those of the English sentence {Listed(wanted)}."); }

        foreach (var forms in SentencePlaces.Plurals(text).Where(forms => !forms.Where(form => form[0] != '=').ToHashSet().SetEquals(categories)))
        {
            problems.Add($"its plural has words for {string.Join(", ", forms)}, and this language needs {string.Join(", ", categories)}.");
        }

        if (text.Length > MostCharacters(english)) { problems.Add($"it has {text.Length} characters, and there is room for {MostCharacters(english)}."); }

        if (!text.IsNormalized(NormalizationForm.FormC)) { problems.Add("its letters are not composed (Unicode NFC)."); }

        if (text.Trim() != text || text.Any(char.IsControl)) { problems.Add("it begins or ends with a space, or has a line break."); }

        return problems;
    }

    /// <summary>A plural may need six forms where English has one.</summary>
    private static int MostCharacters(string english) => (english.Length * (SentencePlaces.Of(english).Any() ? 8 : 3)) + 40;

    private static string Listed(HashSet<string> places) => places.Count == 0 ? "none" : string.Join(", ", places.Select(place => $"{{{place}}}"));
}
