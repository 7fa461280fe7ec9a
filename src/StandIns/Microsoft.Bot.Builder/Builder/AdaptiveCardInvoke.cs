using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Reads what comes with an <c>adaptiveCard/action</c> invoke, and says what is wrong with it.</summary>
internal static class AdaptiveCardInvoke
{
    public const string Name = "adaptiveCard/action";

    public static InvokeResponse NotImplemented => new() { Status = 501 };

    public static AdaptiveCardInvokeValue Read(object value)
    {
        var invoke = value switch
        {
            null => throw Refuse("BadRequest", "Missing value property"),
            AdaptiveCardInvokeValue typed => typed,
            JsonElement { ValueKind: JsonValueKind.Object } element => Read(element),
            _ => throw Refuse("BadRequest", "Value property is not properly formed"),
        };
        if (invoke.Action is null)
        {
            throw Refuse("BadRequest", "Missing action property");
        }

        return invoke.Action.Type == "Action.Execute"
            ? invoke
            : throw Refuse("NotSupported", $"The action '{invoke.Action.Type}'is not supported.");
    }

    private static AdaptiveCardInvokeValue Read(JsonElement element)
    {
        try
        {
            return element.Deserialize<AdaptiveCardInvokeValue>(SchemaJson.Options);
        }
        catch (JsonException)
        {
            throw Refuse("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeRefusedException Refuse(string code, string message)
        => new(new InvokeResponse
        {
            Status = 400,
            Body = new AdaptiveCardInvokeResponse
            {
                StatusCode = 400,
                Type = "application/vnd.microsoft.error",
                Value = new Dictionary<string, string> { ["code"] = code, ["message"] = message },
            },
        });
}
