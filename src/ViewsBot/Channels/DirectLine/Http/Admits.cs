namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Whom a call is for.</summary>
[Flags]
internal enum Admits
{
    /// <summary>Whoever knows the address: the address itself is the key, and the call reads it.</summary>
    Anyone = 0,

    /// <summary>Who holds a token, of the conversation in the address if there is one.</summary>
    Token = 1,

    /// <summary>A server that knows the secret.</summary>
    Secret = 2,

    /// <summary>A token's invitation must still open its conversation.</summary>
    StillInvited = 4,
}
