using BenchmarkDotNet.Running;
using ViewsBot.Bench;

// `dotnet run -c Release --project bench/ViewsBot.Bench -- --filter '*'`
BenchmarkSwitcher.FromAssembly(typeof(WaterfallTurn).Assembly).Run(args, new TurnConfig());
