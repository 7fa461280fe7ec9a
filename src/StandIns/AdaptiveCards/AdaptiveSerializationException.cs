namespace AdaptiveCards;

/// <summary>What was read is no card.</summary>
public class AdaptiveSerializationException : Exception
{
    /// <summary>Nothing more is known.</summary>
    public AdaptiveSerializationException()
    {
    }

    /// <summary>Says why.</summary>
    /// <param name="message">Why.</param>
    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, and what stands behind it.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">What stands behind it.</param>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
