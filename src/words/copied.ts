/** What is said once something was copied, or could not be, and of what a script offers to copy. Small, since browsers load it. */
export const copiedWords = {
  copyHtml: 'Copy HTML to embed this page',
  citation: 'Citation copied',
  html: 'HTML copied',
  link: 'Link copied',
  notCopied: 'Not copied: select the text instead',
  inAddressBar: 'The link is now in the address bar',
} as const;
