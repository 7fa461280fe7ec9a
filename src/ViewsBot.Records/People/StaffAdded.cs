namespace ViewsBot.Records.People;

/// <summary>What came of adding a member of staff.</summary>
public abstract record StaffAdded
{
    private StaffAdded() { }

    /// <summary>They have an account, and this link sets its password.</summary>
    public sealed record With(StaffId Id, StaffLink Link) : StaffAdded;

    /// <summary>Somebody signs in with this name already, here or at another school of the installation.</summary>
    public sealed record NameTaken : StaffAdded;

    /// <summary>This viewer may not.</summary>
    public sealed record Refused : StaffAdded;
}
