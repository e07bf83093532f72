import type { Peers, Table } from './need';

/** Which components send to all pods behind a name, one by one. */
export const peers: Table<Peers> = {
  'otelcol.exporter.loadbalancing': {
    source: 'otelcol/exporter/loadbalancing/loadbalancing.go',
    needs: (args) =>
      args.blocks('resolver.dns').map((resolver) => ({
        hostname: resolver.text('hostname', ''),
        port: Number(resolver.text('port', '4317')),
      })),
  },
};
