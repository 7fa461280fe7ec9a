using ViewsBot.Records.Views;

namespace ViewsBot.Records.Consent;

/// <summary>One view within a session, as sharing choices and the policy name it.</summary>
/// <param name="Value">Its stable key: <c>option/…</c>, <c>words/…</c>, <c>choice/…</c> or <c>picture/…</c>.</param>
/// <param name="Option">The option it gives away, where it is about one: who may not see the option may not see this either.</param>
public sealed record ViewKey(string Value, OptionKey? Option)
{
    /// <summary>All that was said in a session, as the subject of a choice.</summary>
    public const string Everything = "all";

    private const string OptionPrefix = "option/";
    private const string WordsPrefix = "words/";
    private const string ChoicePrefix = "choice/";
    private const string PicturePrefix = "picture/";

    /// <summary>An option's place with its history, on the speaker's board or the one answered for them.</summary>
    public static ViewKey Of(OptionKey option) => new(OptionPrefix + option, option);

    /// <summary>Own words; of a prompt such as <c>tell-more/my-support/mentor</c> they are about that option.</summary>
    public static ViewKey Of(OwnWords words)
    {
        ArgumentNullException.ThrowIfNull(words);

        return Words(words.Id, words.Prompt);
    }

    /// <summary>Own words that are known by their id and prompt alone.</summary>
    public static ViewKey Words(OwnWordsId words, string prompt) => new(WordsPrefix + words, OptionIn(prompt));

    /// <summary>A picture of one's own; about an option as own words are.</summary>
    public static ViewKey Of(OwnPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);

        return Picture(picture.Id, picture.Option);
    }

    /// <summary>A picture of one's own that is known by its id and what it is about alone.</summary>
    public static ViewKey Picture(PictureId picture, OptionKey? option) => new(PicturePrefix + picture, option);

    /// <summary>The choices to one prompt; where a picture was chosen, about that option.</summary>
    public static ViewKey Of(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);

        return new(ChoicePrefix + choice.Prompt, choice.Chosen.Contains('/', StringComparison.Ordinal) ? new OptionKey(choice.Chosen) : OptionIn(choice.Prompt));
    }

    /// <summary>The choices to one prompt, which is about no option.</summary>
    public static ViewKey OfChoices(string prompt) => new(ChoicePrefix + prompt, Option: null);

    /// <summary>Whether a text may be the subject of a sharing choice: one view's key, or everything.</summary>
    public static bool IsOne(string view)
    {
        ArgumentNullException.ThrowIfNull(view);

        return view == Everything || new[] { OptionPrefix, WordsPrefix, ChoicePrefix, PicturePrefix }.Any(prefix => view.Length > prefix.Length && view.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static OptionKey? OptionIn(string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        var parts = prompt.Split('/');

        return parts.Length > 2 ? new OptionKey($"{parts[^2]}/{parts[^1]}") : null;
    }
}
