namespace Microsoft.Recognizers.Text.Choice;

/// <summary>How to recognise a choice.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>As the culture has it.</summary>
    None = 0,
}
