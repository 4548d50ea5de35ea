import { z } from 'zod';
import { refuseUnseen } from './fields.ts';
import { fieldProblems } from '../../words/problems/fields.ts';

const FORM = 'https://github.com/owner/name/issues/new';
const WORDS = fieldProblems.feedback;

/**
 * Where readers tell of mistakes and of sources that are missing: a mail address, or the form for new issues of a Git
 * host. A form of another host has `{title}` and `{body}` where it takes them (URI Template, RFC 6570).
 */
export const feedbackField = z
  .string()
  .check(refuseUnseen)
  .superRefine((address, context) => {
    const message = adviceOn(address);
    if (message !== undefined) context.addIssue({ code: 'custom', input: address, message });
  });

/** True for the address of a form that takes its title and text where every Git host of that kind takes them. */
export function isIssueForm(address: string): boolean {
  return /^https:\/\/[^/?#]+\/[^?#]+\/issues\/new$/.test(address);
}

function adviceOn(address: string): string | undefined {
  if (address.startsWith('mailto:')) return isMail(address) ? undefined : WORDS.mail;
  const filled = address.replace('{title}', 't').replace('{body}', 'b');
  const url = URL.parse(filled);
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || url.username !== '') return WORDS.other(FORM);
  if (isIssueForm(address) || address.includes('{body}')) return undefined;
  return WORDS.form;
}

function isMail(address: string): boolean {
  return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address);
}
