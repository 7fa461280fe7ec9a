using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Word;

/// <summary><c>GET /staff/cycles/{cycle}/word/{what}</c>: the plan, the boards or the review as a Word document. It holds what the page shows this viewer, and no more.</summary>
internal sealed class WordOfCycle(
    IPupilRecords records, IPlanStore plans, IStaffViewStore views, IAuditStore audit, Deck deck, BuiltFiles files, Pictured pictured, Dates dates, SignedIn signedIn, TimeProvider clock)
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Makes and sends it. Its name tells nobody whose it is.</summary>
    public static async Task<IResult> SendAsync(string cycle, string what, WordOfCycle word, CancellationToken cancel) =>
        CycleId.Parse(cycle) is { } id && await word.MakeAsync(id, what, cancel) is { } bytes ? Results.Bytes(bytes, MediaType, $"{what}-{id}.docx") : Results.NotFound();

    private async Task<byte[]?> MakeAsync(CycleId id, string what, CancellationToken cancel)
    {
        if (what is not ("plan" or "board" or "review")
            || await records.CycleAsync(signedIn.Viewer, id, cancel) is not { } found
            || await plans.InCycleAsync(signedIn.Viewer, id, cancel) is not { } plan)
        {
            return null;
        }

        await audit.WriteAsync(new AuditEvent(clock.GetUtcNow(), signedIn.Viewer.Actor, $"{what}-exported", $"cycle:{id}"), cancel);
        using var file = new WordFile(what switch { "plan" => "Plan", "board" => "Picture boards", _ => "Review" }, PngOf);

        switch (what)
        {
            case "plan": PlanInWord.Write(file, plan, pictured, dates); break;
            case "board": new BoardInWord(file, pictured, dates).Write(found, plan); break;
            default: ReviewInWord.Write(file, found, plan, deck, pictured, await views.InCycleAsync(signedIn.Viewer, id, cancel) ?? []); break;
        }

        return file.ToBytes();
    }

    /// <summary>A concept's picture in pixels. A school's own picture lies elsewhere, and ours stands in its place.</summary>
    private byte[]? PngOf(string key)
    {
        if (!deck.Pictures.Has(key) || files.Find("pictures/" + key + ".png") is not { } found) { return null; }

        using var stream = found.CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        return copy.ToArray();
    }
}
