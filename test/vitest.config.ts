import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export default defineConfig({
  root: project,
  resolve: {
    alias: {
      '@shared': resolve(project, 'shared'),
      '@renderer': resolve(project, 'renderer'),
      '@electron': resolve(project, 'electron'),
    },
  },
  test: {
    environment: 'node',
    include: ['test/{unit,property}/**/*.test.{ts,tsx}'],
    // A green run never depends on the zone or the language of the machine.
    env: { TZ: 'UTC', LANG: 'en_US.UTF-8' },
    restoreMocks: true,
    // Loading the modules anew for each file took two thirds of the time. The files may run in any
    // order: a test sets the stores it uses to where it begins.
    isolate: false,
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: 'coverage',
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    },
  },
});
