using System.Text.RegularExpressions;
using ViewsBot.Records.Register;

namespace ViewsBot.Staff.Register;

/// <summary>Areas of need, in the Code of Practice's words or as the census's types, which belong to one of the four each.</summary>
internal static partial class NeedsCell
{
    private const string Expected = "the four areas of need or the census’s types (SLCN, ASD, SPLD, MLD, SLD, PMLD, SEMH, HI, VI, MSI, PD, OTH, NSA), with semicolons between";

    /// <summary>Reads them.</summary>
    public static Cell<AreasOfNeed?> Read(string text)
    {
        var areas = AreasOfNeed.None;

        foreach (var part in Between().Split(Sensory().Replace(Social().Replace(text, "SEMH"), "SP")))
        {
            if (Headings.Plain(part) is not { Length: > 0 } plain) { continue; }

            if (Find(plain) is not { } area) { return new Cell<AreasOfNeed?>.Wrong(Expected); }

            areas |= area;
        }

        return new Cell<AreasOfNeed?>.Says(areas);
    }

    /// <summary>A type that tells of no one area (another, not yet assessed, Down syndrome) is none of the four.</summary>
    private static AreasOfNeed? Find(string plain) => plain switch
    {
        "communicationandinteraction" or "communicationinteraction" or "ci" or "candi" or "slcn" or "asd" or "asc" or "autism" or "speechlanguageandcommunication"
            => AreasOfNeed.CommunicationAndInteraction,
        "cognitionandlearning" or "cognitionlearning" or "cl" or "candl" or "spld" or "mld" or "sld" or "pmld" or "dyslexia"
            => AreasOfNeed.CognitionAndLearning,
        "semh" => AreasOfNeed.SocialEmotionalAndMentalHealth,
        "sp" or "sensoryphysical" or "sensory" or "physical" or "hi" or "vi" or "msi" or "pd" => AreasOfNeed.SensoryAndPhysical,
        "oth" or "other" or "nsa" or "ds" or "none" => AreasOfNeed.None,
        _ => null,
    };

    [GeneratedRegex(@"social[, ]+emotional[, ]+(and|&) +mental +health( +(needs|difficulties))?", RegexOptions.IgnoreCase)]
    private static partial Regex Social();

    [GeneratedRegex(@"sensory *(and/or|and|&|/) *(or +)?physical( +needs)?", RegexOptions.IgnoreCase)]
    private static partial Regex Sensory();

    [GeneratedRegex(@"[;,/|\r\n]")]
    private static partial Regex Between();
}
