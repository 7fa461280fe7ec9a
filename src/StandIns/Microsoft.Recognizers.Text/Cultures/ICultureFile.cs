namespace Microsoft.Recognizers.Text.Cultures;

/// <summary>A file of words for one language.</summary>
internal interface ICultureFile
{
    /// <summary>The culture codes it serves, such as <c>en-us</c> and <c>en-*</c>.</summary>
    IReadOnlyList<string> Cultures { get; }
}
