/**
 * What html-validate looks for in the built pages; each rule that is off says why.
 *
 * @type {import('html-validate').ConfigData}
 */
export const htmlRules = {
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Astro decides how it writes void elements, boolean attributes and the doctype; all forms are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Every file comes from the same place as the page that asks for it.
    'require-sri': 'off',
    // A title is the event's or the source's own, however long, and the story's.
    'long-title': 'off',
  },
};
