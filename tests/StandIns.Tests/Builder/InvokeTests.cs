using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("anything")]
    [InlineData(null)]
    public async Task An_invoke_nobody_knows_is_answered_with_501(string? name)
    {
        var answer = await AskAsync(new ActivityHandler(), name, null);

        Assert.Equal((501, null), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_cards_action_is_answered_with_what_the_bot_says()
    {
        var bot = new CardBot();

        var answer = await AskAsync(bot, "adaptiveCard/action", """{"action":{"type":"Action.Execute","id":"a","verb":"place","data":{"place":"left"}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Same(bot.Answer, answer.Body);
        Assert.Equal(("a", "place"), (bot.Seen?.Action.Id, bot.Seen?.Action.Verb));
        Assert.Equal("left", Assert.IsType<JsonElement>(bot.Seen?.Action.Data).GetProperty("place").GetString());
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("\"words\"", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":5}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    public async Task A_cards_action_that_is_none_is_answered_with_400_and_why(string? value, string code)
    {
        var answer = await AskAsync(new CardBot(), "adaptiveCard/action", value);

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (answer.Status, body.StatusCode, body.Type));
        Assert.Equal(code, JsonSerializer.SerializeToElement(body.Value).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_bot_without_cards_answers_their_actions_with_501()
    {
        var answer = await AskAsync(new ActivityHandler(), "adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""");

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task A_bot_may_answer_nothing()
    {
        await new Silent().OnTurnAsync(Turn.Of(Invoke("any", null), _adapter));

        Assert.Empty(_adapter.Sent);
    }

    private static Activity Invoke(string? name, string? value)
    {
        var invoke = Turn.Said("");
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = name;
        invoke.Value = value is null ? null : JsonSerializer.Deserialize<JsonElement>(value);
        return invoke;
    }

    private async Task<InvokeResponse> AskAsync(ActivityHandler bot, string? name, string? value)
    {
        await bot.OnTurnAsync(Turn.Of(Invoke(name, value), _adapter));

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class CardBot : ActivityHandler
    {
        public AdaptiveCardInvokeResponse Answer { get; } = new() { StatusCode = 200 };

        public AdaptiveCardInvokeValue? Seen { get; private set; }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Seen = invokeValue;
            return Task.FromResult(Answer);
        }
    }

    private sealed class Silent : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
            => Task.FromResult<InvokeResponse>(null!);
    }
}
