namespace ViewsBot.Records.Paper;

/// <summary>What became of a paper board that was keyed.</summary>
public enum KeptPaper
{
    /// <summary>It is kept.</summary>
    Now,

    /// <summary>Something was keyed for the same person since the page was opened: nothing of this board is kept yet.</summary>
    Meanwhile,

    /// <summary>There is no such session that this viewer may key for.</summary>
    NotFound,
}
