for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);

type Direction = 'ascending' | 'descending';

/** Makes each column's heading a button that sorts by it, and says so to screen readers. */
function makeSortable(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.ariaSort = direction;
      sort(table, column, direction);
    });
  }
}

/** Sorts all rows together: the groups are given up, since each row tells its own standing, but not their addresses. */
function sort(table: HTMLTableElement, column: number, direction: Direction): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')];
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  rows.sort((a, b) => sign * compare(keyOf(a, column), keyOf(b, column)));
  const [first, ...others] = table.tBodies;
  for (const body of others) body.remove();
  first?.replaceChildren(...rows);
  addressGroups(rows);
}

/** Gives the address of each group to the first row of its status. */
function addressGroups(rows: readonly HTMLTableRowElement[]): void {
  for (const row of rows) row.removeAttribute('id');
  const byStatus = Map.groupBy(rows, (row) => row.dataset['status'] ?? '');
  for (const [status, [first]] of byStatus) if (first) first.id = status;
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset['sort'] ?? '';
}
