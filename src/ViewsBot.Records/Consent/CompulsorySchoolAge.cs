namespace ViewsBot.Records.Consent;

/// <summary>When compulsory school age ends, worked out from the day of birth.</summary>
/// <remarks>
/// Source: Education Act 1996, section 8, and the Education (School Leaving Date) Order 1997: the last Friday in June of the school
/// year (1 September to 31 August) in which somebody turns 16, which is Year 11. From then on the rights of the Children and Families
/// Act 2014, Part 3, are the young person's own (section 83). The Act counts to the end of that Friday; here their views are theirs
/// from its beginning, so that nothing said on the day is seen by anybody they did not choose.
/// </remarks>
public static class CompulsorySchoolAge
{
    private const int YearsAtTheEnd = 16;
    private const int September = 9;
    private const int June = 6;
    private const int DaysOfJune = 30;
    private const int DaysOfAWeek = 7;

    /// <summary>The last Friday of June in Year 11. Never fails.</summary>
    /// <param name="bornOn">The day of birth; one born on 1 September is in the school year after one born on 31 August.</param>
    public static DateOnly EndsOn(DateOnly bornOn) =>
        LastFridayOfJune(bornOn.Year + YearsAtTheEnd + (bornOn.Month >= September ? 1 : 0));

    private static DateOnly LastFridayOfJune(int year)
    {
        var last = new DateOnly(year, June, DaysOfJune);
        var daysSinceFriday = ((int)last.DayOfWeek - (int)DayOfWeek.Friday + DaysOfAWeek) % DaysOfAWeek;

        return last.AddDays(-daysSinceFriday);
    }
}
