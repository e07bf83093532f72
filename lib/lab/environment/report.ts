/** Says that a setting contradicts another: where it stands, and the rest of the sentence. */
export type Report = (path: readonly PropertyKey[], problem: string) => void;
