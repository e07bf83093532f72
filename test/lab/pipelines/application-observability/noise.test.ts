import { RE2JS } from 're2js';
import { noise } from '../../../../lib/lab/pipelines/application-observability/noise';

/** Whether one of the conditions drops a span with this attribute: IsMatch is an unanchored RE2 match. */
function dropped(attribute: string, value: string): boolean {
  return noise.some((condition) => {
    const match = condition.match(/^IsMatch\(attributes\["(.+?)"\], "(.*)"\)$/);
    if (match)
      return (
        match[1] === attribute &&
        RE2JS.compile(match[2] ?? '')
          .matcher(value)
          .find()
      );
    return condition === `attributes["${attribute}"] == "${value}"`;
  });
}

describe('the health-check rules', () => {
  test.each([
    ['http.route', '/actuator/health/liveness'],
    ['http.route', '/health'],
    ['url.path', '/metrics'],
    ['http.target', '/actuator/prometheus?name=x'],
    ['http.target', '/health_check'],
    ['db.operation', 'PING'],
    ['db.operation.name', 'EXISTS'],
    ['express.type', 'middleware'],
    ['express.name', 'request handler'],
  ])('drop a span whose %s is %s', (attribute, value) => {
    expect(dropped(attribute, value)).toBe(true);
  });

  test.each([
    ['http.route', '/customers/find/{id}'],
    ['http.route', '/healthy-food'],
    ['url.path', '/api/metrics-of-sales'],
    ['db.operation', 'SELECT'],
    ['db.system', 'redis'],
    ['net.peer.port', '9000'],
    ['express.type', 'request_handler'],
  ])('keep a span whose %s is %s', (attribute, value) => {
    expect(dropped(attribute, value)).toBe(false);
  });
});
