import { z } from 'zod';
import { recordProblems } from '../../words/problems/records.ts';
import { lineField, urlField } from './fields.ts';

const WORDS = recordProblems.desk;

const originField = urlField.refine((text) => /^https:\/\/[^/?#]+$/.test(text), WORDS.address);

const hostedSchema = z.strictObject({
  /** The program that runs the Git host; Forgejo answers as Gitea does. */
  host: z.enum(['github', 'gitlab', 'gitea']),
  /** `owner/name`, as in the address of the repository. */
  repository: z.string(WORDS.repository).regex(/^[\w.-]+(?:\/[\w.-]+)+$/, WORDS.repository),
  /** Where the desk commits; the host's own main branch unless said. */
  branch: lineField.nullable().default(null),
  /** Where the host is, if it is not github.com, gitlab.com or gitea.com. */
  address: originField.nullable().default(null),
  /** A service through which editors sign in at GitHub (OAuth); without it they need a token. */
  signIn: originField.nullable().default(null),
  /** The id of the application through which they sign in at GitLab, Gitea or Forgejo; without it they need a token. */
  app: lineField.nullable().default(null),
});

/** The desk in the browser: none, one for a folder on the editor's computer, or one for a repository at a Git host too. */
export const deskField = z.union([z.boolean(), hostedSchema], WORDS.other).default(false);

/** A desk that a story asks for. */
export type StoryDesk = Exclude<Readonly<z.infer<typeof deskField>>, false>;
