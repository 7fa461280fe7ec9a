namespace ViewsBot.Records.Outside;

/// <summary>A service outside the school that something of its records may be sent to, once the school has turned it on.</summary>
public enum OutsideService
{
    /// <summary>Translation of own words for staff.</summary>
    Translation,

    /// <summary>Speaking our own sentences where a device has no voice for their language. Nothing of the records is sent to it.</summary>
    Speech,
}
