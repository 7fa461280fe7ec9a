using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Topics;

/// <summary>Reads the scales of an audience.</summary>
internal static class ScalesReader
{
    private static readonly string[] _places = ["left", "middle", "right"];

    public static IReadOnlyDictionary<string, Scale> Read(CardFiles files, string name)
    {
        var file = files.Read(name);

        return file.Names.ToDictionary(key => key, key => One(key, file.Object(key).Only("points", "notAnswers")));
    }

    private static Scale One(string key, Fields scale)
    {
        var points = scale.Object("points").Only(_places);

        return new Scale
        {
            Key = key,
            Points = [.. _places.Select(place => new ScalePoint { Scale = key, Place = place, PictureKey = points.Text(place) })],
            NotAnswers = scale.Has("notAnswers") ? scale.Texts("notAnswers") : [],
        };
    }
}
