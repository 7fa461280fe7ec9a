using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_run_in_their_order_one_for_each_reply()
    {
        var talk = new Talk(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndWait("two"), Steps.SayAndEnd("three", "done")]));

        await talk.GoesAsync(
            ("hello", ["one"]),
            ("more", ["two"]),
            ("and more", ["three"]));

        Assert.Equal((DialogTurnStatus.Complete, "done"), (talk.Result!.Status, talk.Result.Result));
        Assert.Empty(talk.Kept!.DialogStack);
    }

    [Fact]
    public async Task A_step_knows_its_index_why_it_runs_what_came_before_and_what_the_waterfall_was_begun_with()
    {
        WaterfallStep tell = async (step, cancel) =>
        {
            await step.Context.SendActivityAsync($"{step.Index} {step.Reason} {step.Result ?? "nothing"} {step.Options}", cancellationToken: cancel);

            return Dialog.EndOfTurn;
        };
        WaterfallStep move = async (step, cancel) =>
        {
            await step.Context.SendActivityAsync($"{step.Index} {step.Reason} {step.Result}", cancellationToken: cancel);

            return await step.NextAsync("moved", cancel);
        };
        var talk = new Talk(new WaterfallDialog("w", [tell, move, tell, Steps.Begin("child"), tell]), new WaterfallDialog("child", [Steps.SayAndEnd("in child", 7)])) { Options = "opts" };

        await talk.GoesAsync(
            ("a", ["0 BeginCalled nothing opts"]),
            ("b", ["1 ContinueCalled b", "2 NextCalled moved opts"]),
            ("c", ["in child", "4 EndCalled 7 opts"]));
    }

    [Fact]
    public async Task Values_are_kept_from_step_to_step_and_begin_empty_each_time()
    {
        WaterfallStep count = async (step, cancel) =>
        {
            var seen = step.Values.TryGetValue("seen", out var before) ? (string)before : string.Empty;
            step.Values["seen"] = seen + step.Index;
            await step.Context.SendActivityAsync($"seen '{seen}'", cancellationToken: cancel);

            return Dialog.EndOfTurn;
        };
        var talk = new Talk(new WaterfallDialog("w", [count, count, count]));

        await talk.GoesAsync(
            ("a", ["seen ''"]),
            ("b", ["seen '0'"]),
            ("c", ["seen '01'"]),
            ("the end", []),
            ("again", ["seen ''"]));
    }

    [Fact]
    public async Task Past_its_last_step_a_waterfall_ends_with_what_that_step_would_have_got()
    {
        var talk = new Talk(new WaterfallDialog("w", [Steps.SayAndWait("one")]));
        await talk.SaysAsync("hello");

        await talk.SaysAsync("goodbye");

        Assert.Equal((DialogTurnStatus.Complete, "goodbye"), (talk.Result!.Status, talk.Result.Result));
    }

    [Fact]
    public async Task Without_steps_a_waterfall_ends_at_once_with_nothing()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.SaysAsync("hello");

        Assert.Equal((DialogTurnStatus.Complete, null), (talk.Result!.Status, talk.Result.Result));
    }

    [Fact]
    public async Task A_step_can_move_on_only_once()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, cancel) =>
            {
                await step.NextAsync(cancellationToken: cancel);

                return await step.NextAsync(cancellationToken: cancel);
            },
            Steps.SayAndWait("two"),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SaysAsync("hello"));
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    [InlineData(ActivityTypes.Typing)]
    public async Task Anything_but_a_message_leaves_a_waterfall_where_it_is(string type)
    {
        var talk = new Talk(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndWait("two")]));
        await talk.SaysAsync("hello");

        var replies = await talk.SendsAsync(new Activity { Type = type });

        Assert.Empty(replies);
        await talk.GoesAsync(("now", ["two"]));
    }

    [Fact]
    public async Task Its_state_is_kept_under_options_values_step_index_and_instance_id()
    {
        var talk = new Talk(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndWait("two")])) { Options = "opts" };

        await talk.GoesAsync(("a", ["one"]), ("b", ["two"]));

        var state = Assert.Single(talk.Kept!.DialogStack).State;
        Assert.Equal(["instanceId", "options", "stepIndex", "values"], state.Keys.Order());
        Assert.Equal("opts", state["options"]);
        Assert.Equal(1, Convert.ToInt32(state["stepIndex"], null));
        Assert.IsType<IDictionary<string, object>>(state["values"], exactMatch: false);
        Assert.True(Guid.TryParse((string)state["instanceId"], out _));
    }

    [Fact]
    public async Task A_step_can_begin_its_own_waterfall_anew_in_its_place()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            Steps.SayAndWait("one"),
            (step, cancel) => step.Result is "again" ? step.ReplaceDialogAsync("w", cancellationToken: cancel) : step.EndDialogAsync("out", cancel),
        ]));

        await talk.GoesAsync(
            ("hello", ["one"]),
            ("again", ["one"]),
            ("again", ["one"]),
            ("stop", []));

        Assert.Equal("out", talk.Result!.Result);
    }

    [Fact]
    public async Task A_class_that_extends_it_sees_each_step()
    {
        var talk = new Talk(new Announced("w", [Steps.SayAndWait("one"), Steps.SayAndEnd("two")]));

        await talk.GoesAsync(("a", ["step 0", "one"]), ("b", ["step 1", "two"]));
    }

    [Fact]
    public void A_missing_step_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null));
    }

    [Fact]
    public void Its_version_changes_with_the_number_of_its_steps()
    {
        var dialog = new WaterfallDialog("w");
        var before = dialog.GetVersion();

        dialog.AddStep(Steps.SayAndWait("one"));

        Assert.Equal(("w:0", "w:1"), (before, dialog.GetVersion()));
    }

    private sealed class Announced(string id, IEnumerable<WaterfallStep> steps) : WaterfallDialog(id, steps)
    {
        protected override async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            await stepContext.Context.SendActivityAsync($"step {stepContext.Index}", cancellationToken: cancellationToken);

            return await base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
