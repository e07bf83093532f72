import { test } from 'node:test';
import { given } from 'application-observability-lab/testing';
import acme from '../environments/acme';
import { probes } from '../environments/probes';

test('what a probe measures arrives with the name of the cluster', () => {
  given
    .metrics('probe_success{instance="shop.example.com"} 1')
    .through(probes, { environment: acme })
    .expect([{ name: 'probe_success', labels: { instance: 'shop.example.com', cluster: 'acme' } }]);
});
