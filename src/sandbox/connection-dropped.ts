/** The sandbox closed the connection without a whole answer: `fetch` reports this with a TypeError. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped';

  constructor() {
    super('The sandbox closed the connection.');
  }
}
