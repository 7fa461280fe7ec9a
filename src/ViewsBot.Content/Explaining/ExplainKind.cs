namespace ViewsBot.Content.Explaining;

/// <summary>What a page of the explainer holds.</summary>
public enum ExplainKind
{
    /// <summary>Two to five pictured sentences.</summary>
    Sentences,

    /// <summary>Pictures that each open a page of their own.</summary>
    Menu,

    /// <summary>The four stages of a cycle, with "you are here".</summary>
    Circle,

    /// <summary>Questions to take along to the meeting.</summary>
    Questions,

    /// <summary>A few sentences, and after them where the school says that advice is to be had.</summary>
    Signposts,
}
