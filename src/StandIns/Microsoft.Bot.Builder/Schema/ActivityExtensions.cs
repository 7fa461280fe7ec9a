using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>What can be done to a message's text.</summary>
public static partial class ActivityExtensions
{
    /// <summary>Takes the mention of the recipient out of the text.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The text that remains.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id == activity.Recipient?.Id)
            {
                activity.Text = Without(mention, activity.Text);
            }
        }

        return activity.Text;
    }

    /// <summary>Some channels give only the name, others the marked-up piece of text.</summary>
    private static string Without(Mention mention, string text)
    {
        var name = mention.Text is null ? mention.Mentioned?.Name : Named().Match(mention.Text).Value;
        return string.IsNullOrEmpty(text) || string.IsNullOrEmpty(name)
            ? text
            : EmptyTag().Replace(text.Replace(name, string.Empty, StringComparison.Ordinal), string.Empty).Trim();
    }

    [GeneratedRegex("(?<=<at.*>)(.*?)(?=</at>)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("<at></at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();
}
