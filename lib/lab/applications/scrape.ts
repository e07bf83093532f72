import { type ApplicationSettings, mainContainer, type Settings } from '../environment';

/** The annotations by which the pods of an application ask to be scraped, where somebody reads them. */
export function scrapeAnnotations(
  { metricsPath, port }: Pick<ApplicationSettings, 'metricsPath' | 'port'>,
  { enabled, prefix }: Pick<Settings['pipelines']['annotatedPods'], 'enabled' | 'prefix'>,
): Record<string, string> {
  if (metricsPath === undefined || !enabled) return {};
  return {
    [`${prefix}/scrape`]: 'true',
    [`${prefix}/port`]: String(port),
    // The number alone does not tell whose port it is.
    [`${prefix}/container`]: mainContainer,
    ...(metricsPath === '/metrics' ? {} : { [`${prefix}/path`]: metricsPath }),
  };
}
