using AdaptiveCards.Parts;
using AdaptiveCards.Reading;

namespace AdaptiveCards;

/// <summary>A card.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The type a card says it is.</summary>
    public const string TypeName = "AdaptiveCard";

    private readonly HeldList<AdaptiveElement> _body;
    private readonly HeldList<AdaptiveAction> _actions;

    /// <summary>An empty card.</summary>
    /// <param name="schemaVersion">The version of the schema it needs.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
        : this() => Version = schemaVersion;

    /// <summary>An empty card.</summary>
    /// <param name="schemaVersion">The version of the schema it needs, such as <c>1.5</c>.</param>
    /// <exception cref="AdaptiveSerializationException">It is no version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    internal AdaptiveCard()
        : base(TypeName)
    {
        _body = Part.HoldsMany<AdaptiveElement>("body");
        _actions = Part.HoldsMany<AdaptiveAction>("actions");
        Part.HoldsOne<AdaptiveAction>("selectAction");
    }

    /// <summary>The version of the schema it needs; <c>null</c> in a card within a card.</summary>
    public AdaptiveSchemaVersion Version
    {
        get => Part.Text("version") is { } version ? new AdaptiveSchemaVersion(version) : null;
        set => Part.Set("version", value?.ToString());
    }

    /// <summary>What it shows, from top to bottom.</summary>
    public List<AdaptiveElement> Body
    {
        get => _body.List;
        set => _body.List = value;
    }

    /// <summary>What a person can do with it.</summary>
    public List<AdaptiveAction> Actions
    {
        get => _actions.List;
        set => _actions.List = value;
    }

    /// <summary>What to say where the card cannot be shown.</summary>
    public string FallbackText
    {
        get => Part.Text("fallbackText");
        set => Part.Set("fallbackText", value);
    }

    /// <summary>What to say aloud.</summary>
    public string Speak
    {
        get => Part.Text("speak");
        set => Part.Set("speak", value);
    }

    /// <summary>The language it is written in: two or three letters.</summary>
    public string Lang
    {
        get => Part.Text("lang");
        set => Part.Set("lang", value);
    }

    /// <summary>Reads a card.</summary>
    /// <param name="json">The card.</param>
    /// <returns>The card, and what was doubtful in it.</returns>
    /// <exception cref="AdaptiveSerializationException">It is no card.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => new CardReader().Read(json);

    /// <summary>The card as indented JSON, with everything that was read.</summary>
    public string ToJson() => CardJson.Write(Part.ToJson());
}
