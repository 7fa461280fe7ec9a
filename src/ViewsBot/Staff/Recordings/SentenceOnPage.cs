using ViewsBot.Records.Recordings;

namespace ViewsBot.Staff.Recordings;

/// <summary>A sentence as staff see it where it can be recorded.</summary>
/// <param name="Field">The name of its file's field: which sentence it is, and what it says, so that nobody keeps a voice for another.</param>
/// <param name="Text">What it says.</param>
/// <param name="English">What it says in English.</param>
/// <param name="Recording">What is recorded of it here, or <c>null</c>.</param>
/// <param name="IsHeard">Whether that is what the sentence says now.</param>
/// <param name="IsInCards">Whether a recording lies in the folder of cards.</param>
internal sealed record SentenceOnPage(string Field, string Text, string English, Recording? Recording, bool IsHeard, bool IsInCards);
