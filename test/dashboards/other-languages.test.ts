import { checkQuery } from '../../lib/dashboards';
import { known } from './known';

describe('a query of Loki', () => {
  const check = (logql: string) => checkQuery({ logql }, known);

  test.each([
    ['{service_name=~"$service"} |= "error"', ['pipelines.podLogs']],
    ['{job="events"} | reason="Killing"', ['pipelines.podLogs', 'pipelines.clusterEvents']],
    ['{level="warning"}', ['pipelines.clusterEvents']],
    [
      'sum by (detected_level) (count_over_time({namespace="shop"} | trace_id="a" [5m]))',
      ['pipelines.podLogs', 'pipelines.clusterEvents'],
    ],
    ['{namespace="shop"} | json | anything="b"', ['pipelines.podLogs', 'pipelines.clusterEvents']],
  ])('%s is answered by those who send such streams', (logql, from) => {
    expect(check(logql)).toMatchObject({ kind: 'answered', from });
  });

  test.each([
    [
      'an unknown label of streams',
      '{servicename="a"}',
      'asks for the label servicename of log streams, which nothing sets; did you mean service_name?',
    ],
    [
      'metadata that is none',
      '{job="events"} | traceid="a"',
      'asks for the label traceid, which no line of these streams has; did you mean trace_id?',
    ],
    [
      'an unknown group',
      'sum by (pods) (rate({job=~".+"} [5m]))',
      'asks for the label pods, which no line of these streams has; did you mean pod?',
    ],
    ['a wrong syntax', '{job="events"} ||', 'is no LogQL'],
  ])('%s is refused', (_, logql, problem) => {
    expect(() => check(logql)).toThrow(problem);
  });

  test('of a source that is switched off is left out', () => {
    const onlyEvents = { ...known, logs: known.logs.filter(({ job }) => job !== undefined) };
    expect(checkQuery({ logql: '{job="journal"}' }, onlyEvents)).toEqual({
      kind: 'missing',
      why: 'pipelines.nodeLogs is off',
    });
  });
});

test('a query of Loki by a label that only streams have which are switched off is left out', () => {
  const why = 'pipelines.nodeLogs is off';
  expect(checkQuery({ logql: '{unit="kubelet.service"}' }, known)).toEqual({ kind: 'missing', why });
  expect(checkQuery({ logql: '{namespace="shop"} | node="a"' }, known)).toEqual({ kind: 'missing', why });
});

describe('a query of Tempo', () => {
  test('is answered by those who send traces', () => {
    expect(checkQuery({ traceql: '{resource.service.name="a" && status=error}' }, known)).toMatchObject({
      kind: 'answered',
      from: ['pipelines.applicationObservability'],
    });
  });

  test.each([
    [
      'an attribute that nothing sets',
      '{resource.service.nam="a"}',
      'asks for the attribute resource.service.nam, which nothing sets; did you mean resource.service.name?',
    ],
    ['a wrong syntax', '{resource.service.name=', 'is no TraceQL'],
  ])('%s is refused', (_, traceql, problem) => {
    expect(() => checkQuery({ traceql }, known)).toThrow(problem);
  });

  test('is left out where nothing sends traces', () => {
    expect(checkQuery({ traceql: '{}' }, { ...known, traces: [] })).toMatchObject({ kind: 'missing' });
  });
});

describe('a query of Pyroscope', () => {
  test('is answered, left out where the profiles are off, and refused where nothing makes them', () => {
    const check = (profile: string, selector = '{}') => checkQuery({ profile, selector }, known);
    expect(check('cpu')).toMatchObject({ kind: 'answered', from: ['pipelines.ebpfProfiles'] });
    expect(check('allocations')).toEqual({ kind: 'missing', why: 'pipelines.javaProfiles is off' });
    expect(() => check('cup')).toThrow(
      'asks for profiles of the type cup, which nothing makes; did you mean cpu?',
    );
    expect(() => check('cpu', '{service="a"}')).toThrow('asks for the label service of profiles');
  });
});
