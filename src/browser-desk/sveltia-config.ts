import { COLLECTIONS, type Collection } from '../model/records/content.ts';
import type { StoryDesk } from '../model/records/desk.ts';
import { browserDeskWords, deskCollections, deskCommits } from '../words/browser-desk.ts';
import { fieldProblems } from '../words/problems/fields.ts';
import type { FormField } from './form-field.ts';
import { backendOf } from './git-host.ts';
import { ORIGINAL, REMOVED, TEXT } from './record-file.ts';
import { sveltiaFields, type OptionsByField } from './sveltia-fields.ts';

/** The fields of the forms of all records. */
export type RecordForms = Readonly<Record<Collection, readonly FormField[]>>;

/** What the settings of the desk follow from. */
interface Settings {
  readonly title: string;
  readonly desk: StoryDesk;
  /** The folder of the story in its repository: `content`. */
  readonly folder: string;
  /** Where the site is, with its path. */
  readonly address: string;
  readonly forms: RecordForms;
  readonly vocabulary: OptionsByField;
}

/** The settings of Sveltia CMS for the records of a story. */
export function sveltiaConfig({ title, desk, folder, address, forms, vocabulary }: Settings): object {
  return {
    load_config_file: false,
    app_title: browserDeskWords.title(title),
    backend: { ...backendOf(desk), commit_messages: COMMITS },
    site_url: new URL(address).origin,
    display_url: address,
    logo: { src: new URL('icon.svg', `${address.replace(/\/$/, '')}/`).pathname },
    // No record has a picture; what is uploaded all the same goes where neither Git nor the site looks.
    media_folder: 'drafts/media',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    collections: COLLECTIONS.map((name) => collectionOf(name, folder, forms[name], vocabulary)),
  };
}

const { add, edit, remove } = deskCommits;
const COMMITS = { create: add, update: edit, delete: remove, uploadMedia: add, deleteMedia: remove };

/** The name of the form in which a collection is read and written. */
export function formatName(collection: Collection): string {
  return `throughline-${collection}`;
}

function collectionOf(name: Collection, folder: string, fields: readonly FormField[], vocabulary: OptionsByField) {
  const [label, singular] = deskCollections[name];
  const title = fields[0]!.name;
  return {
    name,
    label,
    label_singular: singular,
    folder: `${folder}/${name}`,
    format: formatName(name),
    identifier_field: title,
    summary: name === 'sources' ? '{{slug}}' : `{{${title}}}`,
    sortable_fields: ['slug'],
    slug: { editable: ['create'], hint: browserDeskWords.id, pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', fieldProblems.id] },
    // A notice of what was removed is no record, and a record is removed by a command, which leaves a notice.
    filter: { field: REMOVED, value: null },
    delete: false,
    duplicate: false,
    fields: [...sveltiaFields(fields, name, vocabulary), TEXT_FIELD, ...[ORIGINAL, REMOVED].map(hiddenField)],
  };
}

function hiddenField(name: string) {
  return { name, widget: 'hidden' };
}

const TEXT_FIELD = {
  name: TEXT,
  label: browserDeskWords.text,
  hint: browserDeskWords.textHint,
  widget: 'text',
  required: false,
  use_emoji_autocomplete: false,
};
