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

    private static string Without(Mention mention, string text)
    {
        if (mention.Text is null)
        {
            return text is null || mention.Mentioned?.Name is null
                ? text
                : text.Replace(mention.Mentioned.Name, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        var name = Named().Match(mention.Text);
        return name.Success
            ? EmptyTag().Replace(text.Replace(name.Value, string.Empty, StringComparison.Ordinal), string.Empty).Trim()
            : text;
    }

    [GeneratedRegex("(?<=<at.*>)(.*?)(?=</at>)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("<at></at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();
}
