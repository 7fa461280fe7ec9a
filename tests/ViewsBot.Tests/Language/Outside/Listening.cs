using System.Net;

namespace ViewsBot.Tests.Language.Outside;

/// <summary>Answers every request alike, and keeps it to look at.</summary>
internal sealed class Listening(List<HttpRequestMessage> seen, byte[] answer) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Answer(request);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Answer(request));

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        seen.Add(request);

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answer) };
    }
}
