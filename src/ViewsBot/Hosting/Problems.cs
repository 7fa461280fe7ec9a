namespace ViewsBot.Hosting;

/// <summary>Errors to programs: a status and a code, and never a stack trace.</summary>
internal static class Problems
{
    /// <summary>400 with <c>{"error":{"code","message"}}</c>.</summary>
    public static IResult BadRequest(string code, string message) => Of(StatusCodes.Status400BadRequest, code, message);

    /// <summary>Any status with <c>{"error":{"code","message"}}</c>.</summary>
    public static IResult Of(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
