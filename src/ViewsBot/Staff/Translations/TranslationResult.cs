using ViewsBot.Records.Translations;

namespace ViewsBot.Staff.Translations;

/// <summary>What came of asking for translations, between the asking and the page that says it: numbers alone stand in its address.</summary>
internal static class TranslationResult
{
    /// <summary>The end of the address.</summary>
    public static string Of(TranslatingDone done) => $"?translated={done.Translated}&failed={done.NotTranslated}&held={done.HeldBack}";

    /// <summary>Says it.</summary>
    /// <returns>Sentences; none where nothing was asked for.</returns>
    public static IReadOnlyList<string> Say(int? translated, int? failed, int? held) =>
    [
        .. translated > 0 ? [$"{translated} translated by a machine. Nobody has checked {(translated == 1 ? "it" : "them")}."] : (string[])[],
        .. failed > 0 ? [$"{failed} not translated: the service gave no answer. Nothing is lost; try again later."] : (string[])[],
        .. held > 0 ? [$"{held} not sent: they may tell of harm, and such words go to no service outside the school. Ask somebody who speaks the language now, and tell the safeguarding lead."] : (string[])[],
    ];
}
