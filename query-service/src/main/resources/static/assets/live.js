// Keeps a page as it is now: listens to what is recorded, fetches the page again and takes over what differs. Without this
// script the page stays as it was loaded. Nothing that somebody looks at moves by itself: what would move it waits until it is
// asked for.
import {renew, same, tried} from './steady.js';

const main = document.querySelector('main[data-live]');
const address = main.dataset.live;
const said = document.getElementById('live-said');
const more = document.getElementById('live-more'); // none on a screen that nobody sits at
let place = main.dataset.place;
let source = null;
let newest = null;
let fetching = false;
let again = false;

function listen() {
  if (source || document.hidden) return;
  source = new EventSource(address + '?after=' + encodeURIComponent(place));
  source.onmessage = (message) => {
    place = message.lastEventId;
    refresh();
  };
  // A screen that nobody sits at has to say by itself that it hears nothing any more.
  source.onopen = () => document.body.classList.remove('contact-lost');
  source.onerror = () => document.body.classList.add('contact-lost');
}

// A page that nobody sees does not hold a connection; it takes up what it missed when it is shown again.
function rest() {
  if (source) source.close();
  source = null;
}

async function refresh() {
  again = fetching;
  if (fetching) return;
  fetching = true;
  try {
    const answer = await fetch(location.href, {cache: 'no-cache', headers: {Accept: 'text/html'}});
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch (offline) {
    again = false; // the next event asks again
  } finally {
    fetching = false;
  }
  if (again) refresh();
}

function show(page) {
  const fresh = page.querySelector('main[data-live]');
  if (!fresh) return;
  document.title = page.title;
  const {steady, anew, whole} = tried(main, fresh, Boolean(more));
  const changed = take(() => renew(main, steady, anew));
  const all = around(page, more) && whole;
  newest = all ? null : page;
  if (more) more.hidden = all;
  if (!all) say(said.dataset.more);
  else if (changed && said) say(said.dataset.updated);
}

// What stands around the contents; false where that would move them.
function around(page, still) {
  let all = true;
  for (const part of ['.time-bar', '.site-footer']) {
    const old = document.querySelector(part);
    const fresh = page.querySelector(part);
    if (!old || !fresh) continue;
    const before = old.cloneNode(true);
    const {top, bottom, height} = old.getBoundingClientRect();
    take(() => renew(old, fresh, new Set([fresh])));
    const seen = bottom > 0 && top < innerHeight;
    if (!still || !seen || same(height, old.getBoundingClientRect().height)) continue;
    take(() => renew(old, before, new Set([before])));
    all = false;
  }
  return all;
}

// What the reader looks at stays where it is, also when something grows above it.
function take(change) {
  const mark = firstInView();
  const top = mark ? mark.getBoundingClientRect().top : 0;
  const changed = change();
  if (mark && mark.isConnected) scrollBy(0, mark.getBoundingClientRect().top - top);
  if (changed && window.htmx) window.htmx.process(main);
  return changed;
}

// A reader of the screen says it again only where the text goes away first.
function say(text) {
  said.textContent = '';
  requestAnimationFrame(() => { said.textContent = text; });
}

function firstInView() {
  if (scrollY === 0) return null;
  const x = Math.min(innerWidth / 2, innerWidth - 1);
  for (let y = 8; y < innerHeight; y += 48) {
    const found = document.elementFromPoint(x, y);
    if (found && found !== main && main.contains(found)) return found;
  }
  return null;
}

if (more) more.querySelector('button').addEventListener('click', () => {
  more.hidden = true;
  if (newest) take(() => renew(main, newest.querySelector('main[data-live]')));
  if (newest) around(newest, false);
  newest = null;
  main.focus({preventScroll: true});
});
document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
addEventListener('pagehide', rest);
addEventListener('pageshow', listen);
listen();
