import { LokiWrite } from '../../imports/alloy/loki';
import { Component } from '../../lib/alloy';
import { messageOf, newConfig } from './new-config';
import { schemaOf } from './schemas';

class Known extends Component {
  to(name: string) {
    return this.ref(name);
  }
}

test('a component that the release does not have is refused', () => {
  expect(messageOf(() => new Component(newConfig(), schemaOf('loki'), 'loki.writer', 'w', {}))).toBe(
    'loki.writer: Alloy v1.19.2 has no such component.',
  );
});

test('a component without a label is refused, and a configuration block with one', () => {
  expect(messageOf(() => new Component(newConfig(), schemaOf('loki'), 'loki.write', undefined, {}))).toBe(
    'loki.write: a label is needed; give one.',
  );
  expect(messageOf(() => new Component(newConfig(), schemaOf('config'), 'logging', 'x', {}))).toBe(
    'logging "x": it carries no label; leave it out.',
  );
});

test('an export that the component does not have is refused', () => {
  const write = new Known(newConfig(), schemaOf('loki'), 'loki.write', 'w', {});
  expect(messageOf(() => write.to('input'))).toBe('loki.write "w": it has no export "input".');
});

test('a component is as stable as the release says', () => {
  expect(new LokiWrite(newConfig(), 'w')).toMatchObject({
    stability: 'generally-available',
    community: false,
    exports: { receiver: { kind: 'capsule', name: 'loki.LogsReceiver' } },
  });
});
