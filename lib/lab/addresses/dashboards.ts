/** The ConfigMap of a dashboard. */
export function dashboardConfigMap(name: string): string {
  return `lab-dashboard-${name}`;
}
