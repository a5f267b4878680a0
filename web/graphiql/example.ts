/** A question to start from, with what it is about in its first line. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}
