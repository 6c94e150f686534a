/** A request that the service refuses: HTTP status, `ModelArts.NNNN` and a message that names the field. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = `ModelArts.${code}`;
  }
}

/** HTTP 400, which all rules of create-version but two answer with. */
export const refuse = (code: string, message: string): never => {
  throw new Refusal(400, code, message);
};
