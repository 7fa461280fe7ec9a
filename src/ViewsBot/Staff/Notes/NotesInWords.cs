using ViewsBot.Records.Notes;

namespace ViewsBot.Staff.Notes;

/// <summary>The parts of a cycle's notes in the words of staff.</summary>
internal static class NotesInWords
{
    /// <summary>A part, as a heading.</summary>
    public static string Of(NotePart part) => part switch
    {
        NotePart.Strengths => "Strengths",
        NotePart.Needs => "Needs",
        NotePart.Outcomes => "Outcomes",
        NotePart.Done => "What was done",
        NotePart.Employment => "Employment",
        NotePart.IndependentLiving => "Independent living",
        NotePart.Community => "Friends and community",
        NotePart.Agreed => "Who agreed this plan",
        NotePart.Diary => "Diary, from school to home",
        _ => "Health",
    };

    /// <summary>One note of it.</summary>
    public static string One(NotePart part) => part switch
    {
        NotePart.Strengths => "strength",
        NotePart.Needs => "need",
        NotePart.Outcomes => "outcome",
        _ => "note",
    };

    /// <summary>What helps to write it.</summary>
    public static string Hint(NotePart part) => part switch
    {
        NotePart.Strengths => "What goes well, and what they are good at.",
        NotePart.Needs => "What is hard, and what it takes. Say what you see.",
        NotePart.Outcomes => "What should come of it for the pupil, and by when.",
        NotePart.Done => "Short: what was done, and how it went.",
        NotePart.Diary => "Parents who are invited to this cycle read it on their page, as you write it. Nothing private, and nobody else’s child.",
        NotePart.Employment => "Hopes for work and learning after school, and steps on the way.",
        NotePart.IndependentLiving => "What they do for themselves, and where they want to live.",
        NotePart.Community => "Friends, relationships, clubs and getting about.",
        NotePart.Agreed => "One person: their name, and how they agreed (at the meeting, by telephone, with a picture).",
        _ => "Being well: appointments, sleep, food, moving.",
    };

    /// <summary>The page that shows a part.</summary>
    public static (string Path, string Name) ShownOn(NotePart part) => part switch
    {
        NotePart.Strengths or NotePart.Needs => ("assess", "Assess"),
        NotePart.Outcomes or NotePart.Agreed => ("plan", "the plan"),
        NotePart.Done or NotePart.Diary => ("do", "what was done"),
        _ => ("review", "the review"),
    };
}
