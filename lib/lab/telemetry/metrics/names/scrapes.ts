import { gauge, metricTable } from '../../../../dashboards';

/** What every scrape adds of itself: https://prometheus.io/docs/concepts/jobs_instances/ */
export const ofScrapes = metricTable({
  up: gauge(),
  scrape_duration_seconds: gauge(),
  scrape_samples_scraped: gauge(),
  scrape_samples_post_metric_relabeling: gauge(),
  scrape_series_added: gauge(),
});
