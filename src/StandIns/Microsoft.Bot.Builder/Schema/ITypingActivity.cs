namespace Microsoft.Bot.Schema;

/// <summary>Somebody is preparing a message.</summary>
public interface ITypingActivity : IActivity
{}
