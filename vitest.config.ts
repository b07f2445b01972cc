import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves a core to the one who watches; here nobody does, and machines for checks are small.
    maxWorkers: '100%',
    include: ['src/**/*.test.{ts,tsx}', 'tests/{content,contract,specimens}/**/*.test.{ts,tsx}'],
    // Property tests run the same cases every time; a failure prints its own seed.
    setupFiles: ['tests/setup.ts'],
    // A busy machine is slow, and no reason to fail.
    testTimeout: 20_000,
    coverage: {
      include: ['src/quiz/**/*.{ts,tsx}'],
      exclude: ['**/*.test.*'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 95 },
    },
  },
});
