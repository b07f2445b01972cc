/**
 * Finds a Chromium for the browser tests, or gets one, and says what it did.
 * Order: CHROME, Playwright's own, the system's, Debian's package (only as root, in CI or with
 * `--install-browser`), the one that the npm package @sparticuz/chromium ships.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Where the program is, and what its environment needs besides. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const CACHE = '.cache/chromium';
const FOUND = join(CACHE, 'found.json');
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Newest release whose bundled libraries run on a bare Debian. */
const PACKAGE = '@sparticuz/chromium@153.0.0';

/** The browser found by the last run of this file; run it first (`npm run browser`). */
export function knownBrowser(): Browser {
  if (!existsSync(FOUND)) throw new Error('No browser yet: run `npm run browser` first.');
  return JSON.parse(readFileSync(FOUND, 'utf8')) as Browser;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function onSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...ELSEWHERE].find(runs);
}

function fromDebian(): string | undefined {
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'];
    execFileSync('apt-get', install, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log('browser: apt could not install chromium-headless-shell.');
  }
  return onSystem();
}

async function fromNpm(): Promise<Browser> {
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['install', '--prefix', CACHE, '--no-save', '--ignore-scripts', PACKAGE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The package unpacks its bundled libraries only where it believes to be in a Lambda, and into TMPDIR.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  process.env['TMPDIR'] = join(process.cwd(), CACHE);
  const entry = join(process.cwd(), CACHE, 'node_modules/@sparticuz/chromium/build/index.js');
  const { default: packaged } = (await import(entry)) as {
    default: { executablePath: () => Promise<string> };
  };
  const home = join(process.cwd(), CACHE);
  const executablePath = await packaged.executablePath();
  // Its own font list names a Lambda's folders; without any font Chromium crashes at the first page.
  const fonts = join(home, 'fonts/here.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: fonts },
  };
}

async function find(): Promise<[string, Browser]> {
  const plain = (executablePath: string): Browser => ({ executablePath, env: {} });
  const given = process.env['CHROME'];
  if (given) return ['given by CHROME', plain(given)];
  if (runs(chromium.executablePath()))
    return ['Playwright’s own', plain(chromium.executablePath())];
  const system = onSystem();
  if (system) return ['the system’s', plain(system)];
  const root = process.getuid?.() === 0;
  if (root && (process.env['CI'] || process.argv.includes('--install-browser'))) {
    console.log('browser: none found; installing Debian’s chromium-headless-shell.');
    const installed = fromDebian();
    if (installed) return ['installed with apt', plain(installed)];
  }
  console.log(`browser: none found; fetching ${PACKAGE} into ${CACHE}.`);
  return [`from ${PACKAGE}`, await fromNpm()];
}

if (import.meta.main) {
  const [how, browser] = await find();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FOUND, JSON.stringify(browser));
  console.log(`browser: ${how}, ${browser.executablePath}`);
}
