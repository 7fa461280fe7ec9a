using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Paper;
using ViewsBot.Storage.Translations;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Reading;

/// <summary>Puts sessions' files together: both boards, own words, pictures and choices, as far as their viewer may see them.</summary>
internal sealed class SessionFiles(IDatabase database, IDbContextFactory<RecordsContext> contexts, ItemsSpokenOf items, KeyedReader keyed, TranslationReader translations, CapacityReader capacity, Sealer sealer)
{
    /// <summary>The files of these sessions, in their order.</summary>
    public async Task<IReadOnlyList<SessionOnFile>> ReadAsync(Viewer viewer, IReadOnlyList<SessionInSight> sessions, CancellationToken cancel)
    {
        var ids = sessions.Select(sight => sight.Session.Id.ToString()).ToList();
        await using var records = await contexts.CreateDbContextAsync(cancel);

        var placements = await records.Placements.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var words = await records.OwnWords.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var choices = await records.Choices.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var wordIds = words.ConvertAll(row => row.Id);
        var read = await records.WordsRead.Where(row => wordIds.Contains(row.WordsId)).ToDictionaryAsync(row => row.WordsId, row => row.At, cancel);

        var placementsOf = placements.ToLookup(row => row.SessionId, row => row.ToPlacement());
        var wordsOf = words.ToLookup(row => row.SessionId, row => row.ToOwnWords(read.TryGetValue(row.Id, out var at) ? at : null, sealer));
        var choicesOf = choices.ToLookup(row => row.SessionId, row => row.ToChoice());

        return items.With(
            viewer,
            [.. sessions.Select(sight => WithTranslations(viewer, sight, WithOpening(viewer, sight, WithKeyed(Seen.By(viewer, sight, placementsOf[IdOf(sight)], wordsOf[IdOf(sight)], WhenSaid.InOrder(choicesOf[IdOf(sight)]), database.Read(reads => PicturesOfSession.Read(reads, sight.Session.Id)))))))]);
    }

    /// <summary>The file with what was kept of translating its words, where its viewer may see that.</summary>
    private SessionOnFile WithTranslations(Viewer viewer, SessionInSight sight, SessionOnFile file)
    {
        var seen = file.Words.Where(words => WhoMaySee.Translation(viewer, sight, ViewKey.Of(words))).Select(words => words.Id).ToHashSet();

        return seen.Count == 0 ? file : file with
        {
            Translations = database.Read(reads => translations.Of(reads, sight.Session.Id).Where(same => seen.Contains(same.Key)).ToDictionary(same => same.Key, same => new TranslationsOfWords([.. same]))),
        };
    }

    /// <summary>The file with the capacity decision that opens it, where its viewer may know of it.</summary>
    private SessionOnFile WithOpening(Viewer viewer, SessionInSight sight, SessionOnFile file)
    {
        if (!WhoMaySee.OpenedByStaff(viewer, sight)) { return file; }

        var decision = database.Read(reads => capacity.OfSession(reads, sight.Session.Id)).LastOrDefault(one => one.OpensViews);

        return decision is not { ToldAt: { } told } ? file : file with
        {
            OpenedByStaff = new OpenedByStaff
            {
                About = decision.About,
                DecidedBy = decision.DecidedBy,
                At = decision.At,
                ToldAt = told,
                Why = WhoMaySee.Capacity(viewer, sight.Pupil.School) ? decision.Why : null,
            },
        };
    }

    /// <summary>The file with who keyed what of it; of what its viewer may not see nothing.</summary>
    private SessionOnFile WithKeyed(SessionOnFile file)
    {
        var ids = IdsIn(file).ToHashSet();

        return file with { Keyed = database.Read(reads => keyed.OfSession(reads, file.Session.Id)).Where(one => ids.Contains(one.ViewId)).ToDictionary(one => one.ViewId) };
    }

    private static IEnumerable<string> IdsIn(SessionOnFile file) => new[] { file.Own, file.AnsweredFor }
        .SelectMany(board => board.Options.SelectMany(board.History)).Select(placement => placement.Id.ToString())
        .Concat(file.Words.Select(one => one.Id.ToString()))
        .Concat(file.Choices.Select(one => one.Id.ToString()))
        .Concat(file.Pictures.Select(one => one.Id.ToString()));

    private static string IdOf(SessionInSight sight) => sight.Session.Id.ToString();
}
