using ViewsBot.Floor.Cards;
using ViewsBot.Floor.Channels;
using ViewsBot.Floor.Keeping;

// The least a bot can do for a tap: read the activity, keep one row on disk, give a card back. What ViewsBot costs is said in multiples of it.
//   --urls http://127.0.0.1:5190  --Storage:Path <folder>  --CardBytes 8000
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

var card = new FloorCard(builder.Configuration.GetValue("CardBytes", 8000));
var folder = builder.Configuration["Storage:Path"] ?? throw new InvalidOperationException("Say where to keep the rows: --Storage:Path <folder>.");
await using var rows = new RowWriter(Path.Combine(folder, "floor.db"));

var app = builder.Build();

app.UseWebSockets();
app.MapGet("/healthz", () => Results.Ok());
app.MapFloorDirectLine(new FloorConversations(card, rows));
app.MapFloorConnector(card, rows);

await app.RunAsync();
