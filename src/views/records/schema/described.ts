import { z } from 'zod';

/** What a part of a schema is called and says, for those who read the schema. */
interface SchemaNote {
  /** The name under which a part that several places share stands once, in `$defs`. */
  readonly id?: string;
  readonly description: string;
}

/** A registry of our own, so that a schema which is loaded twice takes no name from itself. */
export const descriptions = z.registry<SchemaNote>();

/** A part of a schema, with what it says. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string, id?: string): Schema {
  descriptions.add(schema, { description, ...(id !== undefined && { id }) });
  return schema;
}
