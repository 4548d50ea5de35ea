for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);

type Direction = 'ascending' | 'descending';

/** Rows in the groups that the page came with. */
type Groups = readonly { readonly body: HTMLTableSectionElement; readonly rows: readonly HTMLTableRowElement[] }[];

/** Makes each column's heading a button that sorts by it, and says so to screen readers. */
function makeSortable(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.ariaSort = direction;
      if (heading.hasAttribute('data-grouped') && direction === 'ascending') group(table, groups);
      else sort(table, groups, column, direction);
    });
  }
}

/** Sorts all rows together: the groups are given up, since each row tells its own standing, but not their addresses. */
function sort(table: HTMLTableElement, groups: Groups, column: number, direction: Direction): void {
  const rows = groups.flatMap((of) => of.rows.filter((row) => row.dataset['status']));
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  rows.sort((a, b) => sign * compare(keyOf(a, column), keyOf(b, column)));
  const sorted = document.createElement('tbody');
  sorted.append(...rows);
  replaceBodies(table, [sorted]);
  for (const [i, row] of rows.entries()) {
    const status = row.dataset['status'] ?? '';
    if (rows.findIndex((other) => other.dataset['status'] === status) === i) row.id = status;
    else row.removeAttribute('id');
  }
}

/** Brings back the groups, which are the order by standing. */
function group(table: HTMLTableElement, groups: Groups): void {
  for (const { body, rows } of groups) {
    for (const row of rows) row.removeAttribute('id');
    body.replaceChildren(...rows);
  }
  replaceBodies(
    table,
    groups.map(({ body }) => body),
  );
}

function replaceBodies(table: HTMLTableElement, bodies: readonly HTMLTableSectionElement[]): void {
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset['sort'] ?? '';
}
