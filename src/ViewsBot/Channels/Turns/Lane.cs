namespace ViewsBot.Channels.Turns;

/// <summary>One turn at a time, first come first served. Who waits holds no thread.</summary>
internal sealed class Lane
{
    private readonly Lock _door = new();
    private Queue<TaskCompletionSource>? _waiting;
    private bool _taken;

    /// <summary>Waits until the lane is free; every entry is followed by one <see cref="Leave"/>.</summary>
    public Task EnterAsync()
    {
        lock (_door)
        {
            if (!_taken)
            {
                _taken = true;
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (_waiting ??= new()).Enqueue(turn);
            return turn.Task;
        }
    }

    /// <summary>Lets the next one in.</summary>
    public void Leave()
    {
        lock (_door)
        {
            if (_waiting is { Count: > 0 })
            {
                _waiting.Dequeue().SetResult();
                return;
            }

            _taken = false;
        }
    }
}
