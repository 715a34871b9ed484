/** Why changes survive that no test should have to notice. */
export interface Reason {
  /** A file, or several by the beginning of their path. */
  readonly file: string;
  /** Their kind, if it is for one kind alone. */
  readonly kind?: string;
  /** What the changed place contains, if it is for such places alone. */
  readonly has?: string;
  readonly because: string;
}
