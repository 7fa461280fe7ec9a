using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;

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
