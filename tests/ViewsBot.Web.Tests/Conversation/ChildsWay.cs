namespace ViewsBot.Web.Tests.Conversation;

/// <summary>One child's whole conversation as the words that are tapped, and what is typed where a card asks for words.</summary>
internal static class ChildsWay
{
    /// <summary>What begins with a quotation mark is typed.</summary>
    public static readonly string[] Steps =
    [
        "OK", "I am on my own", "Start", "happy about it", "in the middle",
        "my school day", "That's all", "Start",
        "happy about it", "in the middle", "not happy about it", "I don't know", "Skip",
        "happy about it", "in the middle", "not happy about it", "happy about it",
        "This is right", "playtime", "\"we play tag by the big tree", "Nothing more",
        "playtime", "\"my tower", "trips", "Skip", "Send my board", "good",
    ];

    /// <summary>What stands in the record at the end.</summary>
    public static readonly string[] Placed =
    [
        "coming-in left", "classroom middle", "playtime right", "lunch not-an-answer:dont-know", "assembly not-an-answer:skip",
        "toilets left", "pe middle", "trips right", "going-home left",
    ];
}
