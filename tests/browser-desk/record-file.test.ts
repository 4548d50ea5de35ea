import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormData, FormField, FormFields, FormValue } from '../../src/browser-desk/form-field.ts';
import { formOfSchema } from '../../src/browser-desk/form-of-schema.ts';
import { fromFile, toFile, type FileForm } from '../../src/browser-desk/record-file.ts';
import { toForm } from '../../src/browser-desk/to-form.ts';
import { toRecord } from '../../src/browser-desk/to-record.ts';
import { COLLECTIONS, entriesOf, type Collection } from '../../src/model/records/content.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { ROOT } from '../setup/build.ts';
import { contentOf, SECOND_STORY, STORY } from '../setup/stories.ts';
import { changedLines } from '../desk/edited-story.ts';

const FORMS = Object.fromEntries(
  COLLECTIONS.map((name) => [name, { fields: formOfSchema(SCHEMAS[name], name), isMarkdown: true }]),
) as Record<Collection, FileForm>;

const records = [STORY, SECOND_STORY].flatMap((story) =>
  COLLECTIONS.flatMap((collection) =>
    readdirSync(join(ROOT, story, collection)).map((file) => {
      const path = join(story, collection, file);
      return { path, collection, text: readFileSync(join(ROOT, path), 'utf8') };
    }),
  ),
);

describe('a record of a story', () => {
  it('is the same to the byte after it was opened and saved unchanged', () => {
    expect(records.length).toBeGreaterThan(150);
    const changed = records.filter(({ collection, text }) => {
      const form = FORMS[collection];
      return toFile(form, asShown(form, fromFile(form, text))) !== text;
    });
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  it('says in its form all that it says in its file', async () => {
    const read = [...entriesOf(await contentOf(STORY)), ...entriesOf(await contentOf(SECOND_STORY))];
    const lossy = read.filter(({ collection, data, file }) => {
      const { text } = records.find(({ path }) => path === file)!;
      const { fields } = FORMS[collection];
      const saved = toRecord(fields, asShown(FORMS[collection], toForm(fields, valueIn(text))));
      return JSON.stringify(SCHEMAS[collection].parse(saved)) !== JSON.stringify(data);
    });
    expect(lossy.map(({ file }) => file)).toEqual([]);
  });
});

const EVENT = `---
title: 'The bridge opens' # present tense
date: '2026-01-19~'
kind: opening
place: harbour
participants:
  # The mayor was late.
  - { actor: mira-stone, role: cuts the ribbon }
  - actor: freedonia
    role: sends a band
claims:
  - question: bridge-length
    answer: 310
    sources: [2026-01-20-bridge-opens] # of two
added: '2026-01-21'
---

The bridge opened. [@2026-01-20-bridge-opens]
`;

describe('a changed field', () => {
  it('stands in quotes before a comment, which might be part of it', () => {
    expect(edit((form) => ({ ...form, title: "It's open" }))).toEqual([
      "- title: 'The bridge opens' # present tense",
      `+ title: "It's open" # present tense`,
    ]);
    expect(edit((form) => ({ ...form, title: '\\' }))[1]).toBe('+ title: "\\\\" # present tense');
  });

  it('changes its own line and no other, in the quotes it has', () => {
    expect(edit((form) => ({ ...form, title: 'The bridge closes' }))).toEqual([
      "- title: 'The bridge opens' # present tense",
      "+ title: 'The bridge closes' # present tense",
    ]);
  });

  it('is added below the others, and goes when it is empty', () => {
    expect(edit((form) => ({ ...form, dateNote: 'No source says: when.' }))).toEqual([
      '+ dateNote: "No source says: when."',
    ]);
    expect(edit((form) => ({ ...form, place: [] }))).toEqual(['- place: harbour']);
  });

  it('becomes a list where a record had one id', () => {
    expect(edit((form) => ({ ...form, place: ['harbour', 'ferry-forum'] }))).toEqual([
      '- place: harbour',
      '+ place: [harbour, ferry-forum]',
    ]);
    expect(edit((form) => ({ ...form, place: ['ferry-forum'] }))).toEqual(['- place: harbour', '+ place: ferry-forum']);
  });

  it('is added to an item of a list, however that is written', () => {
    const attributed = (form: FormFields, at: number) => ({
      ...form,
      participants: items(form, 'participants').map((item, i) =>
        i === at ? { ...item, attributedTo: { words: 'the Gazette' } } : item,
      ),
    });
    expect(edit((form) => attributed(form, 0))).toEqual([
      '- - { actor: mira-stone, role: cuts the ribbon }',
      '+ - { actor: mira-stone, role: cuts the ribbon, attributedTo: the Gazette }',
    ]);
    expect(edit((form) => attributed(form, 1))).toEqual(['+ attributedTo: the Gazette']);
  });

  it('is null for an answer only where that is typed', () => {
    const answered = (answer: string) => (form: FormFields) => ({
      ...form,
      claims: items(form, 'claims').map((claim) => ({ ...claim, answer })),
    });
    expect(edit(answered('null'))).toEqual(['- answer: 310', '+ answer: null']);
    expect(edit(answered(''))).toEqual(['- answer: 310']);
  });

  it('keeps what is an id and gives fields to what has a place', () => {
    const located = (form: FormFields) => ({
      ...form,
      claims: items(form, 'claims').map((claim) => ({
        ...claim,
        answer: '{ minValue: 300, maxValue: 310 }',
        sources: [{ id: '2026-01-20-bridge-opens', locator: 'para. 3' }],
      })),
    });
    expect(edit(located)).toEqual([
      '- answer: 310',
      '- sources: [2026-01-20-bridge-opens] # of two',
      '+ answer: { minValue: 300, maxValue: 310 }',
      '+ sources: [{ id: 2026-01-20-bridge-opens, locator: para. 3 }] # of two',
    ]);
  });
});

describe('a list', () => {
  it('gets an item in the form of the last, and loses one, without a change of the others', () => {
    const added = { actor: 'sylvania', role: 'watches' };
    expect(edit((form) => ({ ...form, participants: [...items(form, 'participants'), added] }))).toEqual([
      '+ - actor: sylvania',
      '+ role: watches',
    ]);
    expect(edit((form) => ({ ...form, participants: items(form, 'participants').slice(1) }))).toEqual([
      '- - { actor: mira-stone, role: cuts the ribbon }',
    ]);
  });

  it('may be put in another order', () => {
    const reversed = saved((form) => ({ ...form, participants: items(form, 'participants').toReversed() }));
    expect(valueIn(reversed)).toMatchObject({ participants: [{ actor: 'freedonia' }, { actor: 'mira-stone' }] });
  });
});

it('changes the text of a record and none of its fields', () => {
  expect(edit((form) => ({ ...form, recordText: 'It opened. [@2026-01-20-bridge-opens]\n' }))).toEqual([
    '- The bridge opened. [@2026-01-20-bridge-opens]',
    '+ It opened. [@2026-01-20-bridge-opens]',
  ]);
});

it('keeps a field that no form has, such as a misspelt one', () => {
  const text = EVENT.replace('kind:', 'titel: Old\nkind:');
  expect(toFile(FORMS.events, { ...asShown(FORMS.events, fromFile(FORMS.events, text)), kind: 'closure' })).toBe(
    text.replace('kind: opening', 'kind: closure'),
  );
});

it('writes all fields anew where no change of their lines says what the form does', () => {
  const form = FORMS.sources;
  const text = '---\ntitel: Old\ntitle: New\nspellings:\n  mira-stone:\n    - M. Stone\n---\nA text.\n';
  const shown = { ...asShown(form, fromFile(form, text)), spellings: [{ of: 'mira-stone', as: [] }] };
  expect(valueIn(toFile(form, shown))).toMatchObject({ titel: 'Old', title: 'New', spellings: { 'mira-stone': [] } });
});

it('writes a new record with its fields in their order', () => {
  const source = asShown(FORMS.sources, { title: 'Bridge opens', language: 'en', kind: 'report', added: '2026-01-21' });
  expect(
    toFile(FORMS.sources, { ...source, spellings: [{ of: 'mira-stone', as: ['M. Stone'] }], recordText: 'A text.' }),
  ).toBe(`---
title: Bridge opens
publisher: null
published: null
language: en
kind: report
url: null
spellings:
  mira-stone: [M. Stone]
added: "2026-01-21"
---
A text.
`);
});

it('tells a country without a code from one whose code nobody wrote', () => {
  const form = FORMS.actors;
  const text = '---\nname: Sylvania\nkind: country\ndescription: A state\ncountry: null\n---\n';
  const shown = asShown(form, fromFile(form, text));
  expect(shown['country']).toBe('null');
  expect(toFile(form, { ...shown, country: '' })).toBe(text.replace('country: null\n', ''));
});

it('says of a file that cannot be read where and why', () => {
  expect(() => fromFile(FORMS.events, '---\ntitle: "Open\n---\n')).toThrow(/^line 2: .+; .+/);
  expect(() => fromFile(FORMS.events, 'No fields')).toThrow(/^line 1: .+; .+/);
});

it('keeps any text that is typed, in any place', () => {
  const text = (unit: 'grapheme-ascii' | 'binary') => fc.string({ unit, minLength: 1, maxLength: 30 });
  const typed = fc.oneof(text('grapheme-ascii'), text('binary')).filter(isPlain);
  fc.assert(
    fc.property(typed, typed, (title, role) => {
      const file = saved((form) => ({
        ...form,
        title,
        participants: [...items(form, 'participants'), { actor: 'sylvania', role }].map((item) => ({ ...item, role })),
      }));
      const shown = fromFile(FORMS.events, file);
      expect(shown['title']).toBe(title.trim());
      expect(items(shown, 'participants').map((item) => item['role'])).toEqual([role, role, role].map((r) => r.trim()));
      expect(shown['recordText']).toBe('The bridge opened. [@2026-01-20-bridge-opens]');
    }),
    { numRuns: 300 },
  );
});

function saved(change: (form: FormFields) => FormFields): string {
  return toFile(FORMS.events, change(asShown(FORMS.events, fromFile(FORMS.events, EVENT))));
}

/** The lines that a change in the form of the event changes in its file. */
function edit(change: (form: FormFields) => FormFields): readonly string[] {
  return changedLines({ event: EVENT }, { event: saved(change) })['event'] ?? [];
}

function items(form: FormFields, field: string): readonly Readonly<Record<string, FormData>>[] {
  return form[field] as readonly Readonly<Record<string, FormData>>[];
}

function valueIn(text: string): unknown {
  const parts = splitFrontmatter(text);
  if ('found' in parts) throw new Error(parts.found);
  const parsed = parseYaml(parts.yaml, 2);
  return 'value' in parsed ? parsed.value : undefined;
}

/** A form as the desk gives it back: what is empty is there, as an empty text, list or group. */
function asShown({ fields }: FileForm, form: FormFields): FormFields {
  return { ...form, ...shownFields(fields, form) };
}

function shownFields(fields: readonly FormField[], form: FormFields): FormFields {
  return Object.fromEntries(fields.map(({ name, value }) => [name, shownValue(value, form[name])]));
}

function shownValue(as: FormValue, data: FormData | undefined): FormData {
  switch (as.kind) {
    case 'flag':
      return data ?? false;
    case 'group':
      return data === undefined ? null : shownFields(as.fields, data as FormFields);
    case 'list':
    case 'map':
      return (
        (data as readonly FormData[] | undefined)?.map((item) =>
          as.kind === 'list' ? shownValue(as.item, item) : item,
        ) ?? []
      );
    default:
      return data ?? '';
  }
}

/** True for a text that a keyboard gives, and that has something in it. */
function isPlain(text: string): boolean {
  return text.trim() !== '' && text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\u2028\u2029\ufeff]/u.test(text);
}
