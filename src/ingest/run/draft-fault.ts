import { draftSchema } from '../../model/records/source.ts';
import { boundFault } from '../../reader/bounds.ts';
import { MAX_BYTES } from '../../reader/bytes.ts';
import { splitFrontmatter } from '../../reader/frontmatter.ts';
import { validate } from '../../reader/validate.ts';
import { parseYaml } from '../../reader/yaml.ts';
import { fileProblems } from '../../words/problems/files.ts';

/** Why the reader of content would refuse a draft, in one line; undefined for one that it takes. */
export function draftFault(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) return fileProblems.file.large(bytes, MAX_BYTES).found;
  const parts = splitFrontmatter(text);
  if ('found' in parts) return parts.found;
  const parsed = parseYaml(parts.yaml, parts.yamlLine);
  if ('found' in parsed) return parsed.found;
  const validated = validate(draftSchema, parsed.value, { file: '', lines: parsed.lines });
  if ('problems' in validated)
    return validated.problems.map(({ field, found, fix }) => `${field}: ${found}; ${fix}`).join(' ');
  return boundFault(parts.body)?.found;
}
