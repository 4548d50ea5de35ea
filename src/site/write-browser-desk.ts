import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { deskPage, SCRIPT_FILE } from '../browser-desk/desk-page.ts';
import { formOfSchema } from '../browser-desk/form-of-schema.ts';
import { hostsOf } from '../browser-desk/git-host.ts';
import { formatName, sveltiaConfig, type RecordForms } from '../browser-desk/sveltia-config.ts';
import type { StoryDesk } from '../model/records/desk.ts';
import { EVENT_KINDS } from '../model/records/event-kind.ts';
import { COLLECTIONS } from '../model/records/content.ts';
import type { StoryData } from '../model/records/story.ts';
import { STATUSES } from '../model/standings/status.ts';
import { SCHEMAS } from '../reader/content.ts';
import { browserDeskWords } from '../words/browser-desk.ts';
import { writeSveltia } from './write-sveltia.ts';

/**
 * Writes the desk of a story, which is all in one folder.
 *
 * @param folder the folder of the site that the desk is to be in
 * @param content the folder of the story in its repository
 * @param address where the site is, with its path
 */
export async function writeBrowserDesk(
  folder: string,
  story: StoryData,
  desk: StoryDesk,
  content: string,
  address: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { title } = story;
  const { missing, localOnly } = browserDeskWords;
  const config = sveltiaConfig({
    title,
    desk,
    folder: content,
    address,
    forms: FORMS,
    vocabulary: vocabularyOf(story),
  });
  const settings = { config, formats: FORMATS, isLocal: desk === true, words: { missing, localOnly } };
  await writeFile(join(folder, 'index.html'), deskPage(title, settings, hostsOf(desk)));
  await writeSveltia(folder);
  await bundleScript(folder);
}

const FORMS = Object.fromEntries(COLLECTIONS.map((name) => [name, formOfSchema(SCHEMAS[name], name)])) as RecordForms;
const FORMATS = Object.fromEntries(
  COLLECTIONS.map((name) => [formatName(name), { fields: FORMS[name], isMarkdown: true }]),
);

function vocabularyOf({ kinds, statuses }: StoryData) {
  const status = [...Object.keys(STATUSES), ...Object.keys(statuses)];
  return {
    'events.kind': [...EVENT_KINDS, ...Object.keys(kinds)].toSorted(),
    'events.memberships.status': status,
    'questions.counts.status': status,
  };
}

async function bundleScript(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../browser-desk/desk.browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'desk',
        fileName: () => SCRIPT_FILE,
      },
    },
  });
}
