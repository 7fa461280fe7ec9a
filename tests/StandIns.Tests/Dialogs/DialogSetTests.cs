using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs;

public sealed class DialogSetTests : IDisposable
{
    private readonly TurnContext _turn = new(new TestAdapter(), new Activity { Type = ActivityTypes.Message, ChannelId = "test", Conversation = new ConversationAccount { Id = "c" } });

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void A_dialog_is_found_by_its_id_and_nothing_by_another()
    {
        var dialog = new WaterfallDialog("A");
        var set = new DialogSet().Add(dialog).Add(new WaterfallDialog("B"));

        Assert.Same(dialog, set.Find("A"));
        Assert.Null(set.Find("C"));
    }

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number_from_2_on()
    {
        var (first, second, third) = (new WaterfallDialog("A"), new WaterfallDialog("A"), new WaterfallDialog("A"));

        var set = new DialogSet().Add(first).Add(second).Add(third);

        Assert.Equal(("A", "A2", "A3"), (first.Id, second.Id, third.Id));
        Assert.Same(third, set.Find("A3"));
    }

    [Fact]
    public void The_same_dialog_again_is_left_alone()
    {
        var dialog = new WaterfallDialog("A");

        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("A", dialog.Id);
        Assert.Single(set.GetDialogs());
    }

    [Fact]
    public void Dialogs_are_listed_in_the_order_they_were_added()
    {
        var set = new DialogSet().Add(new WaterfallDialog("z")).Add(new WaterfallDialog("a")).Add(new TextPrompt("m"));

        Assert.Equal(["z", "a", "m"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_an_id_nothing_can_be_looked_for(string? id)
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(id));
    }

    [Fact]
    public void A_missing_dialog_or_state_property_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
    }

    [Fact]
    public async Task A_set_without_a_state_property_has_no_stack_to_open()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(_turn));
    }

    [Fact]
    public async Task A_conversation_begins_with_an_empty_stack_that_is_the_one_in_state()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("d");

        var dc = await new DialogSet(property).CreateContextAsync(_turn);

        Assert.Empty(dc.Stack);
        Assert.Same((await property.GetAsync(_turn)).DialogStack, dc.Stack);
    }

    [Fact]
    public void A_dialog_without_an_id_is_called_by_its_type()
    {
        Assert.Equal("ComponentDialog", new ComponentDialog().Id);
        Assert.Equal("ComponentDialog", new ComponentDialog().GetVersion());
    }
}
