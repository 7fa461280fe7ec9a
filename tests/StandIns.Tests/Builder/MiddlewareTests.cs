using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_in_the_order_it_was_added_and_comes_back_in_the_other()
    {
        _adapter.Use(new Step(_order, "first")).Use(new Step(_order, "second"));

        await _adapter.RunAsync(Turn.New(_adapter), Bot);

        Assert.Equal(["first before", "second before", "bot", "second after", "first after"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Step(_order, "first")).Use(new Step(_order, "wall", goesOn: false)).Use(new Step(_order, "third"));

        await _adapter.RunAsync(Turn.New(_adapter), Bot);

        Assert.Equal(["first before", "wall before", "wall after", "first after"], _order);
    }

    [Fact]
    public async Task A_set_of_middleware_is_itself_middleware()
    {
        var inner = new MiddlewareSet().Use(new Step(_order, "inner"));
        _adapter.Use(inner).Use(new Step(_order, "last"));

        await _adapter.RunAsync(Turn.New(_adapter), Bot);

        Assert.Equal(["inner before", "inner after", "last before", "bot", "last after"], _order);
    }

    [Fact]
    public async Task Without_middleware_or_bot_a_turn_just_ends()
    {
        await _adapter.RunAsync(Turn.New(_adapter), Bot);
        await _adapter.RunAsync(Turn.New(_adapter), null);

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public void A_set_lists_its_middleware_and_takes_no_null()
    {
        var step = new Step(_order, "only");

        Assert.Equal([step], new MiddlewareSet().Use(step));
        Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null));
    }

    [Fact]
    public async Task Middleware_can_catch_what_the_bot_throws()
    {
        var caught = new Catching();
        _adapter.Use(caught);

        await _adapter.RunAsync(Turn.New(_adapter), (_, _) => throw new InvalidOperationException("bot"));

        Assert.Equal("bot", caught.Caught?.Message);
    }

    [Fact]
    public async Task What_nobody_catches_goes_to_the_adapters_error_handler_with_the_turn()
    {
        var turn = Turn.New(_adapter);
        (ITurnContext Turn, Exception Problem) seen = default;
        _adapter.OnTurnError = (context, problem) =>
        {
            seen = (context, problem);
            return context.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(turn, (_, _) => throw new InvalidOperationException("bot"));

        Assert.Same(turn, seen.Turn);
        Assert.Equal("bot", seen.Problem?.Message);
        Assert.Equal("sorry", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Without_an_error_handler_the_caller_gets_the_exception()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Turn.New(_adapter), (_, _) => throw new InvalidOperationException("bot")));
    }

    [Fact]
    public async Task A_turn_runs_in_the_language_of_what_came_in()
    {
        var said = Turn.Said("bonjour");
        said.Locale = "fr-FR";
        var before = CultureInfo.CurrentCulture.Name;
        (string? Locale, string Culture) seen = default;

        await _adapter.RunAsync(Turn.Of(said, _adapter), (turn, _) =>
        {
            seen = (((TurnContext)turn).Locale, CultureInfo.CurrentCulture.Name);
            return Task.CompletedTask;
        });

        Assert.Equal(("fr-FR", "fr-FR"), seen);
        Assert.Equal(before, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task A_turn_in_a_language_nobody_knows_still_runs()
    {
        var said = Turn.Said("…");
        said.Locale = "not a language!";

        await _adapter.RunAsync(Turn.Of(said, _adapter), Bot);

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public async Task A_conversation_is_continued_with_an_event_through_the_middleware()
    {
        _adapter.Use(new Step(_order, "middleware"));
        Activity? seen = null;

        await _adapter.ContinueConversationAsync("app", Turn.Said("hello").GetConversationReference(), async (turn, cancel) =>
        {
            seen = turn.Activity;
            await turn.SendActivityAsync("still there?", cancellationToken: cancel);
        }, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (seen?.Type, seen?.Name));
        Assert.Equal(("ann", "talk"), (_adapter.Sent[0].Recipient.Id, _adapter.Sent[0].Conversation.Id));
        Assert.Equal(["middleware before", "middleware after"], _order);
    }

    [Fact]
    public async Task An_adapter_that_cannot_make_conversations_or_process_activities_says_so()
    {
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.CreateConversationAsync("app", "test", "https://a.example", "", new ConversationParameters(), Bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ProcessActivityAsync(null, new Activity(), Bot, default));
    }

    private Task Bot(ITurnContext turn, CancellationToken cancel)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Step(List<string> order, string name, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} before");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            order.Add($"{name} after");
        }
    }

    private sealed class Catching : IMiddleware
    {
        public Exception? Caught { get; private set; }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            try
            {
                await next(cancellationToken);
            }
            catch (InvalidOperationException problem)
            {
                Caught = problem;
            }
        }
    }
}
