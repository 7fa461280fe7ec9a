using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Content.Words;

namespace ViewsBot.Conversation.Tests.Translations;

/// <summary>Whoever writes is told, where they ask who sees it, that their words may leave the school to be translated; where none do, nothing is said of it.</summary>
public sealed class ToldBeforeWritingTests(TranslatedSchool school) : IClassFixture<TranslatedSchool>
{
    [Theory]
    [InlineData("child", "pl")]
    [InlineData("young-person", "ur")]
    [InlineData("parent", "so")]
    [InlineData("parent", "en")]
    public async Task Hello_says_it_to_those_who_ask_for_more_and_the_answer_to_who_sees_this_says_it_too(string audience, string language)
    {
        var words = WordsOf(language, audience);
        var chat = await school.Product.InviteAsync(audience, language);

        await chat.TapsAsync(words.Get("choice/ok"));
        await chat.TapsAsync(words.Get("choice/tell-me-more"));
        Assert.Contains(chat.InFocus.Texts, text => text == words.Get("who-sees/translated"));
        await chat.TapsAsync(words.Get("control/who-sees"));

        Assert.EndsWith(words.Get("who-sees/translated"), chat.InFocus.Note, StringComparison.Ordinal);
        Assert.Contains("Mrs Okafor", chat.InFocus.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_owns_their_views_reads_it_where_they_choose_who_sees_them()
    {
        var chat = await school.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));

        await chat.TapsAsync("OK");
        await chat.TapsAsync("Tell me more");
        Assert.Contains("Words not in English may go to a computer. It is not at school. It puts them into English. Names you write go there too.", chat.InFocus.Texts);
        await chat.SaysAsync("who sees this?");

        Assert.Contains("Words not in English may go to a computer. It is not at school. It puts them into English. Names you write go there too.", chat.InFocus.Texts);
    }

    [Fact]
    public async Task Where_the_school_has_turned_it_off_nothing_is_said_of_it()
    {
        await school.TurnAsync("off");

        try
        {
            var words = WordsOf("pl", "parent");
            var chat = await school.Product.InviteAsync("parent", "pl");
            await chat.TapsAsync(words.Get("choice/ok"));
            await chat.TapsAsync(words.Get("choice/tell-me-more"));
            await chat.TapsAsync(words.Get("control/who-sees"));

            Assert.Contains("Mrs Okafor", chat.InFocus.Note, StringComparison.Ordinal);
            Assert.DoesNotContain(chat.Cards, card => card.Json.Contains(words.Get("who-sees/translated"), StringComparison.Ordinal));
        }
        finally
        {
            await school.TurnAsync("on");
        }
    }

    private LanguageWords WordsOf(string language, string audience) => school.Product.Services.GetRequiredService<Deck>().Words.In(language).For(audience);
}
