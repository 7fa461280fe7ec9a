using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>Plays a sequence with one person, and holds each step against the model.</summary>
internal sealed class Conversation(IPerson person, Situation situation)
{
    private const int MostTapsToTheEnd = 300;

    private readonly Prediction _model = new(situation);
    private readonly List<CardSeen> _cards = [];
    private readonly List<object> _done = [];
    private Doing? _last;

    /// <summary>What was done and seen, a line each.</summary>
    public IReadOnlyList<string> Lines => [.. _done.Select(one => one is CardSeen card ? $"    → {card.Line}" : $"{one}")];

    /// <summary>How many of the sequence's acts were done.</summary>
    public int ActsDone { get; private set; }

    /// <summary>Plays it, and then goes to the end by choices alone.</summary>
    /// <returns>What did not hold, or <c>null</c>.</returns>
    public async Task<string?> PlayAsync(IReadOnlyList<Act> acts)
    {
        try
        {
            var complaint = Hear(await person.BeginAsync());

            for (var index = 0; complaint is null && index < acts.Count; index++)
            {
                ActsDone++;
                complaint = await DoAsync(acts[index]);
            }

            return complaint ?? await EndAsync();
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"It threw: {thrown}";
        }
    }

    private async Task<string?> DoAsync(Act act) => act switch
    {
        Act.ComesBack => await ComeBackAsync(),
        Act.Again => _last is { } last ? await DoAgainAsync(last) : null,
        _ => await DoAsync(DoingOf(act)),
    };

    private Doing DoingOf(Act act) => act switch
    {
        Act.Taps { IsChoice: true } tap when Choosing.ChoicesOf(_cards[^1]) is { Count: > 0 } choices => Doing.Tap(Round(choices, tap.Pick)),
        Act.Taps tap => Doing.Tap(Round(_cards[^1].Taps, tap.Pick)),
        Act.TapsEarlier tap => Doing.Tap(Round(Round(_cards, tap.Card).Taps, tap.Pick)),
        Act.TypesWordOf word => Doing.TypeWordOf(Round(_cards[^1].Taps, word.Pick)),
        Act.Writes writes => PlaceToWrite() is { } keep ? Doing.Write(keep, writes.Text) : Doing.Type(writes.Text),
        Act.Types types => Doing.Type(types.Text),
        Act.Draws draws => Doing.Draw(draws.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    private async Task<string?> DoAsync(Doing doing)
    {
        _last = doing;
        _done.Add(doing);

        return await CheckAsync(doing, await person.SendAsync(doing.Sent));
    }

    private async Task<string?> DoAgainAsync(Doing last)
    {
        _done.Add("again");

        return await person.DeliverAgainAsync(last.Sent) is { } heard
            ? await CheckAsync(last with { WordOf = null }, heard)
            : await NothingKeptAsync();
    }

    private async Task<string?> ComeBackAsync()
    {
        _done.Add("comes back");

        var heard = await person.ComeBackAsync();

        return (heard.Count == 0 ? null : Hear(heard)) ?? await NothingKeptAsync();
    }

    private async Task<string?> NothingKeptAsync() => Expected.Nothing.Complaint(await person.KeptSinceAsync(), person.Shows);

    private async Task<string?> CheckAsync(Doing doing, IReadOnlyList<HeardCard> heard)
    {
        var kept = await person.KeptSinceAsync();
        var complaint = _model.Of(doing).Complaint(kept, person.Shows) ?? Hush(doing, heard, kept);

        _model.Learn(doing, kept);

        return Hear(heard) ?? complaint;
    }

    /// <summary>What tells of harm is not said back, and the reply stays nowhere.</summary>
    private string? Hush(Doing doing, IReadOnlyList<HeardCard> heard, IReadOnlyList<Keeping> kept)
    {
        if (kept.All(entry => entry.Kind != KeepingKind.Alert)) { return null; }

        var repeats = doing.Text is { Kind: TextKind.Harm } told && heard.Any(one => one.Card.Json.Contains(told.Text, StringComparison.OrdinalIgnoreCase));

        // Words typed after telling may be told and answer the card beneath as well: what follows is then a card like any other.
        var stays = heard.Any(one => !one.IsOnce && (one.Card.Json.Contains("\"ask\":\"told\"", StringComparison.Ordinal) || !_model.MayAnswer(doing)));

        return !repeats && !stays ? null : "The reply to somebody who told is kept, or repeats what was told.";
    }

    private string? Hear(IReadOnlyList<HeardCard> heard)
    {
        foreach (var one in heard)
        {
            _cards.Add(one.Card);
            _model.See(one.Card);
            _done.Add(one.Card);
        }

        return heard.Count == 0 ? "No card came back." : Answerable(heard[^1]);
    }

    private static string? Answerable(HeardCard heard) => heard.Card.Taps.Count > 0 ? null : "There is nothing on the card to answer with.";

    private async Task<string?> EndAsync()
    {
        var way = new Choosing();

        for (var tap = 0; tap < MostTapsToTheEnd; tap++)
        {
            if (Choosing.IsGoodbye(_cards[^1])) { return null; }

            if (await DoAsync(Doing.Tap(way.OnwardFrom(_cards[^1]))) is { } complaint) { return complaint; }
        }

        return "From here the end cannot be reached by choices.";
    }

    private CardTap? PlaceToWrite() => _cards.AsEnumerable().Reverse().SelectMany(card => card.Taps)
        .FirstOrDefault(tap => tap.Data.TryGetProperty("choice", out var choice) && choice.GetString() == "keep");

    private static T Round<T>(IReadOnlyList<T> list, int pick) => list[pick % list.Count];
}
