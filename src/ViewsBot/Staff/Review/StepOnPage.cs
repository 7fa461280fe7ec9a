using ViewsBot.Records.Plans;
using ViewsBot.Staff.Assess;

namespace ViewsBot.Staff.Review;

/// <summary>A next step at its review.</summary>
/// <param name="Step">The next step.</param>
/// <param name="Views">What each says of it now.</param>
/// <param name="Decision">What was decided, or <c>null</c>.</param>
internal sealed record StepOnPage(NextStep Step, IReadOnlyList<(Voice Voice, IReadOnlyList<Cell> Cells)> Views, ReviewDecision? Decision);
