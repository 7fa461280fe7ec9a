namespace Microsoft.Bot.Schema;

/// <summary>Something a program says to the bot, without an answer.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The event's name.</summary>
    string Name { get; set; }

    /// <summary>What comes with it.</summary>
    object Value { get; set; }

    /// <summary>Another conversation this is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
