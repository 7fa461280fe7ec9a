using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot is expected to reply.</content>
public partial class TestFlow
{
    /// <summary>The bot replies with a text.</summary>
    /// <param name="expected">The text; space around it does not count.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot replies with an activity of the same type and text.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);

        return AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException($"{description}: Type should match");
                }

                var expectedText = expected.AsMessageActivity()?.Text?.Trim();
                Check(expectedText == reply.AsMessageActivity()?.Text?.Trim(), expectedText, reply, description);
            },
            description,
            timeout);
    }

    /// <summary>The bot replies with what a test accepts.</summary>
    /// <param name="validateActivity">Throws when the reply is not as expected.</param>
    /// <param name="description">Not used.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
        => Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            validateActivity(await _adapter.GetNextReplyAsync(patience.Token));
        });

    /// <summary>The bot replies with a text that holds another.</summary>
    /// <param name="expected">The text it holds.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply => Check(reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) == true, expected, reply, description),
            description,
            timeout);

    /// <summary>The bot replies with one of several texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What to say when it is none of them.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);

        return AssertReply(
            reply => Check(candidates.Contains(reply.AsMessageActivity()?.Text), string.Join(" | ", candidates), reply, description),
            description,
            timeout);
    }

    /// <summary>The bot says nothing more.</summary>
    /// <param name="description">What to say when it does.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000)
        => Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            try
            {
                var reply = await _adapter.GetNextReplyAsync(patience.Token);
                throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
            }
            catch (TaskCanceledException)
            {
                return;
            }
        });

    /// <summary>The user says something, and the bot replies with a text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);

        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, and the bot replies with an activity of the same type and text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when it is another.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);

        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, and the bot replies with what a test accepts.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="validateActivity">Throws when the reply is not as expected.</param>
    /// <param name="description">Not used.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);

        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    private static void Check(bool asExpected, string expected, IActivity reply, string description)
    {
        if (!asExpected)
        {
            var received = reply.AsMessageActivity()?.Text ?? "Not a Message Activity";
            var about = description is null ? string.Empty : $"{description}:\n";
            throw new InvalidOperationException($"{about}Expected:{expected}\nReceived:{received}");
        }
    }
}
