import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { warningsIn } from '../../../src/model/diagnostics/warnings.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { canDraw, readLetters } from '../../../src/site/share-fonts.ts';
import { undrawnTitleBy } from '../../../src/model/checks/undrawn-title.ts';
import { anActor, anEvent, aSource, contentOf, STORY } from '../../builders.ts';

/** What is said of the title of an event and the name of its participant. */
function warnings(title: string, name: string): readonly string[] {
  const content = contentOf({
    sources: [aSource()],
    events: [anEvent({ title, participants: [{ actor: 'mira-stone', role: 'speaks' }] })],
    actors: [anActor({ name })],
  });
  const letters = readLetters(resolve('node_modules'));
  const rule = undrawnTitleBy((letter) => canDraw(letters, letter));
  return warningsIn(buildGraph(STORY, content), content, [rule]).map(({ field, found }) => `${field}: ${found}`);
}

it('a title that the picture for sharing has no letters for is told, with the letters', () => {
  expect(warnings('The bridge opens: “Ura!” — Ура', 'Mira Şahin')).toEqual([]);
  const without = 'the picture for sharing has no letters for';
  expect(warnings('大桥 opens', 'Mira 石')).toEqual([
    `name: ${without} 石, and prints the name of the story instead`,
    `title: ${without} 大 桥, and prints the name of the story instead`,
  ]);
});
