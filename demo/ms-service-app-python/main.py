"""Offers what somebody could buy: asks ms-service-app-dotnet for the price and ms-service-app-go for the stock."""

import json
import logging
import os
import random
import signal
import sqlite3
import sys
import textwrap
import threading
import time
import urllib.error
import urllib.request
from collections import defaultdict
from contextlib import closing
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

NAME = "ms-service-app-python"
PORT = int(os.environ.get("PORT", "8083"))
PRICES = os.environ.get("PRICES_URL", "http://ms-service-app-dotnet:8084")
STOCK = os.environ.get("STOCK_URL", "http://ms-service-app-go:8085")


class LineWithTrace(logging.Formatter):
    """Writes the trace that an entry belongs to, where there is an agent of OpenTelemetry: it brings its API along."""

    def formatMessage(self, record):
        return f"{self.formatTime(record)} {record.levelname} {NAME}{self.trace_ids()} {record.message}"

    def formatException(self, error):
        """Indented, by which readers of logs see that it goes on with the line before."""
        return textwrap.indent(super().formatException(error), "    ")

    def trace_ids(self):
        try:
            from opentelemetry import trace
        except ImportError:
            return ""
        context = trace.get_current_span().get_span_context()
        return f" trace_id={context.trace_id:032x} span_id={context.span_id:016x}" if context.is_valid else ""


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(LineWithTrace())
log = logging.getLogger(NAME)
log.setLevel(logging.INFO)
log.addHandler(handler)


def offers():
    """One in ten fails. What is known of articles is in a database, in memory, so that there is one to see."""
    if random.random() < 0.1:
        raise OSError("Random error with /offers")
    with closing(sqlite3.connect(":memory:")) as database:
        articles = database.cursor()
        articles.execute("CREATE TABLE article (id INTEGER, name TEXT)")
        articles.execute("INSERT INTO article VALUES (1, 'lamp'), (2, 'chair')")
        found = articles.execute("SELECT id, name FROM article").fetchall()
    return [
        {"name": name, "price": get(f"{PRICES}/prices/{id}"), "stock": get(f"{STOCK}/stock/{id}")}
        for id, name in found
    ]


def get(address):
    """What the other service says, or nothing where it has an error."""
    try:
        with urllib.request.urlopen(address, timeout=15) as answer:
            return json.load(answer)
    except urllib.error.URLError as error:
        log.warning("GET %s %s", address, error)
        return None


requests = defaultdict(int)
seconds = defaultdict(float)
lock = threading.Lock()


def metrics():
    with lock:
        labelled = [(f'{{service_name="{NAME}",path="{path}",status="{status}"}}', path, status) for path, status in requests]
        lines = ["# TYPE requests_total counter"]
        lines += [f"requests_total{labels} {requests[path, status]}" for labels, path, status in labelled]
        lines += ["# TYPE request_duration_summary summary"]
        for labels, path, status in labelled:
            lines.append(f"request_duration_summary_sum{labels} {seconds[path, status]}")
            lines.append(f"request_duration_summary_count{labels} {requests[path, status]}")
    return "\n".join(lines) + "\n"


def application(environ, start_response):
    start, path, status, body = time.monotonic(), environ["PATH_INFO"], "200 OK", ""
    try:
        if path == "/health":
            body = '{"status":"UP"}\n'
        elif path == "/metrics":
            body = metrics()
        elif path == "/offers":
            body = json.dumps(offers()) + "\n"
        else:
            status = "404 Not Found"
    except OSError as error:
        log.exception("GET %s failed", path)
        status, body = "500 Internal Server Error", f"{error}\n"
    if path == "/offers":
        elapsed = time.monotonic() - start
        with lock:
            requests[path, status[:3]] += 1
            seconds[path, status[:3]] += elapsed
        log.info("GET %s %s in %.3f s", path, status[:3], elapsed)
    start_response(status, [("Content-Type", "text/plain" if path == "/metrics" else "application/json")])
    return [body.encode()]


try:
    # The agent has instrumentation for servers by WSGI, and takes frameworks up by itself; this server has none.
    from opentelemetry.instrumentation.wsgi import OpenTelemetryMiddleware

    application = OpenTelemetryMiddleware(application)
except ImportError:
    pass


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    # Five, its default, are soon waiting.
    request_queue_size = 128


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        """The service logs its requests itself."""


server = make_server("", PORT, application, Server, Quiet)
# The first process of a container does not end by itself.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
log.info("listens on port %d", PORT)
server.serve_forever()
