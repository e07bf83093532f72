import { sent, spanId, texts, traceId } from '../../pipelines/pod-logs/sent';

describe('lines are joined:', () => {
  const java = [
    `Logback 2026-11-24 10:00:00 ERROR c.e.Hello:42 - trkid= traceID=${traceId} span_id=${spanId} - failed`,
    'java.io.IOException: no luck',
    '\tat com.example.Hello.start(Hello.java:12)',
    '\t... 12 common frames omitted',
    'Caused by: java.lang.IllegalStateException: closed',
    '\tat com.example.Deep.down(Deep.java:7)',
  ];

  test('a Java stack trace with the line of the logger above it', () => {
    const next = 'Logback 2026-11-24 10:00:01 INFO  c.e.Hello:43 - trkid= traceID=0 span_id=0 - going on';
    expect(texts(sent([...java, next]))).toEqual([java.join('\n'), next]);
  });

  test('a traceback of Python, up to the line that names the error', () => {
    const python = [
      'ERROR:root:failed',
      'Traceback (most recent call last):',
      '  File "a.py", line 1',
      'ValueError: x',
    ];
    expect(texts(sent(python))).toEqual([python[0], `${python[1]}\n${python[2]}`, python[3]]);
  });

  test('what programs print line by line stays so', () => {
    const plain = [
      '{"level":"info"}',
      'level=info msg=a',
      '127.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200',
      'I1124 10:00:00.000001 1 server.go:1] hello',
      'main.start.Error is no exception',
    ];
    expect(texts(sent(plain))).toEqual(plain);
  });

  test('a private key, which is then redacted as a whole', () => {
    const key = [
      '-----BEGIN RSA PRIVATE KEY-----',
      'M'.repeat(64),
      'I'.repeat(64),
      'abcdefghijklmnopqr==',
      '-----END RSA PRIVATE KEY-----',
    ];
    expect(texts(sent(['before', ...key, 'after']))).toEqual([
      'before',
      '-----BEGIN RSA PRIVATE KEY-----<redacted:private-key>-----END RSA PRIVATE KEY-----',
      'after',
    ]);
  });

  test('by each way to go on for itself: flags of one do not reach the next', () => {
    const ways = { joinedLines: { continues: ['(?i)and ', 'but '], firstLines: [] } };
    expect(texts(sent(['so', 'AND on', 'but no', 'BUT yes'], ways))).toEqual([
      'so\nAND on\nbut no',
      'BUT yes',
    ]);
  });

  test('not at all where nothing says how a line goes on', () => {
    const none = { joinedLines: { continues: [], firstLines: [] } };
    expect(texts(sent(java, none))).toEqual(java);
  });

  test('by the first line of a program that an environment knows, in its namespace and app alone', () => {
    const firstLine = (app: string) => ({
      joinedLines: { continues: [], firstLines: [{ namespace: 'shop', app, pattern: String.raw`^\d+ ` }] },
    });
    const query = ['1 select', 'from cart', '2 select'];
    expect(texts(sent(query, firstLine('cart')))).toEqual(['1 select\nfrom cart', '2 select']);
    expect(texts(sent(query, firstLine('other')))).toHaveLength(3);
  });

  test('a stack trace of more than 500 lines comes in parts, none of which is lost', () => {
    const frames = Array.from({ length: 600 }, (_, index) => `\tat a.b.C.d(C.java:${index})`);
    const found = texts(sent(['ERROR deep', ...frames]));
    expect(found.map((line) => line.split('\n').length)).toEqual([500, 101]);
  });
});
