import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that run whole programs for minutes: begun last, one of them would keep the others waiting at the end. */
const LONGEST = ['tests/project/tools.test.ts', 'tests/site/servers.test.ts', 'tests/site/broken-content.test.ts'];

/** The usual order, but the files known to take longest come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
