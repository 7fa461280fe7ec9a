using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>A conversation's log as a Direct Line keeps it, and the faults a way to it can have.</summary>
/// <param name="reply">What the bot says to an activity.</param>
internal sealed class FakeLine(Func<JsonObject, IEnumerable<JsonObject>> reply)
{
    public const string Conversation = "conversation-1";

    private readonly Lock _gate = new();
    private readonly List<JsonObject> _log = [];
    private readonly List<JsonObject> _forOnce = [];
    private readonly Dictionary<string, string> _marks = [];
    private Listener? _listener;
    private int _tokens;
    private int _expired;

    /// <summary>Whether nothing gets through: every call is cut off, every socket closed.</summary>
    public bool IsDown { get; private set; }

    /// <summary>Whether a socket is refused, as some schools' networks do.</summary>
    public bool RefusesSockets { get; set; }

    /// <summary>Whether this device is invited.</summary>
    public bool IsInvited { get; set; } = true;

    /// <summary>Whether the school lets people speak.</summary>
    public bool HearsSpeech { get; set; }

    /// <summary>How big the person's text is, as they kept it, in per cent.</summary>
    public int TextSize { get; set; } = 100;

    /// <summary>Whether they kept that every card is read to them.</summary>
    public bool ReadAloud { get; set; }

    /// <summary>Whether the page can have the topic's cards before they are asked.</summary>
    public bool HasAhead { get; set; }

    /// <summary>The sentences that are recorded, in whatever language is asked for.</summary>
    public List<string> Recorded { get; } = [];

    /// <summary>How often a page asked which sentences are recorded.</summary>
    public int RecordedAsked { get; set; }

    /// <summary>Which build the server says it is; nothing unless a test says so.</summary>
    public string? Build { get; set; }

    /// <summary>The language that the person's conversation is in when the page first calls.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Whether every picture is refused, as one that is broken.</summary>
    public bool RefusesPictures { get; set; }

    /// <summary>The pictures that came, with what the page called them.</summary>
    public List<(string Name, byte[] Bytes)> Pictures { get; } = [];

    /// <summary>How many of the next answers to a post are lost on the way back.</summary>
    public int AnswersToLose { get; set; }

    /// <summary>Every activity that came in and was new, in order.</summary>
    public List<JsonObject> Received { get; } = [];

    /// <summary>How often an activity was posted, repetitions counted.</summary>
    public int Posts { get; private set; }

    /// <summary>How many sockets have been opened.</summary>
    public int Sockets { get; private set; }

    /// <summary>How often the log was asked for without a socket.</summary>
    public int Polls { get; private set; }

    public string NewToken() => $"{++_tokens}";

    /// <summary>Whether a token was given and has not expired.</summary>
    public bool Takes(string token) => int.TryParse(token, out var number) && number > _expired && number <= _tokens;

    /// <summary>Makes every token there is expire.</summary>
    public void ExpireTokens() => _expired = _tokens;

    /// <summary>The invitation opens nothing any more, and the server says so on the open line.</summary>
    public void End()
    {
        IsInvited = false;
        ExpireTokens();
        _listener?.Close("ended");
    }

    public void GoDown() { IsDown = true; _listener?.Close("going away"); }

    public void ComeBack() => IsDown = false;

    /// <summary>The bot says something by itself.</summary>
    public void Say(JsonObject activity) { lock (_gate) { Add(activity); } }

    /// <summary>The bot says something again, in the place of what it said.</summary>
    public void SayAgain(string id, JsonObject activity)
    {
        lock (_gate)
        {
            activity["id"] = id;
            _log[_log.FindIndex(known => (string?)known["id"] == id)] = activity;
            Feed(activity);
        }
    }

    public string Take(JsonObject activity)
    {
        lock (_gate)
        {
            Posts++;
            var mark = (string)activity["channelData"]!["clientActivityID"]!;

            if (_marks.TryGetValue(mark, out var known)) { return known; }

            Received.Add(activity.DeepClone().AsObject());
            activity["from"] = new JsonObject { ["id"] = "person", ["role"] = "user" };
            var replies = reply(activity).ToList();

            // What is told in confidence comes back once, and is kept nowhere.
            if (replies.Any(IsForOnce)) { activity["deliveryMode"] = "ephemeral"; }

            var id = Add(activity);
            _marks[mark] = id;
            foreach (var said in replies) { Add(said); }

            return id;
        }
    }

    /// <summary>All that was said, as a page that has just come is told it.</summary>
    public JsonObject Said()
    {
        lock (_gate)
        {
            return new JsonObject { ["activities"] = new JsonArray([.. _log.Select(activity => activity.DeepClone())]), ["watermark"] = $"{_log.Count}" };
        }
    }

    public JsonObject Poll(string? watermark)
    {
        lock (_gate)
        {
            Polls++;
            var said = new JsonArray([.. Since(watermark).Concat(_forOnce).Select(activity => activity.DeepClone())]);
            _forOnce.Clear();

            return new JsonObject { ["activities"] = said, ["watermark"] = $"{_log.Count}" };
        }
    }

    public async Task ListenAsync(WebSocket socket, string? watermark, CancellationToken cancel)
    {
        var listener = new Listener(socket);
        lock (_gate)
        {
            Sockets++;
            _listener?.Close("collision");
            _listener = listener;
            foreach (var activity in Since(watermark)) { listener.Send(activity, _log.Count); }
        }

        await listener.RunAsync(cancel);
    }

    private string Add(JsonObject activity)
    {
        var id = $"{Conversation}|{_log.Count + _forOnce.Count + _marks.Count + 1:0000000}";
        activity["id"] = id;

        if (!IsForOnce(activity)) { _log.Add(activity); }
        if (IsForOnce(activity) && _listener is null) { _forOnce.Add(activity); }

        Feed(activity);

        return id;
    }

    private void Feed(JsonObject activity) => _listener?.Send(activity, _log.Count);

    private IEnumerable<JsonObject> Since(string? watermark) => _log.Skip(string.IsNullOrEmpty(watermark) ? 0 : int.Parse(watermark, null));

    private static bool IsForOnce(JsonObject activity) => (string?)activity["deliveryMode"] == "ephemeral";
}
