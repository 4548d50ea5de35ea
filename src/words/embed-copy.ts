/** What a script offers to copy for other sites. By itself, so that browsers load it with that script alone. */
export const embedCopyWords = { html: 'Copy HTML to embed this page' } as const;
