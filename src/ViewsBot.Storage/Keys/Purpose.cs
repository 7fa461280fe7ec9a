namespace ViewsBot.Storage.Keys;

/// <summary>What a text is sealed for. Each purpose has a key of its own, so that what opens one opens no other; the names are for ever.</summary>
internal enum Purpose
{
    /// <summary>Names of people and schools.</summary>
    Name,

    /// <summary>Somebody's own words.</summary>
    Words,

    /// <summary>The words of an alert, and the pictures that came with it.</summary>
    Alert,

    /// <summary>An activity of the conversation log.</summary>
    Activity,

    /// <summary>The bot's state: keys, but nobody has to trust that.</summary>
    State,

    /// <summary>Somebody's own picture.</summary>
    Picture,

    /// <summary>What staff write about a pupil: plans, replies, decisions.</summary>
    Plan,

    /// <summary>What a school writes for its families: signposts, and what to expect.</summary>
    Guide,

    /// <summary>Somebody's voice, as they recorded a sentence of ours.</summary>
    Recording,

    /// <summary>What a school holds about pupils and families beside their names: numbers, class, languages, addresses.</summary>
    Register,

    /// <summary>What somebody signs in with beside a password: the secret their codes are made of.</summary>
    SignIn,
}
