import type { APIContext } from 'astro';
import { jsonSchemaOf, SCHEMA_TYPES, type SchemaType } from '../../views/records/schema/json-schema.ts';

/** What the JSON beside pages follows, by the kind of record: `/schemas/event.json`. */
export function getStaticPaths() {
  return SCHEMA_TYPES.map((type) => ({ params: { type }, props: { type } }));
}

export const GET = ({ props, site, url }: APIContext<{ type: SchemaType }>) =>
  new Response(JSON.stringify(jsonSchemaOf(props.type, site ?? url), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
