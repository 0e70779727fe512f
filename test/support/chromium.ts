import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where browsers that can be driven usually are. */
const browsers = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Calls nobody: what a fresh browser would ask its maker for is switched off. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser with a profile of its own. Throws in plain words when none is installed; `what` needs it. */
export async function openChromium(what: string): Promise<Browser> {
  const executablePath = browsers.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(`${what} needs Chromium, Chrome or Edge: install one, or name it in CHROMIUM.`);
  }
  return chromium.launch({ executablePath, args: quiet, chromiumSandbox: process.getuid?.() !== 0 });
}
