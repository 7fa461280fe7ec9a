namespace ViewsBot.Records.Alerts;

/// <summary>What raised an alert.</summary>
public enum AlertKind
{
    /// <summary>Somebody chose "I need to tell someone".</summary>
    AskedToTell,

    /// <summary>Words that tell of harm, matched by the phrase list.</summary>
    WordsOfHarm,

    /// <summary>Words typed, or a picture sent, while the reply to somebody who told was open.</summary>
    ToldAfterAsking,

    /// <summary>A test by staff, to see that alerts arrive.</summary>
    Test,
}
