/** What applies to an import as a whole. */
export interface PlanOptions {
  /** Marks everything new as part of the sample city. */
  readonly sample: boolean;
  /** Keeps the sample city beside the first data of one's own. */
  readonly keepSample: boolean;
  /** Takes the sample city away, whatever was imported before. */
  readonly removeSample?: boolean;
  /** The same name in two groups is two people, unless an id says otherwise. */
  readonly separateNamesakes: boolean;
  /** Who holds the records of persons and what for, where the file does not say. */
  readonly holder: string;
  readonly purpose: string;
}
