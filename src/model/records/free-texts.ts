/** Fields that hold whatever somebody wrote or says, in which a number sign may stand: "Bridge # 4 opens". */
export const FREE_TEXT_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'suppliedTitle',
  'publisher',
  'description',
  'distinction',
  'question',
  'reading',
  'standfirst',
  'says',
  'text',
]);
