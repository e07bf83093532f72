/**
 * Spans that say nothing about the application, as OTTL conditions on a span: a span that meets one of them
 * is dropped after metrics were made from it. They are the original lab's health-check rules, each with the
 * attribute names of the semantic conventions before and after 1.23, since both kinds of agent are about.
 * The original's two rules by destination (port 9000, Redis) are left out: they drop real calls.
 */
export const noise: readonly string[] = [
  // Probes and scrapes.
  ...['http.route', 'http.target', 'url.path'].map(
    (attribute) =>
      `IsMatch(attributes["${attribute}"], "(?i)(^|/)(health|health_check|healthz|livez|readyz|metrics|prometheus)([/?]|$)")`,
  ),
  // Connection pools that ask whether the database still answers.
  ...['db.operation', 'db.operation.name'].map(
    (attribute) => `IsMatch(attributes["${attribute}"], "^(PING|EXISTS?)$")`,
  ),
  // One span for each middleware of an Express application.
  'IsMatch(attributes["express.type"], "^(middleware|router)$")',
  'attributes["express.name"] == "request handler"',
];
