using ViewsBot.Conversation.Tests.Languages;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Interrupting;

/// <summary>
/// What can be asked of the conversation anywhere: each control, tapped and typed, while a picture, words, or a board is waited for, by a
/// child, a young person and a parent. Each is answered, nothing is answered for them, and they are where they were.
/// </summary>
public sealed class EveryControlTests(FourLanguages product) : IClassFixture<FourLanguages>
{
    /// <summary>
    /// Each control as it is said, and what is said before the question is asked again. <c>@</c> stands for the question, <c>{key}</c> for the sentence under a key.
    /// </summary>
    private static readonly (string Said, string Note)[] Asides =
    [
        ("\"help\" → @", "help"),
        ("[{control/help}] → @", "help"),
        ("\"say it again\" → @", ""),
        ("[{control/repeat}] → @", ""),
        ("\"who sees this?\" → @", "who"),
        ("[{control/who-sees}] → @", "who"),
        ("\"speak polish\" → {language/heading} ; [English] → @", ""),
        ("[{control/change-language}] → {language/heading} ; [{control/skip}] → @", ""),
        ("[{control/break}] → {break/heading} ; [{choice/go-on}] → @", ""),
        ("\"can i have a break\" → {break/heading} ; \"go on\" → @", ""),
        ("[{control/break}] → {break/heading} ; [{choice/who-sees}] → @", "who"),
        ("[{control/stop}] → {stop/heading} ; [{choice/go-on}] → @", ""),
        ("\"stop\" → {stop/heading} ; \"who sees this\" → @", "who"),
        ("[{control/explain}] → {explain/heading} ; [{choice/go-on}] → @", ""),
        ("\"what is this plan?\" → {explain/heading} ; \"go on\" → @", ""),
        ("[{control/change-helper}] → {helper/heading} ; [{helper/read-to-me}] → @", "Thank you. I will remember: {helper/read-to-me}."),
        ("\"change helper\" → {helper/heading} ; [{helper/alone}] → @", "Thank you. I will remember: {helper/alone}."),
        ("\"change helper\" → {helper/heading} ; [{control/go-back}] → @", ""),
        ("\"change helper\" → {helper/heading} ; \"change helper\" → {helper/heading} ; [{control/skip}] → @", ""),
        ("[{control/how-many}] → {how-many/heading} ; [{how-many/two}] → @", "Thank you. I will show: {how-many/two}."),
        ("[{control/how-many}] → {how-many/heading} ; [{at-once/heading}] → {at-once/heading} ; [{at-once/one}] → @", "Thank you. I will show: {at-once/one}."),
        ("\"too many\" → {how-many/heading} ; \"change helper\" → {helper/heading} ; [{control/skip}] → @", ""),
        ("[{control/my-way}] → {my-way/heading} ; [{control/go-back}] → @", ""),
        ("[{control/tell-someone}] → {told/heading} ; [{choice/go-on}] → @", ""),
        ("\"i need to tell someone\" → {told/heading} ; \"go on\" → @", ""),
        ("\"i need to tell someone\" → {told/heading} ; \"help\" → @", "help"),
    ];

    public static TheoryData<string, Waiting, string, string> Table
    {
        get
        {
            var table = new TheoryData<string, Waiting, string, string>();

            foreach (var (audience, place) in from audience in Interrupted.All.Keys from place in Enum.GetValues<Waiting>() select (audience, place))
            {
                foreach (var (said, note) in Asides) { table.Add(audience, place, said, note); }
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Each_is_answered_and_the_question_is_asked_again(string audience, Waiting place, string said, string note)
    {
        var person = Interrupted.All[audience];
        var chat = await person.GoToAsync(product.Product, place);
        var (question, before) = (person.QuestionAt(place), await chat.RecordAsync());
        Assert.EndsWith(question, chat.InFocus.Line, StringComparison.Ordinal);
        var spoken = NoteOf(person, place, note);
        var table = person.Read(string.Join('\n', said.Split(" ; "))).Replace("@", spoken.Length > 0 ? $"{spoken} | {question}" : question, StringComparison.Ordinal);

        Assert.Equal(Transcript.Tidy(table), await chat.PlayAsync(table));

        var after = await chat.RecordAsync();
        Assert.Equal((before.Placements.Count, before.Words.Count), (after.Placements.Count, after.Words.Count));
        Assert.Equal(before.Choices.Select(choice => choice.Prompt), after.Choices.Select(choice => choice.Prompt));
    }

    private static string NoteOf(Interrupted person, Waiting place, string note) => note switch
    {
        "help" => person.HelpAt(place),
        "who" => person.Say("who-sees/answer").Replace("{names}", "Mrs Okafor and Mr Davies", StringComparison.Ordinal).Replace("{name}", "Mrs Okafor", StringComparison.Ordinal),
        _ => person.Read(note),
    };
}
