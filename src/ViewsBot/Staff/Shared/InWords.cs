using ViewsBot.Records.Alerts;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Shared;

/// <summary>The records' kinds in the words of staff.</summary>
internal static class InWords
{
    /// <summary>A stage.</summary>
    public static string Of(Stage stage) => stage.ToString();

    /// <summary>A kind of cycle.</summary>
    public static string Of(CycleKind kind) => kind switch
    {
        CycleKind.AnnualReview => "Annual review",
        CycleKind.OtherPlan => "Review of another plan",
        _ => "Assess, plan, do, review",
    };

    /// <summary>A speaker's part.</summary>
    public static string Of(Audience audience) => audience switch
    {
        Audience.Child => "child",
        Audience.YoungPerson => "young person",
        _ => "parent or carer",
    };

    /// <summary>How somebody helped.</summary>
    public static string Of(Helper helper) => helper switch
    {
        Helper.Alone => "on their own",
        Helper.ReadToMe => "read to them",
        Helper.PointedForMe => "pointed for them",
        _ => "answered for them",
    };

    /// <summary>How a picture of somebody's own came about.</summary>
    public static string Of(PictureKind kind) => kind switch
    {
        PictureKind.Drawing => "A drawing",
        PictureKind.Photo => "A photo",
        _ => "A picture made on paper",
    };

    /// <summary>How somebody helped and, where it was keyed, how it was heard.</summary>
    public static string How(Origin origin) => origin.Way == Way.OnScreen ? Of(origin.Helper) : $"{Of(origin.Helper)}, {Of(origin.Way)}";

    /// <summary>How an answer came to the record.</summary>
    public static string Of(Way way) => way switch
    {
        Way.ByPhone => "by phone",
        Way.OnPaper => "on paper",
        _ => "on screen",
    };

    /// <summary>How many answers there were to choose from.</summary>
    public static string Of(ScaleForm form) => form switch
    {
        ScaleForm.TwoPoints => "chosen from two answers",
        ScaleForm.YesOrNotSure => "chosen from yes or not sure",
        _ => "chosen from three answers",
    };

    /// <summary>A kind of signpost.</summary>
    public static string Of(SignpostKind kind) => kind switch
    {
        SignpostKind.LocalOffer => "Local Offer",
        SignpostKind.SenInformationReport => "SEN information report",
        SignpostKind.Sendiass => "SENDIASS",
        SignpostKind.ParentCarerForum => "Parent carer forum",
        SignpostKind.Helpline => "Helpline",
        SignpostKind.DisabilityLivingAllowance => "Disability Living Allowance",
        SignpostKind.PersonalIndependencePayment => "Personal Independence Payment",
        _ => "Early years funding",
    };

    /// <summary>What a capacity decision is about.</summary>
    public static string Of(CapacityMatter matter) => matter switch
    {
        CapacityMatter.WhoSeesMyViews => "Who sees what they say towards this cycle",
        CapacityMatter.HowIJoinMyMeeting => "How they take part in their meeting",
        _ => "What is agreed in their plan",
    };

    /// <summary>From when a pupil's views are their own; it says so before the day comes.</summary>
    public static string OfOwnership(Pupil pupil, DateOnly today) => Ownership.BeginsOn(Audience.YoungPerson, pupil.BornOn) switch
    {
        null => "The day of birth is not entered, so it is not known from when their views are their own to share.",
        { } day when day <= today => $"Since {Dates.Day(day)}, the end of compulsory school age, {pupil.Name} owns their views: what they say is seen by those they choose, and nobody else.",
        { } day => $"From {Dates.Day(day)}, the end of compulsory school age, {pupil.Name} will own their views: what they say is then seen by those they choose, and nobody else. What they have said by then in a cycle that is still open closes too, until they choose.",
    };

    /// <summary>What raised an alert.</summary>
    public static string Of(AlertKind kind) => kind switch
    {
        AlertKind.AskedToTell => "Chose “I need to tell someone”",
        AlertKind.WordsOfHarm => "Words that may tell of harm",
        AlertKind.ToldAfterAsking => "Said while the safety reply was open",
        _ => "Test",
    };

    /// <summary>What has to be done before anybody is invited, and where.</summary>
    public static (string What, string Where) Of(WhyNotYet why) => why switch
    {
        WhyNotYet.NoSafeguardingLead => ("Name the safeguarding lead first: a child may tell the computer that they are not safe, and it says whom it will tell.", "/staff/school"),
        WhyNotYet.NoSafeguardingDeputy => ("Name the deputy safeguarding lead first, so that somebody is told when the lead is away.", "/staff/school"),
        WhyNotYet.AlertsNotProved => ("Send a test alert first. It goes out by the way that is set, and the safeguarding lead or deputy acknowledges it; then it is known that alerts arrive.", "/staff/school#test-alert"),
        _ => ("This cycle is closed, so its conversations are too. Open a new cycle to invite again.", "/staff/pupils"),
    };
}
