import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES, type RecordType } from '../../../src/views/records/record-types.ts';
import { jsonSchemaOf } from '../../../src/views/records/schema/json-schema.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../setup/stories.ts';
import { recordsOf, SITE } from './every-record.ts';

const ajv = formats(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }));
const validators = Object.fromEntries(RECORD_TYPES.map((type) => [type, ajv.compile(jsonSchemaOf(type, SITE))]));

describe.each([STORY, SECOND_STORY])('in %s', (folder) => {
  it('what stands beside every page follows its schema', async () => {
    const records = recordsOf(await graphOf(folder));
    expect(new Set(records.map(({ type }) => type))).toEqual(new Set(RECORD_TYPES));
    const faults = records.flatMap((record) => faultsIn(record.type, record).map((fault) => `${record.id}${fault}`));
    expect(faults).toEqual([]);
  });
});

it('a schema refuses a day that is none, and a field that it does not know', async () => {
  const [event] = recordsOf(await graphOf(SECOND_STORY)).filter(({ type }) => type === 'event');
  const broken = { ...event, date: { first: '2026-02-30', last: null, edtf: '2026-02', words: '' }, more: 1 };
  const faults = faultsIn('event', broken);
  expect(faults).toContain(' must NOT have additional properties');
  expect(faults).toContain('/date/first must match format "date"');
});

it.each(RECORD_TYPES)('the schema of one %s has its own address, and says what each field is', (type) => {
  const schema = jsonSchemaOf(type, SITE);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://example.org/schemas/${type}.json`,
    description: expect.any(String) as string,
    properties: { address: { description: expect.any(String) as string } },
    additionalProperties: false,
  });
  expect(Object.keys(schema.$defs ?? {})).toContain('date');
});

function faultsIn(type: RecordType, record: unknown): readonly string[] {
  const validate = validators[type]!;
  return validate(record)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
