import type { Cost } from '../measured-run.ts';

/** A generator of static sites that builds the story beside ours. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** The folder that the site is built into. */
  readonly output: string;
  /** Forgets the last build and builds anew. */
  readonly buildCold: () => Promise<Cost>;
}
