using System.Globalization;
using System.Security.Cryptography;
using ViewsBot.Content.Closing;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Paper;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Paper;

/// <summary>What is keyed for closing questions that were answered with pictures: the one that was chosen, the scan of one that was made, or that it lies on paper.</summary>
/// <remarks>It reads the form by each question's own fields: what is left empty is not sent by a browser, and would end a list.</remarks>
internal sealed class PaperForm(IFormCollection form, IReadOnlyList<ClosingQuestion> questions, IScans scans)
{
    /// <summary>A form in which nothing stands yet.</summary>
    public static PaperForm Empty(IReadOnlyList<ClosingQuestion> questions, IScans scans) => new(FormCollection.Empty, questions, scans);

    /// <summary>Whether anything of it was filled in.</summary>
    public bool IsEmpty => questions.Select((_, index) => index).All(index => ScanOf(index) is null && !IsOnPaper(index) && PickOf(index).Length == 0);

    /// <summary>The questions, from 0, whose scan cannot be used.</summary>
    public async Task<IReadOnlyList<int>> UnreadableAsync(CancellationToken cancel)
    {
        var unreadable = new List<int>();

        for (var index = 0; index < questions.Count; index++)
        {
            if (ScanOf(index) is { } scan && await ReadAsync(scan, cancel) is null) { unreadable.Add(index); }
        }

        return unreadable;
    }

    /// <summary>The pictures that were chosen, where they are on the board, and what lies on paper.</summary>
    public IReadOnlyList<Choice> Choices(Topic topic, Origin origin, TimeProvider clock) =>
    [
        .. questions.Select((question, index) => (Question: question, Chosen: PickOf(index)))
            .Where(one => IsThere(topic, one.Question, one.Chosen))
            .Select(one => Made(one.Question.Prompt, one.Chosen, origin, clock)),
        .. questions.Where((_, index) => IsOnPaper(index)).Select(question => Made(KeptOnPaper.PromptOf(question.Prompt), KeptOnPaper.Chosen, origin, clock)),
    ];

    /// <summary>The scans, without what a scanner wrote about them.</summary>
    public async Task<IReadOnlyList<PictureOnFile>> PicturesAsync(Origin origin, TimeProvider clock, CancellationToken cancel)
    {
        var pictures = new List<PictureOnFile>();

        for (var index = 0; index < questions.Count; index++)
        {
            if (ScanOf(index) is { } scan && await ReadAsync(scan, cancel) is { } read) { pictures.Add(Made(questions[index].Prompt, read, origin, clock)); }
        }

        return pictures;
    }

    /// <summary>The field of one question.</summary>
    public static string Field(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    /// <summary>Whether it stands there that a picture somebody made for a question, from 0, lies on paper.</summary>
    public bool IsOnPaper(int index) => form[Field("OnPaper", index)] == "true";

    /// <summary>The picture that stands there as chosen for a question, from 0; empty where none does.</summary>
    public string PickOf(int index) => form[Field("Picks", index)].ToString();

    private static bool IsThere(Topic topic, ClosingQuestion question, string chosen) => question.Kind == ClosingKind.Pick
        ? topic.Options.Any(option => option.Key == chosen)
        : question.Choices.Any(choice => choice.Key == chosen);

    private IFormFile? ScanOf(int index) => form.Files.GetFile(Field("Scans", index)) is { Length: > 0 } scan ? scan : null;

    private async Task<SentPicture?> ReadAsync(IFormFile scan, CancellationToken cancel)
    {
        if (scan.Length > scans.MostBytes) { return null; }

        using var bytes = new MemoryStream((int)scan.Length);
        await scan.CopyToAsync(bytes, cancel);

        return scans.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static Choice Made(string prompt, string chosen, Origin origin, TimeProvider clock) =>
        new() { Id = ChoiceId.New(clock), Prompt = prompt, Chosen = chosen, Origin = origin };

    private static PictureOnFile Made(string prompt, SentPicture read, Origin origin, TimeProvider clock) => new(
        new OwnPicture
        {
            Id = PictureId.New(clock),
            Prompt = prompt,
            Kind = PictureKind.Paper,
            MediaType = read.MediaType,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(read.Bytes.Span)),
            ByteCount = read.Bytes.Length,
            Origin = origin,
        },
        read.Bytes);
}
