// Makes one part of a page like another so that nothing moves that somebody looks at. Nothing that is the same is touched, so
// focus, scrolling and what was opened stay.

// Makes one node like the other, with new parts where the other is among those to be written anew; true where anything differed.
export function renew(old, fresh, anew = new Set()) {
  if (old.isEqualNode(fresh)) return false;
  let changed = attributes(old, fresh);
  if (anew.has(fresh) && !old.contains(document.activeElement)) {
    old.replaceChildren(...document.importNode(fresh, true).childNodes);
    return true;
  }
  const kept = new Map();
  for (const child of old.children) if (child.id) kept.set(child.id, child);
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const found = wanted.id ? kept.get(wanted.id) : at && alike(at, wanted) ? at : null;
    if (!found || !alike(found, wanted)) {
      old.insertBefore(document.importNode(wanted, true), at);
      changed = true;
      continue;
    }
    if (found === at) at = at.nextSibling;
    else if (old.moveBefore) old.moveBefore(found, at); // keeps the focus
    else old.insertBefore(found, at);
    changed = (isElement(found) ? renew(found, wanted, anew) : text(found, wanted)) || changed;
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
    changed = true;
  }
  return changed;
}

function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
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
  return changed;
}

// What the reader has set stays as the reader has set it, and where the page began stays where it began.
function own(element, name) {
  return (name === 'open' && element.localName === 'details') || name === 'data-place';
}

// Tries on a copy that nobody sees how much of a page can be taken over without moving anything that is in view.
export function tried(main, fresh, mayWait) {
  const box = main.getBoundingClientRect();
  const copy = main.cloneNode(true);
  const aside = document.createElement('div');
  aside.style.cssText = `position: absolute; visibility: hidden; top: ${box.top + scrollY}px; left: ${box.left + scrollX}px; `
      + `width: ${box.width}px`;
  aside.append(copy);
  main.after(aside);
  const trial = {copy, mayWait, anew: new Set(), whole: true};
  look(trial);
  settle(copy, fresh, trial);
  aside.remove();
  return {steady: copy, anew: trial.anew, whole: trial.whole};
}

// Exchanges what can be exchanged where it stands, in the largest parts that can be; leaves the rest as it was.
function settle(old, fresh, trial) {
  if (old.isEqualNode(fresh)) return;
  const before = old.cloneNode(true);
  const box = old.getBoundingClientRect();
  renew(old, fresh);
  if (!moved(trial)) return;
  if (!trial.mayWait) {
    trial.anew.add(old);
    return;
  }
  if (isLine(old) && same(box.height, old.getBoundingClientRect().height)) {
    for (const each of old.querySelectorAll('*')) trial.looked.delete(each);
    if (!moved(trial)) {
      trial.anew.add(old); // only the words in it are others
      return;
    }
  }
  renew(old, before);
  look(trial);
  const pairs = together(old, fresh, trial);
  if (!pairs) trial.whole = false;
  else for (const [one, other] of pairs) settle(one, other, trial);
}

function isLine(element) {
  return [...element.children].every((each) => getComputedStyle(each).display.startsWith('inline'));
}

// The parts of two that consist of the same parts in the same order; null for others.
function together(old, fresh, {copy}) {
  if (old !== copy && !old.cloneNode(false).isEqualNode(fresh.cloneNode(false))) return null;
  const parts = [...old.childNodes];
  const others = [...fresh.childNodes];
  const match = (part, i) => alike(part, others[i]) && (isElement(part) || part.isEqualNode(others[i]));
  if (parts.length !== others.length || !parts.every(match)) return null;
  return parts.map((part, i) => [part, others[i]]).filter(([part]) => isElement(part));
}

// Where everything begins that can be seen to. A picture is one thing.
function look(trial) {
  trial.looked = new Map();
  trial.end = trial.copy.getBoundingClientRect().bottom;
  for (const each of trial.copy.querySelectorAll('*')) {
    if (each.ownerSVGElement) continue;
    const {left, top, width, height} = each.getBoundingClientRect();
    if (width && height && top >= 0 && top < innerHeight) trial.looked.set(each, {left, top});
  }
}

// Whether anything begins elsewhere than it did, but for what scrolling makes up for.
function moved({copy, looked, end}) {
  let by = scrollY === 0 ? 0 : null;
  for (const [each, was] of looked) {
    if (!copy.contains(each)) continue;
    const now = each.getBoundingClientRect();
    if (by === null) by = now.top - was.top;
    if (!same(now.left, was.left) || !same(now.top, was.top + by)) return true;
  }
  return end < innerHeight && !same(copy.getBoundingClientRect().bottom, end + (by || 0));
}

// But for pixels that nobody sees.
export function same(one, other) {
  return Math.abs(one - other) < 3;
}
