using System.Collections.Concurrent;
using ViewsBot.Floor.Cards;
using ViewsBot.Floor.Keeping;

namespace ViewsBot.Floor.Channels;

/// <summary>The conversations that were begun since the start.</summary>
internal sealed class FloorConversations(FloorCard card, RowWriter rows)
{
    private readonly ConcurrentDictionary<string, FloorConversation> _conversations = new(StringComparer.Ordinal);

    public FloorConversation Begin()
    {
        var conversation = new FloorConversation(Guid.NewGuid().ToString("n"), card, rows);
        _conversations[conversation.Id] = conversation;

        return conversation;
    }

    public FloorConversation? Find(string id) => _conversations.GetValueOrDefault(id);
}
