namespace ViewsBot.Content.Templates;

/// <summary>An item of a list: written once, once for each item of a list in the data, or not at all.</summary>
/// <param name="Body">The item.</param>
/// <param name="Data">Its <c>$data</c>; or none.</param>
/// <param name="When">Its <c>$when</c>; or none.</param>
internal sealed record ListItem(TemplatePart Body, DataPath? Data, Condition? When)
{
    public void Write(CardBytes to, in Scope scope, ref bool isFirst)
    {
        if (Data?.Value(scope) is not { } data)
        {
            WriteOne(to, scope, ref isFirst);
        }
        else if (data is IReadOnlyList<object> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                WriteOne(to, scope with { Data = list[i], Index = i }, ref isFirst);
            }
        }
        else
        {
            WriteOne(to, scope with { Data = data }, ref isFirst);
        }
    }

    private void WriteOne(CardBytes to, in Scope scope, ref bool isFirst)
    {
        if (When is { } when && !when.Holds(scope)) { return; }

        if (!isFirst) { to.Write((byte)','); }

        isFirst = false;
        Body.Write(to, scope);
    }
}

/// <summary>A <c>$when</c>: a truth in the data, or its opposite.</summary>
internal sealed record Condition(DataPath Path, bool IsTurnedRound)
{
    public bool Holds(in Scope scope) => Path.Truth(scope) != IsTurnedRound;
}
