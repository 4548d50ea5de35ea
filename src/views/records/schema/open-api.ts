import { z } from 'zod';
import type { Graph } from '../../../model/graph/graph.ts';
import { absoluteUrl, bulkFileUrl, dataPageUrl, homeUrl, pathInSite } from '../../../urls.ts';
import { openApiWords } from '../../../words/open-api.ts';
import { COLLECTION_OF, NOTICE_TYPE, RECORD_TYPES, type RecordType } from '../record-types.ts';
import { descriptions } from './described.ts';
import { RECORD_SCHEMAS, SCHEMA_TYPES } from './json-schema.ts';

/** A file of all data, as far as its description tells. */
interface WholeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly format: string;
  readonly holds: string;
}

/** Where OpenAPI keeps schemas. */
const COMPONENTS = '#/components/schemas/';

/**
 * The files for programs as OpenAPI 3.1 describes an interface (https://spec.openapis.org/oas/v3.1.0): for each kind of
 * record its address, and the schema of what is there; and each file that holds the whole story, or a table of it.
 *
 * @param site the origin that the site is published at
 * @param files those that hold the whole story, or a table of it
 */
export function openApi({ story }: Graph, site: URL, files: readonly WholeFile[]) {
  const home = absoluteUrl(homeUrl(), site);
  return {
    openapi: '3.1.0',
    info: {
      title: story.title,
      version: openApiWords.version,
      description: openApiWords.description,
      license: { name: story.licence.name, url: story.licence.url },
    },
    externalDocs: { description: openApiWords.data, url: absoluteUrl(dataPageUrl(), site) },
    servers: [{ url: home.replace(/\/$/, '') }],
    paths: Object.fromEntries([...RECORD_TYPES.flatMap(pathsOf), ...files.map(bulkPath)]),
    components: { schemas: schemas() },
  };
}

function pathsOf(type: RecordType): readonly (readonly [string, object])[] {
  const { record, found, page, markdown } = openApiWords;
  const path = `/${COLLECTION_OF[type]}/{id}`;
  const schema = { oneOf: [{ $ref: COMPONENTS + type }, { $ref: COMPONENTS + NOTICE_TYPE }] };
  return [
    [`${path}.json`, get(type, record[type], { description: found, content: { 'application/json': { schema } } })],
    [
      `${path}.md`,
      get(`${type}-markdown`, markdown(record[type]), {
        description: page,
        content: { 'text/markdown': { schema: { type: 'string' } } },
      }),
    ],
  ];
}

/** Formats of others have schemas of theirs, so none is told here. */
function bulkPath({ name, holds, format, mediaType }: WholeFile): readonly [string, object] {
  const answer = { description: format, content: { [mediaType]: {} } };
  const operationId = `data-${name.replace('.', '-')}`;
  return [`/${pathInSite(bulkFileUrl(name))}`, { get: { operationId, summary: holds, responses: { 200: answer } } }];
}

function get(operationId: string, summary: string, answer: object): object {
  const id = { name: 'id', in: 'path', required: true, description: openApiWords.id, schema: { type: 'string' } };
  return {
    get: {
      operationId,
      summary,
      parameters: [id],
      responses: { 200: answer, 404: { description: openApiWords.missing } },
    },
  };
}

/** The schema of each kind of record, and each part that several share, which schemas of their own have in `$defs`. */
function schemas(): object {
  const apart = SCHEMA_TYPES.map(
    (type) => [type, z.toJSONSchema(RECORD_SCHEMAS[type], { metadata: descriptions })] as const,
  );
  const shared = apart.flatMap(([, { $defs = {} }]) => Object.entries($defs));
  const own = apart.map(([type, schema]) => [type, { ...schema, $schema: undefined, $defs: undefined }] as const);
  const all = JSON.stringify(Object.fromEntries([...shared, ...own]));
  return JSON.parse(all.replaceAll('"#/$defs/', `"${COMPONENTS}`)) as object;
}
