using ViewsBot.Content;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A fictional speaker, and what the record has for them.</summary>
internal static class Fictional
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <summary>The cards that are shipped, read once, in English alone: what is predicted is predicted of English cards.</summary>
    public static readonly Deck Deck = InEnglish();

    private static Deck InEnglish()
    {
        using var cards = new SpokenCards();

        return Deck.Load(cards.Folder);
    }

    /// <summary>The record of somebody new.</summary>
    public static MemoryRecord Record(Situation situation)
    {
        var session = Session(situation);
        var plan = situation.HasPlan ? FictionalPlan.Of(session) : Plan.Empty;

        return new MemoryRecord(session)
        {
            Plan = plan,
            News = situation.HasNews ? new MemoryNews(FictionalPlan.NewsOf(plan)) : MemoryNews.None,
            Way = situation.Scale == ScaleForm.ThreePoints ? null : WayOf(session, situation.Scale),
        };
    }

    private static ViewSession Session(Situation situation)
    {
        var pupil = PupilId.New(Clock);
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

        return new ViewSession
        {
            Id = SessionId.New(Clock),
            Invitation = InvitationId.New(Clock),
            Speaker = new Speaker { Id = SpeakerId.New(Clock), Pupil = pupil, Audience = situation.Audience, Name = "Robin" },
            Cycle = new Cycle
            {
                Id = CycleId.New(Clock),
                Pupil = pupil,
                Kind = CycleKind.AssessPlanDoReview,
                StageStarts = [today, today.AddDays(10), today.AddDays(20), today.AddDays(30)],
            },
            Language = "en",
            SeenBy = ["Ms Example", "Mr Instance"],
            TellsWhom = "Mr Sample",
            OwnsViews = situation.OwnsViews,
            Survey = situation.IsSurvey ? new SurveyTalk(SurveyId.New(Clock), "A drop-in", ["people", "me"]) : null,
        };
    }

    private static WayOfTalking WayOf(ViewSession session, ScaleForm scale) => new()
    {
        Speaker = session.Speaker.Id,
        Session = session.Id,
        Scale = scale,
        Helper = Helper.ReadToMe,
        Language = "en",
        TextSize = WayOfTalking.UsualTextSize,
        ReadsAloud = false,
        AtOnce = WayOfTalking.UsuallyAtOnce,
        At = Clock.GetUtcNow(),
    };
}
