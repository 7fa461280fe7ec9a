using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a picture was first looked at, by whom and when.</summary>
internal sealed class PictureReadRow : IRow
{
    public string Table => "picture_read";

    public required string PictureId { get; init; }

    public required string ReadBy { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns.Set("picture_id", PictureId).Set("read_by", ReadBy).Set("at", At);
}
