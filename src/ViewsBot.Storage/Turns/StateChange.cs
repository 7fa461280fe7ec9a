namespace ViewsBot.Storage.Turns;

/// <summary>What becomes of one item of bot state.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Json">The sealed JSON, or <c>null</c> to delete it.</param>
/// <param name="Expected">The ETag it must still have, or <c>null</c> where any will do.</param>
/// <param name="HasETag">Whether whoever reads it is told its ETag.</param>
internal sealed record StateChange(string Key, byte[]? Json, long? Expected = null, bool HasETag = false);
