using ViewsBot.Records.People;

namespace ViewsBot.Dialogs.Turns;

/// <summary>Audiences as the keys that the content and the reader of typed words know them by.</summary>
public static class Audiences
{
    /// <summary><c>child</c>, <c>young-person</c> or <c>parent</c>.</summary>
    public static string KeyOf(Audience audience) => audience switch
    {
        Audience.Child => "child",
        Audience.YoungPerson => "young-person",
        Audience.Parent => "parent",
        _ => throw new ArgumentOutOfRangeException(nameof(audience)),
    };
}
