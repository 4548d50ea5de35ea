/**
 * The part of Sveltia CMS that the desk uses. Its own types are those of a program that is bundled; ours is loaded as a
 * file beside the page.
 */
export interface SveltiaCms {
  readonly init: (options: { readonly config: object }) => Promise<void>;
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: { readonly fromFile: (text: string) => unknown; readonly toFile: (data: never) => string },
  ) => void;
}

/** How a field is shown, in the settings of Sveltia CMS. */
export interface SveltiaWidget {
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** A field of a form in the settings of Sveltia CMS. */
export interface SveltiaField extends SveltiaWidget {
  readonly name: string;
}
