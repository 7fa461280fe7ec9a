namespace ViewsBot.Records.Invitations;

/// <summary>Rings when something that opened conversations opens them no more: an invitation taken back or renewed, a cycle closed, a survey ended.</summary>
public sealed class EndBell : Bell;
