var builder = WebApplication.CreateBuilder(args);

builder.WebHost.UseUrls(builder.Configuration["urls"] ?? "http://localhost:5080");

var app = builder.Build();

app.MapGet("/healthz", () => Results.Ok());

app.Run();
