/** A running parameter. Its value is text to the wire: `1e-07` and `32.0` arrive as typed. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}
