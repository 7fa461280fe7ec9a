using System.Globalization;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Attachments;

namespace ViewsBot.Staff.Assess;

/// <summary>What the page of Assess says of its kinds.</summary>
internal static class AssessInWords
{
    private const double BytesInAMegabyte = 1024 * 1024;

    /// <summary>How answers stand to each other.</summary>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Agree => "agree",
        Comparison.Differ => "differ",
        _ => "one answer only",
    };

    /// <summary>What kind of file a report is, and its size.</summary>
    public static string Of(Attachment report) => report.Kind switch
    {
        AttachmentKind.Pdf => "PDF",
        AttachmentKind.Word => "Word",
        _ => "Picture",
    } + $", {Math.Max(0.1, report.Bytes / BytesInAMegabyte).ToString("0.0", CultureInfo.InvariantCulture)} MB";
}
