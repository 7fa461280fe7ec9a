namespace ViewsBot.Records.Outside;

/// <summary>A service outside the school that something of its records may be sent to, once the school has turned it on.</summary>
public enum OutsideService
{
    /// <summary>Translation of own words for staff.</summary>
    Translation,
}
