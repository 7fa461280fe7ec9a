namespace ViewsBot.Records.Views;

/// <summary>How a picture came about.</summary>
public enum PictureKind
{
    /// <summary>Drawn on the page.</summary>
    Drawing,

    /// <summary>Taken with a camera, or chosen from what is on the device.</summary>
    Photo,

    /// <summary>Made on paper, and scanned by a member of staff.</summary>
    Paper,
}
