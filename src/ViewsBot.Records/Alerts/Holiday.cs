namespace ViewsBot.Records.Alerts;

/// <summary>Days on which the school stays closed, the first and the last among them.</summary>
public readonly record struct Holiday(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it takes in a day.</summary>
    public bool Has(DateOnly day) => First <= day && day <= Last;
}
