import { prepareForTests } from '../../build/setup/prepareForTests.mjs';

/** Sets up whatever is missing and opens a display of the tests' own, also when Playwright is called directly. */
export default function globalSetup(): Promise<() => void> {
  return prepareForTests();
}
