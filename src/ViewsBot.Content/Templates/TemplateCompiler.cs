using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Templates;

/// <summary>Turns a template's JSON into bytes with holes, once, so that filling it is only writing.</summary>
internal sealed class TemplateCompiler(string file)
{
    private readonly List<TemplatePart> _parts = [];
    private readonly StringBuilder _fixed = new();

    /// <summary>The whole of a piece of JSON.</summary>
    public static TemplatePart Compile(string file, JsonPart json)
    {
        var compiler = new TemplateCompiler(file);
        compiler.Add(json);

        return compiler.Whole();
    }

    private TemplatePart Whole()
    {
        Close();

        return _parts is [var only] ? only : new TemplatePart.Run([.. _parts]);
    }

    private void Add(JsonPart json)
    {
        switch (json)
        {
            case JsonPart.Members members: AddObject(members); break;
            case JsonPart.Items items: AddList(items); break;
            case JsonPart.Text text: AddText(text); break;
            case JsonPart.Plain plain: _fixed.Append(plain.Written); break;
            default: throw At(json).Expected("a value, and not null");
        }
    }

    private void AddObject(JsonPart.Members members)
    {
        if (members.All.TryGetValue("$when", out var when)) { throw At(when).Expected("$when only on an item of a list"); }

        if (members.All.TryGetValue("$data", out var data))
        {
            AddPart(new TemplatePart.Within(PathOf(data), Body(members), At(data)));
        }
        else
        {
            AddMembers(members);
        }
    }

    private TemplatePart Body(JsonPart.Members members)
    {
        var body = new TemplateCompiler(file);
        body.AddMembers(members);

        return body.Whole();
    }

    private void AddMembers(JsonPart.Members members)
    {
        _fixed.Append('{');
        var separator = "";
        foreach (var (name, value) in members.All.Where(member => member.Key is not ("$data" or "$when")))
        {
            if (name.StartsWith('$')) { throw At(value).Expected($"only $data and $when as names that start with $, and not {name}"); }

            _fixed.Append(separator).Append('"').Append(Escaped(name)).Append("\":");
            separator = ",";
            Add(value);
        }

        _fixed.Append('}');
    }

    private void AddList(JsonPart.Items items)
    {
        // The language would lay such a list's items out among the others; nobody would guess that from reading it.
        if (items.All.FirstOrDefault(item => item is JsonPart.Text text && TextHoles.Whole(text.Value) is not null) is { } alone)
        {
            throw At(alone).Expected("an object with $data, and not a hole alone, as an item of a list");
        }

        if (items.All.Any(IsRepeatedOrLeftOut))
        {
            AddPart(new TemplatePart.List([.. items.All.Select(Item)]));
            return;
        }

        _fixed.Append('[');
        for (var i = 0; i < items.All.Count; i++)
        {
            if (i > 0) { _fixed.Append(','); }

            Add(items.All[i]);
        }

        _fixed.Append(']');
    }

    private static bool IsRepeatedOrLeftOut(JsonPart item) =>
        item is JsonPart.Members members && (members.All.ContainsKey("$data") || members.All.ContainsKey("$when"));

    private ListItem Item(JsonPart item)
    {
        if (item is not JsonPart.Members members) { return new ListItem(Compile(file, item), null, null); }

        var data = members.All.GetValueOrDefault("$data");
        var when = members.All.GetValueOrDefault("$when");

        return new ListItem(Body(members), data is null ? null : PathOf(data), when is null ? null : ConditionOf(when));
    }

    private DataPath PathOf(JsonPart json) =>
        json is JsonPart.Text text && TextHoles.Whole(text.Value) is { } path
            ? DataPath.Parse(path, At(json))
            : throw At(json).Expected("${path} and nothing else");

    private Condition ConditionOf(JsonPart json)
    {
        if (json is not JsonPart.Text text || TextHoles.Whole(text.Value) is not { } path)
        {
            throw At(json).Expected("${path} or ${!path} and nothing else");
        }

        return new Condition(DataPath.Parse(path.TrimStart('!'), At(json)), path.StartsWith('!'));
    }

    private void AddText(JsonPart.Text text)
    {
        if (TextHoles.Whole(text.Value) is { } path)
        {
            AddPart(new TemplatePart.Value(DataPath.Parse(path, At(text)), At(text)));
            return;
        }

        _fixed.Append('"');
        foreach (var (piece, isHole) in TextHoles.In(text.Value, At(text)))
        {
            if (isHole) { AddPart(new TemplatePart.InText(DataPath.Parse(piece, At(text)), At(text))); }
            else { _fixed.Append(Escaped(piece)); }
        }

        _fixed.Append('"');
    }

    private void AddPart(TemplatePart part)
    {
        Close();
        _parts.Add(part);
    }

    private void Close()
    {
        if (_fixed.Length == 0) { return; }

        _parts.Add(new TemplatePart.Fixed(_fixed.ToString()));
        _fixed.Clear();
    }

    private static string Escaped(string text) =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private Source At(JsonPart json) => new(file, json.Line);
}
