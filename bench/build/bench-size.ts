import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRecords } from '../story/record.ts';
import { storyOfYears } from '../story/story-of-years.ts';
import { addArticle, correctEvent } from './edits.ts';
import type { Cost } from './measured-run.ts';
import { ours, type Ours } from './ours.ts';
import type { Peer } from './peers/peer.ts';
import { CHANGES, drawingTime, medianCost, type Change, type Result } from './result.ts';
import { weighSite } from './weigh-site.ts';

/** What to measure: where, on how large a story, how often, beside whom. */
export interface Plan {
  readonly folder: string;
  readonly sources: number;
  readonly runs: number;
  /** The peers, set up for the story in this folder. */
  readonly peersOf: (content: string) => Promise<readonly Peer[]>;
  /** Told of each program that has ended. */
  readonly onEnded: (what: string, cost: Cost) => void;
}

/** Ours and the peers, set up for one story. */
interface Contest extends Plan {
  readonly content: string;
  readonly our: Ours;
  readonly peers: readonly Peer[];
}

/** Builds a story of one size with ours and with each peer, and gives what that came to; leaves nothing in the folder. */
export async function benchSize(plan: Plan): Promise<Result> {
  const { folder, sources, runs } = plan;
  const [content, copy] = [join(folder, `content-${sources}`), join(folder, `project-${sources}`)];
  const records = storyOfYears(sources);
  await writeRecords(content, records);
  const contest = { ...plan, content, our: await ours(copy, content), peers: await plan.peersOf(content) };
  const measured = await measureAll(contest);
  for (const each of [content, copy]) await rm(each, { recursive: true, force: true });
  return { sources, records: records.length, runs, ...measured };
}

async function measureAll(contest: Contest): Promise<Pick<Result, 'ours' | 'peers' | 'drawing' | 'check'>> {
  const { our, peers, content, runs } = contest;
  const firstCheck = await told(contest, 'check', our.check());
  const first = await told(contest, 'ours, the first', our.build());
  const drawn = await our.drawn();
  const { costs, ofPeers } = await interleaved(contest);
  await correctEvent(content, runs + 1);
  const check = { first: firstCheck, 'one file changed': await told(contest, 'check, one file changed', our.check()) };
  const drawing = drawingTime(first, costs.cold, drawn);
  const weight = await weighSite(our.output);
  const weights = await Promise.all(peers.map(({ output }) => weighSite(output)));
  const named = peers.map(({ name, version }, i) => {
    const [cold, weightOfPeer] = [medianCost(ofPeers[i]!), weights[i]!];
    return [name, { version, cold, weight: weightOfPeer }] as const;
  });
  return { ours: { ...costs, weight }, peers: Object.fromEntries(named), drawing, check };
}

/** Ours after each change, and after each of ours every peer, so that what else the machine does slows all of them. */
async function interleaved(contest: Contest) {
  const { our, peers, content, runs } = contest;
  const ofOurs = new Map(CHANGES.map((change) => [change, [] as Cost[]]));
  const ofPeers = peers.map(() => [] as Cost[]);
  for (let nth = 1; nth <= runs; nth++) {
    for (const change of CHANGES) {
      ofOurs.get(change)!.push(await told(contest, `ours, ${change}`, builtAfter(change, our, content, nth)));
      for (const [i, peer] of peers.entries())
        ofPeers[i]!.push(await told(contest, `${peer.name}, cold`, peer.buildCold()));
    }
  }
  const costs = Object.fromEntries([...ofOurs].map(([change, all]) => [change, medianCost(all)]));
  return { costs: costs as Record<Change, Cost>, ofPeers };
}

async function builtAfter(change: Change, our: Ours, content: string, nth: number): Promise<Cost> {
  if (change === 'cold') return our.buildCold();
  if (change === 'one article added') await addArticle(content, nth);
  if (change === 'one event corrected') await correctEvent(content, nth);
  return our.build();
}

async function told({ onEnded }: Contest, what: string, running: Promise<Cost>): Promise<Cost> {
  const cost = await running;
  onEnded(what, cost);
  return cost;
}
