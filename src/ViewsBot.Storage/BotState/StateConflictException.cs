namespace ViewsBot.Storage.BotState;

/// <summary>An item of bot state was changed by somebody else since it was read.</summary>
internal sealed class StateConflictException() : Exception("ETag conflict: the item was changed since it was read.");
