using ViewsBot.Records.Assessing;

namespace ViewsBot.Staff.Assess;

/// <summary>A topic with what everybody said of its options, side by side.</summary>
/// <param name="Key">Tells two tables apart.</param>
/// <param name="Title">The topic's name.</param>
/// <param name="Stem">The question that was asked of each option.</param>
/// <param name="Voices">Those who were asked about it, in their order.</param>
/// <param name="NotAsked">The names of those who were not.</param>
/// <param name="Rows">Its options.</param>
internal sealed record TopicTable(string Key, string Title, string Stem, IReadOnlyList<Voice> Voices, IReadOnlyList<string> NotAsked, IReadOnlyList<OptionRow> Rows);

/// <summary>An option with a cell for each voice.</summary>
internal sealed record OptionRow(string Word, string? PictureKey, IReadOnlyList<IReadOnlyList<Cell>> Cells, Comparison Comparison);

/// <summary>What one person said: in words and, where it is a place, with the scale's picture.</summary>
/// <param name="Words">The place, why there is none, or that it was not asked.</param>
/// <param name="PictureKey">The picture of the place, or <c>null</c>.</param>
/// <param name="By">Who of several, or <c>null</c>.</param>
internal sealed record Cell(string Words, string? PictureKey, string? By);
