import { DiscoveryRelabel, type DiscoveryRelabelProps } from '../../../imports/alloy/discovery';
import { sys } from '../../../lib/alloy';
import { relabel } from '../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../lib/testing/relabel/rules-in';
import { newConfig } from '../../alloy/new-config';

const pod = { namespace: 'shop', pod: 'cart-0', phase: 'Running' };

describe('replace', () => {
  test('writes what the regex takes of the joined source labels', () => {
    const rule = {
      sourceLabels: ['namespace', 'pod'],
      separator: '/',
      regex: '(.+)/(.+)-(\\d)',
      targetLabel: 'job',
    };
    expect(relabel(pod, [{ ...rule, replacement: '$1/${2}:$3' }])).toHaveProperty('job', 'shop/cart:0');
  });

  test('changes nothing where the regex does not match the whole', () => {
    expect(relabel(pod, [{ sourceLabels: ['pod'], regex: 'cart', targetLabel: 'job' }])).toEqual(pod);
  });

  test('removes a label by an empty value', () => {
    const { phase: _, ...rest } = pod;
    expect(relabel(pod, [{ regex: '.*', targetLabel: 'phase', replacement: '' }])).toEqual(rest);
  });

  test('reads a group name as long as it can', () => {
    const rule = { sourceLabels: ['namespace'], targetLabel: 'job', replacement: '$1x-$$' };
    expect(relabel(pod, [rule])).toHaveProperty('job', '-$');
  });

  test('reads groups by name', () => {
    const rule = {
      sourceLabels: ['pod'],
      regex: '(?P<app>.+)-\\d',
      targetLabel: 'app',
      replacement: '${app}',
    };
    expect(relabel(pod, [rule])).toHaveProperty('app', 'cart');
  });

  test('takes the name of the label from the match', () => {
    const rule = { sourceLabels: ['pod'], regex: '(cart)-.*', targetLabel: 'is_$1', replacement: 'yes' };
    expect(relabel(pod, [rule])).toHaveProperty('is_cart', 'yes');
  });

  test('writes no label whose name is none', () => {
    const rule = { sourceLabels: ['pod'], targetLabel: 'is_$1', replacement: 'yes' };
    expect(relabel(pod, [rule])).toEqual(pod);
  });

  test('writes a label of any name but the empty one in discovery.relabel', () => {
    const rule = { sourceLabels: ['pod'], targetLabel: 'is_$1', replacement: 'yes' };
    expect(relabel(pod, [rule], 'any')).toEqual({ ...pod, 'is_cart-0': 'yes' });
    expect(relabel(pod, [{ ...rule, targetLabel: '$2' }], 'any')).toEqual(pod);
  });

  test('takes a line break for any character', () => {
    expect(
      relabel({ text: 'a\nb' }, [
        { sourceLabels: ['text'], regex: 'a.b', targetLabel: 'found', replacement: '1' },
      ]),
    ).toHaveProperty('found', '1');
  });
});

describe('the choice of targets', () => {
  const sourceLabels = ['phase'];

  test('keep drops what does not match', () => {
    expect(relabel(pod, [{ action: 'keep', sourceLabels, regex: 'Running' }])).toEqual(pod);
    expect(relabel(pod, [{ action: 'keep', sourceLabels, regex: 'Run' }])).toBeUndefined();
  });

  test('drop drops what matches', () => {
    expect(relabel(pod, [{ action: 'drop', sourceLabels, regex: 'Pending|Running' }])).toBeUndefined();
    expect(relabel(pod, [{ action: 'drop', sourceLabels, regex: 'Pending' }])).toEqual(pod);
  });

  test('keepequal and dropequal compare with another label', () => {
    const ports = { port: '8080', annotated: '8080' };
    const rule = { sourceLabels: ['port'], targetLabel: 'annotated' };
    expect(relabel(ports, [{ ...rule, action: 'keepequal' }])).toEqual(ports);
    expect(relabel(ports, [{ ...rule, action: 'dropequal' }])).toBeUndefined();
    expect(relabel({ ...ports, port: '1' }, [{ ...rule, action: 'keepequal' }])).toBeUndefined();
    expect(relabel({ ...ports, port: '1' }, [{ ...rule, action: 'dropequal' }])).toHaveProperty('port', '1');
  });

  test('ends at the first rule that drops', () => {
    const drop = { action: 'drop', sourceLabels, regex: 'Running' };
    expect(relabel(pod, [drop, { targetLabel: 'seen', replacement: 'yes' }])).toBeUndefined();
  });
});

describe('changes of many labels', () => {
  test('labelmap copies those that match under another name', () => {
    const rule = { action: 'labelmap', regex: '__meta_label_(.+)' };
    expect(relabel({ __meta_label_app: 'cart' }, [rule])).toEqual({ __meta_label_app: 'cart', app: 'cart' });
  });

  test('labeldrop and labelkeep choose by name', () => {
    expect(relabel(pod, [{ action: 'labeldrop', regex: 'p.*' }])).toEqual({ namespace: 'shop' });
    expect(relabel(pod, [{ action: 'labelkeep', regex: 'p.*' }])).toEqual({
      pod: 'cart-0',
      phase: 'Running',
    });
  });

  test('lowercase and uppercase write the joined value', () => {
    const sourceLabels = ['phase', 'pod'];
    expect(relabel(pod, [{ action: 'lowercase', sourceLabels, targetLabel: 'x' }])).toHaveProperty(
      'x',
      'running;cart-0',
    );
    expect(relabel(pod, [{ action: 'uppercase', sourceLabels, targetLabel: 'x' }])).toHaveProperty(
      'x',
      'RUNNING;CART-0',
    );
  });
});

describe('hashmod', () => {
  // The value that Prometheus's own test expects: model/relabel/relabel_test.go.
  test('gives the shard that Prometheus gives', () => {
    const rule = { action: 'hashmod', sourceLabels: ['c'], targetLabel: 'd', modulus: 1000 };
    expect(relabel({ a: 'foo', b: 'bar', c: 'baz' }, [rule])).toHaveProperty('d', '976');
  });
});

test('an unknown action is refused', () => {
  expect(() => relabel(pod, [{ action: 'rename' }])).toThrow('"rename" is no relabel action.');
});

describe('the rules of a configuration', () => {
  const withRules = (rule: DiscoveryRelabelProps['rule']) => {
    const config = newConfig();
    new DiscoveryRelabel(config, 'pods', { targets: [], rule });
    return config;
  };

  test('are read back as they were written', () => {
    const rule = { action: 'keep', sourceLabels: ['a', 'b'], separator: '/', regex: 'x/y' } as const;
    expect(rulesIn(withRules([rule]), 'discovery.relabel.pods')).toEqual([rule]);
  });

  test('have the values of environment variables', () => {
    const rules = rulesIn(withRules([{ action: 'keep', regex: sys.env('POD') }]), 'discovery.relabel.pods', {
      POD: 'cart-0',
    });
    expect(rules).toEqual([{ action: 'keep', regex: 'cart-0' }]);
  });

  test('are those of a component that is there', () => {
    expect(() => rulesIn(withRules([]), 'discovery.relabel.nodes')).toThrow(
      'The configuration has no discovery.relabel.nodes.',
    );
  });
});
