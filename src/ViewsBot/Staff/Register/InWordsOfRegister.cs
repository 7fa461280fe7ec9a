using ViewsBot.Records.Register;

namespace ViewsBot.Staff.Register;

/// <summary>What is held about pupils, as staff read it.</summary>
internal static class InWordsOfRegister
{
    /// <summary>A SEN status.</summary>
    public static string Of(SenStatus status) => status switch
    {
        SenStatus.None => "no SEN",
        SenStatus.Monitoring => "monitoring",
        SenStatus.SenSupport => "SEN Support",
        _ => "EHC plan",
    };

    /// <summary>Areas of need, with semicolons between.</summary>
    public static string Of(AreasOfNeed areas) => areas == AreasOfNeed.None
        ? "none of the four"
        : string.Join("; ", RegisterKeys.EachArea.Where(area => areas.HasFlag(area)).Select(OfOne));

    /// <summary>A way of reaching somebody.</summary>
    public static string Of(ContactWay way) => way switch
    {
        ContactWay.Email => "by e-mail",
        ContactWay.Telephone => "by telephone",
        ContactWay.Text => "by text message",
        ContactWay.Letter => "by letter",
        _ => "in person",
    };

    /// <summary>What of a pupil changes.</summary>
    public static string Of(RegisterField field) => field switch
    {
        RegisterField.Name => "name",
        RegisterField.CalledBy => "name used in the conversation",
        RegisterField.BornOn => "date of birth",
        RegisterField.Year => "year group",
        RegisterField.Class => "class",
        RegisterField.Upn => "UPN",
        RegisterField.SchoolsId => "school’s own number",
        RegisterField.Sen => "SEN status",
        RegisterField.Needs => "areas of need",
        RegisterField.HomeLanguage => "home language",
        RegisterField.Ethnicity => "ethnicity",
        RegisterField.PupilPremium => "pupil premium",
        RegisterField.KeyPeople => "key people",
        _ => "parents and carers",
    };

    /// <summary>Why a row cannot be taken over beside the others and what is kept.</summary>
    public static Problem Of(Clash clash) => clash.Kind switch
    {
        ClashKind.SameUpn => new Problem(clash.Row, "UPN", "", $"a UPN of its own: row {clash.Other} has the same"),
        ClashKind.SameSchoolsId => new Problem(clash.Row, "school’s own number", "", $"a number of its own: row {clash.Other} has the same"),
        ClashKind.SamePupil => new Problem(clash.Row, Problem.WholeRow, "", $"one row for each pupil: row {clash.Other} is about the same"),
        ClashKind.TwoPupils => new Problem(clash.Row, Problem.WholeRow, "", "a UPN and a school’s own number of the same pupil: here they are those of two"),
        _ => new Problem(clash.Row, Problem.WholeRow, "", "a pupil who can be told apart: several are kept with this name and date of birth, and without a number"),
    };

    private static string OfOne(AreasOfNeed area) => area switch
    {
        AreasOfNeed.CommunicationAndInteraction => "communication and interaction",
        AreasOfNeed.CognitionAndLearning => "cognition and learning",
        AreasOfNeed.SocialEmotionalAndMentalHealth => "social, emotional and mental health",
        _ => "sensory and/or physical",
    };
}
