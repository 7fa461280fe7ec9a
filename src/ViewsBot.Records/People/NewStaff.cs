namespace ViewsBot.Records.People;

/// <summary>Somebody who gets an account.</summary>
/// <param name="Name">The name colleagues and children know them by.</param>
/// <param name="UserName">What they sign in with: their e-mail address.</param>
/// <param name="Roles">What they may do.</param>
/// <param name="Classes">The classes they teach, as the register names them.</param>
public sealed record NewStaff(string Name, string UserName, StaffRoles Roles, IReadOnlyList<string> Classes);
