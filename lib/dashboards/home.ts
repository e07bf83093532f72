/** The name of the dashboard that links all others. */
export const home = 'home';
