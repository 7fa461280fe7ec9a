namespace Microsoft.Bot.Schema;

/// <summary>A message was changed.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{}
