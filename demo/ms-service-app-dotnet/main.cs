#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false

// Knows the prices of articles.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

const string name = "ms-service-app-dotnet";
var port = Environment.GetEnvironmentVariable("PORT") ?? "8084";
var builder = WebApplication.CreateSlimBuilder(args);
// The service logs its requests itself.
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://0.0.0.0:{port}");
var app = builder.Build();
var series = new ConcurrentDictionary<string, double>();

app.MapGet("/health", () => Results.Text("{\"status\":\"UP\"}\n", "application/json"));
app.MapGet("/metrics", () => Results.Text(Metrics(), "text/plain; version=0.0.4"));
app.MapGet("/prices/{id}", async (string id) =>
{
    var start = Stopwatch.GetTimestamp();
    var status = int.TryParse(id, out var number) ? 200 : 404;
    await Task.Delay(Random.Shared.Next(300));
    if (status == 200 && Random.Shared.Next(10) == 0)
    {
        status = 500;
        Say("ERROR", $"Random error with /prices/{id}");
    }
    var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
    Count(status, seconds);
    Say("INFO", Text($"GET /prices/{id} {status} in {seconds:F3} s"));
    return status == 200
        ? Results.Text(Text($"{9.9 + number:F2}\n"), "application/json")
        : Results.StatusCode(status);
});

Say("INFO", $"listens on port {port}");
app.Run();

void Count(int status, double seconds)
{
    var labels = $"{{service_name=\"{name}\",path=\"/prices/{{id}}\",status=\"{status}\"}}";
    Add("requests_total" + labels, 1);
    Add("request_duration_summary_sum" + labels, seconds);
    Add("request_duration_summary_count" + labels, 1);
}

void Add(string key, double value) => series.AddOrUpdate(key, value, (_, before) => before + value);

string Metrics()
{
    var text = new StringBuilder();
    foreach (var (family, type) in new[] { ("requests_total", "counter"), ("request_duration_summary", "summary") })
    {
        text.Append($"# TYPE {family} {type}\n");
        foreach (var (key, value) in series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (key.StartsWith(family, StringComparison.Ordinal)) text.Append(Text($"{key} {value}\n"));
        }
    }
    return text.ToString();
}

// The trace is in what .NET itself calls an activity. ASP.NET makes one for each request, with the trace of the caller, and
// the agent of OpenTelemetry sends it as a span; without an agent nobody sends it, and it is left out.
void Say(string level, string message)
{
    var activity = Activity.Current;
    var trace = activity is { Recorded: true } ? $" trace_id={activity.TraceId} span_id={activity.SpanId}" : "";
    Console.WriteLine($"{DateTime.UtcNow:O} {level} {name}{trace} {message}");
}

// Numbers with a point, whatever the language of the machine.
static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
