using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs;

public sealed class DialogContextTests
{
    private readonly DialogSet _dialogs = new();
    private readonly Watched _first = new("first");
    private readonly Watched _second = new("second");
    private readonly DialogContext _dc;

    public DialogContextTests()
    {
        _dialogs.Add(_first).Add(_second);
        _dc = Open(_dialogs);
    }

    [Fact]
    public async Task What_is_begun_stands_on_top_with_its_options()
    {
        await _dc.BeginDialogAsync("first");

        var result = await _dc.BeginDialogAsync("second", "opts");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["second", "first"], _dc.Stack.Select(instance => instance.Id));
        Assert.Equal("second", _dc.ActiveDialog.Id);
        Assert.Equal(["begin opts"], _second.Calls);
    }

    [Fact]
    public async Task Ending_hands_the_result_down_the_stack_and_out_of_it()
    {
        await _dc.BeginDialogAsync("first");
        await _dc.BeginDialogAsync("second");

        var result = await _dc.EndDialogAsync(42);

        Assert.Equal((DialogTurnStatus.Complete, 42), (result.Status, result.Result));
        Assert.Equal(["begin nothing", "end EndCalled"], _second.Calls);
        Assert.Equal(["begin nothing", "resume EndCalled 42", "end EndCalled"], _first.Calls);
        Assert.Null(_dc.ActiveDialog);
    }

    [Fact]
    public async Task Only_the_dialog_on_top_is_continued()
    {
        await _dc.BeginDialogAsync("first");
        await _dc.BeginDialogAsync("second");

        await _dc.ContinueDialogAsync();

        Assert.Contains("continue", _second.Calls);
        Assert.DoesNotContain("continue", _first.Calls);
    }

    [Fact]
    public async Task Nothing_active_is_empty_and_harmless()
    {
        Assert.Equal(DialogTurnStatus.Empty, (await _dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await _dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(DialogTurnStatus.Complete, (await _dc.EndDialogAsync("r")).Status);
        await _dc.RepromptDialogAsync();
        Assert.Null(_dc.Child);
    }

    [Fact]
    public async Task Replacing_ends_one_dialog_and_begins_the_other_on_its_place()
    {
        await _dc.BeginDialogAsync("first");

        await _dc.ReplaceDialogAsync("second", "opts");

        Assert.Equal(["begin nothing", "end ReplaceCalled"], _first.Calls);
        Assert.Equal(["begin opts"], _second.Calls);
        Assert.Equal(["second"], _dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_top_and_tells_all_but_the_first_before()
    {
        await _dc.BeginDialogAsync("first");
        await _dc.BeginDialogAsync("second");

        var result = await _dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["begin nothing", "end CancelCalled"], _second.Calls);
        Assert.Equal(["begin nothing", "event cancelDialog nothing", "end CancelCalled"], _first.Calls);
        Assert.Empty(_dc.Stack);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_cancelling_stays_and_so_do_those_below()
    {
        var dc = Open(new DialogSet().Add(new Watched("bottom")).Add(new Watched("holds", e => e.Name == "stop")).Add(new Watched("top")));
        await dc.BeginDialogAsync("bottom");
        await dc.BeginDialogAsync("holds");
        await dc.BeginDialogAsync("top");

        var result = await dc.CancelAllDialogsAsync(cancelParents: false, "stop", "why");

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["holds", "bottom"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Parents_are_cancelled_only_when_asked_for()
    {
        await _dc.BeginDialogAsync("first");
        var child = new DialogContext(new DialogSet().Add(new Watched("inner")), _dc, new DialogState());
        await child.BeginDialogAsync("inner");

        await child.CancelAllDialogsAsync();
        Assert.Single(_dc.Stack);

        await child.CancelAllDialogsAsync(cancelParents: true);
        Assert.Empty(_dc.Stack);
        Assert.Equal(["begin nothing", "event cancelDialog nothing", "end CancelCalled"], _first.Calls);
    }

    [Fact]
    public async Task A_dialog_of_an_outer_set_can_be_begun_inside()
    {
        var child = new DialogContext(new DialogSet(), _dc, new DialogState());

        await child.BeginDialogAsync("first");

        Assert.Equal(["first"], child.Stack.Select(instance => instance.Id));
        Assert.Same(_first, child.FindDialog("first"));
        Assert.Null(child.FindDialog("nobody"));
        Assert.Same(_dc.Context, child.Context);
    }

    [Fact]
    public async Task Asking_again_reaches_the_active_dialog_unless_it_handles_the_event()
    {
        var handles = new Watched("handles", e => e.Name == DialogEvents.RepromptDialog);
        _dialogs.Add(handles);
        await _dc.BeginDialogAsync("first");
        await _dc.RepromptDialogAsync();
        await _dc.BeginDialogAsync("handles");

        await _dc.RepromptDialogAsync();

        Assert.Equal(["begin nothing", "event repromptDialog nothing", "reprompt"], _first.Calls);
        Assert.Equal(["begin nothing", "event repromptDialog nothing"], handles.Calls);
    }

    [Fact]
    public async Task An_unknown_dialog_is_named_in_the_error()
    {
        var begun = await Assert.ThrowsAsync<ArgumentException>(() => _dc.BeginDialogAsync("nobody"));
        _dc.Stack.Add(new DialogInstance { Id = "gone" });
        var continued = await Assert.ThrowsAsync<InvalidOperationException>(() => _dc.ContinueDialogAsync());
        var reprompted = await Assert.ThrowsAsync<InvalidOperationException>(() => _dc.RepromptDialogAsync());

        Assert.Contains("nobody", begun.Message, StringComparison.Ordinal);
        Assert.Contains("gone", continued.Message, StringComparison.Ordinal);
        Assert.Contains("gone", reprompted.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_ids_and_options_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _dc.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _dc.BeginDialogAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _dc.PromptAsync(string.Empty, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _dc.PromptAsync("first", null));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null, _dc.Context, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(_dialogs, (ITurnContext)null!, new DialogState()));
    }

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_a_value_is_refused()
    {
        var token = CancellationToken.None;
        await _dc.BeginDialogAsync("first");

        await Assert.ThrowsAsync<ArgumentException>(() => _dc.BeginDialogAsync("first", options: token));
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.ReplaceDialogAsync("first", options: token));
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.EndDialogAsync(result: token));
        Assert.Single(_dc.Stack);
    }

    [Fact]
    public void The_locale_is_the_turns_then_the_activitys_and_where_neither_says_one_we_could_not_find_what_the_package_does_so_the_cultures()
    {
        var (activity, turn) = (_dc.Context.Activity, (TurnContext)_dc.Context);
        Assert.Equal(System.Globalization.CultureInfo.CurrentCulture.Name, _dc.GetLocale());

        activity.Locale = "fr-FR";
        Assert.Equal("fr-FR", _dc.GetLocale());

        turn.Locale = "cy-GB";
        Assert.Equal("cy-GB", _dc.GetLocale());
    }

    private static DialogContext Open(DialogSet dialogs) =>
        new(dialogs, new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Text = "hi" }), new DialogState());
}
