import { describe, expect, it, test } from 'vitest';
import type { FormField, FormValue } from '../../src/browser-desk/form-field.ts';
import { deskPage } from '../../src/browser-desk/desk-page.ts';
import { formOfSchema } from '../../src/browser-desk/form-of-schema.ts';
import { PATTERNS } from '../../src/browser-desk/patterns.ts';
import { hostsOf } from '../../src/browser-desk/git-host.ts';
import { sveltiaConfig, type RecordForms } from '../../src/browser-desk/sveltia-config.ts';
import { hintAt } from '../../src/browser-desk/sveltia-fields.ts';
import type { SveltiaField } from '../../src/browser-desk/sveltia.ts';
import { COLLECTIONS } from '../../src/model/records/content.ts';
import { deskField, type StoryDesk } from '../../src/model/records/desk.ts';
import { isEdtfDate, parseEdtf } from '../../src/model/dates/edtf.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { readProjectFile } from '../setup/project-files.ts';

const forms = Object.fromEntries(COLLECTIONS.map((name) => [name, formOfSchema(SCHEMAS[name], name)])) as RecordForms;

describe('the form of a record', () => {
  it('says in each field what to write there', () => {
    const silent = COLLECTIONS.flatMap((name) => fieldsUnder(forms[name], name)).filter(
      ([path, name]) => hintAt(path, name) === '',
    );
    expect(silent.map((field) => field.join('.'))).toEqual([]);
  });

  it('has a field for each field of its schema', () => {
    for (const name of COLLECTIONS)
      expect(fieldsOf(name).map((field) => field.name)).toEqual([
        ...forms[name].map((field) => field.name),
        'recordText',
        'originalFile',
        'removed',
      ]);
    expect(at('events', 'kind')).toMatchObject({ widget: 'select', required: true, options: ['meeting', 'vote'] });
    expect(at('events', 'date')).toMatchObject({ widget: 'string', required: true, pattern: PATTERNS.date });
    expect(at('events', 'added')).toMatchObject({ pattern: PATTERNS.day });
    expect(at('sources', 'url')).toMatchObject({ pattern: PATTERNS.address });
    expect(at('events', 'follows')).toMatchObject({ widget: 'relation', collection: 'events', multiple: true });
    expect(at('events', 'key')).toMatchObject({ widget: 'boolean', required: false });
    expect(at('sources', 'title')).toMatchObject({ widget: 'string', required: false });
    expect(at('sources', 'urlStatus')).toMatchObject({ widget: 'select', default: 'live' });
    expect(at('sources', 'spellings')).toMatchObject({ widget: 'list', fields: [{ name: 'of' }, { name: 'as' }] });
  });

  it('shows of a folded fact what it has to say', () => {
    expect(at('events', 'claims')).toMatchObject({
      label_singular: 'Claim',
      summary: '{{fields.question}} · {{fields.answer}}',
    });
    expect(at('events', 'pledges')).toMatchObject({ summary: '{{fields.by}} · {{fields.to}} · {{fields.what}}' });
  });

  it('never has a calendar, which knows whole days only', () => {
    expect(JSON.stringify(config({ desk: true }))).not.toContain('"datetime"');
  });
});

test('a form takes every date that the guide shows, and none that no source could tell', () => {
  const [pattern] = PATTERNS.date!;
  const table = readProjectFile('docs/editing.md').split('## The story')[0]!;
  const shown = [...table.matchAll(/`"([^"`]+)"`/g)]
    .map(([, date]) => date!)
    .filter((date) => isEdtfDate(parseEdtf(date)));
  expect(shown.length).toBeGreaterThan(15);
  expect(shown.filter((date) => !new RegExp(pattern).test(date))).toEqual([]);
  for (const slip of ['19 January', '2026-1-19', '19.01.2026', '2026-01-19T10:00', '[2026-01-19]', 'a/b'])
    expect(new RegExp(pattern).test(slip), slip).toBe(false);
});

describe('a desk at a Git host', () => {
  const backend = (desk: object) => config({ desk: deskField.parse(desk) as StoryDesk }).backend;

  it('is told where the repository is, and asks for a token where no other way is given', () => {
    expect(backend({ host: 'github', repository: 'owner/name', branch: 'drafts' })).toMatchObject({
      name: 'github',
      repo: 'owner/name',
      branch: 'drafts',
      auth_methods: ['token'],
    });
  });

  it('signs in through the service or the application that the story names', () => {
    const signIn = 'https://sign-in.example';
    expect(backend({ host: 'github', repository: 'owner/name', signIn })).toMatchObject({
      base_url: signIn,
      auth_methods: ['oauth', 'token'],
    });
    const address = 'https://git.example';
    expect(backend({ host: 'gitea', repository: 'owner/name', address, app: 'abc' })).toMatchObject({
      base_url: address,
      api_root: 'https://git.example/api/v1',
      app_id: 'abc',
    });
    expect(backend({ host: 'gitlab', repository: 'group/part/name', app: 'abc' })).toMatchObject({ auth_type: 'pkce' });
  });

  it.each([
    [{ host: 'bitbucket', repository: 'owner/name' }],
    [{ host: 'github', repository: 'name' }],
    [{ host: 'github', repository: 'owner/name', address: 'http://git.example' }],
    [{ host: 'github', repository: 'owner/name', signIn: 'https://sign-in.example/path' }],
    ['yes'],
  ])('is refused as %j', (desk) => {
    expect(deskField.safeParse(desk).success).toBe(false);
  });

  it('may be asked by its page, and nobody else', () => {
    const hosted = deskField.parse({ host: 'gitea', repository: 'owner/name', address: 'https://git.example' });
    expect(policyOf(hosted as StoryDesk)).toContain("connect-src 'self' blob: data: https://git.example;");
    expect(policyOf(true)).toContain("connect-src 'self' blob: data:;");
    expect(policyOf(true)).toContain("default-src 'none'");
    expect(policyOf(true)).not.toContain('unsafe-eval');
  });
});

test('the page of the desk is kept out of searches, and no title ends its script', () => {
  const settings = {
    config: { title: '</script><b>' },
    formats: {},
    isLocal: true,
    words: { missing: '', localOnly: '' },
  };
  const page = deskPage('A <b> & c', settings, []);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<noscript>');
  expect(page).not.toContain('<b>');
});

type Settings = Parameters<typeof sveltiaConfig>[0];

interface Config {
  readonly backend: object;
  readonly collections: readonly { readonly name: string; readonly fields: readonly SveltiaField[] }[];
}

function config(settings: Pick<Settings, 'desk'>): Config {
  const vocabulary = { 'events.kind': ['meeting', 'vote'] };
  const story = { title: 'A ferry', folder: 'content', address: 'https://ferry.example/watch/', forms, vocabulary };
  return sveltiaConfig({ ...story, ...settings }) as Config;
}

function fieldsOf(collection: string): readonly SveltiaField[] {
  return config({ desk: true }).collections.find(({ name }) => name === collection)!.fields;
}

function at(collection: string, field: string): SveltiaField | undefined {
  return fieldsOf(collection).find(({ name }) => name === field);
}

function policyOf(desk: Settings['desk']): string {
  const settings = { config: {}, formats: {}, isLocal: false, words: { missing: '', localOnly: '' } };
  return /Content-Security-Policy" content="([^"]*)"/.exec(deskPage('A ferry', settings, hostsOf(desk)))![1]!;
}

/** Every field of a form, those of groups too, each after the path of what it is in. */
function fieldsUnder(fields: readonly FormField[], path: string): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name, value }) => [[path, name] as const, ...within(value, `${path}.${name}`)]);
}

function within(value: FormValue, path: string): readonly (readonly [string, string])[] {
  if (value.kind === 'group') return fieldsUnder(value.fields, path);
  return value.kind === 'list' ? within(value.item, path) : [];
}
