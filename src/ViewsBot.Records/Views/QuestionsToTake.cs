using ViewsBot.Records.Consent;

namespace ViewsBot.Records.Views;

/// <summary>The keys under which "questions I can ask at the meeting" are kept as choices.</summary>
public static class QuestionsToTake
{
    /// <summary>The question is taken along.</summary>
    public const string Take = "take";

    /// <summary>The question is left again.</summary>
    public const string Leave = "leave";

    private const string Prefix = "ask-at-meeting/";

    /// <summary>The prompt of a question; of an empty key, what all of them begin with.</summary>
    public static string Prompt(string question) => Prefix + question;

    /// <summary>The question's key in a prompt.</summary>
    public static string KeyOf(string prompt) => prompt[Prefix.Length..];

    /// <summary>Whether a choice is about a question to take along.</summary>
    public static bool IsOne(Choice choice) => choice.Prompt.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether a view is such a choice.</summary>
    public static bool IsOne(ViewKey view)
    {
        ArgumentNullException.ThrowIfNull(view);

        return view.Value.StartsWith(ViewKey.OfChoices(Prefix).Value, StringComparison.Ordinal);
    }

    /// <summary>The keys of the questions that are taken along, in the order they were first ticked.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Choice> choices) =>
        [.. choices.Where(IsOne).GroupBy(choice => choice.Prompt).Where(same => same.Last().Chosen == Take).Select(same => KeyOf(same.Key))];
}
