using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>Everything a person said that they may choose for, one by one: own words and pictures of their own first, as they hold the most.</summary>
internal sealed class ShareSubjects(TopicFinder topics)
{
    private const int MostLetters = 40;
    private const string More = "…";

    /// <summary>All of it, in the order it was said.</summary>
    public async Task<IReadOnlyList<ShareSubject>> AllAsync(Turn turn, CancellationToken cancel)
    {
        var subjects = (await turn.Record.WordsAsync(cancel)).Select(OfWords).ToList();

        foreach (var picture in await turn.Record.PicturesAsync(cancel)) { subjects.Add(await OfPictureAsync(turn, picture, cancel)); }

        var options = (await turn.Record.BoardAsync(answeredFor: false, cancel)).Options.Concat((await turn.Record.BoardAsync(answeredFor: true, cancel)).Options);

        foreach (var option in options.Distinct())
        {
            if (await topics.FindOptionAsync(turn, option.Value, cancel) is { } found)
            {
                subjects.Add(new ShareSubject(ViewKey.Of(option).Value, found.Option.Word, found.Option.PictureKey));
            }
        }

        return subjects;
    }

    /// <summary>One of them, by its view's key.</summary>
    /// <returns><c>null</c> if nothing of this person's has it.</returns>
    public async Task<ShareSubject?> FindAsync(Turn turn, string view, CancellationToken cancel) =>
        (await AllAsync(turn, cancel)).FirstOrDefault(subject => subject.View == view);

    private static ShareSubject OfWords(Records.Views.OwnWords words) =>
        new(ViewKey.Of(words).Value, new Sentence("sharing/your-words", ("words", BeginningOf(words.Text))), "speech");

    /// <summary>Pictures have no words to tell them apart by: what each is about does.</summary>
    private async Task<ShareSubject> OfPictureAsync(Turn turn, OwnPicture picture, CancellationToken cancel)
    {
        var kind = AnswerKeys.Of(picture.Kind);
        var found = picture.Option is { } option ? await topics.FindOptionAsync(turn, option.Value, cancel) : null;
        var about = found?.Option.Word ?? (turn.Words.Has(picture.Prompt) ? new Sentence(picture.Prompt) : null);
        var word = about is null ? $"sharing/your-{kind}" : new Sentence($"sharing/your-{kind}-about", ("about", about));

        return new ShareSubject(ViewKey.Of(picture).Value, word, picture.Kind == PictureKind.Photo ? "show-my-work" : "making-things");
    }

    private static string BeginningOf(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        if (line.Length <= MostLetters) { return line; }

        var end = line.LastIndexOf(' ', MostLetters);

        return line[..(end > 0 ? end : char.IsHighSurrogate(line[MostLetters - 1]) ? MostLetters - 1 : MostLetters)] + More;
    }
}
