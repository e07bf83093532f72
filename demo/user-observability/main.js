const http = require('node:http');

/** Knows users, and asks hello-observability to start everything when somebody wants to see them. */
const name = 'user-observability';
const port = Number(process.env.PORT ?? 3000);
const hello = process.env.HELLO_URL ?? 'http://hello-observability:8080';
const users = [
  { id: 1, name: 'rogelio', birthdate: '12-12-2024' },
  { id: 2, name: 'david', birthdate: '13-12-2024' },
];

const routes = {
  'GET /api/users': async () => {
    try {
      const { status } = await get(`${hello}/start-all`);
      log(status < 400 ? 'INFO' : 'WARN', `GET ${hello}/start-all ${status}`);
    } catch (error) {
      log('ERROR', `GET ${hello}/start-all failed`, error);
    }
    return { status: 200, body: JSON.stringify(users) };
  },
  'POST /api/users': async (body) => {
    const user = asUser(body);
    if (user === undefined) return { status: 400, body: '{"message":"id, name and birthdate are required"}' };
    // The last hundred, so that nobody fills the memory.
    users.push(user);
    users.splice(0, users.length - 100);
    return { status: 201, body: JSON.stringify(user) };
  },
  'GET /health/liveness': async () => ({ status: 200, body: '{"status":"UP"}' }),
  'GET /metrics': async () => ({ status: 200, body: metrics(), type: 'text/plain; version=0.0.4' }),
};

const server = http.createServer(async (request, response) => {
  const start = performance.now();
  const path = request.url.split('?')[0];
  const route = routes[`${request.method} ${path}`];
  let body = '';
  for await (const chunk of request) if (body.length < 10_000) body += chunk;
  const answer = (await route?.(body)) ?? { status: 404, body: '{"message":"not found"}' };
  response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' });
  response.end(answer.body);
  if (!path.startsWith('/api/')) return;
  const seconds = (performance.now() - start) / 1000;
  count(route === undefined ? 'other' : path, answer.status, seconds);
  log('INFO', `${request.method} ${path} ${answer.status} in ${seconds.toFixed(3)} s`);
});
server.listen(port, () => log('INFO', `listens on port ${port}`));
// The first process of a container does not end by itself.
process.on('SIGTERM', () => server.close(() => process.exit(0)).closeAllConnections());

function asUser(text) {
  try {
    const { id, name, birthdate } = JSON.parse(text);
    return id && name && birthdate ? { id, name, birthdate } : undefined;
  } catch {
    return undefined;
  }
}

function get(address) {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { timeout: 15_000 }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode }));
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 15 s'))).on('error', reject);
  });
}

/** The series that Prometheus reads, with their values. */
const series = new Map();
const types = { requests_total: 'counter', request_duration_histogram: 'histogram' };

function add(key, value) {
  series.set(key, (series.get(key) ?? 0) + value);
}

function count(path, status, seconds) {
  const labels = `service_name="${name}",path="${path}",status="${status}"`;
  add(`requests_total{${labels}}`, 1);
  for (const bucket of [0.1, 0.3, 0.5, 1, 1.5, 2, 5, '+Inf']) {
    add(
      `request_duration_histogram_bucket{${labels},le="${bucket}"}`,
      bucket === '+Inf' || seconds <= bucket ? 1 : 0,
    );
  }
  add(`request_duration_histogram_sum{${labels}}`, seconds);
  add(`request_duration_histogram_count{${labels}}`, 1);
}

function metrics() {
  return Object.entries(types)
    .map(([family, type]) => {
      const lines = [...series]
        .filter(([key]) => key.startsWith(family))
        .map(([key, value]) => `${key} ${value}\n`);
      return `# TYPE ${family} ${type}\n${lines.join('')}`;
    })
    .join('');
}

function log(level, message, error) {
  const stack = error === undefined ? '' : `: ${error.stack}`;
  console.log(`${new Date().toISOString()} ${level} ${name}${traceIds()} ${message}${stack}`);
}

/**
 * The trace that this request belongs to, where there is an agent of OpenTelemetry. Without its package the API is
 * found where every copy of it looks for the others: opentelemetry-js, api/src/internal/global-utils.ts.
 */
function traceIds() {
  const api = globalThis[Symbol.for('opentelemetry.js.api.1')];
  const span = api?.context?.active().getValue(Symbol.for('OpenTelemetry Context Key SPAN'));
  const context = span?.spanContext();
  return context ? ` trace_id=${context.traceId} span_id=${context.spanId}` : '';
}
