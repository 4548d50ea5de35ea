import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { BULK_FILES } from '../../../src/views/data/bulk/bulk-files.ts';
import { RECORD_TYPES } from '../../../src/views/records/record-types.ts';
import { openApi } from '../../../src/views/records/schema/open-api.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY } from '../../setup/stories.ts';
import { aGraph } from '../a-graph.ts';
import { recordsOf, SITE } from './every-record.ts';

const description = openApi(aGraph({}), SITE, BULK_FILES);

test('the description of the files beside pages is one of OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('the description has the address of every kind of record in both forms, and of every file of all data', () => {
  expect(Object.keys(description.paths)).toEqual([
    '/events/{id}.json',
    '/events/{id}.md',
    '/actors/{id}.json',
    '/actors/{id}.md',
    '/entities/{id}.json',
    '/entities/{id}.md',
    '/sources/{id}.json',
    '/sources/{id}.md',
    '/questions/{id}.json',
    '/questions/{id}.md',
    ...BULK_FILES.map(({ name }) => `/data/${name}`),
  ]);
  expect(description.paths['/data/events.csv']).toMatchObject({
    get: { operationId: 'data-events-csv', responses: { 200: { content: { 'text/csv': {} } } } },
  });
  expect(description.servers).toEqual([{ url: 'https://example.org' }]);
});

test('what stands beside every page follows the schema that the description has of it', async () => {
  const ajv = formats(new Ajv2020({ strict: false }));
  ajv.addSchema({ $id: 'https://example.org/openapi.json', ...description });
  const records = recordsOf(await graphOf(SECOND_STORY));
  const faults = records.filter(
    (record) => !ajv.validate(`https://example.org/openapi.json#/components/schemas/${record.type}`, record),
  );
  expect(faults.map(({ id }) => id)).toEqual([]);
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(RECORD_TYPES));
});
