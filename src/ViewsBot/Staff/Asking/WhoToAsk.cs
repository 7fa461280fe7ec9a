using ViewsBot.Records.Asking;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Asking;

/// <summary>Lays what the form says over the school: who can be asked, in which language, and who cannot and why.</summary>
internal sealed class WhoToAsk(AskForm form, AskingCalendar calendar, Func<string?, bool> isOffered, DateOnly today, TimeZoneInfo zone)
{
    /// <summary>Everybody who is meant, in the order letters are handed out.</summary>
    public IReadOnlyList<ToAsk> Of(IReadOnlyList<PupilToAsk> school) => [.. Chosen(school).SelectMany(OfPupil)];

    private IEnumerable<PupilToAsk> Chosen(IReadOnlyList<PupilToAsk> school) => form.Who switch
    {
        AskForm.Due => school.Where(one => calendar.IsDue(one, today)),
        AskForm.All => school.Where(one => one.Cycle is not null),
        AskForm.Class => SchoolClass.Of(school).FirstOrDefault(one => one.Key == form.ClassKey)?.Pupils ?? [],
        AskForm.Year when YearGroup.Parse(form.YearKey) is { } year => school.Where(one => one.Year == year),
        AskForm.Pupil => school.Where(one => one.Pupil.Id.ToString() == form.PupilId),
        _ => [],
    };

    private IEnumerable<ToAsk> OfPupil(PupilToAsk pupil)
    {
        if (pupil.Cycle is null) { return [new ToAsk(pupil, null) { Why = WhyNotAsk.NoCycle }]; }

        List<ToAsk> meant = [.. pupil.Speakers.Where(IsMeant).Select(speaker => OfSpeaker(pupil, speaker))];

        return meant.Count > 0 ? meant : [new ToAsk(pupil, null) { Why = WhyNotAsk.NobodyEntered }];
    }

    private bool IsMeant(SpeakerToAsk speaker) => form.Whom.Contains(speaker.Speaker.Audience == Audience.Parent ? AskForm.Parents : AskForm.Themselves);

    private ToAsk OfSpeaker(PupilToAsk pupil, SpeakerToAsk speaker)
    {
        var language = form.Language switch
        {
            AskForm.HeldLanguage => speaker.Contact.Language,
            Pictured.TheyChoose => null,
            var one => one,
        };

        return new ToAsk(pupil, speaker) { Language = language, Why = WhyNot(speaker, language) };
    }

    private WhyNotAsk? WhyNot(SpeakerToAsk speaker, string? language)
    {
        if (!form.Again && speaker.HowFar == HowFar.NotThisTime) { return WhyNotAsk.SaidNotNow; }

        if (!form.Again && calendar.IsAsked(speaker.Asked, AskedOn(speaker), today)) { return WhyNotAsk.AskedAlready; }

        if (form.Language == AskForm.HeldLanguage && language is null) { return WhyNotAsk.NoLanguage; }

        return language is not null && !isOffered(language) ? WhyNotAsk.LanguageNotOffered : null;
    }

    private DateOnly AskedOn(SpeakerToAsk speaker) =>
        speaker.Asked is { } asked ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(asked.At, zone).DateTime) : default;
}
