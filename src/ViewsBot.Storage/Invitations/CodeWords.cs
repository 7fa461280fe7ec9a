using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ViewsBot.Records.Invitations;

namespace ViewsBot.Storage.Invitations;

/// <summary>Draws invitation codes: four words, by cryptographic chance, from a list long enough that nobody guesses one.</summary>
internal sealed class CodeWords(IOptions<StorageOptions> options, IHostEnvironment environment)
{
    /// <summary>How many words a code has.</summary>
    public const int WordsInCode = 4;

    /// <summary>The least a code must be worth: with rate limits on wrong codes, nobody finds one by trying.</summary>
    public const double LeastBits = 40;

    private string[] _words = [];

    /// <summary>Reads the file that the options name.</summary>
    /// <exception cref="InvalidDataException">It is not there, or is no such list: lower-case Latin letters only, each word once, enough for <see cref="LeastBits"/>.</exception>
    public void Read()
    {
        var lines = File.ReadAllLines(Find(options.Value.CodeWordsPath, environment.ContentRootPath));
        _words = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

        if (Array.Find(_words, word => !word.All(char.IsAsciiLetterLower)) is { } odd)
        {
            throw new InvalidDataException($"Storage:CodeWordsPath takes words of the letters a to z, one a line; found \"{odd}\".");
        }

        if (_words.Distinct(StringComparer.Ordinal).Count() != _words.Length) { throw new InvalidDataException("Storage:CodeWordsPath takes each word once."); }

        if (Bits < LeastBits) { throw new InvalidDataException($"Storage:CodeWordsPath takes at least 1024 words; found {_words.Length}."); }
    }

    /// <summary>What a code is worth, in bits.</summary>
    public double Bits => WordsInCode * Math.Log2(_words.Length);

    /// <summary>Draws a code.</summary>
    public InvitationCode Draw()
    {
        var words = new string[WordsInCode];

        for (var index = 0; index < words.Length; index++) { words[index] = _words[RandomNumberGenerator.GetInt32(_words.Length)]; }

        return InvitationCode.Read(string.Join('-', words))!.Value;
    }

    /// <summary>The file below the content root, or below the nearest folder above it that has it.</summary>
    private static string Find(string path, string contentRoot)
    {
        for (var folder = contentRoot; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.GetFullPath(path, folder);

            if (File.Exists(file)) { return file; }
        }

        throw new InvalidDataException($"Storage:CodeWordsPath takes the file of words that codes are drawn from; there is no {path}.");
    }
}
