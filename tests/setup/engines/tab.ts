/** A tab of a browser, with what the drivers of all engines can do in it. Places are in CSS pixels of the window. */
export interface Tab {
  readonly open: (url: string) => Promise<unknown>;
  /** Goes back, without waiting for the page there. */
  readonly back: () => Promise<unknown>;
  /** Runs a function in the page, which sees only its arguments, and gives what it returns. */
  readonly run: Run;
  readonly keyDown: (key: string) => Promise<void>;
  readonly keyUp: (key: string) => Promise<void>;
  readonly moveTo: (x: number, y: number) => Promise<void>;
  readonly buttonDown: () => Promise<void>;
  readonly buttonUp: () => Promise<void>;
  /** The page as a PDF, as it is printed on paper of a height, in centimetres; null where the driver cannot print. */
  readonly print: ((height: number) => Promise<Uint8Array>) | null;
  /** What the browser complained of so far, in its console; nothing where the driver does not tell. */
  readonly complaints: string[];
  readonly close: () => Promise<unknown>;
}

export type Run = <Args extends readonly unknown[], Given>(
  inPage: (...args: Args) => Given,
  ...args: Args
) => Promise<Awaited<Given>>;

/** A browser that runs, with a driver. Each tab has a profile of its own. */
export interface EngineBrowser {
  readonly newTab: () => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** The window of every tab, in CSS pixels. */
export const WINDOW = { width: 1280, height: 860 };
