// Adopted from grafana+alloy-scenarios__continuous-profiling__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline, Raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__continuous-profiling__config.alloy. */
export class P21 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p21');

    new Livedebugging(this, { enabled: true });

    new PyroscopeWrite(this, 'default', { endpoint: [{ url: 'http://pyroscope:4040' }] });

    // Scrape pprof profiles from the demo Go application
    new Raw(this, `pyroscope.scrape "default" {
\ttargets = [
\t\t{
\t\t\t__address__  = "demo-app:6060",
\t\t\tservice_name = "demo-app",
\t\t},
\t]
\tscrape_interval = "15s"

\tprofiling_config {
\t\tprofile.process_cpu {
\t\t\tenabled = true
\t\t}

\t\tprofile.memory {
\t\t\tenabled = true
\t\t}

\t\tprofile.goroutine {
\t\t\tenabled = true
\t\t}

\t\tprofile.mutex {
\t\t\tenabled = true
\t\t}

\t\tprofile.block {
\t\t\tenabled = true
\t\t}
\t}

\tforward_to = [pyroscope.write.default.receiver]
}`);
  }
}

/** `extend: { pipelines: [p21] }` in an environment runs it. */
export const p21 = definePipeline({
  name: 'p21',
  description: 'Adopted from grafana+alloy-scenarios__continuous-profiling__config.alloy.',
  settings: section('the pipeline p21', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P21(config),
});
