using Microsoft.Bot.Builder.Dialogs;

namespace StandIns.Tests.Dialogs;

/// <summary>Every turn of a <see cref="Talk"/> goes through storage, so what a step finds is what came back from it.</summary>
public sealed class DialogStateTests
{
    [Fact]
    public async Task A_plain_class_in_options_values_and_results_comes_back_as_its_own_type()
    {
        WaterfallStep put = async (step, cancel) =>
        {
            step.Values["meal"] = new Meal { Name = "soup", Guests = ["Ann", "Bo"] };

            return await Steps.SayAndWait(Told(step.Options))(step, cancel);
        };
        WaterfallStep take = (step, cancel) => Steps.SayAndWait($"{Told(step.Options)}; {Told(step.Values["meal"])}")(step, cancel);
        WaterfallStep end = (step, cancel) => step.EndDialogAsync(step.Values["meal"], cancel);
        var talk = new Talk(new WaterfallDialog("w", [put, take, end])) { Options = new Meal { Name = "bread" } };

        await talk.GoesAsync(
            ("a", ["Meal bread for "]),
            ("b", ["Meal bread for ; Meal soup for Ann, Bo"]),
            ("c", []));

        Assert.Equal("soup", Assert.IsType<Meal>(talk.Result!.Result).Name);
    }

    [Fact]
    public async Task Plain_values_come_back_with_their_kind()
    {
        WaterfallStep put = (step, cancel) =>
        {
            step.Values["text"] = "t";
            step.Values["yes"] = true;
            step.Values["number"] = 3;
            step.Values["none"] = null;

            return Steps.SayAndWait("put")(step, cancel);
        };
        WaterfallStep take = (step, cancel) => Steps.SayAndWait(
            $"{step.Values["text"]} {step.Values["yes"] is true} {Convert.ToInt32(step.Values["number"], null) + 1} {step.Values["none"] is null}")(step, cancel);
        var talk = new Talk(new WaterfallDialog("w", [put, take]));

        await talk.GoesAsync(("a", ["put"]), ("b", ["t True 4 True"]));
    }

    [Fact]
    public void A_state_made_of_no_stack_has_an_empty_one()
    {
        Assert.Empty(new DialogState().DialogStack);
        Assert.Empty(new DialogState(null).DialogStack);
    }

    private static string Told(object value) =>
        value is Meal meal ? $"{nameof(Meal)} {meal.Name} for {string.Join(", ", meal.Guests)}" : value.GetType().Name;

    public sealed class Meal
    {
        public string Name { get; set; } = string.Empty;

        public List<string> Guests { get; set; } = [];
    }
}
