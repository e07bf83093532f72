import { LoopbackServer } from './server';

/** https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys */
const values: Readonly<Record<string, string>> = {
  'project/project-id': 'project-1',
  'project/numeric-project-id': '1234',
  'instance/id': '5678',
  'instance/name': 'gke-node-1',
  'instance/hostname': 'gke-node-1.c.project-1.internal',
  'instance/zone': 'projects/1234/zones/us-central1-a',
  'instance/region': 'projects/1234/regions/us-central1',
  'instance/machine-type': 'projects/1234/machineTypes/e2-medium',
  'instance/attributes/cluster-name': 'cluster-of-the-cloud',
  'instance/attributes/cluster-location': 'us-central1',
};

/** Google Cloud's metadata server, which clients look for in GCE_METADATA_HOST. */
export class MetadataServer {
  private readonly server = new LoopbackServer((request, response) => {
    const key = (request.url ?? '').replace(/^\/computeMetadata\/v1\//, '').replace(/\/?(\?.*)?$/, '');
    const value = values[key];
    response.writeHead(value === undefined && key !== '' ? 404 : 200, { 'metadata-flavor': 'Google' });
    response.end(value);
  });

  get host(): string {
    return `127.0.0.1:${this.server.port}`;
  }

  start(): Promise<void> {
    return this.server.start();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
