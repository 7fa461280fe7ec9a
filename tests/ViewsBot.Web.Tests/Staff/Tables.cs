namespace ViewsBot.Web.Tests.Staff;

/// <summary>What children say in these tests.</summary>
internal static class Tables
{
    /// <summary>On their own, past the practice, to the first picture of the school day.</summary>
    public const string ToTheSchoolDay = """
        [OK] ×3
        [I am on my own]
        [Start]
        [happy about it]
        [in the middle]
        [Not today]
        [my school day]
        [That's all]
        [Start]
        """;

    /// <summary>A board with each kind of answer on it; classroom is changed once.</summary>
    public const string SchoolDay = ToTheSchoolDay + "\n" + """
        [happy about it]
        [in the middle]
        [Go back]
        [not happy about it]
        [not happy about it]
        [I don't know]
        [Skip]
        [Not about me]
        [Don't want to say]
        "i like it"
        "2"
        """;

    /// <summary>The board is right; own words, and the closing questions.</summary>
    public const string ToTheEnd = """
        [This is right]
        [Go on]
        [playtime]
        "Sam runs <b>too fast</b>!"
        [Nothing more]
        [Skip]
        [playtime]
        "my tower"
        [trips]
        [Skip]
        [Send my board]
        [this way did not suit me]
        """;

    /// <summary>Somebody answers for the child from now on, and answers for the picture before.</summary>
    public const string SomebodyAnswersForThem = """
        [happy about it]
        [Break]
        [Change who helps me]
        [Someone answers for me]
        [not happy about it]
        """;
}
