namespace Microsoft.Bot.Schema;

/// <summary>Something a program asks of the bot, with an answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked.</summary>
    string Name { get; set; }

    /// <summary>What comes with it.</summary>
    object Value { get; set; }

    /// <summary>Another conversation this is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
