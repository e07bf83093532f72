import type { AlloyConfig } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import { NodeLogs } from '../../../../lib/lab/pipelines/node-logs/components';
import { defaultRedaction } from '../../../../lib/lab/telemetry/logs/redaction';
import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { type Labels, relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { deriveNeeds } from '../../../../lib/workload';
import { newConfig } from '../../../alloy/new-config';

function build(units: readonly string[] = []): AlloyConfig {
  const config = newConfig();
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new NodeLogs(config, {
    units,
    redaction: defaultRedaction,
    limits: { maxBytes: 262_144, maxHours: 168 },
    destination,
  });
  return config;
}

/** The labels of a line of the journal, those that stay inside Alloy left out. */
function labelled(fields: Labels, units?: readonly string[]): Labels | undefined {
  const found = relabel(fields, rulesIn(build(units), 'loki.relabel.node_logs'));
  if (!found) return undefined;
  return Object.fromEntries(Object.entries(found).filter(([name]) => !name.startsWith('__')));
}

const kubelet = {
  __journal__transport: 'stdout',
  __journal__systemd_unit: 'kubelet.service',
  __journal_priority_keyword: 'info',
  node: 'node-1',
};

describe('a line of the journal', () => {
  test('is labelled by unit, level and node', () => {
    expect(labelled(kubelet)).toEqual({ unit: 'kubelet.service', level: 'info', node: 'node-1' });
  });

  test('of the kernel, which is no unit, has the unit kernel', () => {
    const kernel = { __journal__transport: 'kernel', __journal_priority_keyword: 'warning' };
    expect(labelled(kernel)).toEqual({ unit: 'kernel', level: 'warning' });
  });

  test('is kept only of the units that are named, by their whole names', () => {
    expect(labelled(kubelet, ['kubelet.service', 'kernel'])).toBeDefined();
    expect(
      labelled({ ...kubelet, __journal__systemd_unit: 'ssh.service' }, ['kubelet.service']),
    ).toBeUndefined();
    expect(
      labelled({ ...kubelet, __journal__systemd_unit: 'kubelet-service' }, ['kubelet.service']),
    ).toBeUndefined();
    expect(labelled({ ...kubelet, __journal__systemd_unit: '' }, ['kubelet.service'])).toBeUndefined();
  });

  test('loses its secrets', () => {
    const [line] = processed(
      lines(['pull from https://ann:hunter2@registry/v2']),
      stagesIn(build(), 'node_logs'),
    );
    expect(line?.line).toBe('pull from https://ann:<redacted:url-password>@registry/v2');
  });
});

test('the journal is read on every node, by root, and how far is kept', () => {
  const needs = deriveNeeds(build(), 'monitoring-nodes');
  expect(needs.node.map(({ root }) => root)).toEqual([true]);
  expect(needs.disk.map(({ what }) => what)).toContain('how far it has read');
  expect(needs.reads).toEqual([]);
});
