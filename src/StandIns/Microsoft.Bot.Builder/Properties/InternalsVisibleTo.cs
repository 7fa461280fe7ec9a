using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs")]
[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Integration.AspNet.Core")]
