import { expect } from 'vitest';
import type { Journey } from '../../setup/engines/engines.ts';

const ROWS = '.standings tr[data-name] a[href*="/actors/"]';
const BY_NAME = '.orders button[value=name]';

/** Puts a table in another order. */
export function tableJourneys(journey: Journey): void {
  journey('a table is sorted by names, the other way round, and as it came', async (reader) => {
    await reader.open('standings/lantern-strait-agreement/');
    const asItCame = await reader.texts(ROWS);
    await reader.click(BY_NAME);
    const byName = await reader.texts(ROWS);
    expect(byName).toEqual(asItCame.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(byName).not.toEqual(asItCame);
    await reader.click(BY_NAME);
    expect(await reader.texts(ROWS)).toEqual(byName.toReversed());
    await reader.click('.orders button[value=status]');
    expect(await reader.texts(ROWS)).toEqual(asItCame);
  });
}
