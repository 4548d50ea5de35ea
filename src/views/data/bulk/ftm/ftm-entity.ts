/** An entity of FollowTheMoney (https://followthemoney.tech/): every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An entity without the properties that nothing is recorded for, each value once. */
export function ftmEntity(
  schema: string,
  id: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity {
  const told = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value !== null))]] as const,
  );
  return { id, schema, properties: Object.fromEntries(told.filter(([, values]) => values.length > 0)) };
}

/** The ids of actors and entities, of sources and of events among all entities. */
export const ftmId = {
  subject: (id: string) => `subject-${id}`,
  source: (id: string) => `source-${id}`,
  event: (id: string) => `event-${id}`,
} as const;
