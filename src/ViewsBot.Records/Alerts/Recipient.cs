using System.Globalization;

namespace ViewsBot.Records.Alerts;

/// <summary>Who is told of an alert, by their place in the school's order.</summary>
/// <param name="Place">0 is the lead, 1 the deputy, 2 and on the further people.</param>
public readonly record struct Recipient(int Place)
{
    private const string FurtherKey = "further-";

    /// <summary>The safeguarding lead.</summary>
    public static Recipient Lead => new(0);

    /// <summary>The deputy.</summary>
    public static Recipient Deputy => new(1);

    /// <summary>One of the further people, counted from 1.</summary>
    public static Recipient Further(int number) => new(number + 1);

    /// <summary>Whether this is the lead.</summary>
    public bool IsLead => Place == 0;

    /// <summary>Whether this is the deputy.</summary>
    public bool IsDeputy => Place == 1;

    /// <summary><c>lead</c>, <c>deputy</c>, <c>further-1</c> …: a stable key, and never a name.</summary>
    public override string ToString() => Place switch
    {
        0 => "lead",
        1 => "deputy",
        _ => FurtherKey + (Place - 1).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> if the text is no such key.</returns>
    public static Recipient? Parse(string? key) => key switch
    {
        "lead" => Lead,
        "deputy" => Deputy,
        _ when key is not null && key.StartsWith(FurtherKey, StringComparison.Ordinal)
            && int.TryParse(key.AsSpan(FurtherKey.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => Further(number),
        _ => null,
    };
}
