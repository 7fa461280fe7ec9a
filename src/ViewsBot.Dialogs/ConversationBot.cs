using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using ViewsBot.Dialogs.Joining;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.MyWay;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs;

/// <summary>The bot: opens each turn, lets the conversation take it, and keeps what changed.</summary>
internal sealed class ConversationBot(ConversationState state, ConversationDialog conversation, TurnOpening opening, JoiningByCode joining) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>("Dialogs");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)) { await TakeAsync(turnContext, cancellationToken); }
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        TakeAsync(turnContext, cancellationToken);

    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name is not (TurnEvents.OpenedAgain or TurnEvents.PageSettings) || turnContext.TurnState.Get<ITurnRecord>().Session is null) { return; }

        await opening.OpenAsync(turnContext, cancellationToken);

        if (turnContext.Activity.Name == TurnEvents.PageSettings)
        {
            MyWays.Take(Turn.Of(turnContext), PageSettings.Read(turnContext.Activity.Value));

            return;
        }

        await conversation.RunAsync(turnContext, _dialogs, cancellationToken);
    }

    private async Task TakeAsync(ITurnContext context, CancellationToken cancel)
    {
        if (!await joining.IsOpenAsync(context, cancel)) { return; }

        await opening.OpenAsync(context, cancel);
        await conversation.RunAsync(context, _dialogs, cancel);
    }
}
