using System.Globalization;

namespace ViewsBot.FakeChannel;

/// <summary><c>dotnet run --project tests/ViewsBot.FakeChannel -- 5090</c>: the fakes for somebody who tries the product by hand.</summary>
internal static class ByHand
{
    private const int UsualPort = 5090;

    public static async Task Main(string[] args)
    {
        await using var services = await FakeServices.StartAsync(args is [var port, ..] ? int.Parse(port, CultureInfo.InvariantCulture) : UsualPort);

        Console.WriteLine($"""
            The fakes listen on {services.Address}
            To have own words translated by one, start the product with
              Translation__Endpoint={services.Address}translator Translation__Key={Translator.FakeTranslator.Key} Translation__Region={Translator.FakeTranslator.Region}
            and turn translation on under School → Services outside the school.
            To have our own sentences spoken by one (silently), start it with
              Speech__Endpoint={services.Address}speech Speech__Key={Speech.FakeSpeech.Key}
            and turn speech on there.
            To have the next answers go wrong: curl -X POST "{services.Address}translator/next?fault=too-many&times=2"
              faults: too-many, broken, silent, dropped, malformed, one-too-few, refused
            What it was asked: curl {services.Address}translator/asked
            """);

        await services.WaitAsync();
    }
}
