import type { Dashboard } from '../../../../dashboards';
import { collectors } from './collectors';
import { costOfTelemetry } from './cost-of-telemetry';

export const collectorDashboards = (): readonly Dashboard[] => [collectors(), costOfTelemetry()];
