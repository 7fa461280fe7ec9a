namespace ViewsBot.Records.Cycles;

/// <summary>Why views get no reply of their own.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Words">What it is, where it is another one; else <c>null</c>. Encrypted where it is kept.</param>
public sealed record NoReply(NoReplyReason Reason, string? Words)
{
    private static readonly string[] s_keys = ["talked-about", "goes-well", "asked-for-none", "has-left", "other"];

    /// <summary>A reason's key, such as <c>goes-well</c>.</summary>
    public static string KeyOf(NoReplyReason reason) => s_keys[(int)reason];

    /// <summary>Reads what <see cref="KeyOf"/> wrote, or <c>null</c>.</summary>
    public static NoReplyReason? ReadReason(string? key) => Array.IndexOf(s_keys, key) is >= 0 and var index ? (NoReplyReason)index : null;

    /// <summary>Whether it names a reason: another one says which.</summary>
    public bool IsNamed => Reason != NoReplyReason.Other || !string.IsNullOrWhiteSpace(Words);
}
