import { oncePerText } from '../once.ts';
import { storyProblems } from '../../words/problems/story.ts';
import type { WarningRule } from './rule.ts';

/**
 * Warns of titles and names that the picture for sharing cannot draw, in which it prints the name of the story instead.
 *
 * @param canDraw true for a letter that the typefaces of pictures have
 */
export function undrawnTitleBy(canDraw: (letter: string) => boolean): WarningRule {
  const isDrawn = oncePerText(canDraw);
  return function* undrawnTitle({ events, subjects, questions }) {
    const titled = [...events.values(), ...questions.values()].map((of) => ({ of, field: 'title', text: of.title }));
    const named = [...subjects.values()].map((of) => ({ of, field: 'name', text: of.name }));
    for (const { of, field, text } of [...titled, ...named]) {
      const missing = [...new Set(text)].filter((letter) => !isDrawn(letter));
      if (missing.length > 0) yield { of, field, ...storyProblems.undrawnTitle(missing.slice(0, SHOWN)) };
    }
  };
}

const SHOWN = 5;
