using ViewsBot.Channels.Terminal;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Staff.SignIn;

namespace ViewsBot.Hosting;

/// <summary>Lets a member of staff hold somebody's conversation over the telephone: who keys signs in, and the invitation opens it.</summary>
internal sealed class ByTelephone(PasswordCheck passwords, DemoAccounts demos, IInvitationStore invitations, IPupilRecords records, IOwnPupils own, OpenCalls calls, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>The channel's id; one conversation a session, so that a second call goes on where the first was.</summary>
    private const string Channel = "telephone";

    /// <summary>Asks who keys, and for the code where none is given.</summary>
    /// <returns>The call, or why it cannot be held.</returns>
    public async Task<(Caller? Caller, string? WhyNot)> CallAsync(string code, Screen screen, CancellationToken cancel)
    {
        if (environment.IsDevelopment()) { await demos.MakeAsync(cancel); }

        var userName = screen.Read("User name: ");

        if (await passwords.MemberAsync(userName ?? "", Password.Ask(), () => screen.Read("Code of your app, or a recovery code: "), cancel) is not { } member) { return (null, "That user name and password do not go together, the code is not right, or there were too many tries."); }

        var typed = code.Length > 0 ? code : screen.Read("The words of their link: ");

        if (InvitationCode.Read(typed) is not { } words || await OpenAsync(member, words, cancel) is not { } caller)
        {
            return (null, "These words open nothing that you may key: look at each word, or make a new code on the page of invitations.");
        }

        return calls.Hold(caller.Conversation) is { } held
            ? (caller with { Held = held }, null)
            : (null, "Somebody is keying for this person just now. Nothing was changed. Please try again when their call has ended.");
    }

    private async Task<Caller?> OpenAsync(StaffMember member, InvitationCode code, CancellationToken cancel)
    {
        var viewer = own.ViewerOf(member);

        if (await invitations.OpenAsync(code, cancel) is not Opened.To opened || await records.PupilAsync(viewer, opened.Session.Speaker.Pupil, cancel) is null) { return null; }

        return new Caller
        {
            Channel = Channel,
            Conversation = opened.Session.Id.ToString(),
            Code = code,
            Language = opened.Session.Language ?? "en",
            Keying = new Keying(viewer, Way.ByPhone, clock.GetUtcNow()),
        };
    }
}
