import { k8s } from 'cdk8s-plus-28';

/**
 * A number of MiB as the API server writes it: `1Gi` for 1024. A client-side apply would otherwise write the other
 * spelling again each time.
 */
export function mebibytes(number: number): k8s.Quantity {
  return k8s.Quantity.fromString(number % 1024 === 0 ? `${number / 1024}Gi` : `${number}Mi`);
}
