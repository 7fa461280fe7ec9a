using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>What is said to the conversation itself, and what only looks like it and stays own words.</summary>
public sealed class SaidReadingTests
{
    [Theory]
    [InlineData("child", "can my mum see this")]
    [InlineData("child", "will you tell my dad")]
    [InlineData("child", "who can see this")]
    [InlineData("child", "does my teacher see this")]
    [InlineData("child", "can my nan read this?")]
    [InlineData("child", "is my mum going to see it")]
    [InlineData("child", "will daddy know wot i said")]
    [InlineData("child", "do my freinds see this")]
    [InlineData("child", "who else can read what i said")]
    [InlineData("young-person", "are you gonna tell my parents")]
    [InlineData("young-person", "will my foster carer see this")]
    [InlineData("young-person", "is this private from my mum")]
    [InlineData("young-person", "can everybody in my class read it")]
    [InlineData("parent", "can my husband see this")]
    [InlineData("parent", "will his dad see what I wrote?")]
    [InlineData("parent", "does my ex see my answers")]
    [InlineData("parent", "will my daughter read this")]
    [InlineData("parent", "can the other parent see this")]
    [InlineData("parent", "Is this shared with my ex husband?")]
    [InlineData("parent", "are my answers passed on to the school")]
    [InlineData("young-person", "will it be shown to my dad")]
    public void A_question_whether_somebody_sees_it_asks_who_sees_it(string audience, string text) => Assert.Equal((Control.WhoSees, false), Asked(audience, text));

    [Theory]
    [InlineData("child", "i dont want my mum to see this")]
    [InlineData("child", "I don't want my dad to know.")]
    [InlineData("child", "dont show my mum")]
    [InlineData("child", "i dont want my teecher to read this")]
    [InlineData("child", "do not let my brother see it")]
    [InlineData("young-person", "i dont want my parents to find out")]
    [InlineData("young-person", "my mum must not see this")]
    [InlineData("young-person", "can you keep this private from my dad")]
    [InlineData("young-person", "don't want anyone to read this")]
    [InlineData("parent", "I do not want my ex to see this")]
    [InlineData("parent", "please don't show his father")]
    [InlineData("parent", "we don't want our son to know what we said")]
    public void A_wish_that_somebody_does_not_see_it_is_one_and_asks_who_sees_it(string audience, string text)
    {
        var read = Read(audience, text);

        Assert.Equal((Said.NotForFamily, Control.WhoSees, false), (read.Said, read.Control, read.Alert));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("child", "my mum sees me read")]
    [InlineData("child", "can my mum see me dance")]
    [InlineData("child", "i dont want my mum to see the dentist")]
    [InlineData("child", "my teacher reads to me")]
    [InlineData("child", "can my mum read me a story")]
    [InlineData("child", "i want my mum to see this")]
    [InlineData("child", "tell my mum i did well")]
    [InlineData("child", "show my mum")]
    [InlineData("child", "my dad knows")]
    [InlineData("young-person", "i dont want my mum to come to the meeting")]
    [InlineData("young-person", "my mum doesnt see what i can do")]
    [InlineData("young-person", "i dont want to see my dad")]
    [InlineData("parent", "he can see the board from there")]
    [InlineData("parent", "I want his teacher to read this")]
    [InlineData("parent", "will his teacher know about his new glasses")]
    public void What_only_looks_like_it_stays_own_words(string audience, string text)
    {
        var read = Read(audience, text);

        Assert.Equal((null, null), (read.Said, read.Control));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("child", "please dont tell my mum")]
    [InlineData("child", "pls dont tell my mummy")]
    [InlineData("child", "pls dont tell my dad hell be mad")]
    [InlineData("child", "dont tell my mum or she will hit me")]
    [InlineData("child", "please dont tell my mum she will be angry")]
    [InlineData("child", "i dont want my mum to know he hits me")]
    [InlineData("parent", "please dont tell my husband")]
    public void A_wish_that_tells_of_harm_is_told_on(string audience, string text) => Assert.Equal((null, true), Asked(audience, text));

    [Theory]
    [InlineData("can you help me read", Said.CannotRead)]
    [InlineData("Can you help me read this please?", Said.CannotRead)]
    [InlineData("can someone read this to me", Said.CannotRead)]
    [InlineData("please can you read it out loud to me", Said.CannotRead)]
    [InlineData("i cant read this", Said.CannotRead)]
    [InlineData("i can't read the words", Said.CannotRead)]
    [InlineData("i need help reading this", Said.CannotRead)]
    [InlineData("read it to me", Said.CannotRead)]
    [InlineData("what does this mean", Said.WhatIsThis)]
    [InlineData("wot does this meen", Said.WhatIsThis)]
    [InlineData("what is this picture", Said.WhatIsThis)]
    [InlineData("what does that word mean?", Said.WhatIsThis)]
    [InlineData("i dont understand this", Said.WhatIsThis)]
    [InlineData("I don't understand the question", Said.WhatIsThis)]
    [InlineData("i dont know what this means", Said.WhatIsThis)]
    [InlineData("who are you", Said.WhoAreYou)]
    [InlineData("are you a robot?", Said.WhoAreYou)]
    [InlineData("are you a real person", Said.WhoAreYou)]
    [InlineData("are you real", Said.WhoAreYou)]
    [InlineData("is this a human", Said.WhoAreYou)]
    [InlineData("am i talking to a real person or a computer", Said.WhoAreYou)]
    [InlineData("whats your name", Said.WhoAreYou)]
    public void What_is_asked_of_the_computer_itself_is_a_question_to_it(string text, Said said)
    {
        var read = Read("child", text);

        Assert.Equal((said, false), (read.Said, read.Alert));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("i cant read")]
    [InlineData("i cant read as fast as my friends")]
    [InlineData("i dont read very well")]
    [InlineData("i need help with reading")]
    [InlineData("my helper can read this to the class")]
    [InlineData("can someone help me with maths")]
    [InlineData("i dont understand the work")]
    [InlineData("i dont understand my teacher")]
    [InlineData("i dont know what this means for my exams")]
    [InlineData("what is this lesson for")]
    [InlineData("my teacher is a real person")]
    [InlineData("who are you is my best book")]
    [InlineData("i want to be a robot")]
    [InlineData("is this a teacher")]
    public void What_only_sounds_like_such_a_question_stays_own_words(string text) => Assert.Null(Read("child", text).Said);

    [Theory]
    [InlineData("i dont understand why he hits me")]
    [InlineData("are you real my dad hurts me")]
    [InlineData("can you help me my brother touches me")]
    [InlineData("what does it mean if someone touches me there")]
    public void What_tells_of_harm_within_a_question_is_told_on(string text) => Assert.True(Read("child", text).Alert);

    [Theory]
    [InlineData("fuck off", Said.CrossWithUs)]
    [InlineData("go away", Said.CrossWithUs)]
    [InlineData("i'm not a baby", Said.CrossWithUs)]
    [InlineData("im not a baby any more", Said.CrossWithUs)]
    [InlineData("dont talk to me like im a baby", Said.CrossWithUs)]
    [InlineData("you are stupid", Said.CrossWithUs)]
    [InlineData("your so annoying", Said.CrossWithUs)]
    [InlineData("stupid robot", Said.CrossWithUs)]
    [InlineData("i hate you", Said.CrossWithUs)]
    [InlineData("i hate talking to you", Said.CrossWithUs)]
    [InlineData("this is boring", Said.HadEnough)]
    [InlineData("this is so boring", Said.HadEnough)]
    [InlineData("these questions are stupid", Said.HadEnough)]
    [InlineData("this is for babies", Said.HadEnough)]
    [InlineData("this is a waste of time", Said.HadEnough)]
    [InlineData("i hate this", Said.HadEnough)]
    [InlineData("i hate these questions", Said.HadEnough)]
    [InlineData("im bored of this", Said.HadEnough)]
    [InlineData("im fed up with this", Said.HadEnough)]
    public void A_mood_about_the_conversation_is_one_and_stays_words(string text, Said mood)
    {
        foreach (var audience in (string[])["child", "young-person", "parent"])
        {
            var read = TypedWords.Shipped.Read(text, new CardInFocus { Language = "en", Audience = audience });

            Assert.Equal((mood, null, false), (read.Said, read.Control, read.Alert));
            Assert.IsType<Got.Words>(read.Got);
        }
    }

    [Theory]
    [InlineData("this is stupid")]
    [InlineData("this is boring")]
    [InlineData("this is rubbish")]
    [InlineData("i hate this")]
    public void A_mood_that_may_be_about_the_picture_or_about_being_asked_places_nothing(string text)
    {
        var read = TypedWords.Shipped.Read(text, TypedWords.Card("feel"));

        Assert.Equal((Said.HadEnough, null, false), (read.Said, read.Control, read.Alert));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("reading is boring at school")]
    [InlineData("maths is boring")]
    [InlineData("i hate maths")]
    [InlineData("i hate this school")]
    [InlineData("i hate this class")]
    [InlineData("i hate it when its loud")]
    [InlineData("this is boring when i finish early")]
    [InlineData("my teacher is annoying")]
    [InlineData("the boys say go away")]
    [InlineData("they tell me to shut up")]
    [InlineData("i have a baby sister")]
    [InlineData("im not a good reader")]
    [InlineData("im tired of maths")]
    [InlineData("my helper treats me like a baby")]
    [InlineData("the questions in science are stupid")]
    public void A_mood_about_anything_else_stays_own_words(string text)
    {
        var read = TypedWords.Shipped.Read(text, new CardInFocus { Language = "en", Audience = "child" });

        Assert.Equal((null, null), (read.Said, read.Control));
        Assert.IsType<Got.Words>(read.Got);
    }

    [Theory]
    [InlineData("i hate this i want to die")]
    [InlineData("fuck off or i will kill myself")]
    [InlineData("this is stupid my dad hits me")]
    [InlineData("i hate my life")]
    [InlineData("i hate myself")]
    public void A_mood_that_tells_of_harm_is_told_on(string text) => Assert.Equal((null, true), (Read("child", text).Said, Read("child", text).Alert));

    private static (Control? Control, bool Alert) Asked(string audience, string text)
    {
        var read = Read(audience, text);

        return (read.Control, read.Alert);
    }

    private static Understood Read(string audience, string text) => TypedWords.Shipped.Read(text, TypedWords.Card() with { Audience = audience });
}
