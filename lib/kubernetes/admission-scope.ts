/**
 * The scope of admission rules, cluster-wide and namespaced objects alike. It is what the API server fills in, and said
 * all the same: rules are replaced as a whole, so an apply would otherwise seem to change them every time.
 */
export const anyScope = '*';
