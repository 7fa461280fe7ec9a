using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Assess;

/// <summary>Lays what pupil, parents and staff said of the same options side by side. Nothing is counted, and nobody is right.</summary>
internal sealed class SideBySide(Deck deck, Pictured pictured, Plan plan, IReadOnlyList<Voice> voices)
{
    /// <summary>The topics that somebody answered something of: the pupil's, then the parents'.</summary>
    /// <param name="pupils">Whose cards the pupil answers.</param>
    public IReadOnlyList<TopicTable> Tables(Audience pupils) =>
    [
        .. TopicsOf(pupils).Select(topic => Table(pupils, topic)).OfType<TopicTable>(),
        .. TopicsOf(Audience.Parent).Where(topic => !topic.IsOfPlan || PlanKeys.ReadKind(topic.Key) is PlanKind.Strategy).Select(topic => Table(Audience.Parent, topic)).OfType<TopicTable>(),
    ];

    /// <summary>What each who speaks says of each next step, by its option; of whoever was not asked, that.</summary>
    /// <param name="pupils">Whose cards the pupil answers.</param>
    public IReadOnlyDictionary<OptionKey, IReadOnlyList<(Voice Voice, IReadOnlyList<Cell> Cells)>> Steps(Audience pupils)
    {
        var topic = new OptionNames(pictured, plan, pupils).Topic(PlanKeys.Of(PlanKind.NextStep))!;

        return topic.Options.Select(option => new OptionKey(option.Key)).ToDictionary(
            option => option,
            option => (IReadOnlyList<(Voice, IReadOnlyList<Cell>)>)[.. voices.Where(voice => voice.Audience is not null || Hear(voice, option).Any()).Select(voice => (voice, Cells(topic, voice, option)))]);
    }

    private IEnumerable<Topic> TopicsOf(Audience audience) => deck.Topics.OfPlan(AudienceKeys.Of(audience)).Concat(deck.Topics.For(AudienceKeys.Of(audience)));

    private TopicTable? Table(Audience audience, Topic named)
    {
        var names = new OptionNames(pictured, plan, audience);
        var topic = names.Topic(named.Key)!;
        var answered = topic.Options.Select(option => new OptionKey(option.Key)).Where(option => voices.Any(voice => Hear(voice, option).Any())).ToList();
        var asked = voices.Where(voice => topic.Options.Any(option => Hear(voice, new OptionKey(option.Key)).Any())).ToList();

        return answered.Count == 0 ? null : new TopicTable(
            $"{AudienceKeys.Of(audience)}-{topic.Key}",
            pictured.Say(topic.TitleKey),
            pictured.Say(topic.StemKey),
            asked,
            [.. voices.Where(voice => !voice.IsProxy && !asked.Contains(voice)).Select(voice => voice.Name)],
            [.. answered.Select(option => Row(topic, option, asked, names))]);
    }

    private OptionRow Row(Topic topic, OptionKey option, IReadOnlyList<Voice> asked, OptionNames names) => new(
        names.Word(option),
        names.PictureKey(option),
        [.. asked.Select(voice => Cells(topic, voice, option))],
        Comparisons.Of(asked
            .Where(voice => !voice.IsProxy && ScaleOf(topic, voice).Key == topic.Scale.Key)
            .SelectMany(voice => Hear(voice, option))
            .Select(heard => (heard.Answer, heard.Scale))));

    private IReadOnlyList<Cell> Cells(Topic topic, Voice voice, OptionKey option) => Hear(voice, option).ToList() is { Count: > 0 } all
        ? [.. all.Select(heard => Of(heard, ScaleOf(topic, voice)))]
        : [new Cell(pictured.Say("answer/not-asked") + (voice.IsWhole ? "" : ", or not shared with you"), PictureKey: null, By: null)];

    private Cell Of(Heard heard, Scale scale) => heard.Answer is Answer.NotAnswered none
        ? new Cell(pictured.Word(none.Reason), PictureKey: null, heard.By)
        : scale.Shown(AnswerKeys.Of(heard.Scale)).FirstOrDefault(point => point.Place == AnswerKeys.Of(heard.Answer)) is { } point
            ? new Cell(pictured.Say(point), point.PictureKey, heard.By)
            : new Cell(AnswerKeys.Of(heard.Answer), PictureKey: null, heard.By);

    /// <summary>A parent is asked some things by options of their own.</summary>
    private IEnumerable<Heard> Hear(Voice voice, OptionKey option) =>
        voice.Audience == Audience.Parent && !voice.Says[option].Any() && deck.SameThingForParents.TryGetValue(option.Value, out var parents)
            ? voice.Says[new OptionKey(parents)]
            : voice.Says[option];

    /// <summary>Of a part of the plan each audience may have a scale of its own.</summary>
    private Scale ScaleOf(Topic topic, Voice voice) =>
        topic.IsOfPlan && voice.Audience is { } audience && pictured.Topic(audience, topic.Key) is { } theirs ? theirs.Scale : topic.Scale;
}
