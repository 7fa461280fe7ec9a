namespace ViewsBot.Records.Plans;

/// <summary>To whom a celebration may be shown. It says where it is celebrated; it promises no secrecy.</summary>
[Flags]
public enum ShownTo
{
    /// <summary>To nobody but the person.</summary>
    OnlyMe = 0,

    /// <summary>To staff at school.</summary>
    School = 1,

    /// <summary>To the parents or carers who are invited.</summary>
    Family = 2,

    /// <summary>To both.</summary>
    Everyone = School | Family,
}
