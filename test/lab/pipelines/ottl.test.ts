import { noise } from '../../../lib/lab/pipelines/application-observability/noise';
import { clusterStatements } from '../../../lib/lab/pipelines/application-observability/resource';
import { checkOttl } from '../../ottl/real-parser';

describe('OTTL, read by the parser of the collector,', () => {
  test('accepts every condition of the filter', async () => {
    const items = noise.map((text) => ({ context: 'span' as const, kind: 'condition' as const, text }));
    expect(items.length).toBeGreaterThan(5);
    expect((await checkOttl(items)).filter((error) => error !== undefined)).toEqual([]);
  });

  test('accepts every statement of the transform, whatever the cluster is called', async () => {
    const { traceStatements } = clusterStatements('a "quoted" \\ name', 0.05);
    const items = traceStatements.flatMap(({ statements }) =>
      statements.map((text) => ({ context: 'resource' as const, kind: 'statement' as const, text })),
    );
    expect(items).toHaveLength(3);
    expect((await checkOttl(items)).filter((error) => error !== undefined)).toEqual([]);
  });
});
