import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import java.net.http.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.logging.*;

/** The service that requests come in by: it asks ms-service-app-ms1 for customers and ms-service-app-ms2 for sellers. */
public class Main {
    static final String NAME = "hello-observability";
    static final String CUSTOMERS = setting("CUSTOMERS_URL", "http://ms-service-app-ms1:8081");
    static final String SELLERS = setting("SELLERS_URL", "http://ms-service-app-ms2:8082");
    // The others do not speak HTTP/2, which would be tried first.
    static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws IOException {
        serve(8080, Map.of(
            "/start-customer", path -> customer(),
            "/start-seller", path -> seller(),
            "/start-all", path -> {
                var customer = customer();
                sleepUpTo(2000);
                return customer + seller();
            },
            "/observability", path -> {
                failOneInTen(path);
                sleepUpTo(3000);
                return "Observability\n";
            }));
    }

    static String customer() throws IOException, InterruptedException {
        failOneInTen("/start-customer");
        sleepUpTo(1000);
        return "Find " + get(CUSTOMERS + "/customers/find/" + (int) (Math.random() * 40));
    }

    static String seller() throws IOException, InterruptedException {
        failOneInTen("/start-seller");
        sleepUpTo(2000);
        return "Find " + get(SELLERS + "/seller/find/" + (int) (Math.random() * 40));
    }

    /** What the other service says, be it an error. */
    static String get(String address) throws IOException, InterruptedException {
        var answer = CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        LOG.log(answer.statusCode() < 400 ? Level.INFO : Level.WARNING, "GET " + address + " " + answer.statusCode());
        return answer.body();
    }

    static void failOneInTen(String path) throws IOException {
        if (Math.random() < 0.1) throw new IOException("Random error with " + path);
    }

    static void sleepUpTo(int milliseconds) throws InterruptedException {
        Thread.sleep((int) (Math.random() * milliseconds));
    }

    // From here on the three services in Java are the same.

    interface Route {
        String answer(String path) throws Exception;
    }

    static void serve(int port, Map<String, Route> routes) throws IOException {
        Logger.getLogger("").getHandlers()[0].setFormatter(new LineWithTrace());
        port = Integer.parseInt(setting("PORT", String.valueOf(port)));
        var server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(Executors.newFixedThreadPool(32));
        routes.forEach((prefix, route) -> server.createContext(prefix, exchange -> handle(exchange, prefix, route)));
        server.createContext("/actuator/health/liveness", exchange -> send(exchange, 200, "{\"status\":\"UP\"}\n"));
        server.createContext("/metrics", exchange -> send(exchange, 200, metrics()));
        server.start();
        LOG.info("listens on port " + port);
    }

    static void handle(HttpExchange exchange, String prefix, Route route) throws IOException {
        var start = System.nanoTime();
        var status = 200;
        String body;
        try {
            body = route.answer(exchange.getRequestURI().getPath());
        } catch (Exception error) {
            status = error instanceof NoSuchElementException ? 404 : 500;
            body = error.getMessage() + "\n";
            if (status == 500) LOG.log(Level.SEVERE, exchange.getRequestURI() + " failed", error);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        count(prefix, status, seconds);
        LOG.info(String.format("GET %s %d in %.3f s", exchange.getRequestURI(), status, seconds));
        send(exchange, status, body);
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.getBytes().length);
            exchange.getResponseBody().write(body.getBytes());
        }
    }

    /** The series that Prometheus reads, with their values. */
    static final Map<String, Double> SERIES = new LinkedHashMap<>();

    static synchronized void count(String path, int status, double seconds) {
        var labels = "{service_name=\"" + NAME + "\",path=\"" + path + "\"";
        SERIES.merge("requests_total" + labels + ",responseStatus=\"" + status + "\"}", 1.0, Double::sum);
        for (var bucket : new String[] {"0.1", "0.3", "0.5", "1", "1.5", "2", "5", "+Inf"}) {
            var isIn = bucket.equals("+Inf") || seconds <= Double.parseDouble(bucket);
            SERIES.merge("request_duration_histogram_bucket" + labels + ",le=\"" + bucket + "\"}", isIn ? 1.0 : 0.0, Double::sum);
        }
        for (var name : List.of("request_duration_histogram", "request_duration_summary")) {
            SERIES.merge(name + "_sum" + labels + "}", seconds, Double::sum);
            SERIES.merge(name + "_count" + labels + "}", 1.0, Double::sum);
        }
        SERIES.put("last_request_timestamp" + labels + "}", System.currentTimeMillis() / 1e3);
    }

    static synchronized String metrics() {
        var text = new StringBuilder();
        Map.of("requests_total", "counter", "request_duration_histogram", "histogram",
            "request_duration_summary", "summary", "last_request_timestamp", "gauge").forEach((name, type) -> {
                text.append("# TYPE " + name + " " + type + "\n");
                SERIES.forEach((series, value) -> text.append(series.startsWith(name) ? series + " " + value + "\n" : ""));
            });
        return text.toString();
    }

    static final Logger LOG = Logger.getLogger(NAME);

    static class LineWithTrace extends java.util.logging.Formatter {
        @Override
        public String format(LogRecord entry) {
            var level = Map.of("SEVERE", "ERROR", "WARNING", "WARN").getOrDefault(entry.getLevel().getName(), "INFO");
            var stack = new StringWriter();
            if (entry.getThrown() != null) entry.getThrown().printStackTrace(new PrintWriter(stack, true));
            return entry.getInstant() + " " + level + " " + NAME + traceIds() + " " + entry.getMessage() + "\n" + stack;
        }
    }

    /**
     * The trace that this thread is in, where there is an agent of OpenTelemetry: it puts the trace into the headers of
     * every request, also of this one, which is never sent. https://www.w3.org/TR/trace-context/#traceparent-header
     */
    static String traceIds() {
        var headers = HttpRequest.newBuilder(URI.create("http://localhost")).build().headers();
        var parts = headers.firstValue("traceparent").orElse("").split("-");
        return parts.length < 3 ? "" : " trace_id=" + parts[1] + " span_id=" + parts[2];
    }

    static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
