namespace ViewsBot.Records.People;

/// <summary>Whom a conversation is for; it decides tone, topics and rights.</summary>
public enum Audience
{
    /// <summary>A child of about 5 to 11.</summary>
    Child,

    /// <summary>A young person of 11 to 25.</summary>
    YoungPerson,

    /// <summary>A parent or carer.</summary>
    Parent,
}
