using ViewsBot.Content;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.ReadingAge;

/// <summary>The English sentences that an audience reads.</summary>
internal static class WhatTheyRead
{
    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    private static readonly string[] AskedOfChildren =
        ["closing/talk-most", "closing/proud", "closing/stay", "closing/different", "closing/join", "closing/how-was-it"];

    /// <summary>What only staff read, and what only those read who own their views or come as a parent.</summary>
    private static readonly HashSet<string> NotForChildren =
        ["notice", "capacity", "capacity-matter", "sharing", "sharing-with", "meet-language", "meet-time", "meet-way", "private", "not-to-share", "tell-how", "credits"];

    /// <summary>Closing questions that a child is not asked.</summary>
    private static readonly HashSet<string> NotAskedOfChildren =
        [.. Deck.Words.In("en").Keys.Where(key => key.StartsWith("closing/", StringComparison.Ordinal)).Except(AskedOfChildren)];

    private static readonly HashSet<string> ForStaff = ["notice", "credits"];

    /// <summary>Each of them, with its key.</summary>
    public static IReadOnlyList<Sentence> Of(string audience)
    {
        var words = Deck.Words.In("en").For(audience);

        return
        [
            .. words.Keys.Where(key => !key.Contains('@', StringComparison.Ordinal) && IsFor(audience, key))
                .Select(key => (Key: key, Text: words.Get(key)))
                .Where(pair => Sentence.IsOne(pair.Text))
                .SelectMany(pair => Sentence.In(pair.Key, pair.Text)),
        ];
    }

    private static bool IsFor(string audience, string key)
    {
        var parts = key.Split('/');

        if ((audience == "child" ? NotForChildren : ForStaff).Contains(parts[0]) || (audience == "child" && NotAskedOfChildren.Contains(key))) { return false; }

        return !OfOneAudience(parts) || parts[1] == audience;
    }

    /// <summary>The explainer is written for each audience apart.</summary>
    private static bool OfOneAudience(string[] parts) => parts is ["explain", var audience, _, ..] && Deck.Topics.Audiences.Contains(audience);
}
