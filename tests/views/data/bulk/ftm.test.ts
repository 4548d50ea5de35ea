import ftm from '@alephdata/followthemoney';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ftmLines } from '../../../../src/views/data/bulk/ftm/ftm-lines.ts';
import { graphOf } from '../../../search/story-names.ts';
import { hostileText } from '../../../setup/hostile-texts.ts';
import { SECOND_STORY, STORY } from '../../../setup/stories.ts';
import { aGraph } from '../../a-graph.ts';
import { renamed, SITE, textOf } from './made.ts';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new ftm.Model(ftm.defaultModel);

describe.each([STORY, SECOND_STORY])('the entities of %s', (folder) => {
  it('have only schemata and properties of the published model, and lead only to entities that fit', async () => {
    const entities = await entitiesOf(await graphOf(folder));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    expect(byId.size).toBe(entities.length);
    expect(entities.flatMap((entity) => faultsOf(entity, byId))).toEqual([]);
    expect(new Set(entities.map(({ schema }) => schema)).size).toBeGreaterThan(6);
  });

  it('have one for each event, source and person', async () => {
    const story = await graphOf(folder);
    const count = (schema: string, entities: readonly Entity[]) =>
      entities.filter((one) => one.schema === schema).length;
    const entities = await entitiesOf(story);
    expect(count('Event', entities)).toBe(story.events.size);
    expect(count('Article', entities)).toBe(story.sources.size);
    expect(count('Person', entities)).toBe([...story.subjects.values()].filter(({ kind }) => kind === 'person').length);
  });
});

test('a day that is not certain is told in words, for the model would take it for certain', async () => {
  const story = aGraph({
    sources: { herald: {} },
    events: { a: { date: '2026-01-19' }, b: { date: '2026-01' }, c: { date: '2026-01-19~' } },
  });
  const events = (await entitiesOf(story)).filter(({ schema }) => schema === 'Event');
  expect(events.map(({ properties: { date, summary } }) => [date, summary])).toEqual([
    [['2026-01'], ['January 2026']],
    [['2026-01-19'], ['19 January 2026']],
    [undefined, ['about 19 January 2026']],
  ]);
});

test('who joins an agreement is linked to it, though the model lets only bodies have members', async () => {
  const joins = (body: string) => ({ actor: 'alma', in: body, status: 'signed', sources: ['herald'] });
  const story = aGraph({
    sources: { herald: {} },
    actors: { alma: {}, league: { kind: 'organisation' } },
    entities: { accord: { kind: 'agreement' } },
    events: { a: { memberships: [joins('league'), joins('accord')] } },
  });
  const links = (await entitiesOf(story)).filter(({ schema }) => /Membership|Link/.test(schema));
  expect(links).toMatchObject([
    {
      schema: 'Membership',
      properties: { member: ['subject-alma'], organization: ['subject-league'], status: ['signed'] },
    },
    { schema: 'UnknownLink', properties: { subject: ['subject-alma'], object: ['subject-accord'], role: ['signed'] } },
  ]);
});

test('every title, name and statement comes back from FollowTheMoney as it was, each entity on its line', () => {
  const story = aGraph({
    sources: { herald: {} },
    actors: { alma: { wikidata: 'Q1' }, league: { kind: 'organisation' } },
    events: { a: { statements: [{ by: 'alma', says: 'It holds.', sources: ['herald'] }] } },
  });
  fc.assert(
    fc.property(hostileText, (text) => {
      const read = entitiesIn(ftmLines({ graph: renamed(story, text), site: SITE }));
      const told = read.flatMap(({ schema, properties }) =>
        ['Event', 'Person', 'Organization', 'Article'].includes(schema)
          ? [properties['name'] ?? properties['title']]
          : [],
      );
      expect(told).toEqual([[text], [text], [text], [text]]);
    }),
  );
});

async function entitiesOf(story: Parameters<typeof textOf>[0]): Promise<readonly Entity[]> {
  return entitiesIn(await textOf(story, 'ftm.json'));
}

function entitiesIn(text: string): readonly Entity[] {
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Entity);
}

function faultsOf({ id, schema, properties }: Entity, byId: ReadonlyMap<string, Entity>): readonly string[] {
  const known = model.getSchema(schema);
  return Object.entries(properties).flatMap(([name, values]) => {
    const property = known.getProperties().get(name);
    if (!property || known.abstract) return [`${id}: ${schema}.${name} is not in the model`];
    if (property.type.name !== 'entity') return [];
    const range = property.getRange().name;
    return values
      .filter((value) => !byId.has(value) || !model.getSchema(byId.get(value)!.schema).isA(range))
      .map((value) => `${id}: ${schema}.${name} leads to ${value}, which is no ${range}`);
  });
}
