using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can be begun by their ids.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private string _version;

    /// <summary>Makes a set inside a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Makes a set whose stack is kept in bot state.</summary>
    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>Adds a dialog. Another one of the same id gets a number after its id, from 2 on; the same one again is left alone.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        _dialogs.Add(dialog.Id, dialog);
        _version = null;

        return this;
    }

    /// <summary>Opens the conversation's stack.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The stack, empty at first.</returns>
    /// <exception cref="ArgumentNullException">There is no turn.</exception>
    /// <exception cref="InvalidOperationException">The set was made without a place to keep the stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException($"This {nameof(DialogSet)} was made without a state property, so it has no stack of its own to open.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);

        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog in this set.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null when there is none.</returns>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>The dialogs, in the order they were added.</summary>
    /// <returns>All of them.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>A fingerprint of every dialog's version, made once and again when one is added: it is compared at each turn.</summary>
    internal string GetVersion() => _version ??= Fingerprint();

    private string FreeId(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var free = id + suffix.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(free))
            {
                return free;
            }
        }
    }

    private string Fingerprint()
    {
        var versions = new StringBuilder();
        foreach (var (id, dialog) in _dialogs)
        {
            versions.Append(id).Append('|').Append(dialog.GetVersion()).Append('\n');
        }

        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions.ToString())));
    }
}
