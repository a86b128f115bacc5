// Keeps a page as it is now: listens to what is recorded, fetches the page again and takes over what differs. Without this
// script the page stays as it was loaded. Nothing that is the same is touched, so focus, scrolling and what was opened stay.
(() => {
  'use strict';
  const main = document.querySelector('main[data-live]');
  if (!main || !window.EventSource) return;

  const address = main.dataset.live;
  const said = document.getElementById('live-said');
  let place = main.dataset.place;
  let source = null;
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
    const mark = firstInView();
    const top = mark ? mark.getBoundingClientRect().top : 0;
    document.title = page.title;
    const changed = renew(main, fresh);
    for (const part of ['.time-bar', '.site-footer']) {
      const old = document.querySelector(part);
      const now = page.querySelector(part);
      if (old && now) renew(old, now);
    }
    if (mark && mark.isConnected) scrollBy(0, mark.getBoundingClientRect().top - top);
    if (changed && window.htmx) window.htmx.process(main);
    if (changed && said) say(said.dataset.updated);
  }

  // A reader of the screen says it again only where the text goes away first.
  function say(text) {
    said.textContent = '';
    requestAnimationFrame(() => { said.textContent = text; });
  }

  // What the reader looks at stays where it is, also when something grows above it.
  function firstInView() {
    if (scrollY === 0) return null;
    const x = Math.min(innerWidth / 2, innerWidth - 1);
    for (let y = 8; y < innerHeight; y += 48) {
      const found = document.elementFromPoint(x, y);
      if (found && found !== main && main.contains(found)) return found;
    }
    return null;
  }

  // Makes one node like the other; true where anything differed.
  function renew(old, fresh) {
    if (old.isEqualNode(fresh)) return false;
    let changed = attributes(old, fresh);
    const kept = new Map();
    for (const child of old.children) if (child.id) kept.set(child.id, child);
    let at = old.firstChild;
    for (const wanted of [...fresh.childNodes]) {
      const same = wanted.id ? kept.get(wanted.id) : at && alike(at, wanted) ? at : null;
      if (!same || !alike(same, wanted)) {
        old.insertBefore(document.importNode(wanted, true), at);
        changed = true;
        continue;
      }
      if (same === at) at = at.nextSibling;
      else old.insertBefore(same, at);
      changed = (same.nodeType === Node.ELEMENT_NODE ? renew(same, wanted) : text(same, wanted)) || changed;
    }
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
      changed = true;
    }
    return changed;
  }

  function alike(one, other) {
    return one.nodeType === other.nodeType && one.nodeName === other.nodeName && (one.id || '') === (other.id || '');
  }

  function text(old, fresh) {
    if (old.nodeValue === fresh.nodeValue) return false;
    old.nodeValue = fresh.nodeValue;
    return true;
  }

  function attributes(old, fresh) {
    let changed = false;
    for (const {name, value} of [...fresh.attributes]) {
      if (own(old, name) || old.getAttribute(name) === value) continue;
      old.setAttribute(name, value);
      changed = true;
    }
    for (const {name} of [...old.attributes]) {
      if (own(old, name) || fresh.hasAttribute(name)) continue;
      old.removeAttribute(name);
      changed = true;
    }
    return changed && !(old === main);
  }

  // What the reader has set stays as the reader has set it.
  function own(element, name) {
    return name === 'open' && element.localName === 'details';
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
