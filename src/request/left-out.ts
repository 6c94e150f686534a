/** What could not be taken over, and why, as words that follow its name. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}
