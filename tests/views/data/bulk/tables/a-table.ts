import fc from 'fast-check';
import type { DataTable, TableColumn } from '../../../../../src/views/data/bulk/tables/table.ts';
import { hostileText } from '../../../../setup/hostile-texts.ts';

const column = (name: string, type: TableColumn['type']): TableColumn => ({
  name,
  type,
  description: name,
  isEdtf: false,
});

const COLUMNS = [
  column('text', 'string'),
  column('whole', 'integer'),
  column('amount', 'number'),
  column('yes', 'boolean'),
  column('day', 'date'),
  column('texts', 'array'),
];

const row = fc.tuple(
  fc.option(hostileText),
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))),
  fc.boolean(),
  fc.option(fc.constantFrom('0001-01-01', '1969-12-31', '2026-02-28', '9999-12-31')),
  fc.option(fc.array(hostileText, { maxLength: 3 })),
);

/** A table with a column of each type, of texts that a format may trip over. */
export const anyTable: fc.Arbitrary<DataTable> = fc.array(row, { maxLength: 8 }).map((rows) => ({
  name: 'events',
  description: 'Rows',
  columns: COLUMNS,
  key: [],
  references: {},
  rows,
}));
