// Looks at pages with Lighthouse, as on a phone, in the browser that is given as JSON, and writes what it finds into a folder:
//   node look.mjs '{"executable": ..., "args": [...]}' FOLDER NAME=ADDRESS ...
// Prints one line of JSON for each page: its scores of 100, and what it lost them for.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const [chromium, folder, ...pages] = process.argv.slice(2);
const { executable, args } = JSON.parse(chromium);
const profile = mkdtempSync(join(tmpdir(), 'sporbar-lighthouse'));
mkdirSync(folder, { recursive: true });

/** Starts the browser on a free port, which it says itself. */
async function started() {
  const browser = spawn(executable, [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: browser.stderr })) {
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
    if (port) {
      browser.stderr.resume();
      return { browser, port: Number(port) };
    }
  }
  throw new Error('the browser did not start');
}

function lost(report, category) {
  return report.categories[category].auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => report.audits[id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, displayValue }) => (displayValue ? `${id} ${displayValue}` : id));
}

const { browser, port } = await started();
try {
  for (const page of pages) {
    const at = page.indexOf('=');
    const name = page.slice(0, at);
    const { lhr, report } = await lighthouse(page.slice(at + 1), { port, onlyCategories: CATEGORIES, output: 'html' });
    writeFileSync(join(folder, `${name}.html`), report);
    const scores = CATEGORIES.map((each) => [each, Math.round((lhr.categories[each].score ?? 0) * 100)]);
    const losses = CATEGORIES.map((each) => [each, lost(lhr, each)]);
    console.log(JSON.stringify({ name, scores: Object.fromEntries(scores), lost: Object.fromEntries(losses) }));
  }
} finally {
  browser.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
