import type { CDPSession, Page } from 'playwright-core';

interface Said {
  readonly value?: string | number | boolean;
}

/** What a browser tells assistive technology of one element, or of a text. */
interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: Said;
  readonly name?: Said;
  readonly description?: Said;
  readonly properties?: readonly { readonly name: string; readonly value: Said }[];
}

/** A node with those within it, of which some are not spoken themselves. */
interface HeardNode extends AccessibleNode {
  readonly children: readonly HeardNode[];
}

/** States that are said; those that are false are silent, but that something is closed. */
const STATES: Readonly<Record<string, (value: Said['value']) => string | null>> = {
  checked: (value) => (String(value) === 'true' ? 'checked' : 'not checked'),
  expanded: (value) => (value ? 'open' : 'closed'),
  selected: (value) => (value ? 'selected' : null),
  disabled: (value) => (value ? 'disabled' : null),
  valuetext: (value) => (value ? `at “${String(value)}”` : null),
  level: (value) => `level ${String(value)}`,
};

/** A page as a screen reader meets it: the tree that the browser hands on, in the words that would be spoken. */
export class ScreenReader {
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async of(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ScreenReader(page, session);
  }

  /** What is spoken where the keyboard is: “link “Sources””, “checkbox “Key moments only”, not checked”. */
  async focused(): Promise<string> {
    return this.spokenOf('document.activeElement');
  }

  /** What is spoken of the option that the arrow keys marked, while the focus stays in the box. */
  async marked(): Promise<string> {
    return this.spokenOf('document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))');
  }

  /** The words of the page that are spoken by themselves when they change, without those that are empty. */
  async announced(): Promise<readonly string[]> {
    return (await this.all(['status', 'alert'])).map(wordsIn).filter((words) => words !== '');
  }

  /** All headings, landmarks and tables, as those jump to them who hear a page: “heading “Names”, level 2”. */
  async outline(): Promise<readonly string[]> {
    const JUMPED_TO = ['heading', 'banner', 'navigation', 'search', 'main', 'contentinfo', 'region', 'table'];
    return (await this.all(JUMPED_TO)).map(spoken);
  }

  /** All cells of the tables, each as it is spoken. */
  async cells(): Promise<readonly string[]> {
    const cells = await this.all(['cell', 'gridcell', 'columnheader', 'rowheader']);
    return cells.map((cell) => `${String(cell.role!.value)} “${wordsIn(cell)}”`);
  }

  /** Presses the Tab key until what is spoken has these words; fails where it comes to none in the whole page. */
  async tabTo(words: string | RegExp, most = 200): Promise<string> {
    const heard: string[] = [];
    for (let i = 0; i < most; i++) {
      await this.page.keyboard.press('Tab');
      const now = await this.focused();
      if (typeof words === 'string' ? now.includes(words) : words.test(now)) return now;
      heard.push(now);
    }
    throw new Error(`The Tab key came to nothing with ${String(words)}: ${heard.join('; ')}`);
  }

  private async spokenOf(expression: string): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', { expression });
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    return spoken(nodes[0]!);
  }

  /** All nodes of these roles, in the order in which they are read. */
  private async all(roles: readonly string[]): Promise<readonly HeardNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const byId = new Map<string, AccessibleNode>(nodes.map((node) => [node.nodeId, node]));
    const grow = (node: AccessibleNode): HeardNode => ({
      ...node,
      children: (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(grow),
    });
    const flat = (node: HeardNode): readonly HeardNode[] => [node, ...node.children.flatMap(flat)];
    return flat(grow(nodes[0]!)).filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)));
  }
}

function spoken({ role, name, description, properties = [] }: AccessibleNode): string {
  const states = properties.map(({ name: state, value }) => STATES[state]?.(value.value) ?? null);
  const said = description?.value ? String(description.value) : null;
  return [`${String(role?.value)} “${String(name?.value ?? '')}”`, ...states, said].filter(Boolean).join(', ');
}

/** All texts within a node, in order. */
function wordsIn({ role, name, children }: HeardNode): string {
  if (role?.value === 'StaticText') return String(name?.value);
  return children.map(wordsIn).join('').trim();
}
