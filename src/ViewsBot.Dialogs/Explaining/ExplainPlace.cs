using System.Globalization;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>A place in the explainer: a page and, where it has more rows than one card holds, which part of it, from 1.</summary>
/// <param name="Page">The page's key, or <see cref="ExplainChoices.Menu"/>.</param>
/// <param name="Part">The part.</param>
internal readonly record struct ExplainPlace(string Page, int Part = 1)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; a part that is no number is the first.</summary>
    public static ExplainPlace Read(string key) => key.Split('/') is [var page, var part] && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new ExplainPlace(page, number)
        : new ExplainPlace(key);

    /// <summary>As it stands on a card: <c>advice</c>, <c>advice/2</c>.</summary>
    public override string ToString() => Part == 1 ? Page : string.Create(CultureInfo.InvariantCulture, $"{Page}/{Part}");
}
