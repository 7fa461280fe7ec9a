namespace ViewsBot.Staff.SignIn;

/// <summary>What somebody had typed when their session was over: where it goes, and every field of the form.</summary>
/// <param name="User">The account that typed it, for which alone it comes back.</param>
/// <param name="Action">The address of the form, with its query.</param>
/// <param name="Fields">The fields, in their order.</param>
internal sealed record KeptForm(string User, string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>What a person reads to know it again: what was typed, not the ids of a form.</summary>
    public IEnumerable<string> Typed => Fields.Select(one => one.Value.Trim()).Where(value => value.Length > 0 && !Guid.TryParseExact(value, "N", out _));
}
