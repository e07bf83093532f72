import type { z } from 'zod';
import { applications } from './applications';
import { destinations } from './destinations';
import { namespaces } from './namespaces';
import { observe } from './observe';
import { pipelineContradictions } from './pipelines';
import { queueSizes } from './queue-sizes';
import type { Report } from './report';
import { scaling } from './scaling';
import type { Settings } from './schema';

/** What no single setting shows: two that cannot both be right. */
export function contradictions(settings: Settings, context: z.core.$RefinementCtx): void {
  const report: Report = (path, message) => {
    context.addIssue({ code: 'custom', path: [...path], message });
  };
  namespaces(settings, report);
  destinations(settings, report);
  pipelineContradictions(settings, report);
  scaling(settings, report);
  queueSizes(settings, report);
  applications(settings, report);
  observe(settings, report);
}
