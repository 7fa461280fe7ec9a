using ViewsBot.Content.Cards;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>One thing a person said that they may choose for: a picture they placed, or their own words.</summary>
/// <param name="View">The view's key.</param>
/// <param name="Word">What it is called.</param>
/// <param name="PictureKey">Its picture.</param>
internal sealed record ShareSubject(string View, Sentence Word, string PictureKey);
