using Microsoft.Bot.Builder.Dialogs;

namespace StandIns.Tests.Dialogs;

public sealed class SurfaceTests
{
    private static readonly string[] Types =
    [
        "ActivityPrompt", "AttachmentPrompt", "ChoicePrompt", "ComponentDialog", "ConfirmPrompt", "Dialog", "DialogContainer",
        "DialogContext", "DialogEvent", "DialogEvents", "DialogExtensions", "DialogInstance", "DialogReason", "DialogSet",
        "DialogState", "DialogTurnResult", "DialogTurnStatus", "NumberPrompt`1", "Prompt`1", "PromptOptions",
        "PromptRecognizerResult`1", "PromptValidator`1", "PromptValidatorContext`1", "TextPrompt", "WaterfallDialog",
        "WaterfallStep", "WaterfallStepContext",
        "Choices.Choice", "Choices.ChoiceFactory", "Choices.ChoiceFactoryOptions", "Choices.ChoiceRecognizers", "Choices.Find",
        "Choices.FindChoicesOptions", "Choices.FindValuesOptions", "Choices.FoundChoice", "Choices.FoundValue", "Choices.ListStyle",
        "Choices.ModelResult`1", "Choices.SortedValue", "Choices.Token", "Choices.Tokenizer", "Choices.TokenizerFunction",
        "Prompts.PromptCultureModel", "Prompts.PromptCultureModels",
    ];

    [Fact]
    public void The_stand_in_offers_the_listed_types_and_no_more()
    {
        const string Root = "Microsoft.Bot.Builder.Dialogs.";

        var offered = typeof(Dialog).Assembly.GetExportedTypes().Select(type => type.FullName!);

        Assert.Equal(Types.Select(name => Root + name).Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }
}
