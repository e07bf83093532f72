import { serviceTargets } from '../../../../lib/lab/pipelines/annotated-pods/targets';
import { type Labels, type RelabelRule, relabel } from '../../../../lib/testing/relabel/relabel';
import { podTarget, scrapedAs } from '../../../../lib/testing/targets/pod-target';

const rules = serviceTargets('prometheus.io') as readonly RelabelRule[];

/** What the discovery says of a port of the Service `cart-web` whose endpoint is a pod. */
function endpoint(number: string, more: Labels = {}): Labels {
  return podTarget('app', number, {
    __meta_kubernetes_service_name: 'cart-web',
    __meta_kubernetes_endpointslice_port: number,
    __meta_kubernetes_endpointslice_port_protocol: 'TCP',
    ...more,
  });
}

function annotated(annotations: Readonly<Record<string, string>>): Labels {
  return Object.fromEntries(
    Object.entries(annotations).map(([name, value]) => [
      `__meta_kubernetes_service_annotation_prometheus_io_${name}`,
      value,
    ]),
  );
}

/** Equal targets are one. */
function scraped(targets: readonly Labels[], annotations: Readonly<Record<string, string>>) {
  const found = targets.flatMap((target) => {
    const labels = relabel({ ...target, ...annotated(annotations) }, rules);
    return labels ? [JSON.stringify(Object.entries(scrapedAs(labels)).sort())] : [];
  });
  return [...new Set(found)].map((entries): Labels => Object.fromEntries(JSON.parse(entries)));
}

const addresses = (targets: readonly Labels[], annotations: Readonly<Record<string, string>>) =>
  scraped(targets, annotations).map(({ __address__ }) => __address__);

test('a Service that asks has each of its ports scraped, with the labels of the pod behind it', () => {
  expect(scraped([endpoint('8080')], { scrape: 'true' })).toEqual([
    {
      __address__: '10.1.0.7:8080',
      container: 'app',
      job: 'shop/cart',
      namespace: 'shop',
      node: 'node-1',
      pod: 'cart-7fffd7456c-24fk2',
      service_name: 'cart',
      service_namespace: 'shop',
    },
  ]);
});

test('a Service that does not ask is left alone', () => {
  expect(scraped([endpoint('8080')], {})).toEqual([]);
  expect(scraped([endpoint('8080')], { scrape: 'false' })).toEqual([]);
});

test('a port that the annotation gives is asked once, whether the Service has it or not', () => {
  const targets = [endpoint('8080'), endpoint('8081')];
  expect(addresses(targets, { scrape: 'true', port: '9090' })).toEqual(['10.1.0.7:9090']);
});

test('a port of the pod that the Service does not have is not asked', () => {
  const ofPod = endpoint('15000', {
    __meta_kubernetes_endpointslice_port: '',
    __meta_kubernetes_endpointslice_port_protocol: '',
  });
  expect(addresses([endpoint('8080'), ofPod], { scrape: 'true' })).toEqual(['10.1.0.7:8080']);
});

test('a port of UDP is not asked, unless the annotation gives another', () => {
  const dns = endpoint('53', { __meta_kubernetes_endpointslice_port_protocol: 'UDP' });
  expect(addresses([dns], { scrape: 'true' })).toEqual([]);
  expect(addresses([dns], { scrape: 'true', port: '9153' })).toEqual(['10.1.0.7:9153']);
});

test('an address of IPv6 keeps its brackets', () => {
  const six = endpoint('8080', { __address__: '[fd00::7]:8080' });
  expect(addresses([six], { scrape: 'true', port: '9090' })).toEqual(['[fd00::7]:9090']);
});

test('a pod that asks itself is not scraped a second time', () => {
  const asks = endpoint('8080', { __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true' });
  expect(scraped([asks], { scrape: 'true' })).toEqual([]);
});

test('a pod that has ended is not scraped', () => {
  expect(
    scraped([endpoint('8080', { __meta_kubernetes_pod_phase: 'Succeeded' })], { scrape: 'true' }),
  ).toEqual([]);
});

test('what is no pod is known by its Service', () => {
  const outside = {
    __address__: '192.0.2.1:9100',
    __meta_kubernetes_namespace: 'shop',
    __meta_kubernetes_service_name: 'warehouse',
    __meta_kubernetes_endpointslice_port: '9100',
    __meta_kubernetes_endpointslice_port_protocol: 'TCP',
  };
  expect(scraped([outside], { scrape: 'true' })).toEqual([
    {
      __address__: '192.0.2.1:9100',
      job: 'shop/warehouse',
      namespace: 'shop',
      service_name: 'warehouse',
      service_namespace: 'shop',
    },
  ]);
});

test('the annotations say how it is asked', () => {
  expect(
    scraped([endpoint('8080')], {
      scrape: 'true',
      path: '/stats',
      scheme: 'https',
      param_format: 'prometheus',
      job: 'mine',
    }),
  ).toMatchObject([
    { __metrics_path__: '/stats', __scheme__: 'https', __param_format: 'prometheus', job: 'mine' },
  ]);
});
