namespace ViewsBot.Records;

/// <summary>The program does not start, for a reason that whoever starts it can mend: the message says what, and how. It needs no stack trace.</summary>
public class StartRefusedException(string sentence, Exception? cause = null) : Exception(sentence, cause);
