using ViewsBot.Records.Alerts;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

/// <summary>Things a child said in a session.</summary>
internal static class Said
{
    public const string Sentence = "My dog Biscuit waits for me at the gate";

    public static Placement Placed(Invited invited, string option, Place place, TimeProvider clock, Helper helper = Helper.Alone) => new()
    {
        Id = PlacementId.New(clock),
        Option = new OptionKey(option),
        Answer = new Answer.Placed(place),
        Origin = Origin(invited, clock, helper),
    };

    public static OwnWords Words(Invited invited, TimeProvider clock, string text = Sentence) => new()
    {
        Id = OwnWordsId.New(clock),
        Prompt = "tell-more/my-school-day/playtime",
        Text = text,
        Origin = Origin(invited, clock, Helper.Alone),
    };

    public static Choice Chose(Invited invited, TimeProvider clock) => new()
    {
        Id = ChoiceId.New(clock),
        Prompt = "closing/join-meeting",
        Chosen = "send-my-board",
        Origin = Origin(invited, clock, Helper.Alone),
    };

    public static Alert Alarm(Invited invited, TimeProvider clock, string text = Sentence) => new()
    {
        Id = AlertId.New(clock),
        Kind = AlertKind.WordsOfHarm,
        Session = invited.Session.Id,
        Text = text,
        Language = "en",
        At = clock.GetUtcNow(),
    };

    private static Origin Origin(Invited invited, TimeProvider clock, Helper helper) => new()
    {
        Session = invited.Session.Id,
        Stage = Stage.Assess,
        Helper = helper,
        Language = "en",
        At = clock.GetUtcNow(),
    };
}
