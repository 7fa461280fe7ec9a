using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Conversation.Tests.Cycles;

/// <summary>What is done in a cycle: notes of the staff, and a diary that school and home both write in.</summary>
public sealed class DoTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string FromSchool = "He read a whole page to Biscuit the dog";
    private const string FromHome = "He read to his grandmother at the weekend";
    private const string ForStaff = "Ten minutes of reading with Mr Davies";

    [Fact]
    public async Task School_writes_and_the_parent_reads_it_on_their_page_and_nothing_else_that_staff_wrote()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        await WriteAsync(cycle, NotePart.Diary, FromSchool);
        await WriteAsync(cycle, NotePart.Done, ForStaff);

        var (parents, childs) = (await Family.OwnPageAsync(fixture.Product, code.Value, "/my-board"), await Family.OwnPageAsync(fixture.Product, cycle.Child.Invited.Code, "/my-board"));

        Assert.Contains(FromSchool, parents, StringComparison.Ordinal);
        Assert.Contains("Notes from school", parents, StringComparison.Ordinal);
        Assert.DoesNotContain(ForStaff, parents, StringComparison.Ordinal);
        Assert.DoesNotContain(FromSchool, childs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_writes_in_the_conversation_and_school_reads_it_in_the_diary_with_who_and_that_it_is_unread()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await BeginDoingAsync(cycle);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        var parent = await fixture.Product.EnterAsync(code.Value);

        await parent.SaysAsync(FromHome);

        var page = Regex.Replace(await cycle.Senco.ReadAsync(cycle.Page("/do")), @"<[^>]+>|\s+", " ");
        Assert.Matches($@"Sam Okoro.*{FromHome}.*Unread", page);
        Assert.Contains(FromHome, await Family.OwnPageAsync(fixture.Product, code.Value, "/my-board"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_harm_written_by_a_parent_are_in_no_diary()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await BeginDoingAsync(cycle);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        var parent = await fixture.Product.EnterAsync(code.Value);

        await parent.SaysAsync("my partner hits me and the children");

        Assert.DoesNotContain("hits me", await cycle.Senco.ReadAsync(cycle.Page("/do")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parents_of_a_young_person_who_owns_their_views_read_no_diary_about_them()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        await WriteAsync(cycle, NotePart.Diary, FromSchool);

        Assert.DoesNotContain(FromSchool, await Family.OwnPageAsync(fixture.Product, code.Value, "/my-board"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_picture_stands_over_time_with_every_place_it_was_given_and_when_a_mind_changed()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Records.Views.Answer.Placed(Records.Views.Place.Right));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Records.Views.Answer.Placed(Records.Views.Place.Left));
        var next = await NextTime.InviteAsync(fixture.Product, cycle.Child);
        await cycle.PlaceAsync(next.Code, "my-school-day/playtime", new Records.Views.Answer.Placed(Records.Views.Place.Middle));

        var page = Regex.Replace(await cycle.Senco.ReadAsync($"/staff/pupils/{cycle.Child.Invited.PupilId}/over-time"), @"<[^>]+>|\s+", " ");

        Assert.Matches("playtime +not happy about it, changed later .* happy about it .* in the middle", page);
        Assert.Equal(HttpStatusCode.NotFound, await cycle.Senco.StatusAsync("/staff/pupils/00000000000000000000000000000000/over-time"));
    }

    /// <summary>The stage of doing began yesterday.</summary>
    private static async Task BeginDoingAsync(CycleOfChild cycle)
    {
        var now = (await cycle.PlanAsync()).Cycle;
        var began = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);

        Assert.True(await cycle.Get<ICycleStore>().ChangeDaysAsync(await cycle.SencoAsync(), now with { StageStarts = [began, began, began, began.AddDays(90)] }, default));
    }

    private static async Task WriteAsync(CycleOfChild cycle, NotePart part, string words)
    {
        Viewer senco = await cycle.SencoAsync();
        var note = new CycleNote
        {
            Id = CycleNoteId.New(TimeProvider.System),
            Cycle = cycle.Cycle,
            Part = part,
            On = new DateOnly(2026, 11, 2),
            Words = words,
            Written = Written.Now(senco, (await cycle.PlanAsync()).Cycle, TimeProvider.System),
        };

        Assert.Equal(PlanKept.Now, await cycle.Get<ICycleNoteStore>().KeepAsync(senco, note, default));
    }
}
