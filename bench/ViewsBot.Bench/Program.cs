using BenchmarkDotNet.Running;
using ViewsBot.Bench;

// `-- --filter '*'` for the measures, `-- processor-time` for a machine that is busy.
if (args is ["processor-time"])
{
    await ProcessorTime.PrintAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(WaterfallTurn).Assembly).Run(args, new TurnConfig());
}
