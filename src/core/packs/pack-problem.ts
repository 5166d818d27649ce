/** A mistake in a pack. */
export interface PackProblem {
  /** The path of the field, such as `notes[3].speaker`. Empty for the whole file. */
  path: string;
  reason: string;
}
