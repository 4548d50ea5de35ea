import { lettersFile } from '../../views/data/letters.ts';

export const GET = () => Response.json(lettersFile());
