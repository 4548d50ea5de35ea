import type { Judgement } from './judgement.ts';
import type { Problem } from '../../model/diagnostics/problem.ts';

/** What a check found, for programs. */
export interface CheckJson {
  readonly problems: readonly ToldJson[];
  readonly warnings: readonly ToldJson[];
  /** Files of drafts. */
  readonly drafts: readonly string[];
  /** Addresses that were added to the list of those that stay. */
  readonly added: readonly string[];
}

type ToldJson = Pick<Problem, 'file' | 'line' | 'field' | 'found' | 'fix'> & { readonly rule: string | null };

/** What a check found as data. */
export function checkJson({ problems, warnings, content, added }: Judgement): CheckJson {
  const drafts = content?.drafts.map(({ file }) => file) ?? [];
  return { problems: problems.map(toldJson), warnings: warnings.map(toldJson), drafts, added };
}

function toldJson({ file, line, field, found, fix, rule }: Problem): ToldJson {
  return { file, line, field, found, fix, rule: rule ?? null };
}
