import { standingsOrderWords } from '../../../words/standings-table.ts';
for (const part of document.querySelectorAll<HTMLElement>('.standings')) makeSortable(part);

type SortOrder = 'status' | 'name' | 'since';

/** Rows in the groups that the page came with. */
type Groups = readonly { readonly body: HTMLTableSectionElement; readonly rows: readonly HTMLTableRowElement[] }[];

/** Lets each button order the table, the other way round when it did already, and says so to screen readers. */
function makeSortable(part: HTMLElement): void {
  const table = part.querySelector('table')!;
  const orders = part.querySelector<HTMLElement>('.orders')!;
  const buttons = [...orders.querySelectorAll('button')];
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  orders.hidden = false;
  for (const button of buttons)
    button.addEventListener('click', () => {
      const isReversed = button.ariaPressed === 'true' && !orders.classList.contains('reversed');
      for (const other of buttons) other.ariaPressed = String(other === button);
      orders.classList.toggle('reversed', isReversed);
      const order = button.value as SortOrder;
      if (order === 'status') group(table, isReversed ? groups.toReversed() : groups);
      else sort(table, groups, order, isReversed);
      for (const heading of table.querySelectorAll<HTMLTableCellElement>('thead th'))
        heading.ariaSort = heading.dataset['by'] === order ? (isReversed ? 'descending' : 'ascending') : null;
    });
}

/** Sorts all rows together: the groups are given up, so that each row tells its own standing, but not their addresses. */
function sort(table: HTMLTableElement, groups: Groups, order: 'name' | 'since', isReversed: boolean): void {
  const rows = groups.flatMap((of) => of.rows.filter((row) => row.dataset['status']));
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = isReversed ? -1 : 1;
  rows.sort((a, b) => sign * compare(a.dataset[order] ?? '', b.dataset[order] ?? ''));
  const sorted = document.createElement('tbody');
  sorted.append(...rows);
  replaceBodies(table, [sorted]);
  nameStandings(table, rows);
  const seen = new Set<string>();
  for (const row of rows) {
    const status = row.dataset['status'] ?? '';
    if (seen.has(status)) row.removeAttribute('id');
    else row.id = status;
    seen.add(status);
  }
}

/** Brings back the groups, which are the order by standing. */
function group(table: HTMLTableElement, groups: Groups): void {
  for (const { body, rows } of groups) {
    for (const row of rows) {
      row.removeAttribute('id');
      row.querySelector('.standing')?.remove();
    }
    body.replaceChildren(...rows);
  }
  table.querySelector('.standing')?.remove();
  replaceBodies(
    table,
    groups.map(({ body }) => body),
  );
}

/** Gives each row the column that its group stood for. */
function nameStandings(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  if (table.querySelector('.standing')) return;
  const heading = document.createElement('th');
  heading.scope = 'col';
  insertAfterName(table.tHead!.rows[0]!, heading, standingsOrderWords.status);
  for (const row of rows) {
    const cell = document.createElement('td');
    cell.dataset['label'] = standingsOrderWords.status;
    insertAfterName(row, cell, row.dataset['words'] ?? row.dataset['status'] ?? '');
  }
}

function insertAfterName(row: HTMLTableRowElement, cell: HTMLTableCellElement, text: string): void {
  cell.className = 'standing';
  cell.textContent = text;
  row.cells[0]!.after(cell);
}

function replaceBodies(table: HTMLTableElement, bodies: readonly HTMLTableSectionElement[]): void {
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}
