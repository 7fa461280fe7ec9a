using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Turns;

/// <summary>What a turn keeps of what was said, with who, how and when beside it.</summary>
internal static class Saying
{
    /// <summary>Keeps an answer. The same answer given again in the same way is the one that stands already.</summary>
    /// <returns>Whether that is new.</returns>
    public static async Task<bool> PlaceAsync(this Turn turn, OptionKey option, Answer answer, ScaleForm form, CancellationToken cancel)
    {
        if (await turn.NowAsync(option, cancel) is { } now && now.Answer == answer && now.Scale == form && now.Origin.Helper == turn.Helper) { return false; }

        turn.Record.Keep(new Placement
        {
            Id = new PlacementId(Guid.CreateVersion7(turn.Now)),
            Option = option,
            Answer = answer,
            Scale = form,
            Origin = turn.Origin(),
        });

        return true;
    }

    /// <summary>Keeps own words, exactly as they were written.</summary>
    /// <returns>Which they are.</returns>
    public static OwnWordsId Write(this Turn turn, string prompt, string text)
    {
        var words = new Records.Views.OwnWords
        {
            Id = new OwnWordsId(Guid.CreateVersion7(turn.Now)),
            Prompt = prompt,
            Text = text,
            Origin = turn.Origin(),
        };

        turn.Record.Keep(words);

        return words.Id;
    }

    /// <summary>Keeps a choice.</summary>
    public static void Choose(this Turn turn, string prompt, string chosen) => turn.Record.Keep(new Choice
    {
        Id = new ChoiceId(Guid.CreateVersion7(turn.Now)),
        Prompt = prompt,
        Chosen = chosen,
        Origin = turn.Origin(),
    });
}
