/** A record the snapshot knew was removed before its answer was put together. The answer is asked for again; the reader never sees this. */
export class StaleRecord extends Error {
  constructor(
    readonly type: string,
    readonly id: string,
  ) {
    super(`${type} ${id} is no longer in the register`);
    this.name = 'StaleRecord';
  }
}
