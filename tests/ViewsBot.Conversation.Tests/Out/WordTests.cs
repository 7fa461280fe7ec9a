using System.Net;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ViewsBot.Conversation.Tests.Cycles;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Views;

namespace ViewsBot.Conversation.Tests.Out;

/// <summary>The plan, the boards and the review as Word documents.</summary>
public sealed class WordTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string InUrdu = "مجھے پڑھنا اچھا لگتا ہے";

    [Theory]
    [InlineData("plan")]
    [InlineData("board")]
    [InlineData("review")]
    public async Task Each_document_is_whole_to_the_validator_of_Office_and_has_headings_and_pictures(string what)
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", new Answer.Placed(Place.Right));

        using var document = await OpenAsync(cycle, what);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("Heading1", document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.All(document.MainDocumentPart.ImageParts, part => Assert.Equal("image/png", part.ContentType));
    }

    [Fact]
    public async Task A_board_is_a_table_of_its_columns_with_each_picture_and_its_word()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", new Answer.Placed(Place.Right));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/numbers", new Answer.Placed(Place.Left));

        using var document = await OpenAsync(cycle, "board");

        var rows = document.MainDocumentPart!.Document.Body!.Descendants<Table>().Single().Elements<TableRow>().ToList();
        Assert.Equal(["going well", "sometimes", "not going well"], rows[0].Elements<TableCell>().Select(cell => cell.InnerText));
        Assert.Equal(["numbers", "", "reading"], rows[1].Elements<TableCell>().Select(cell => cell.InnerText));
        Assert.Equal([1, 0, 1], rows[1].Elements<TableCell>().Select(cell => cell.Descendants<Inline>().Count()));
    }

    [Fact]
    public async Task Own_words_in_Urdu_run_from_right_to_left()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, InUrdu);

        using var document = await OpenAsync(cycle, "board");

        var words = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Single(paragraph => paragraph.InnerText == InUrdu);
        Assert.NotNull(words.ParagraphProperties!.BiDi);
        Assert.NotNull(words.GetFirstChild<Run>()!.RunProperties!.RightToLeftText);
    }

    [Fact]
    public async Task What_a_young_person_shares_with_nobody_is_in_no_document_and_the_head_gets_none()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await cycle.SayAsync(cycle.Child.Invited.Code, "Tangerine mornings are calm for me");
        using var head = await StaffSide.SignInAsync(fixture.Product, "demo-head");

        using var document = await OpenAsync(cycle, "board");

        Assert.DoesNotContain("Tangerine", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("1 answer is not shared.", document.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await head.StatusAsync(cycle.Page("/word/board")));
        Assert.Equal(HttpStatusCode.NotFound, await cycle.Senco.StatusAsync(cycle.Page("/word/all")));
    }

    private static async Task<WordprocessingDocument> OpenAsync(CycleOfChild cycle, string what) =>
        WordprocessingDocument.Open(new MemoryStream(await cycle.Senco.FetchAsync(cycle.Page($"/word/{what}"))), isEditable: false);
}
