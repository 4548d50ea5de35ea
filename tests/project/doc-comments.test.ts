import { expect, test } from 'vitest';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';

const EXPORTED = /^export (?:async )?(?:function\*? |const \w+ = (?:async )?\()/;
/** The names that Astro calls a route by say what they are. */
const OF_ASTRO = 'src/pages/';

test('every function that a file of src offers to others says what it gives', () => {
  const files = projectFiles('src').filter((file) => file.endsWith('.ts') && !file.startsWith(OF_ASTRO));
  expect(files.flatMap(silentFunctions)).toEqual([]);
});

/** The functions of a file that no doc comment stands above, as `file:line`. */
function silentFunctions(file: string): readonly string[] {
  const lines = readProjectFile(file).split('\n');
  return lines.flatMap((line, i) =>
    EXPORTED.test(line) && !lines[i - 1]?.trimEnd().endsWith('*/') ? [`${file}:${i + 1}`] : [],
  );
}
