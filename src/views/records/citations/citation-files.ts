import type { CitationForm } from '../../../words/citing.ts';
import { biblatexOf } from './biblatex.ts';
import type { CitedPage } from './cited-page.ts';
import { cslOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** The files that programs for references read, by the ending of their names; each stands beside the page. */
export const CITATION_FILES = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: biblatexOf },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (page) => `${JSON.stringify(cslOf(page), null, 2)}\n`,
  },
} as const satisfies Record<CitationForm, { readonly type: string; readonly write: (page: CitedPage) => string }>;
