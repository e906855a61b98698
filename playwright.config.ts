import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { TEST_PORT as PORT } from './tests/support/port.ts';
import { testLaunch } from './tests/support/test-browser.ts';

/** `npm test -- --all`: every spec on both sizes, every page in every language that axe is asked about. */
const takesAll = Boolean(process.env['ALL_PAGES']);
const specs = (names: readonly string[]): string[] =>
  takesAll ? [] : names.map((name) => `**/${name}.e2e.ts`);

/** What people do is tested on a phone, the harder size. */
const ON_A_PHONE_ONLY = specs([
  'access-axe',
  'access-journeys',
  'bar',
  'changes',
  'check-walk',
  'compare',
  'easy',
  'embed',
  'filters',
  'guide',
  'hand-over',
  'here',
  'languages',
  'leaflet',
  'look',
  'moments',
  'paper',
  'propose',
  'read-aloud',
  'review',
  'route',
  'search',
  'start',
  'studio',
  'tasks',
  'walk',
  'without-map',
  'without-script',
  'workshop',
]);
/** Where the map stands beside the list, or the size does not matter. */
const ON_A_DESKTOP_ONLY = specs(['access', 'map', 'near', 'new-release', 'offline']);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'nl-BE',
    // A page that comes from the worker's store hides what a test wants to see of the network; offline.e2e.ts allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: testLaunch(await findBrowser()),
  },
  projects: [
    // A test that holds for one size alone says so by its tag.
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testIgnore: ON_A_PHONE_ONLY,
      // Enough for the list beside the map, and no more: without a graphics card each pixel costs.
      // What moves is tested on the phone.
      use: { viewport: { width: 1024, height: 640 }, contextOptions: { reducedMotion: 'reduce' } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testIgnore: ON_A_DESKTOP_ONLY,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node --import tsx scripts/start.ts --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
