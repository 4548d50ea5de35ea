import { printTold } from '../../model/diagnostics/problem.ts';
import { escapeControls } from '../../model/text/control-characters.ts';
import type { PrintedProblem } from './grouped.ts';

/** What is used of a log of SARIF, by its own names. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly SarifResult[];
  }[];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'warning' | 'error';
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

const NAME = 'throughline';
/** The rule of what stands in the way of reading a file. */
const UNREADABLE = 'form';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Problems and warnings as tools of code hosts read them: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifOf(told: readonly PrintedProblem[]): SarifLog {
  const ids = [...new Set(told.map(ruleOf))].toSorted();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: NAME, rules: ids.map((id) => ({ id })) } },
        results: told.map((problem) => resultOf(problem, ids)),
      },
    ],
  };
}

function ruleOf({ rule }: PrintedProblem): string {
  return rule ?? UNREADABLE;
}

function resultOf(problem: PrintedProblem, ids: readonly string[]): SarifResult {
  const uri = problem.file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return {
    ruleId: ruleOf(problem),
    ruleIndex: ids.indexOf(ruleOf(problem)),
    level: problem.isWarning ? 'warning' : 'error',
    message: { text: escapeControls(printTold(problem)) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: problem.line } } }],
  };
}
