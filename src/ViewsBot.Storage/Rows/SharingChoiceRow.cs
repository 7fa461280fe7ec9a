using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>A sharing choice as it is kept.</summary>
internal sealed class SharingChoiceRow : SaidRow, IRow
{
    public string Table => "sharing_choice";

    public required string About { get; init; }

    public required string SharedWith { get; init; }

    public static SharingChoiceRow Of(SharingChoice choice) => new()
    {
        Id = choice.Id.ToString(),
        SessionId = choice.Origin.Session.ToString(),
        About = choice.About,
        SharedWith = SharingKeys.Of(choice.With),
        Stage = StoredKeys.Of(choice.Origin.Stage),
        Helper = AnswerKeys.Of(choice.Origin.Helper),
        Language = choice.Origin.Language,
        At = Stored.Instant(choice.Origin.At),
        Way = AnswerKeys.Of(choice.Origin.Way),
    };

    public SharingChoice ToChoice() => new()
    {
        Id = SharingChoiceId.Parse(Id)!.Value,
        About = About,
        With = SharingKeys.Read(SharedWith) ?? throw new InvalidDataException("A sharing choice has a key nobody knows."),
        Origin = ToOrigin(),
    };

    public void Fill(IColumns columns) => FillOrigin(columns).Set("about", About).Set("shared_with", SharedWith);
}
