namespace Microsoft.Bot.Schema;

/// <summary>A conversation, or a called bot, came to its end.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why it ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>Words to go with it.</summary>
    string Text { get; set; }
}
