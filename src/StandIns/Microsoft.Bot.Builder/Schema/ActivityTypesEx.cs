namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that stay between a bot and its adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause, in milliseconds in <see cref="Activity.Value"/>, before what is sent next.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the <see cref="Builder.InvokeResponse"/> of an invoke.</summary>
    public const string InvokeResponse = "invokeResponse";
}
