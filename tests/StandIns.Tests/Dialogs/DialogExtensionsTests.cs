using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs;

public sealed class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new();

    public DialogExtensionsTests()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    [Fact]
    public async Task A_dialog_runs_as_the_whole_conversation_and_begins_again_after_its_end()
    {
        var dialog = new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndEnd("two")]);

        await new TestFlow(_adapter, Run(dialog))
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("two")
            .Send("c").AssertReply("one")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_end_of_conversation_to_a_bot_that_serves_no_other_bot_cancels_nothing()
    {
        var dialog = new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndEnd("two")]);

        await new TestFlow(_adapter, Run(dialog))
            .Send("a").AssertReply("one")
            .Send(new Activity { Type = ActivityTypes.EndOfConversation })
            .Send("b").AssertReply("two")
            .StartTestAsync();
    }

    [Fact]
    public async Task What_is_thrown_goes_to_the_innermost_dialog_and_outwards_and_then_out_of_the_turn()
    {
        var root = new Catcher("root", handles: false).AddDialog(new Catcher("inner", handles: false).AddDialog(Thrower()));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => new TestFlow(_adapter, Run(root)).Send("a").AssertReply("one").Send("b").StartTestAsync());

        Assert.Equal("thrown in a step", error.Message);
        Assert.Equal(["error"], ((Catcher)root).Heard);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_error_lets_the_turn_be_run_again()
    {
        var root = new Catcher("root", handles: true).AddDialog(Thrower());

        await new TestFlow(_adapter, Run(root))
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("one")
            .StartTestAsync();
    }

    [Fact]
    public async Task Without_a_place_for_the_stack_nothing_runs()
    {
        var turn = new TurnContext(_adapter, new Activity { Type = ActivityTypes.Message });

        await Assert.ThrowsAsync<ArgumentNullException>(() => new WaterfallDialog("w").RunAsync(turn, null, CancellationToken.None));
    }

    private static WaterfallDialog Thrower() =>
        new("throws", [Steps.SayAndWait("one"), (_, _) => throw new InvalidOperationException("thrown in a step")]);

    private BotCallbackHandler Run(Dialog dialog)
    {
        var property = _state.CreateProperty<DialogState>("dialogs");

        return (turn, cancel) => dialog.RunAsync(turn, property, cancel);
    }

    private sealed class Catcher(string id, bool handles) : ComponentDialog(id)
    {
        public List<string> Heard { get; } = [];

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard.Add(e.Name);
            if (handles && e.Name == DialogEvents.Error)
            {
                await dc.CancelAllDialogsAsync(cancellationToken);

                return true;
            }

            return await base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
