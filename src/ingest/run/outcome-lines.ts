import { stringify } from 'yaml';
import { ownValue } from '../../model/own-value.ts';
import { escapeControls } from '../../model/text/control-characters.ts';
import { ingestWords } from '../../words/ingest.ts';
import type { LikeArticle } from '../like/like-article.ts';
import type { IngestOutcome } from './ingest-run.ts';

const { held, summary } = ingestWords;

/** What became of an article, as lines for the editor that no terminal obeys. */
export function outcomeLines(outcome: IngestOutcome): readonly string[] {
  return linesOf(outcome).map(escapeControls);
}

function linesOf(outcome: IngestOutcome): readonly string[] {
  const file = outcome.title === null ? outcome.file : ingestWords.article(outcome.file, outcome.title);
  switch (outcome.kind) {
    case 'written':
      return [ingestWords.written(file, outcome.path), ...besideLines(outcome)];
    case 'would-write':
      return [ingestWords.wouldWrite(file, outcome.path), ...besideLines(outcome)];
    case 'known':
      return [
        ingestWords.known(file, outcome.id),
        ...(outcome.restored === undefined ? [] : [ingestWords.restored(outcome.restored)]),
      ];
    case 'left-out':
      return [];
    case 'noted':
      return [ingestWords.noted(file, outcome.id, outcome.day)];
    case 'failed':
      return [ingestWords.failed(file, outcome.reason)];
    case 'gone':
      return [ingestWords.gone.notWritten(file, outcome.gone), ingestWords.gone.force];
    case 'held':
      return outcome.like.flatMap((like) => [...heldLines(file, like), ...draftLines(like, outcome.drafts)]);
    default:
      return outcome satisfies never;
  }
}

function besideLines(outcome: IngestOutcome & { kind: 'written' | 'would-write' }): readonly string[] {
  const { setAside = [], cut, gone } = outcome;
  return [
    ...setAside.map(ingestWords.setAside),
    ...(cut ? cut.corrections.map(ingestWords.cutCorrection) : []),
    ...(cut && cut.count > 0 ? [ingestWords.cut(cut.count)] : []),
    ...(gone ? [ingestWords.gone.written(gone)] : []),
  ];
}

/** How a better copy takes the place of a draft; a later version does not. */
function draftLines({ id, updated }: LikeArticle, drafts: Readonly<Record<string, string>> = {}): readonly string[] {
  const draft = ownValue(drafts, id);
  return draft === undefined || updated !== null ? [] : [held.draft(draft)];
}

function heldLines(file: string, like: LikeArticle): readonly string[] {
  const { id, why, share, onlyHere, onlyThere } = like;
  const sentences = [...onlyHere.map(held.onlyHere), ...onlyThere.map(held.onlyThere)];
  if (why === 'text') return [held.text(file, id, share), ...sentences, held.reprint(id)];
  const beside = share > 0 ? [held.textBeside(id, share)] : [];
  return [held.address(file, id), ...beside, ...sentences, ...updateLines(like)];
}

/** The lines that an editor adds to a source whose publisher changed it. */
function updateLines({ id, updated }: LikeArticle): readonly string[] {
  if (updated === null) return [held.noUpdate(id)];
  const item = stringify(
    { date: updated, kind: 'updated' },
    { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return [held.update(id), `    ${ingestWords.updates}`, `      - ${item.trim()}`];
}

/** One line that says how many there were of each. */
export function summaryLine(outcomes: readonly IngestOutcome[]): string {
  const count = (kind: IngestOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    [count('written'), summary.written],
    [count('would-write'), summary.wouldWrite],
    [count('known') + count('noted'), summary.known],
    [count('left-out'), summary.leftOut],
    [count('held'), summary.held],
    [count('gone'), summary.gone],
    [count('failed'), summary.failed],
  ] as const;
  const told = parts.filter(([many]) => many > 0).map(([many, words]) => words(many));
  return told.length > 0 ? told.join(', ') : summary.nothing;
}
