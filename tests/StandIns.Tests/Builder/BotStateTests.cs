using Microsoft.Bot.Builder;

namespace StandIns.Tests.Builder;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly UserState _state;
    private readonly IStatePropertyAccessor<string> _word;

    public BotStateTests()
    {
        _state = new UserState(_storage);
        _word = _state.CreateProperty<string>("word");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_property_has_a_name(string? name)
    {
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(name));
        Assert.Equal("word", _word.Name);
    }

    [Fact]
    public async Task A_state_needs_a_storage_and_its_methods_a_turn()
    {
        Assert.Throws<ArgumentNullException>(() => new UserState(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.LoadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.SaveChangesAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.ClearStateAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.DeleteAsync(null));
    }

    [Fact]
    public async Task The_storage_is_read_once_a_turn_and_written_only_when_something_changed()
    {
        var turn = Turn.New();
        List<(int, int)> counts = [];

        await _state.SaveChangesAsync(turn);
        counts.Add((_storage.Reads, _storage.Writes));
        await _word.SetAsync(turn, "hello");
        await _word.SetAsync(turn, "there");
        counts.Add((_storage.Reads, _storage.Writes));
        await _state.SaveChangesAsync(turn);
        await _word.GetAsync(turn);
        await _state.SaveChangesAsync(turn);
        counts.Add((_storage.Reads, _storage.Writes));
        await _word.DeleteAsync(turn);
        await _state.SaveChangesAsync(turn);
        await _state.SaveChangesAsync(turn);
        counts.Add((_storage.Reads, _storage.Writes));

        Assert.Equal([(0, 0), (1, 0), (1, 1), (1, 2)], counts);
    }

    [Fact]
    public async Task A_change_inside_an_object_is_a_change()
    {
        var notes = _state.CreateProperty<Notes>("notes");
        await SaveAsync(turn => notes.SetAsync(turn, new Notes { Text = "one" }));

        await SaveAsync(async turn => (await notes.GetAsync(turn)).Text = "two");
        await SaveAsync(async turn => (await notes.GetAsync(turn)).Text = "two");

        Assert.Equal(2, _storage.Writes);
        Assert.Equal("two", (await notes.GetAsync(Turn.New())).Text);
    }

    [Fact]
    public async Task Every_kind_of_value_can_be_read_and_left_unwritten()
    {
        var any = _state.CreateProperty<object>("any");
        object[] values = [1, 2L, 1.0, 1.5f, 2.5m, "a", true, Guid.NewGuid(), TimeSpan.FromHours(1), new Uri("https://a.example/b c"), DateTimeOffset.UtcNow, DateTime.UtcNow, DayOfWeek.Friday, new[] { 1, 2 }, new List<object> { 1, "b", new Notes() }, new Dictionary<string, int> { ["x"] = 1 }, new Notes { Text = "n" }];
        await SaveAsync(turn => any.SetAsync(turn, values.ToList()));

        await SaveAsync(turn => any.GetAsync(turn));

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Saving_can_be_forced_once_the_turn_has_the_state()
    {
        var turn = Turn.New();

        await _state.SaveChangesAsync(turn, force: true);
        var without = _storage.Writes;
        await _state.LoadAsync(turn);
        await _state.SaveChangesAsync(turn, force: true);

        Assert.Equal((0, 1), (without, _storage.Writes));
    }

    [Fact]
    public async Task Loading_again_by_force_forgets_what_was_not_saved()
    {
        var turn = Turn.New();
        await _word.SetAsync(turn, "saved");
        await _state.SaveChangesAsync(turn);
        await _word.SetAsync(turn, "not saved");

        await _state.LoadAsync(turn);
        var kept = await _word.GetAsync(turn);
        await _state.LoadAsync(turn, force: true);

        Assert.Equal(("not saved", "saved"), (kept, await _word.GetAsync(turn)));
    }

    [Fact]
    public async Task Without_a_value_there_is_the_default_or_what_the_factory_makes()
    {
        var turn = Turn.New();

        Assert.Null(await _word.GetAsync(turn));
        Assert.Null(await _state.CreateProperty<Notes>("notes").GetAsync(turn));
        Assert.False(await _state.CreateProperty<bool>("flag").GetAsync(turn));
        Assert.Equal(0, await _state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Equal("made", await _word.GetAsync(turn, () => "made"));
        Assert.Equal("made", await _word.GetAsync(turn, () => "not again"));
        Assert.Equal(7, await _state.CreateProperty<int>("other number").GetAsync(turn, () => 7));
    }

    [Fact]
    public async Task A_value_made_by_the_factory_is_saved()
    {
        await SaveAsync(turn => _word.GetAsync(turn, () => "made"));

        Assert.Equal("made", await _word.GetAsync(Turn.New()));
    }

    [Fact]
    public async Task A_cleared_state_is_empty_once_saved_even_when_it_was_never_loaded()
    {
        await SaveAsync(turn => _word.SetAsync(turn, "hello"));

        await SaveAsync(turn => _state.ClearStateAsync(turn));

        Assert.Equal(2, _storage.Writes);
        Assert.Null(await _word.GetAsync(Turn.New()));
    }

    [Fact]
    public async Task Clearing_without_saving_changes_nothing_that_is_stored()
    {
        await SaveAsync(turn => _word.SetAsync(turn, "hello"));

        await _state.ClearStateAsync(Turn.New());

        Assert.Equal("hello", await _word.GetAsync(Turn.New()));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_from_turn_and_storage_at_once()
    {
        var turn = Turn.New();
        await _word.SetAsync(turn, "hello");
        await _state.SaveChangesAsync(turn);

        await _state.DeleteAsync(turn);

        Assert.Null(await _word.GetAsync(turn));
        Assert.Null(await _word.GetAsync(Turn.New()));
    }

    [Fact]
    public async Task Two_states_of_a_kind_share_a_turns_copy_as_in_the_package()
    {
        var turn = Turn.New();
        await _word.SetAsync(turn, "hello");

        Assert.Equal("hello", await new UserState(_storage).CreateProperty<string>("word").GetAsync(turn));
    }

    [Fact]
    public async Task A_value_of_another_type_is_converted_by_its_json()
    {
        await SaveAsync(turn => _state.CreateProperty<object>("value").SetAsync(turn, new Dictionary<string, object> { ["Text"] = "n", ["Count"] = 3 }));

        Assert.Equal("n", (await _state.CreateProperty<Notes>("value").GetAsync(Turn.New())).Text);
        await SaveAsync(turn => _state.CreateProperty<object>("value").SetAsync(turn, 3));
        Assert.Equal(3L, await _state.CreateProperty<long>("value").GetAsync(Turn.New()));
    }

    [Fact]
    public async Task A_state_of_ones_own_has_a_key_of_its_own()
    {
        var own = new OwnState(_storage);
        var turn = Turn.New();
        await own.CreateProperty<string>("word").SetAsync(turn, "mine");
        await own.SaveChangesAsync(turn);

        Assert.Equal("mine", await own.CreateProperty<string>("word").GetAsync(Turn.New()));
        Assert.Contains("own key", _storage.Keys);
    }

    [Fact]
    public async Task States_in_a_set_are_loaded_and_saved_together()
    {
        var conversation = new ConversationState(_storage);
        var set = new BotStateSet(_state).Add(conversation);
        var turn = Turn.New();

        await set.LoadAllAsync(turn);
        await _word.SetAsync(turn, "hello");
        await conversation.CreateProperty<string>("word").SetAsync(turn, "hi");
        await set.SaveAllChangesAsync(turn);

        Assert.Equal([_state, conversation], set.BotStates);
        Assert.Equal((2, 2), (_storage.Reads, _storage.Writes));
        Assert.Throws<ArgumentNullException>(() => set.Add(null));
    }

    private async Task SaveAsync(Func<ITurnContext, Task> change)
    {
        var turn = Turn.New();
        await change(turn);
        await _state.SaveChangesAsync(turn);
    }

    private sealed class Notes
    {
        public string? Text { get; set; }

        public int Count { get; set; }
    }

    private sealed class OwnState(IStorage storage) : BotState(storage, "own")
    {
        protected override string GetStorageKey(ITurnContext turnContext) => "own key";
    }
}
