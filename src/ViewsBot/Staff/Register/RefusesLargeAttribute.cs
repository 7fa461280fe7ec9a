using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ViewsBot.Staff.Register;

/// <summary>Refuses a form that is larger than a file may be before anything of it is read: 413.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefusesLargeAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long MostAround = 64 * 1024;

    /// <summary>Before the check of the form's token, which reads the form.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > RegisterFiles.MostBytes + MostAround) { context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge); }
    }
}
