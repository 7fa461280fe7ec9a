using System.Text;

namespace ViewsBot.Content.Templates;

/// <summary>A piece of a template that has been read: bytes that stay, and holes between them.</summary>
internal abstract record TemplatePart
{
    private TemplatePart() { }

    public abstract void Write(CardBytes to, in Scope scope);

    /// <summary>JSON that is the same on every card.</summary>
    internal sealed record Fixed(byte[] Utf8) : TemplatePart
    {
        public Fixed(string json) : this(Encoding.UTF8.GetBytes(json)) { }

        public override void Write(CardBytes to, in Scope scope) => to.Write(Utf8);
    }

    /// <summary>A hole that is a whole value: it keeps the type its data has.</summary>
    internal sealed record Value(DataPath Path, Source Source) : TemplatePart
    {
        public override void Write(CardBytes to, in Scope scope) => to.WriteValue(Path.Value(scope), Source);
    }

    /// <summary>A hole inside a text: whatever the data has becomes text.</summary>
    internal sealed record InText(DataPath Path, Source Source) : TemplatePart
    {
        public override void Write(CardBytes to, in Scope scope) => to.WriteInText(Path.Value(scope), Source);
    }

    /// <summary>One after the other.</summary>
    internal sealed record Run(IReadOnlyList<TemplatePart> Parts) : TemplatePart
    {
        public override void Write(CardBytes to, in Scope scope)
        {
            for (var i = 0; i < Parts.Count; i++)
            {
                Parts[i].Write(to, scope);
            }
        }
    }

    /// <summary>An object that stands in another part of the data: <c>$data</c> where it is not repeated.</summary>
    internal sealed record Within(DataPath Data, TemplatePart Body, Source Source) : TemplatePart
    {
        public override void Write(CardBytes to, in Scope scope)
        {
            var data = Data.Value(scope);
            if (data is IReadOnlyList<object>) { throw Source.Expected("$data to be a list only where the object is an item of a list"); }

            Body.Write(to, scope with { Data = data });
        }
    }

    /// <summary>A list, some of whose items may be repeated or left out.</summary>
    internal sealed record List(IReadOnlyList<ListItem> Items) : TemplatePart
    {
        public override void Write(CardBytes to, in Scope scope)
        {
            to.Write((byte)'[');
            var isFirst = true;
            for (var i = 0; i < Items.Count; i++)
            {
                Items[i].Write(to, scope, ref isFirst);
            }

            to.Write((byte)']');
        }
    }
}
