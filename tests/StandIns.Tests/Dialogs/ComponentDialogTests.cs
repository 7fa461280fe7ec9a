using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace StandIns.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task Its_first_dialog_is_begun_with_the_components_options_and_its_end_ends_the_component()
    {
        WaterfallStep tell = (step, cancel) => Steps.SayAndWait($"with {step.Options}")(step, cancel);
        var component = new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("inner", [tell, Steps.SayAndEnd("inner ends", "result")]))
            .AddDialog(new WaterfallDialog("other", [Steps.SayAndWait("never")]));
        var talk = new Talk(new WaterfallDialog("w", [Steps.Begin("c", "opts"), Steps.SayResult()]), component);

        await talk.GoesAsync(
            ("hello", ["with opts"]),
            ("on", ["inner ends", "got result"]));
    }

    [Fact]
    public async Task The_initial_dialog_can_be_chosen()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("a", [Steps.SayAndWait("a")])).AddDialog(new WaterfallDialog("b", [Steps.SayAndWait("b")]));
        component.InitialDialogId = "b";

        await new Talk(component).GoesAsync(("hello", ["b"]));
    }

    [Fact]
    public async Task The_inner_stack_is_kept_in_the_components_state_under_dialogs()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("inner", [Steps.SayAndWait("one")]));
        var talk = new Talk(component);

        await talk.SaysAsync("hello");

        var instance = Assert.Single(talk.Kept!.DialogStack);
        var inner = Assert.IsType<DialogState>(instance.State["dialogs"]);
        Assert.Equal("inner", Assert.Single(inner.DialogStack).Id);
        Assert.NotNull(instance.Version);
        Assert.Null(inner.DialogStack[0].Version);
    }

    [Fact]
    public async Task Components_nest_and_each_keeps_its_own_stack()
    {
        var inmost = new ComponentDialog("inmost").AddDialog(new WaterfallDialog("w3", [Steps.SayAndWait("deep"), Steps.SayAndEnd("deeper", "found")]));
        var middle = new ComponentDialog("middle").AddDialog(new WaterfallDialog("w2", [Steps.Begin("inmost"), Steps.SayResult("middle got ")])).AddDialog(inmost);
        var outer = new ComponentDialog("outer").AddDialog(new WaterfallDialog("w1", [Steps.Begin("middle"), Steps.SayResult("outer got ")])).AddDialog(middle);
        var talk = new Talk(outer);

        await talk.GoesAsync(
            ("hello", ["deep"]),
            ("on", ["deeper", "middle got found", "outer got found"]));

        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
    }

    [Fact]
    public async Task A_dialog_outside_can_be_begun_from_inside_and_comes_back_there()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("inner", [Steps.Begin("outside"), Steps.SayResult()]));
        var talk = new Talk(component, new WaterfallDialog("outside", [Steps.SayAndWait("outside"), Steps.SayAndEnd("bye", 5)]));

        await talk.GoesAsync(
            ("hello", ["outside"]),
            ("on", ["bye", "got 5"]));
    }

    [Fact]
    public async Task It_can_look_at_a_reply_before_its_inside_does()
    {
        var talk = new Talk(new Interruptible());

        await talk.GoesAsync(
            ("hello", ["one"]),
            ("help", ["no help here"]),
            ("on", ["two"]),
            ("cancel", ["cancelled"]));

        Assert.Empty(talk.Kept!.DialogStack);
    }

    [Fact]
    public async Task Cancelled_inside_it_ends_and_its_parent_goes_on_with_nothing()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("inner", [(step, cancel) => step.CancelAllDialogsAsync(cancel)]));
        var talk = new Talk(new WaterfallDialog("w", [Steps.Begin("c"), Steps.SayResult()]), component);

        await talk.GoesAsync(("hello", ["got nothing"]));
    }

    [Fact]
    public async Task Cancelled_from_outside_it_cancels_what_is_inside_first()
    {
        var inner = new Watched("inner");
        var component = new Ending("c", inner.Calls);
        component.AddDialog(inner);
        var talk = new Talk(component);
        await talk.SaysAsync("hello");

        talk.Instead = dc => dc.CancelAllDialogsAsync();
        await talk.SaysAsync("anything");

        Assert.Equal(["begin nothing", "end CancelCalled", "component end CancelCalled"], inner.Calls);
    }

    [Fact]
    public async Task Asked_to_ask_again_it_asks_its_inside_and_then_itself()
    {
        var inner = new Watched("inner");
        var component = new Ending("c", inner.Calls);
        component.AddDialog(inner);
        var talk = new Talk(component);
        await talk.SaysAsync("hello");

        talk.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();

            return Dialog.EndOfTurn;
        };
        await talk.SaysAsync("anything");

        Assert.Equal(["begin nothing", "event repromptDialog nothing", "reprompt", "component reprompt"], inner.Calls);
    }

    [Fact]
    public async Task Resumed_after_something_was_begun_above_it_from_outside_it_asks_again_and_waits()
    {
        var inner = new Watched("inner");
        var component = new ComponentDialog("c").AddDialog(inner);
        var talk = new Talk(component, new WaterfallDialog("above", [Steps.SayAndEnd("above")]));
        await talk.SaysAsync("hello");

        talk.Instead = dc => dc.BeginDialogAsync("above");
        await talk.GoesAsync(("anything", ["above"]));

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        Assert.Contains("reprompt", inner.Calls);
    }

    [Fact]
    public async Task It_is_initialised_once_before_it_first_runs()
    {
        var component = new Counting();
        var talk = new Talk(component);

        await talk.GoesAsync(("a", ["one"]), ("b", ["two"]), ("c", ["one"]));

        Assert.Equal(1, component.Initialised);
    }

    [Fact]
    public async Task A_dialog_added_inside_between_two_turns_is_told_as_a_changed_version_once_and_the_conversation_goes_on()
    {
        var component = new Listening();
        var talk = new Talk(component);
        await talk.GoesAsync(("a", ["one"]));

        component.AddDialog(new TextPrompt("new"));
        await talk.GoesAsync(("b", ["two"]), ("c", ["three"]));

        Assert.Equal(["versionChanged c"], component.Heard);
    }

    [Fact]
    public async Task A_version_of_ones_own_decides_what_a_change_is()
    {
        var component = new Listening { Version = "1" };
        var talk = new Talk(component);
        await talk.GoesAsync(("a", ["one"]));
        component.AddDialog(new TextPrompt("new"));
        await talk.GoesAsync(("b", ["two"]));
        Assert.Empty(component.Heard);

        component.Version = "2";
        await talk.GoesAsync(("c", ["three"]));

        Assert.Equal(["versionChanged c"], component.Heard);
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
        {
            AddDialog(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndWait("two"), Steps.SayAndWait("three")]));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("no help here", cancellationToken: cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await innerDc.Context.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Ending(string id, List<string> calls) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            calls.Add($"component end {reason}");

            return Task.CompletedTask;
        }

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            calls.Add("component reprompt");

            return Task.CompletedTask;
        }
    }

    private sealed class Counting : ComponentDialog
    {
        public int Initialised { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialised++;
            Dialogs.Add(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndEnd("two")]));

            return base.OnInitializeAsync(dc);
        }
    }

    private sealed class Listening : ComponentDialog
    {
        public Listening()
            : base("c")
        {
            AddDialog(new WaterfallDialog("w", [Steps.SayAndWait("one"), Steps.SayAndWait("two"), Steps.SayAndWait("three")]));
        }

        public string? Version { get; set; }

        public List<string> Heard { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard.Add($"{e.Name} {e.Value}");

            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }

        protected override string GetInternalVersion() => Version ?? base.GetInternalVersion();
    }
}
