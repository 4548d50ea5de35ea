/** What is said once something was copied, or could not be. Small, since browsers load it. */
export const copiedWords = {
  citation: 'Citation copied',
  html: 'HTML copied',
  link: 'Link copied',
  notCopied: 'Not copied: select the text instead',
  inAddressBar: 'The link is now in the address bar',
} as const;
