// Leaves of Punkt's style sheet what the pages use: node punkt.mjs STYLE TEMPLATES
// A rule stays if one of its selectors names no class, and no element of Punkt's, that does not stand in the templates. Nothing
// is changed in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [style, templates] = process.argv.slice(2);
const used = new Set(
  readdirSync(templates, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readFileSync(join(templates, file), 'utf8').match(/[\w-]+/g) ?? []));

/** The place after a piece that ends with one of some characters, outside of texts and parentheses. */
function after(css, from, ends) {
  let quote = '';
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const c = css[at];
    if (c === '\\') at++;
    else if (quote) quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && ends.includes(c)) return at + 1;
  }
  return css.length;
}

/** The place after a block that has been opened. */
function closed(css, from) {
  let at = from;
  for (let open = 1; open > 0 && at < css.length; ) {
    at = after(css, at, '{}');
    open += css[at - 1] === '{' ? 1 : -1;
  }
  return at;
}

/** Selectors apart, and their commas gone. */
function selectors(list) {
  const all = [];
  for (let at = 0; at < list.length; ) {
    const next = after(list, at, ',');
    all.push(list.slice(at, next).replace(/,$/, ''));
    at = next;
  }
  return all;
}

function isUsed(selector) {
  const named = selector.replaceAll(/:not\([^()]*(\([^()]*\)[^()]*)*\)/g, '').match(/\.[\w-]+|(?<![\w-])pkt-[\w-]+/g) ?? [];
  return named.every((each) => used.has(each.replace('.', '')));
}

function rule(head, body) {
  if (/^@(font-face|page|property|(-\w+-)?keyframes)/.test(head)) return `${head}{${body}}`;
  if (head.startsWith('@')) {
    const inside = kept(body);
    return inside && `${head}{${inside}}`;
  }
  const staying = selectors(head).filter(isUsed);
  return staying.length > 0 ? `${staying.join(',')}{${body}}` : '';
}

function kept(css) {
  let all = '';
  for (let at = 0; at < css.length; ) {
    const next = after(css, at, '{;');
    if (css[next - 1] === '{') {
      const end = closed(css, next);
      all += rule(css.slice(at, next - 1).trim(), css.slice(next, end - 1));
      at = end;
    } else {
      all += css.slice(at, next).trim();
      at = next;
    }
  }
  return all;
}

writeFileSync(style, kept(readFileSync(style, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')));
