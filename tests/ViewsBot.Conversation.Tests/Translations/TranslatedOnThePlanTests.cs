using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Translations;

/// <summary>Own words that stand on the plan's page too: what they say in English stands beneath them there as on the cycle's.</summary>
public sealed class TranslatedOnThePlanTests(TranslatedSchool school) : IClassFixture<TranslatedSchool>
{
    private const string Polish = "Umiem już pływać bez koła";
    private const string English = "I can swim without a ring now";

    [Fact]
    public async Task What_is_celebrated_in_another_language_says_that_it_is_not_translated_and_then_what_it_says_and_who_made_it()
    {
        school.Translator.Teach(Polish, "pl", English);
        var chat = await school.Product.InviteAsync("child", "pl");
        await CelebrateAsync(chat);
        var plan = $"/staff/cycles/{chat.Invited.CycleId}/plan";

        var before = await school.Senco.ReadAsync(plan);
        Assert.Contains(Polish, before, StringComparison.Ordinal);
        Assert.Contains("Not translated", before, StringComparison.Ordinal);
        Assert.Contains($"/staff/cycles/{chat.Invited.CycleId}/words/", before, StringComparison.Ordinal);
        await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);
        var after = await school.Senco.ReadAsync(plan);

        Assert.True(after.IndexOf(Polish, StringComparison.Ordinal) < after.IndexOf(English, StringComparison.Ordinal), "The words come first.");
        Assert.Matches(@"Machine translation by Azure AI Translator from Polish \(Polski\), \d", after);
        Assert.DoesNotContain("Not translated", after, StringComparison.Ordinal);
    }

    /// <summary>Keeps a celebration in own words as a turn of the conversation does.</summary>
    private async Task CelebrateAsync(ScriptedChat chat)
    {
        await using var turn = await school.Product.Services.GetRequiredService<ITurnRecords>().OpenAsync("directline", chat.Conversation, default);
        var origin = new Origin { Session = turn.Session!.Id, Stage = Stage.Assess, Helper = Helper.Alone, Language = "pl", At = DateTimeOffset.UtcNow };
        var words = new OwnWords { Id = OwnWordsId.New(TimeProvider.System), Prompt = "celebrate", Text = Polish, Origin = origin };

        turn.Keep(words);
        turn.Keep(new Celebration { Id = new CelebrationId(Guid.NewGuid()), Words = words.Id, ShownTo = ShownTo.School, Origin = origin });
        await turn.CommitAsync(default);
    }
}
