namespace ViewsBot.Records.Views;

/// <summary>An option's stable key: its topic's key, a slash and its own, such as <c>my-school-day/playtime</c>.</summary>
public readonly record struct OptionKey(string Value)
{
    /// <summary>The topic's part, such as <c>my-school-day</c>.</summary>
    public string Topic => Value.Split('/')[0];

    /// <inheritdoc/>
    public override string ToString() => Value;
}
