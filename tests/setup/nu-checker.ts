import { execFileSync } from 'node:child_process';
import jar from 'vnu-jar';
import { run } from './build.ts';

/** What the checker says of a page, in its own words. */
export interface Remark {
  /** The path of the file. */
  readonly file: string;
  readonly message: string;
  /** What stands there. */
  readonly extract: string;
}

/** What is newer than the checker, of November 2025, the last that is installed without a script. Each stands in a standard. */
const NEWER = [
  // CSS of modules that it does not read.
  /^CSS: Unrecognized at-rule “@(?:layer|view-transition)”$/,
  /^CSS: “size-adjust”: Property “size-adjust” doesn't exist\.$/,
  // Speculation rules, and words of content security policies (CSP 3).
  /^Bad value “speculationrules” for attribute “type” on element “script”/,
  /^Bad value\s+for attribute “content” on element “meta”: (?:Unrecognised directive-name: "require-trusted-types-for"|Expecting source-expression but found "'wasm-unsafe-eval'")/,
];

/** Warnings of what is meant so: reader views and clippers drop a `div` of links or with a heading, and keep a section. */
const MEANT = [/^(?:Section|Article) lacks heading\./, /^Consider using the “h1” element as a top-level heading only/];

/** Whether there is Java to run it with. */
export const hasJava = ((): boolean => {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What the Nu checker finds in these files, errors and warnings alike. */
export async function remarksOn(files: readonly string[]): Promise<readonly Remark[]> {
  const { code, output } = await run('java', [
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    ...files,
  ]);
  if (code !== 0) throw new Error(`The Nu checker ended with ${code ?? 'a time-out'}: ${output.slice(-2000)}`);
  const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as Answer;
  return messages
    .filter(({ message }) => ![...NEWER, ...MEANT].some((known) => known.test(message)))
    .map(({ url, message, extract = '' }) => ({ file: decodeURIComponent(new URL(url).pathname), message, extract }));
}

interface Answer {
  readonly messages: readonly { readonly url: string; readonly message: string; readonly extract?: string }[];
}
