using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

/// <summary>What comes back from storage has the type it had when it went in.</summary>
public sealed class StoredTypesTests
{
    public static TheoryData<object> Kept() =>
    [
        1, long.MaxValue, 1.0, -0.25, 1e300, double.NaN, 1.5f, 2.50m, ulong.MaxValue, (short)3, true, "words \u0627 \"quoted\" \ud83d\ude00",
        new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(5)),
        new Point(1, 2), new Id(Guid.NewGuid()), new Coded("a/b"), new Named("Ann", ["x"]), Place.Middle,
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task A_value_of_its_own_type_stays_what_it_was(object value)
    {
        var expected = value is Place ? (object)(int)(Place)value : value;

        var read = await ThroughAsync(value);

        Assert.IsType(expected.GetType(), read);
        Assert.Equal(JsonSerializer.Serialize(expected, _lenient), JsonSerializer.Serialize(read, _lenient));
    }

    [Fact]
    public async Task What_json_has_only_text_for_comes_back_as_text_as_from_the_package()
    {
        var id = Guid.NewGuid();

        Assert.Equal(id.ToString(), await ThroughAsync(id));
        Assert.Equal("01:30:00", await ThroughAsync(TimeSpan.FromMinutes(90)));
        Assert.Equal("https://a.example/b c", await ThroughAsync(new Uri("https://a.example/b c")));
        Assert.Equal("x", await ThroughAsync('x'));
        Assert.Equal("2026-03-01", await ThroughAsync(new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public async Task Collections_keep_their_type_and_order()
    {
        Assert.Equal("1 2", string.Join(' ', Assert.IsType<int[]>(await ThroughAsync(new[] { 1, 2 }))));
        Assert.Equal(["a", "b"], Assert.IsType<List<string>>(await ThroughAsync(new List<string> { "a", "b" })));
        Assert.Equal(new object[] { 1, "a", true }, Assert.IsType<List<object>>(await ThroughAsync(new List<object> { 1, "a", true })));
        Assert.Equal(["b", "a"], Assert.IsType<Dictionary<string, int>>(await ThroughAsync(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 })).Keys);
        Assert.Equal("010203", Convert.ToHexString(Assert.IsType<byte[]>(await ThroughAsync(new byte[] { 1, 2, 3 }))));
        Assert.Equal(["x"], Assert.IsType<HashSet<string>>(await ThroughAsync(new HashSet<string> { "x" })));
    }

    [Fact]
    public async Task Json_stays_json()
    {
        var read = await ThroughAsync(JsonSerializer.SerializeToElement(new { a = new[] { 1 } }));

        Assert.Equal("""{"a":[1]}""", Assert.IsType<JsonElement>(read).GetRawText());
    }

    [Fact]
    public async Task Values_in_open_places_keep_their_types_however_deep()
    {
        var read = Assert.IsType<Dictionary<string, object>>(await ThroughAsync(new Dictionary<string, object>
        {
            ["nested"] = new Dictionary<string, object> { ["id"] = new Id(Guid.Empty), ["none"] = null! },
            ["list"] = new List<object> { new Named("Ann", []), new List<object> { 1 } },
            ["$type"] = "a user's own word",
        }));

        Assert.Equal(new Id(Guid.Empty), ((Dictionary<string, object>)read["nested"])["id"]);
        Assert.Null(((Dictionary<string, object>)read["nested"])["none"]);
        Assert.IsType<Named>(((List<object>)read["list"])[0]);
        Assert.Equal("a user's own word", read["$type"]);
    }

    [Fact]
    public async Task A_member_of_an_open_type_keeps_the_type_of_its_value()
    {
        var said = new Said { First = new Answer.Placed("left"), All = [new Answer.Words("hello"), new Answer.Placed("right")], ByKey = { ["a"] = new Answer.Words("hi") }, Anything = new Answer.Placed("middle") };

        var read = Assert.IsType<Said>(await ThroughAsync(said));

        Assert.Equal(new Answer.Placed("left"), read.First);
        Assert.Equal([new Answer.Words("hello"), new Answer.Placed("right")], read.All);
        Assert.Equal(new Answer.Words("hi"), read.ByKey["a"]);
        Assert.Equal(new Answer.Placed("middle"), read.Anything);
    }

    [Fact]
    public async Task A_class_others_derive_from_is_itself_or_the_derived_one()
    {
        var read = Assert.IsType<Shelf>(await ThroughAsync(new Shelf { Top = new Book { Title = "a" }, Books = [new Book { Title = "b" }, new PictureBook { Title = "c", Pictures = 3 }] }));

        Assert.IsType<Book>(read.Top);
        Assert.Equal(("b", 3), (Assert.IsType<Book>(read.Books[0]).Title, Assert.IsType<PictureBook>(read.Books[1]).Pictures));
    }

    [Fact]
    public async Task Fields_hidden_constructors_and_lists_without_setters_are_kept()
    {
        var hidden = Hidden.Make();
        hidden.Field = "f";
        hidden.Filled.Add("one");

        var read = Assert.IsType<Hidden>(await ThroughAsync(hidden));

        Assert.Equal("f", read.Field);
        Assert.Equal(["one"], read.Filled);
    }

    [Fact]
    public async Task A_whole_activity_with_open_values_is_kept()
    {
        var activity = MessageFactory.SuggestedActions(["Yes"], "Ready?");
        activity.Value = new Answer.Words("x");
        activity.Entities = [new Mention(new ChannelAccount("ann"), "@ann")];
        activity.Attachments = [new HeroCard("Hello").ToAttachment()];

        var read = Assert.IsType<Activity>(await ThroughAsync(activity));

        Assert.Equal(("Ready?", "Yes"), (read.Text, read.SuggestedActions.Actions[0].Title));
        Assert.Equal(new Answer.Words("x"), read.Value);
        Assert.Equal("ann", read.GetMentions().Single().Mentioned.Id);
        Assert.Equal("Hello", Assert.IsType<HeroCard>(read.Attachments[0].Content).Title);
    }

    [Fact]
    public async Task A_class_that_writes_itself_decides_how_it_comes_back()
    {
        var read = await ThroughAsync(new List<Coded> { new("a/b"), new("c/d") });

        Assert.Equal([new Coded("a/b"), new Coded("c/d")], Assert.IsType<List<Coded>>(read));
    }

    private static readonly JsonSerializerOptions _lenient = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private static async Task<object> ThroughAsync(object value)
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Dictionary<string, object> { ["value"] = value } });
        return ((IDictionary<string, object>)(await storage.ReadAsync(["item"]))["item"])["value"];
    }

    private enum Place
    {
        Left,
        Middle,
    }

    private readonly record struct Point(int X, int Y);

    private readonly record struct Id(Guid Value);

    private sealed record Named(string Name, IReadOnlyList<string> Tags);

    private abstract record Answer
    {
        public sealed record Placed(string Place) : Answer;

        public sealed record Words(string Text) : Answer;
    }

    private sealed class Said
    {
        public Answer? First { get; set; }

        public IList<Answer> All { get; set; } = [];

        public Dictionary<string, Answer> ByKey { get; } = [];

        public object? Anything { get; set; }
    }

    private class Book
    {
        public string? Title { get; set; }
    }

    private sealed class PictureBook : Book
    {
        public int Pictures { get; set; }
    }

    private sealed class Shelf
    {
        public Book? Top { get; set; }

        public List<Book> Books { get; set; } = [];
    }

    private sealed class Hidden
    {
#pragma warning disable CA1051 // A public field is what is tested.
        public string? Field;
#pragma warning restore CA1051

        private Hidden()
        {
        }

        public List<string> Filled { get; } = [];

        public static Hidden Make() => new();
    }

    [JsonConverter(typeof(CodedConverter))]
    private sealed record Coded(string Value);

    private sealed class CodedConverter : JsonConverter<Coded>
    {
        public override Coded Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Coded value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
