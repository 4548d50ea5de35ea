import { resolve } from 'node:path';
import { keptArticles } from '../../ingest/run/drafts-folder.ts';
import { copiedWordingFrom } from '../../ingest/warnings/copied-wording.ts';
import { numberNotToldBy } from '../../ingest/warnings/number-not-told.ts';
import { paragraphNotKeptBy } from '../../ingest/warnings/paragraph-not-kept.ts';
import { quoteNotToldBy } from '../../ingest/warnings/quote-not-told.ts';
import { reprintNotToldBy } from '../../ingest/warnings/reprint-not-told.ts';
import { spellingNotListedIn } from '../../ingest/warnings/spelling-not-listed.ts';
import { unknownName } from '../../ingest/warnings/unknown-name.ts';
import { dayToComeAfter } from '../../model/checks/day-to-come.ts';
import { pastPlanAfter } from '../../model/checks/past-plan.ts';
import type { WarningRule } from '../../model/checks/rule.ts';
import { undrawnTitleBy } from '../../model/checks/undrawn-title.ts';
import type { Problem } from '../../model/diagnostics/problem.ts';
import { brokenBy } from '../../model/diagnostics/check.ts';
import { warningsIn } from '../../model/diagnostics/warnings.ts';
import { buildGraph } from '../../model/graph/graph.ts';
import type { Content } from '../../model/records/content.ts';
import { keepAddresses } from '../../reader/addresses.ts';
import { readChecked } from '../../reader/checked.ts';
import { keptRecords } from '../../reader/kept-records.ts';
import { sentencesToReread } from '../../reader/sentences.ts';
import { missingVersions, uncorrectedChanges } from '../../reader/versions.ts';
import { canDraw, readLetters } from '../../site/share-fonts.ts';
import { furthestToday, today } from '../today.ts';

/** What is wrong with a story, what looks wrong in it, and what it holds. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Null for a story with problems. */
  readonly content: Content | null;
  /** What was added to the list of published addresses. */
  readonly added: readonly string[];
  /** What was taken out of it, since it is gone and no commit has it. */
  readonly forgotten: readonly string[];
}

/** How a story is judged. */
export interface JudgedBy {
  /** True where what looks wrong is wrong. */
  readonly strict: boolean;
  /** True where the editor has read again all sentences whose ground has changed. */
  readonly reviewed: boolean;
  /** True where what was published and has changed is judged, and noted, by who asks. */
  readonly isRelease?: boolean;
}

/** Judges the story in a folder, and adds its new addresses to the list where nothing is wrong. */
export async function judge(folder: string, { strict, reviewed, isRelease = false }: JudgedBy): Promise<Judgement> {
  const records = keptRecords(folder);
  const checked = await readChecked(folder, folder, records);
  if (!('story' in checked)) return failed(checked.problems);
  const { story, content } = checked;
  const toCome = brokenBy([dayToComeAfter(furthestToday())], content);
  if (toCome.length > 0) return failed(toCome);
  const graph = buildGraph(story, content);
  const mayWrite = ['', 'false', '0'].includes(process.env['CI'] ?? '');
  const stale = sentencesToReread(graph, content, { folder, areRead: reviewed, mayWrite });
  const uncorrected = isRelease ? [] : uncorrectedChanges(content, today());
  const warnings = [...warningsIn(graph, content, await furtherRules(folder, content)), ...stale, ...uncorrected];
  records.save(content);
  if (strict && warnings.length > 0) return failed(warnings);
  const missing = isRelease ? [] : missingVersions(content);
  if (missing.length > 0) return failed([...missing, ...uncorrected]);
  const kept = await keepAddresses(content, folder);
  return 'added' in kept ? { warnings, content, ...kept } : failed(kept.problems);
}

function failed(problems: readonly Problem[]): Judgement {
  return { problems, warnings: [], content: null, added: [], forgotten: [] };
}

const PACKAGES = resolve(import.meta.dirname, '../../../node_modules');

/** Rules that need more than the story: typefaces, names as drafts know them, the paragraphs kept of articles. */
async function furtherRules(folder: string, { sources }: Content): Promise<readonly WarningRule[]> {
  const letters = readLetters(PACKAGES);
  const articles = await keptArticles(
    folder,
    sources.map(({ id }) => id),
  );
  const kept = new Map([...articles].map(([id, { paragraphs }]) => [id, paragraphs]));
  const paragraphsOf = (id: string) => kept.get(id) ?? new Map<number, string>();
  return [
    undrawnTitleBy((text) => canDraw(letters, text)),
    unknownName,
    pastPlanAfter(today()),
    numberNotToldBy(paragraphsOf),
    paragraphNotKeptBy(paragraphsOf),
    quoteNotToldBy(paragraphsOf),
    reprintNotToldBy(paragraphsOf),
    copiedWordingFrom(kept),
    spellingNotListedIn(articles),
  ];
}
