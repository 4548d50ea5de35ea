/** What the home page tells its script, as JSON in an element with the id `HOME_DATA_ID`. */
export interface HomeData {
  /** The address of the timeline. */
  readonly timeline: string;
  /** How often each event of the story was corrected, by id; of a long story the address of a file that says so. */
  readonly corrections: Readonly<Record<string, number>> | string;
}

/** The id of the element. */
export const HOME_DATA_ID = 'home-data';
