namespace ViewsBot.Records.Register;

/// <summary>The way in which a parent or carer would rather hear from the school.</summary>
public enum ContactWay
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A telephone call.</summary>
    Telephone,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>Face to face.</summary>
    InPerson,
}
