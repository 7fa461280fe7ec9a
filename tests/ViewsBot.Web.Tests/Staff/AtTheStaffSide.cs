namespace ViewsBot.Web.Tests.Staff;

/// <summary>The tests that share one school.</summary>
[CollectionDefinition(Name)]
public sealed class AtTheStaffSide : ICollectionFixture<StaffSite>
{
    public const string Name = "at the staff side";
}
