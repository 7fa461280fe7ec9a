using System.Net;
using ViewsBot.Entry;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Entry;

/// <summary>How many wrong codes an address may try.</summary>
public sealed class WrongGuessesTests
{
    private static readonly IPAddress School = IPAddress.Parse("203.0.113.7");

    private readonly ManualClock _clock = new();
    private readonly WrongGuesses _guesses;

    public WrongGuessesTests() => _guesses = new WrongGuesses(_clock);

    [Fact]
    public void A_class_with_a_few_slips_never_has_to_wait()
    {
        Guess(School, 29);

        Assert.False(_guesses.MustWait(School));
    }

    [Fact]
    public void An_address_that_keeps_guessing_has_to_wait_and_others_do_not()
    {
        Guess(School, 30);

        Assert.True(_guesses.MustWait(School));
        Assert.False(_guesses.MustWait(IPAddress.Parse("203.0.113.8")));
    }

    [Fact]
    public void After_five_minutes_it_may_try_again()
    {
        Guess(School, 30);

        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.False(_guesses.MustWait(School));
    }

    [Fact]
    public void One_household_has_all_of_its_IPv6_network()
    {
        Guess(IPAddress.Parse("2001:db8:1:2::1"), 15);
        Guess(IPAddress.Parse("2001:db8:1:2:ffff::9"), 15);

        Assert.True(_guesses.MustWait(IPAddress.Parse("2001:db8:1:2:3:4:5:6")));
        Assert.False(_guesses.MustWait(IPAddress.Parse("2001:db8:1:3::1")));
    }

    private void Guess(IPAddress address, int times)
    {
        for (var time = 0; time < times; time++) { _guesses.Add(address); }
    }
}
