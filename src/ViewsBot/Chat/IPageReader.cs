namespace ViewsBot.Chat;

/// <summary>Knows in which language whoever opens a page of the conversation reads, before the page has said a word.</summary>
public interface IPageReader
{
    /// <summary>The language (BCP 47) that the page is to be written in; English where it is <c>null</c>.</summary>
    Task<string?> LanguageAsync(HttpContext context, CancellationToken cancel);
}
