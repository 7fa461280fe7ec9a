using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ViewsBot.Storage.Staff;

/// <summary>Identity's store of staff accounts. What somebody may do is <see cref="StaffUser.Roles"/>, so there is no table of roles.</summary>
internal sealed class StaffUserStore(StaffContext context, IdentityErrorDescriber? errors = null)
    : UserOnlyStore<StaffUser, StaffContext, string>(context, errors);
