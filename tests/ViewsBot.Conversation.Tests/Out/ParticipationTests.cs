using System.Net;
using System.Text;
using ViewsBot.Conversation.Tests.Safety;

namespace ViewsBot.Conversation.Tests.Out;

public sealed class ParticipationTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task The_report_is_for_the_head_and_the_senco_and_tells_them_no_name()
    {
        using var head = await StaffSide.SignInAsync(product.Product, "demo-head");
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var teacher = await StaffSide.SignInAsync(product.Product, "demo-teacher");
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");

        var seen = await head.ReadAsync("/staff");

        Assert.Contains("What we have done", seen, StringComparison.Ordinal);
        Assert.Contains("shown when this period is over", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/staff/pupils\"", seen, StringComparison.Ordinal);
        Assert.Contains("By SEN status", await senco.ReadAsync("/staff/participation"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await head.StatusAsync("/staff/participation?period=next"));
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [await teacher.StatusAsync("/staff/participation"), await lead.StatusAsync("/staff/participation?handler=Csv")]);
    }

    [Fact]
    public async Task The_file_has_the_same_numbers_and_hides_the_same()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        var file = Encoding.UTF8.GetString(await senco.FetchAsync("/staff/participation?handler=Csv"));

        var lines = file.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("\"period\",\"table\",\"group\",\"measure\",\"number\"", lines[0]);
        Assert.Contains(lines, line => line.Contains("\"Whole school\",\"everybody\",\"asked\"", StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line => Assert.Matches("\"(hidden|0|[5-9]|[1-9][0-9]+)\"$", line));
    }
}
