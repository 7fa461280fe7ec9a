namespace ViewsBot.Dialogs.HowLong;

/// <summary>How far somebody has come.</summary>
/// <param name="Number">Which picture this is, from 1.</param>
/// <param name="Count">Of how many.</param>
internal readonly record struct Progress(int Number, int Count);
