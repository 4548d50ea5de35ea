import { styleText } from 'node:util';
import { printTold, type Problem } from '../../model/diagnostics/problem.ts';
import { escapeControls } from '../../model/text/control-characters.ts';
import { commandLineWords } from '../../words/command-line.ts';

/** A problem, or a warning. */
export interface PrintedProblem extends Problem {
  readonly isWarning: boolean;
}

/** Problems for people at a terminal: a heading for each file, under it a line for each problem with the line it is on. */
export function grouped(told: readonly PrintedProblem[], hasColours: boolean): readonly string[] {
  const paint = (format: 'bold' | 'red' | 'yellow' | 'dim', text: string) =>
    hasColours ? styleText(format, text, { validateStream: false }) : text;
  return [...Map.groupBy(told, ({ file }) => file)].flatMap(([file, inFile]) => {
    const width = Math.max(...inFile.map(({ line }) => String(line).length));
    const lines = inFile.map((problem) => {
      const mark = problem.isWarning
        ? paint('yellow', commandLineWords.warningMark)
        : paint('red', commandLineWords.problemMark);
      return `  ${paint('dim', String(problem.line).padStart(width))}  ${mark}  ${escapeControls(printTold(problem))}`;
    });
    return [paint('bold', escapeControls(file)), ...lines, ''];
  });
}
