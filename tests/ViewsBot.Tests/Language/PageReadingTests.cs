using System.Text.Json.Nodes;
using ViewsBot.Content;
using ViewsBot.Language.Reading;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Language;

/// <summary>A typed question asks for its own page of the explainer, and everything else for none.</summary>
public sealed class PageReadingTests
{
    [Theory]
    [InlineData("what's an EHCP", "ehc-plan")]
    [InlineData("whats an ehcp?", "ehc-plan")]
    [InlineData("wots a ehpc", "ehc-plan")]
    [InlineData("What is an EHC plan?", "ehc-plan")]
    [InlineData("can you explain the EHCP please", "ehc-plan")]
    [InlineData("what is a SENCO", "people")]
    [InlineData("whats a senko", "people")]
    [InlineData("who's the senco?", "people")]
    [InlineData("who is who", "people")]
    [InlineData("who is evryone", "people")]
    [InlineData("what is SEN support", "sen-support")]
    [InlineData("wat is sen suport?", "sen-support")]
    [InlineData("please tell me about SEN Support", "sen-support")]
    [InlineData("what's APDR", "circle")]
    [InlineData("whats adpr", "circle")]
    [InlineData("what is assess, plan, do, review?", "circle")]
    [InlineData("what is a review", "circle")]
    [InlineData("what help can I get?", "provision")]
    [InlineData("what should school do?", "needs")]
    [InlineData("what is dyslexia", "need-dyslexia")]
    [InlineData("what's sendias", "advice")]
    [InlineData("where can I get money help DLA?", "advice")]
    [InlineData("How do we apply for DLA", "advice")]
    [InlineData("what does therapy mean", "services")]
    [InlineData("what can I ask at the meeting?", "questions")]
    [InlineData("what is the local offer", "local-offer")]
    [InlineData("what are my rights", "rights")]
    [InlineData("what is this plan", null)]
    [InlineData("whats my plan?", null)]
    [InlineData("can you explain this plan", null)]
    [InlineData("what is SEN support what is an EHCP", null)]
    public void A_question_asks_for_its_page_and_a_question_about_the_plan_for_the_menu(string text, string? page)
    {
        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.Equal((Control.Explain, page), (understood.Control, understood.Page));
    }

    [Theory]
    [InlineData("my ehcp says I get a taxi")]
    [InlineData("I want an EHCP for her")]
    [InlineData("the senco is nice")]
    [InlineData("I ask the senco for a break")]
    [InlineData("what is an EHCP going to change for him")]
    [InlineData("SEN support is not enough for us")]
    [InlineData("can we talk about the local offer at the meeting")]
    [InlineData("I have dyslexia")]
    [InlineData("who is who in my class changes every week")]
    [InlineData("help")]
    public void Words_that_say_more_than_that_ask_for_no_page(string text)
    {
        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.Null(understood.Page);
        Assert.NotEqual(Control.Explain, understood.Control);
    }

    [Fact]
    public void Every_page_that_can_be_asked_for_is_there_and_every_page_of_a_menu_can_be_asked_for()
    {
        var deck = Deck.Load(Repository.Cards);
        var lists = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cards, "words", "en.typed.json")))!;
        var asked = lists["explain"]!.AsObject().Select(page => page.Key).ToList();

        foreach (var audience in deck.Explain.Audiences)
        {
            var book = deck.Explain.For(audience);

            // The plan is what the menu is about, so a question about it opens that.
            Assert.Empty(book.Menu.Select(page => page.Key).Where(key => key != "plan").Except(asked));
        }

        Assert.Empty(asked.Except(deck.Explain.Audiences.SelectMany(audience => deck.Explain.For(audience).All).Select(page => page.Key)));
    }
}
