// Made by `npm run import` from Alloy v1.19.2; not to be edited.

/** The release of Grafana Alloy whose components these are. */
export const release = 'v1.19.2';
