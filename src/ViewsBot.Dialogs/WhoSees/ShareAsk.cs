using ViewsBot.Dialogs.Asking;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>Asks about sharing, as keys: who may see all, which one to choose for, who may see that one.</summary>
internal static class ShareAsk
{
    private const string Prefix = "sharing/";

    /// <summary>Who may see everything.</summary>
    public static Ask All() => Of(ViewKey.Everything);

    /// <summary>Who may see one view.</summary>
    public static Ask Of(string view) => new() { Name = Asks.Share, Prompt = Prefix + view };

    /// <summary>Which one to choose for.</summary>
    public static Ask Pick(int page) => new() { Name = Asks.SharePick, Page = page };

    /// <summary>What a question about sharing is about.</summary>
    /// <returns><c>null</c> if it is none.</returns>
    public static string? SubjectOf(string? prompt) => prompt?.StartsWith(Prefix, StringComparison.Ordinal) == true ? prompt[Prefix.Length..] : null;
}
