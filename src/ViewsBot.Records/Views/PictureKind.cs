namespace ViewsBot.Records.Views;

/// <summary>How a picture came about.</summary>
public enum PictureKind
{
    /// <summary>Drawn on the page.</summary>
    Drawing,

    /// <summary>Taken with a camera, or chosen from what is on the device.</summary>
    Photo,
}
