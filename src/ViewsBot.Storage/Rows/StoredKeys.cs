using ViewsBot.Records.Alerts;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Outside;
using ViewsBot.Records.People;
using ViewsBot.Records.Translations;

namespace ViewsBot.Storage.Rows;

/// <summary>Kinds as the stable keys that stand in columns; renaming one in C# changes nothing that was kept.</summary>
internal static class StoredKeys
{
    private static readonly string[] Kinds = ["assess-plan-do-review", "annual-review", "other-plan"];
    private static readonly string[] Stages = ["assess", "plan", "do", "review"];
    private static readonly string[] Alerts = ["asked-to-tell", "words-of-harm", "told-after-asking", "test"];

    private static readonly string[] Matters = ["who-sees-my-views", "how-i-join-my-meeting", "what-my-plan-says"];
    private static readonly string[] TranslationStatuses = ["machine", "by-person", "failed"];
    private static readonly string[] OutsideServices = ["translation", "speech"];
    private static readonly Dictionary<string, Ties> StaffTies = new() { ["helper"] = Ties.Helper, ["key-person"] = Ties.KeyPerson, ["at-meeting"] = Ties.AtMeeting };

    public static string Of(Audience audience) => AudienceKeys.Of(audience);

    public static string Of(CycleKind kind) => Kinds[(int)kind];

    public static string Of(Stage stage) => Stages[(int)stage];

    public static string Of(AlertKind kind) => Alerts[(int)kind];

    public static Audience ReadAudience(string key) => AudienceKeys.Read(key) ?? throw new InvalidDataException($"No audience has the key {key}.");

    public static CycleKind ReadCycleKind(string key) => (CycleKind)Place(Kinds, key);

    public static Stage ReadStage(string key) => (Stage)Place(Stages, key);

    public static AlertKind ReadAlertKind(string key) => (AlertKind)Place(Alerts, key);

    public static string Of(CapacityMatter matter) => Matters[(int)matter];

    public static CapacityMatter ReadMatter(string key) => (CapacityMatter)Place(Matters, key);

    public static string Of(Ties tie) => StaffTies.Single(pair => pair.Value == tie).Key;

    public static Ties ReadTie(string key) => StaffTies[key];

    public static string Of(TranslationStatus status) => TranslationStatuses[(int)status];

    public static TranslationStatus ReadTranslationStatus(string key) => (TranslationStatus)Place(TranslationStatuses, key);

    public static string Of(OutsideService service) => OutsideServices[(int)service];

    public static OutsideService ReadOutsideService(string key) => (OutsideService)Place(OutsideServices, key);

    private static int Place(string[] keys, string key) =>
        Array.IndexOf(keys, key) is >= 0 and var place ? place : throw new InvalidDataException($"No kind has the key {key}.");
}
