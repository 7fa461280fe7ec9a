using ViewsBot.Content.Topics;

namespace ViewsBot.Dialogs.Boards;

/// <summary>An option and the topic it is asked in.</summary>
internal sealed record OptionFound(Topic Topic, Option Option);
