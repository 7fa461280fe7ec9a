namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>Where this checkout stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] below) => System.IO.Path.Combine([Root, .. below]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "ViewsBot.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("These tests run inside the checkout."));
}
