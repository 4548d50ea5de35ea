/**
 * Where the sentences and labels of pages stand, and those of messages for editors: in `src/words/`, by key, so that the
 * next language has one place to start at. The rule `words/by-key` finds those that stand elsewhere;
 * `tests/project/words.test.ts` sees it bite.
 */

/** The files that print pages. */
export const PRINTING = [
  'src/{views,components,layouts,pages}/**',
  'src/site/problem-page.ts',
  'src/search/reason.ts',
  'src/{urls,format,format-number}.ts',
];

/** The files that tell editors what is wrong. */
export const REPORTING = [
  'src/{model,reader,markdown,search,ingest,desk,cli,site}/**',
  'src/{paths,content.config}.ts',
  'astro.config.mjs',
];

/** Files of words that nobody reads. */
const UNREAD_FILES = [
  // Names and words that texts are compared with.
  'src/model/checks/told-relation.ts',
  'src/model/answers/{bare-name,origin,origin-name}.ts',
  'src/model/names/{country-names,former-names}.ts',
  'src/model/versions/{turning-words,opposites}.ts',
  'src/search/{amounts-abroad,honorifics,shard}.ts',
  // Words, and marks of pages, that articles are searched for.
  'src/ingest/read/{cites,dateline,names-nobody,names-of-authors}.ts',
  'src/ingest/read/{text/header-fields,html/selectors,mail/passed-on}.ts',
  'src/ingest/numbers/number-words.ts',
  // What mammoth is told to make of styles.
  'src/ingest/read/office/docx-html.ts',
  // Words of schema.org.
  'src/views/parts/linked-data/types.ts',
  // Names of types in formats for other programs.
  'src/views/data/bulk/{ftm,json-ld}/**',
  // What SQLite is told.
  'src/site/{sqlite/*,data-changes,build/in-turn}.ts',
  // Words of addresses, which no language changes.
  'src/model/graph/anchor-words.ts',
  // What hosts are told.
  'src/views/data/hosts/**',
  // What browsers are told of a page.
  'src/site/page-policy.ts',
  // What programs for references read.
  'src/views/records/citations/{biblatex,ris}.ts',
  // What browsers are told.
  'src/site/build/printed-folder-page.ts',
  // Names of typefaces, and scripts.
  'src/site/{typefaces,short-preload,code-of-shards,portable/classic-script}.ts',
];

/** Attributes that readers see or hear. */
const HEARD = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-label', 'label']);

/** Attributes that no reader sees. */
const UNSEEN = new Set([
  'class',
  'className',
  'class:list',
  'aria-keyshortcuts',
  'd',
  'viewBox',
  'media',
  'sizes',
  'rel',
  'style',
  'pattern',
  'content',
]);

/**
 * What takes selectors of CSS, beginnings to compare with, and texts for whoever works on the code: an error that is
 * thrown says that the code is wrong. What is wrong with content is told as a problem, which has words.
 */
const TECHNICAL =
  /^(?:querySelector|querySelectorAll|closest|matches|matchMedia|startsWith|endsWith|includes|RegExp|Error|TypeError|RangeError)$/;

const LETTERS = /\p{L}/u;

/** Two letters or more, with a space: a sentence, a label of two words, or a part of one such as "by ". */
const SENTENCE = /\p{L}{2}.*\s|\s.*\p{L}{2}/su;

/** "Sources": a label of one word. */
const LABEL = /^\p{Lu}\p{Ll}+$/u;

/** Properties that are kinds of things, styles, or attributes for programs. */
const UNREAD = /^(?:@?type|className|fontFamily|padding|border(?:Top|Left)|content-type|data-.*)$/;

/** Properties that editors read, of a message. */
const TOLD = /^(?:found|fix|message|error)$/;

/** What takes the noun of a count. */
const COUNTING = /^format(?:Plain)?Count$/;

/** Markup around words, with the style that it has, and a part of it. */
const MARKUP = /<style>.*?<\/style>|<[^>]*>|[\w-]+="[^"]*"/gs;

function isWords(/** @type {string} */ text) {
  const plain = text.replace(MARKUP, '');
  return SENTENCE.test(plain) || LABEL.test(plain);
}

/** @type {import('eslint').Rule.RuleModule} */
const byKey = {
  meta: {
    type: 'problem',
    schema: [{ enum: ['messages'] }],
    messages: { moved: 'What is read stands in src/words/, by key: move “{{text}}” there.' },
  },
  create(context) {
    const report = (/** @type {any} */ node, /** @type {string} */ text) =>
      context.report({ node, messageId: 'moved', data: { text: text.trim().slice(0, 60) } });
    const check = (/** @type {any} */ node, /** @type {string} */ text) => {
      const isMessage = context.options[0] === 'messages' && isTold(node) && LETTERS.test(text);
      const isRead = isCounted(node) || isMessage;
      if (isRead || (isWords(text) && !isTechnical(node) && !isSoughtFor(node))) report(node, text);
    };
    return {
      JSXText(/** @type {any} */ node) {
        if (LETTERS.test(node.value)) report(node, node.value);
      },
      Literal(/** @type {any} */ node) {
        if (typeof node.value !== 'string') return;
        if (node.parent.type !== 'JSXAttribute') check(node, node.value);
        else if (isSeen(node.parent, node.value)) report(node, node.value);
      },
      TemplateLiteral(/** @type {any} */ node) {
        check(node, node.quasis.map((/** @type {any} */ { value }) => value.cooked).join('0'));
      },
    };
  },
};

function isSeen(/** @type {any} */ attribute, /** @type {string} */ value) {
  const { name } = attribute.name;
  if (UNSEEN.has(name)) return false;
  return HEARD.has(name) ? LETTERS.test(value) : isWords(value);
}

function isCounted(/** @type {any} */ { parent }) {
  return parent.type === 'CallExpression' && COUNTING.test(parent.callee.name);
}

function isTold(/** @type {any} */ node) {
  return node.parent.type === 'Property' && node.parent.value === node && TOLD.test(node.parent.key.name);
}

/** "the of and".split(' '), `setOf` such, or the members of a Set: words that a text is searched for. */
function isSoughtFor(/** @type {any} */ node) {
  const { parent } = node;
  if (parent.type === 'BinaryExpression' && parent.operator === '+') return isSoughtFor(parent);
  if (parent.type === 'MemberExpression') return parent.object === node && parent.property.name === 'split';
  if (parent.type === 'CallExpression') return parent.callee.name === 'setOf';
  return parent.type === 'ArrayExpression' && parent.parent.callee?.name === 'Set';
}

/** True in a selector, an import, a type, a comparison, a key or `type` of an object, or an error of the build. */
function isTechnical(/** @type {any} */ node) {
  const parent = node.parent.type === 'TSAsExpression' ? node.parent.parent : node.parent;
  if (/^(?:Import|Export|TSLiteralType|BinaryExpression|SwitchCase)/.test(parent.type)) return parent.operator !== '+';
  if (parent.type === 'Property') return parent.key === node || UNREAD.test(parent.key.name ?? parent.key.value);
  if (parent.type === 'JSXExpressionContainer' && UNSEEN.has(parent.parent.name?.name)) return true;
  const callee = parent.arguments?.includes(node) && (parent.callee.property ?? parent.callee);
  return Boolean(callee) && TECHNICAL.test(callee.name);
}

/** @type {import('eslint').ESLint.Plugin} */
export const wordsPlugin = { rules: { 'by-key': byKey } };

const plugins = { words: wordsPlugin };

/** @type {import('eslint').Linter.Config[]} */
export const wordRules = [
  { files: PRINTING, ignores: UNREAD_FILES, plugins, rules: { 'words/by-key': 'error' } },
  { files: REPORTING, ignores: UNREAD_FILES, plugins, rules: { 'words/by-key': ['error', 'messages'] } },
];
