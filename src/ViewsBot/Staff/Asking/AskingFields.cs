using System.Globalization;

namespace ViewsBot.Staff.Asking;

/// <summary>What was chosen, carried along in a form: those who are asked are those who were shown.</summary>
internal static class AskingFields
{
    /// <summary>Each field with its value.</summary>
    public static IEnumerable<(string Name, string Value)> Of(AskForm form)
    {
        (string Name, string? Value)[] single =
        [
            (nameof(form.Who), form.Who),
            (nameof(form.ClassKey), form.ClassKey),
            (nameof(form.YearKey), form.YearKey),
            (nameof(form.PupilId), form.PupilId),
            (nameof(form.Language), form.Language),
            (nameof(form.By), form.By?.ToString("O", CultureInfo.InvariantCulture)),
            (nameof(form.Again), form.Again ? "true" : null),
        ];

        return single.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!))
            .Concat(form.Whom.Select(whom => (nameof(form.Whom), whom)))
            .Concat(form.Topics.Select(topic => (nameof(form.Topics), topic)));
    }
}
