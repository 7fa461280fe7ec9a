namespace ViewsBot.Records.Register;

/// <summary>How a parent or carer is reached; <c>null</c> means "not entered".</summary>
public sealed record Contact
{
    /// <summary>Nothing is entered.</summary>
    public static Contact Nothing { get; } = new();

    /// <summary>The language to write and speak to them in: a tag (BCP 47) where ViewsBot speaks it, else its name as the school wrote it.</summary>
    public string? Language { get; init; }

    /// <summary>The way they would rather be reached.</summary>
    public ContactWay? Way { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number as the school wrote it.</summary>
    public string? Telephone { get; init; }

    /// <summary>This with what was said since: what was not said stays.</summary>
    public Contact With(Contact said) => new()
    {
        Language = said.Language ?? Language,
        Way = said.Way ?? Way,
        Email = said.Email ?? Email,
        Telephone = said.Telephone ?? Telephone,
    };
}
