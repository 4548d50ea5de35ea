const day = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#date' });
const node = (id: string) => ({ '@id': id, '@type': '@id' });
const nodes = (id: string) => ({ ...node(id), '@container': '@set' });
const texts = (id: string) => ({ '@id': id, '@container': '@set' });

/** What schema.org has no word for. */
const OWN_TERMS = {
  firstDay: day('data:firstDay'),
  lastDay: day('data:lastDay'),
  edtf: { '@id': 'data:edtf', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
  dayInWords: 'data:dayInWords',
  begins: node('data:begins'),
  ends: node('data:ends'),
  member: node('org:member'),
  organization: node('org:organization'),
  role: 'data:role',
  status: 'data:status',
  counts: 'data:counts',
  answer: 'data:answer',
  question: node('data:question'),
  event: node('data:event'),
  relation: 'data:relation',
};

/**
 * What the terms of the graph mean, by key: schema.org's, W3C's for memberships, and a few of our own, for which neither
 * has a word. It stands in the file itself, since no processor has schema.org's built in. A property has one type: days
 * are `xsd:date` wherever they stand, and EDTF has a property of its own.
 *
 * @param vocabulary what our own terms begin with
 */
export function contextOf(vocabulary: string) {
  return {
    schema: 'https://schema.org/',
    org: 'http://www.w3.org/ns/org#',
    data: vocabulary,
    id: '@id',
    type: '@type',
    graph: '@graph',
    ...Object.fromEntries(TEXTS.map((name) => [name, `schema:${name}`])),
    ...Object.fromEntries(NODES.map((name) => [name, nodes(`schema:${name}`)])),
    alternateName: texts('schema:alternateName'),
    author: texts('schema:author'),
    license: node('schema:license'),
    datePublished: day('schema:datePublished'),
    startDate: day('schema:startDate'),
    dateCreated: day('schema:dateCreated'),
    ...OWN_TERMS,
  };
}

/** Of schema.org: what is text, a number, or true or false. */
const TEXTS = [
  'name',
  'description',
  'headline',
  'text',
  'inLanguage',
  'version',
  'additionalType',
  'publisher',
  'addressCountry',
] as const;

/** Of schema.org: what leads to one node or several. */
const NODES = [
  'about',
  'agent',
  'appearance',
  'citation',
  'creator',
  'location',
  'participant',
  'recipient',
  'sameAs',
] as const;
