using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

public sealed class SharingTests
{
    private static readonly OptionKey Mentor = new("my-support/mentor");
    private static readonly OwnWordsId Words = new(Guid.Parse("0198a000-0000-7000-8000-000000000001"));

    /// <summary>Choices in the order they were made, as subject=who; the view asked for; the circles it is open to.</summary>
    [Theory]
    [InlineData("", "mentor", Circles.None)]
    [InlineData("all=nobody", "mentor", Circles.None)]
    [InlineData("all=helper", "mentor", Circles.Helper)]
    [InlineData("all=key-person", "mentor", Circles.KeyPerson)]
    [InlineData("all=meeting-staff", "mentor", Circles.MeetingStaff)]
    [InlineData("all=meeting", "mentor", Circles.MeetingStaff | Circles.MeetingGuests)]
    [InlineData("all=parents-too", "mentor", Circles.MeetingStaff | Circles.MeetingGuests | Circles.Parents)]
    [InlineData("all=parents-too all=nobody", "mentor", Circles.None)]
    [InlineData("mentor=key-person", "mentor", Circles.KeyPerson)]
    [InlineData("mentor=key-person", "laptop", Circles.None)]
    [InlineData("all=meeting mentor=key-person", "mentor", Circles.KeyPerson)]
    [InlineData("all=meeting mentor=key-person", "laptop", Circles.MeetingStaff | Circles.MeetingGuests)]
    [InlineData("all=nobody mentor=meeting-staff", "mentor", Circles.MeetingStaff)]
    [InlineData("mentor=nobody all=parents-too", "mentor", Circles.None)]
    [InlineData("mentor=meeting-staff all=parents-too", "mentor", Circles.MeetingStaff)]
    [InlineData("mentor=parents-too all=nobody", "mentor", Circles.None)]
    [InlineData("mentor=parents-too all=nobody mentor=key-person", "mentor", Circles.KeyPerson)]
    [InlineData("all=meeting", "words", Circles.MeetingStaff | Circles.MeetingGuests)]
    [InlineData("all=meeting words=key-person", "words", Circles.KeyPerson)]
    [InlineData("all=meeting mentor=nobody", "words", Circles.None)]
    [InlineData("all=meeting-staff mentor=parents-too", "words", Circles.MeetingStaff)]
    [InlineData("all=meeting mentor=nobody words=key-person", "words", Circles.KeyPerson)]
    [InlineData("all=meeting mentor=nobody", "talk-most", Circles.None)]
    [InlineData("all=meeting mentor=nobody", "join", Circles.MeetingStaff | Circles.MeetingGuests)]
    [InlineData("all=meeting join=nobody", "join", Circles.None)]
    public void A_view_is_open_to_whom_its_owner_chose(string choices, string view, Circles open)
    {
        var sharing = new Sharing(choices.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Choice));

        Assert.Equal(open, sharing.Of(KeyOf(view)));
    }

    [Fact]
    public void Who_may_see_is_read_back_from_its_key_and_nothing_else_is()
    {
        Assert.All(Enum.GetValues<SharedWith>(), with => Assert.Equal(with, SharingKeys.Read(SharingKeys.Of(with))));
        Assert.Null(SharingKeys.Read("everybody"));
        Assert.Null(SharingKeys.Read(null));
    }

    private static SharingChoice Choice(string said)
    {
        var (about, with) = (said.Split('=')[0], said.Split('=')[1]);

        return new SharingChoice
        {
            Id = new SharingChoiceId(Guid.NewGuid()),
            About = about == "all" ? ViewKey.Everything : KeyOf(about).Value,
            With = SharingKeys.Read(with)!.Value,
            Origin = Origin,
        };
    }

    private static ViewKey KeyOf(string view) => view switch
    {
        "mentor" => ViewKey.Of(Mentor),
        "laptop" => ViewKey.Of(new OptionKey("my-support/laptop")),
        "words" => ViewKey.Words(Words, "tell-more/my-support/mentor"),
        "talk-most" => ViewKey.Of(new Choice { Id = new ChoiceId(Guid.NewGuid()), Prompt = "closing/talk-most", Chosen = Mentor.Value, Origin = Origin }),
        _ => ViewKey.Of(new Choice { Id = new ChoiceId(Guid.NewGuid()), Prompt = "closing/join", Chosen = "go", Origin = Origin }),
    };

    private static Origin Origin { get; } = new()
    {
        Session = new SessionId(Guid.NewGuid()),
        Stage = Stage.Review,
        Helper = Helper.Alone,
        Language = "en",
        At = DateTimeOffset.UnixEpoch,
    };
}
