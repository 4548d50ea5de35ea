import { ADDRESSES_FILE } from '../model/records/addresses.ts';
import type { Content } from '../model/records/content.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { printProblem, printTold } from '../model/diagnostics/problem.ts';
import type { PrintedProblem } from './check/grouped.ts';
import { commandLineWords } from '../words/command-line.ts';

/** A problem on a line of its own, as tools read them; one of a warning says that it is none of the problems. */
export function printLine({ isWarning, ...problem }: PrintedProblem): string {
  return printProblem(isWarning ? { ...problem, found: commandLineWords.warning(problem.found) } : problem);
}

/** One line that says how much there is of everything in a story without problems, and how many warnings. */
export function reportCounts({ sources, events, actors, entities, questions }: Content, warnings = 0): string {
  const spellings = sources.flatMap(({ data }) => Object.values(data.spellings).flat());
  const { parts, noProblems, noProblemsButWarnings } = commandLineWords;
  const text = [
    parts.sources(sources.length),
    parts.events(events.length),
    parts.actors(actors.length),
    parts.entities(entities.length),
    parts.questions(questions.length),
    parts.spellings(spellings.length),
  ].join(', ');
  return warnings === 0 ? noProblems(text) : noProblemsButWarnings(warnings, text);
}

/** One line that counts the drafts and names the first of them. */
export function reportDrafts({ drafts }: Content): string {
  const named = drafts.slice(0, NAMED_DRAFTS).map(({ file }) => file);
  return commandLineWords.drafts(named, drafts.length - named.length);
}

const NAMED_DRAFTS = 10;

/**
 * One line that says which addresses were added to the list of those that stay.
 *
 * @param isNew true where the list was begun with them
 */
export function reportNewAddresses(added: readonly string[], isNew = false): string {
  const { one, several, oneToNew, severalToNew } = commandLineWords.added;
  const [first = '', ...others] = added;
  if (others.length === 0) return (isNew ? oneToNew : one)(first, ADDRESSES_FILE);
  return (isNew ? severalToNew : several)(added.length, first, ADDRESSES_FILE);
}

/**
 * A problem or warning as GitHub Actions shows it beside the line it is on.
 *
 * Escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotate({ isWarning, ...problem }: PrintedProblem): string {
  const place = `file=${property(problem.file)},line=${problem.line}`;
  return `::${isWarning ? 'warning' : 'error'} ${place}::${data(printTold(problem))}`;
}

/** A line that GitHub Actions prints and does not obey, whatever the content has put into it. */
export function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, String.raw`$1\:`).replaceAll('##[', String.raw`##\[`);
}

function data(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
