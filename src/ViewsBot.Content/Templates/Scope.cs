namespace ViewsBot.Content.Templates;

/// <summary>Where in the data a template stands while it is filled.</summary>
/// <param name="Root">All the data: <c>$root</c>.</param>
/// <param name="Data">The part that names are looked up in: <c>$data</c>.</param>
/// <param name="Index">Which of a list's items it is, from 0: <c>$index</c>; none outside a list.</param>
internal readonly record struct Scope(CardData Root, object Data, int? Index);
