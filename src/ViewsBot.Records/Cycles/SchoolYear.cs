namespace ViewsBot.Records.Cycles;

/// <summary>The school year that children of an age are in, in England: who has turned five by the end of August begins Year 1.</summary>
public static class SchoolYear
{
    private const int FirstMonth = 9;
    private const int AgeBeforeYearOne = 5;

    /// <summary>The year on a day: 1 to 13 and on, 0 for reception, less before it.</summary>
    public static int Of(DateOnly bornOn, DateOnly on)
    {
        var ends = on.Month >= FirstMonth ? on.Year + 1 : on.Year;
        var bornBy = bornOn.Month >= FirstMonth ? bornOn.Year + 1 : bornOn.Year;

        return ends - bornBy - AgeBeforeYearOne;
    }
}
