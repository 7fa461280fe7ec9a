using System.Globalization;
using Microsoft.Playwright;
using ViewsBot.FirstCard;

// How long a child on a slow tablet and a slow line waits for the first card: our page and stock Web Chat in turn, medians.
// With --languages: our page in each language, with what comes over the line for it.
//   dotnet run -c Release --project bench/ViewsBot.FirstCard -- http://127.0.0.1:5080 [--languages] [rounds]
if (args is not [var url, .. var rest] || !Uri.TryCreate(url, UriKind.Absolute, out var address))
{
    Console.Error.WriteLine("Say where the server listens, for example http://127.0.0.1:5080, and then how many rounds.");
    return 2;
}

var byLanguage = rest is ["--languages", ..];
var rounds = rest is [.., var count] && int.TryParse(count, CultureInfo.InvariantCulture, out var said) ? said : byLanguage ? 3 : 7;
(string Name, string Address)[] kinds = [("our own page", "chatUrl"), ("stock Web Chat", "webChatUrl")];

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
    Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
using var server = new HttpClient { BaseAddress = address };
var pages = new Pages(browser, server);

if (byLanguage)
{
    await EachLanguage.PrintAsync(pages, rounds);
    return 0;
}

var times = kinds.ToDictionary(kind => kind.Name, _ => new List<double>());

foreach (var kind in kinds) { await pages.TimeAsync(kind.Address); }

for (var round = 0; round < rounds; round++)
{
    foreach (var kind in kinds) { times[kind.Name].Add((await pages.TimeAsync(kind.Address)).TotalSeconds); }
}

foreach (var (name, seconds) in times)
{
    seconds.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-15} first card {seconds[seconds.Count / 2]:F2} s (median of {seconds.Count}; {seconds[0]:F2} to {seconds[^1]:F2})"));
}

return 0;
