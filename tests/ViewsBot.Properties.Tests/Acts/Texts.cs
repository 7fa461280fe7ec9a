namespace ViewsBot.Properties.Tests.Acts;

/// <summary>The texts that are typed: plain ones, and those that break programs.</summary>
internal static class Texts
{
    private const int Long = 6_000;

    public static readonly IReadOnlyList<SomeText> All =
    [
        .. Of(TextKind.Free,
            "zxqvj wqpfk", "Vbnqkz! Trwqxz, jkzqv.", "Ωμέγα ξένος κόσμος", "مرحبا يا صديقي العزيز", "я люблю рисовать поезда", "我喜欢画画和恐龙",
            "zxqvj\nwqpfk\r\n\tjkzqv", "zxqvj \u202ewqpfk\u202c \u200bjkzqv", "zxqvj '); DROP TABLE placement; --", "zxqvj <b>wqpfk</b> &amp; ${path} {name}",
            "zxqvj wqpfk " + new string('q', Long)),
        .. Of(TextKind.Harm, "my dad hits me", "I want to kill myself", "My uncle hurts me at night."),
        .. Of(TextKind.Blank, "", " ", "\t\r\n", "\u00a0\u2003"),
        .. Of(TextKind.Any,
            "👍", "👎🏽", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "1", "2", "３", "٣", "yes", "no", "not sure", "go back", "stop", "skip", "I don't know", "start again", "help", "who sees this",
            "change helper", "what is this plan?", "again", "\0", "zx\0qv", "\u202e\u200f", "Z̷̧̡a̵͍͝l̶̰̈g̴̣͌o̸̙͐", "ﬁne", "İstanbul", "ẞ", "null", "true", "{\"control\":\"stop\"}", "<script>alert(1)</script>",
            "the middle one", "I like it but not today", "because of the noise", "......", "?", "a", new string('a', Long), string.Concat(Enumerable.Repeat("no ", Long / 3))),
    ];

    /// <summary>What turns several pictures on a card on and off.</summary>
    public static readonly IReadOnlyList<SomeText> AtOnce = [.. Of(TextKind.Any, "one at a time", "two at a time", "three at a time")];

    private static IEnumerable<SomeText> Of(TextKind kind, params string[] texts) => texts.Select(text => new SomeText(kind, text));
}
