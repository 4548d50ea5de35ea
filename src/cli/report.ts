import type { Content } from '../model/records/content.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { printProblem, type Problem } from '../model/diagnostics/problem.ts';

/** Every problem on a line of its own, and then how many there are. */
export function reportProblems(problems: readonly Problem[]): readonly string[] {
  return [...problems.map(printProblem), problems.length === 1 ? '1 problem' : `${problems.length} problems`];
}

/** One line that says how much there is of everything in a story without problems. */
export function reportCounts({ sources, events, actors, entities, questions }: Content): string {
  const spellings = sources.flatMap(({ data }) => Object.values(data.spellings).flat());
  const counts: readonly (readonly [number, string, string])[] = [
    [sources.length, 'source', 'sources'],
    [events.length, 'event', 'events'],
    [actors.length, 'actor', 'actors'],
    [entities.length, 'entity', 'entities'],
    [questions.length, 'question', 'questions'],
    [spellings.length, 'spelling', 'spellings'],
  ];
  return `No problems: ${counts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ')}`;
}

/**
 * A problem as GitHub Actions shows it beside the line it is on.
 *
 * Escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotate({ file, line, field, found, fix }: Problem): string {
  return `::error file=${property(file)},line=${line}::${data(`${field}: ${found}; ${fix}`)}`;
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
