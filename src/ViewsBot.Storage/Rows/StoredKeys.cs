using ViewsBot.Records.Alerts;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.Rows;

/// <summary>Kinds as the stable keys that stand in columns; renaming one in C# changes nothing that was kept.</summary>
internal static class StoredKeys
{
    private static readonly string[] Kinds = ["assess-plan-do-review", "annual-review"];
    private static readonly string[] Stages = ["assess", "plan", "do", "review"];
    private static readonly string[] Alerts = ["asked-to-tell", "words-of-harm", "told-after-asking", "test"];

    public static string Of(Audience audience) => AudienceKeys.Of(audience);

    public static string Of(CycleKind kind) => Kinds[(int)kind];

    public static string Of(Stage stage) => Stages[(int)stage];

    public static string Of(AlertKind kind) => Alerts[(int)kind];

    public static Audience ReadAudience(string key) => AudienceKeys.Read(key) ?? throw new InvalidDataException($"No audience has the key {key}.");

    public static CycleKind ReadCycleKind(string key) => (CycleKind)Place(Kinds, key);

    public static Stage ReadStage(string key) => (Stage)Place(Stages, key);

    public static AlertKind ReadAlertKind(string key) => (AlertKind)Place(Alerts, key);

    private static int Place(string[] keys, string key) =>
        Array.IndexOf(keys, key) is >= 0 and var place ? place : throw new InvalidDataException($"No kind has the key {key}.");
}
