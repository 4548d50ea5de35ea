import boundaries from 'eslint-plugin-boundaries';
import { IMPORTS, PARTS } from './imports.mjs';

/** @import { Target } from './imports.mjs' */

const ASTRO = { origin: 'external', source: ['astro', 'astro/**', 'astro:*'] };

/** A script of a component brings the style of what it makes, as text. */
const OWN_STYLE = {
  from: { file: { categories: 'components' } },
  allow: { dependency: { source: '[.]/*.css[?]inline' } },
};

/**
 * ESLint's settings and rules for the table of imports.mjs; later policies overrule earlier ones.
 *
 * @type {import('eslint').Linter.Config}
 */
export const importRules = {
  files: ['src/**'],
  plugins: { boundaries },
  settings: {
    'boundaries/files': Object.entries(PARTS).map(([category, pattern]) => ({ category, pattern })),
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies: [...Object.entries(IMPORTS).flatMap(([part, allowed]) => policiesFor(part, allowed)), OWN_STYLE],
      },
    ],
  },
};

/**
 * @param {string} part
 * @param {Readonly<Partial<Record<Target, 'values' | 'types'>>>} allowed
 */
function policiesFor(part, allowed) {
  const from = { file: { categories: part } };
  const targets = /** @type {[Target, 'values' | 'types'][]} */ (Object.entries(allowed));
  const message = `${part} may import only ${targets.map(([to, what]) => (what === 'types' ? `types of ${to}` : to)).join(', ')}`;
  return [
    { from, disallow: { to: { module: { origin: '*' } } }, message },
    { from, allow: { to: { module: { origin: 'external' } } } },
    { from, disallow: { to: { module: ASTRO } }, message },
    ...targets.map(([to, what]) => ({
      from,
      allow: { to: selectorOf(to), ...(what === 'types' && { dependency: { kind: 'type' } }) },
    })),
  ];
}

/** @param {Target} target */
function selectorOf(target) {
  switch (target) {
    case 'node':
      return { module: { origin: 'core' } };
    case 'astro':
      return { module: ASTRO };
    case 'astro:assets':
      return { module: { origin: 'external', source: target } };
    default:
      return { file: { categories: target } };
  }
}
