import { defineConfig } from '@playwright/test';
import { knownBrowser } from './tests/browser/find.ts';

const { executablePath, env } = knownBrowser();
const PORT = 4399;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  fullyParallel: true,
  // What a screen reader meets, in words that can be read and reviewed.
  expect: { toMatchAriaSnapshot: { pathTemplate: '{testDir}/aria/{arg}{ext}' } },
  timeout: 60_000,
  reporter: [['list', { printSteps: false }]],
  use: {
    // Else each test would fetch the whole site beside its page; offline.spec.ts lets it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath, env: { ...process.env, ...env } as Record<string, string> },
  },
  webServer: {
    command: `astro preview --port ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
