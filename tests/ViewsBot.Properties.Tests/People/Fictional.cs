using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Testing;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A fictional speaker, and the product they speak with.</summary>
internal static class Fictional
{
    /// <summary>The cards that are shipped, read once.</summary>
    public static readonly Deck Deck = Deck.Load(Repository.Cards);

    private static readonly TypedWordsReader Reader = TypedWordsReader.Load(Repository.Cards);

    /// <summary>The conversation's own services over a store of state.</summary>
    public static ServiceProvider Product(IStorage storage) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IWhoIsThere, SchoolIsOpen>()
        .AddSingleton(storage)
        .AddSingleton(Deck)
        .AddSingleton(Reader)
        .AddDialogs(new PictureAddress("/built/pictures", PictureFormat.Svg), new BoardPage("/my-board"))
        .BuildServiceProvider();

    /// <summary>A session of somebody new.</summary>
    public static ViewSession Session(Audience audience)
    {
        var clock = TimeProvider.System;
        var pupil = PupilId.New(clock);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

        return new ViewSession
        {
            Id = SessionId.New(clock),
            Invitation = InvitationId.New(clock),
            Speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil, Audience = audience, Name = "Robin" },
            Cycle = new Cycle
            {
                Id = CycleId.New(clock),
                Pupil = pupil,
                Kind = CycleKind.AssessPlanDoReview,
                StageStarts = [today, today.AddDays(10), today.AddDays(20), today.AddDays(30)],
            },
            Language = "en",
            SeenBy = ["Ms Example", "Mr Instance"],
            TellsWhom = "Mr Sample",
        };
    }

    /// <summary>A plan with nothing in it: who has one talks about it first.</summary>
    public static Plan Plan() => Records.Plans.Plan.Empty;
}
