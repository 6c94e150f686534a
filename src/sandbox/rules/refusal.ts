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

/** A refusal with HTTP 400, as by nearly all rules. */
export const refuse = (code: string, message: string): never => {
  throw new Refusal(400, code, message);
};

/** A parameter error (0104), in the words of the service and with the reason. */
export const refuseParameter = (name: string, reason: string): never =>
  refuse('0104', `Invalid parameter(${name}). ${reason}`);

export const refuseMissing = (name: string): never => refuseParameter(name, 'It is required.');

export const refuseExcess = (code: string, name: string, most: number): never =>
  refuse(code, `The parameter(${name}) exceeds the upper limit ${most}.`);
