using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Staff;

/// <summary>The account a member of staff signs in with.</summary>
public sealed class StaffUser : IdentityUser
{
    /// <summary>Which member of staff, as its id is written; unique.</summary>
    public string StaffId { get; set; } = "";

    /// <summary>The school they work at.</summary>
    public string SchoolId { get; set; } = "";

    /// <summary>The name colleagues and children know them by; encrypted where it is kept.</summary>
    public string Name { get; set; } = "";

    /// <summary>What they may do.</summary>
    public StaffRoles Roles { get; set; }

    /// <summary>The classes they teach, as a list that is kept as one text; encrypted where it is kept. <c>null</c> for none.</summary>
    public string? Classes { get; set; }

    /// <summary>When the account ended (UTC), or <c>null</c>: then nobody signs in with it.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Says which classes they teach.</summary>
    public void Teach(params IReadOnlyList<string> classes) => Classes = classes.Count == 0 ? null : Stored.List(classes);

    /// <summary>The person, as stores ask for them.</summary>
    /// <exception cref="InvalidOperationException">The account holds no readable ids.</exception>
    public StaffMember ToMember() => new()
    {
        Id = Records.People.StaffId.Parse(StaffId) ?? throw new InvalidOperationException("A staff account holds no readable staff id."),
        School = Records.People.SchoolId.Parse(SchoolId) ?? throw new InvalidOperationException("A staff account holds no readable school id."),
        Name = Name,
        Roles = Roles,
    };
}
