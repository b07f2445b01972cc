/** The tests that a mutation of a scorer has to fail: those of the types, and the contract. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/quiz/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
  },
});
