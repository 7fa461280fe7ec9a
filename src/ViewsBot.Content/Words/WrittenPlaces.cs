namespace ViewsBot.Content.Words;

/// <summary>Holds the <c>{places}</c> of sentences against what can be filled.</summary>
internal static class WrittenPlaces
{
    /// <summary>Every place can be filled, and every plural has words for each of the language's categories.</summary>
    public static void Check(string name, string language, Dictionary<string, string> sentences)
    {
        string[] categories = [.. PluralRules.Categories(language).Order()];

        foreach (var (key, sentence) in sentences)
        {
            try
            {
                if (SentencePlaces.Plurals(sentence).Any(forms => !categories.SequenceEqual(forms.Where(form => form[0] != '=').Order())))
                {
                    throw new ContentException(name, key, $"a plural with words for {string.Join(", ", PluralRules.Categories(language))}");
                }

                _ = SentencePlaces.Of(sentence).Count();
            }
            catch (FormatException broken)
            {
                throw new ContentException(name, key, broken.Message);
            }
        }
    }

    /// <summary>Whether two sentences have the same places.</summary>
    public static bool AreSame(string sentence, string other) => SentencePlaces.Of(sentence).Order().SequenceEqual(SentencePlaces.Of(other).Order());
}
