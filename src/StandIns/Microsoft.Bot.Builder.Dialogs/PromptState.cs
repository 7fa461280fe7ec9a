using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps between turns: its options, and a bag in which the attempts are counted.</summary>
internal readonly struct PromptState
{
    private const string KeptOptions = "options";
    private const string KeptState = "state";
    private const string AttemptCount = "AttemptCount";

    private PromptState(PromptOptions options, IDictionary<string, object> bag)
    {
        Options = options;
        Bag = bag;
    }

    public PromptOptions Options { get; }

    public IDictionary<string, object> Bag { get; }

    public static PromptState Begin(DialogInstance instance, object options)
    {
        if (options is not PromptOptions given)
        {
            throw new ArgumentOutOfRangeException(nameof(options), $"A prompt is begun with {nameof(PromptOptions)}.");
        }

        // A question that does not say so expects an answer.
        ExpectInput(given.Prompt);
        ExpectInput(given.RetryPrompt);

        var bag = new Dictionary<string, object> { [AttemptCount] = 0 };
        instance.State[KeptOptions] = given;
        instance.State[KeptState] = bag;

        return new(given, bag);
    }

    public static PromptState Of(DialogInstance instance) =>
        new((PromptOptions)instance.State[KeptOptions], (IDictionary<string, object>)instance.State[KeptState]);

    public static int Attempts(IDictionary<string, object> bag) =>
        bag is not null && bag.TryGetValue(AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;

    public void CountAttempt() => Bag[AttemptCount] = Attempts(Bag) + 1;

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
