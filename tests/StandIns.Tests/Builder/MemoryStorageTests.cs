using Microsoft.Bot.Builder;

namespace StandIns.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_was_never_written_is_not_read()
    {
        Assert.Empty(await _storage.ReadAsync(["unknown"]));
    }

    [Fact]
    public async Task Items_come_back_as_their_own_type_and_versioned_ones_with_a_version()
    {
        await WriteAsync("plain", new Plain { Id = "1" });
        await WriteAsync("versioned", new Versioned { Id = "2" });

        var read = await _storage.ReadAsync(["plain", "versioned", "unknown"]);

        Assert.Equal(2, read.Count);
        Assert.Equal("1", Assert.IsType<Plain>(read["plain"]).Id);
        Assert.Equal("2", Assert.IsType<Versioned>(read["versioned"]).Id);
        Assert.NotNull(((Versioned)read["versioned"]).ETag);
    }

    [Fact]
    public async Task Any_key_will_do()
    {
        const string key = "!@#$%^&*()~/\\><,.?';\"`~";

        await WriteAsync(key, new Plain { Id = "1" });

        Assert.Equal("1", (await ReadAsync<Plain>(key)).Id);
    }

    [Fact]
    public async Task What_is_written_and_what_is_read_are_copies()
    {
        var item = new Plain { Id = "1" };
        await WriteAsync("item", item);

        item.Id = "changed";
        var read = await ReadAsync<Plain>("item");
        read.Id = "changed too";

        Assert.Equal("1", (await ReadAsync<Plain>("item")).Id);
    }

    [Fact]
    public async Task An_item_without_a_version_may_be_overwritten_by_an_older_copy()
    {
        await WriteAsync("item", new Plain { Id = "1" });
        var old = await ReadAsync<Plain>("item");
        await WriteAsync("item", new Plain { Id = "2" });

        await WriteAsync("item", old);

        Assert.Equal("1", (await ReadAsync<Plain>("item")).Id);
    }

    [Fact]
    public async Task Each_write_gives_a_new_version()
    {
        await WriteAsync("item", new Versioned());
        var first = await ReadAsync<Versioned>("item");
        await WriteAsync("item", first);

        var second = await ReadAsync<Versioned>("item");

        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_write_with_another_version_than_the_current_one_fails_and_changes_nothing(string? version)
    {
        await WriteAsync("item", new Versioned { Id = "1" });
        await WriteAsync("item", await ReadAsync<Versioned>("item"));

        var conflict = await Assert.ThrowsAsync<Exception>(() => WriteAsync("item", new Versioned { Id = "2", ETag = version }));

        Assert.Equal($"Etag conflict.\r\n\r\nOriginal: {version}\r\nCurrent: 1", conflict.Message);
        Assert.Equal("1", (await ReadAsync<Versioned>("item")).Id);
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("item", new Versioned { Id = "1" });

        await WriteAsync("item", new Versioned { Id = "2", ETag = "*" });

        var read = await ReadAsync<Versioned>("item");
        Assert.Equal("2", read.Id);
        Assert.NotEqual("*", read.ETag);
    }

    [Fact]
    public async Task Deleted_items_are_gone_and_unknown_ones_are_passed_over()
    {
        await WriteAsync("item", new Versioned());

        await _storage.DeleteAsync(["item", "unknown"]);

        Assert.Empty(await _storage.ReadAsync(["item"]));
        await WriteAsync("item", new Versioned { ETag = "any: it is new" });
    }

    [Fact]
    public async Task A_null_is_kept_as_nothing()
    {
        await WriteAsync("item", new Plain());

        await WriteAsync("item", null);

        Assert.Empty(await _storage.ReadAsync(["item"]));
    }

    [Fact]
    public async Task Nothing_to_do_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null));
    }

    [Fact]
    public async Task Of_many_writes_at_once_with_one_version_only_one_goes_through()
    {
        await WriteAsync("item", new Versioned());
        var current = await ReadAsync<Versioned>("item");

        var writes = Enumerable.Range(0, 20).Select(each => Task.Run(() => TryAsync(new Versioned { Id = $"{each}", ETag = current.ETag }))).ToList();

        Assert.Single(await Task.WhenAll(writes), through => through);
    }

    private async Task<bool> TryAsync(Versioned item)
    {
        try
        {
            await WriteAsync("item", item);
            return true;
        }
        catch (Exception conflict) when (conflict.Message.StartsWith("Etag conflict", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private Task WriteAsync(string key, object? item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item! });

    private async Task<T> ReadAsync<T>(string key) => (T)(await _storage.ReadAsync([key]))[key];

    private sealed class Plain
    {
        public string? Id { get; set; }
    }

    private sealed class Versioned : IStoreItem
    {
        public string? Id { get; set; }

        public string? ETag { get; set; }
    }
}
