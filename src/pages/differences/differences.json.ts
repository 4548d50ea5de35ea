/* The first address of the data on questions: a data file cannot lead on to another, so the same stands at both. */
export { GET } from '../questions/questions.json.ts';
