import { isSpace, isUnspaced, visible } from './characters.ts';

/**
 * Tells running text from text meant for machines: addresses, paths, package names, identifiers. A name inside
 * one of those is no mention, however it is spelled. The rules know the notation, never the names.
 */

const LONGEST_TOKEN = 256;
/** Signs that end a token although no space is there: quotes, brackets, list separators. */
const DELIMITERS = new Set('<>"“”„«»‹›()[]{}|;,、。，；：「」『』【】（）《》؛،');
/** Second parts of lower-case compounds that only software is called by. */
const SOFTWARE_PARTS = new Set(
  'sdk api apis cli js ts py rs lib libs kit cdn client server bot plugin loader parser scraper crawler uploader downloader dl export backup auth oauth oauth2 login token proxy mock types utils config core common graph'.split(
    ' ',
  ),
);

/**
 * Whether the stretch `start`..`end` of the text stands inside something meant for machines.
 * @param end the end of the name itself, endings such as "'s" included
 */
export function isMachineText(text: string, start: number, end: number): boolean {
  const from = tokenStart(text, start);
  const to = tokenEnd(text, end);
  const name = visible(text.slice(start, end));
  const left = visible(text.slice(from, start));
  const right = visible(text.slice(end, to)).replace(/[.,:!?…'’]+$/u, '');
  if (left === '' && right === '') return text.startsWith('()', end);
  const lower = name === name.toLowerCase();
  return (
    isAddress(left, right) ||
    isDotted(left, name, right, lower) ||
    isPath(text, from, left, right, lower) ||
    isIdentifier(left, name, right, lower)
  );
}

function tokenStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && index - at < LONGEST_TOKEN && !endsToken(text.charCodeAt(at - 1))) at--;
  return at;
}

function tokenEnd(text: string, index: number): number {
  let at = index;
  while (at < text.length && at - index < LONGEST_TOKEN && !endsToken(text.charCodeAt(at))) at++;
  return at;
}

function endsToken(unit: number): boolean {
  return isSpace(unit) || isUnspaced(unit) || unit < 0x20 || DELIMITERS.has(String.fromCharCode(unit));
}

/** URLs, e-mail addresses, query strings, fragments, URNs. */
function isAddress(left: string, right: string): boolean {
  return (
    left.includes('://') ||
    right.startsWith('://') ||
    /^www\./i.test(left) ||
    /[\p{L}\p{N}_.+-]@[\p{L}\p{N}.-]*$/u.test(left) ||
    /^[\p{L}\p{N}_.+-]*@[\p{L}\p{N}]/u.test(right) ||
    /[?&=][\p{L}\p{N}_.%+-]*$/u.test(left) ||
    /^[=&]/.test(right) ||
    /[\p{L}\p{N}/]#$/u.test(left) ||
    /^:{1,2}\p{Ll}|^::/u.test(right) ||
    left.endsWith('::')
  );
}

/** Domains, file names, namespaces: labels joined by dots. A missing space after a full stop is neither. */
function isDotted(left: string, name: string, right: string, lower: boolean): boolean {
  const after = /^(?:-[\p{L}\p{N}-]+)?\.([\p{L}\p{N}_]+)(.*)$/u.exec(right);
  if (after) {
    const [, label = '', rest = ''] = after;
    const shouted = /^\p{Lu}+$/u.test(name) && /^\p{Lu}{2,}$/u.test(label);
    if (/^[\p{Ll}\p{N}_]/u.test(label) || shouted || /^[.(/]/.test(rest)) return true;
  }
  const before = /([\p{L}\p{N}_-]+)\.(?:[\p{L}\p{N}_]+-)*$/u.exec(left);
  if (!before) return left === '.' && lower;
  const label = before[1] ?? '';
  const isSentenceEnd =
    !lower && before.index === 0 && /^\p{Ll}|^.\p{Ll}{3,}/u.test(label) && !/[.\\/@_]/.test(right);
  return !isSentenceEnd;
}

const ROOTED = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])/;

/** Paths of files and repositories. "TikTok/Instagram" is none. */
function isPath(text: string, from: number, left: string, right: string, lower: boolean): boolean {
  const token = left + right;
  if (token.includes('\\')) return true;
  if (!token.includes('/')) return false;
  if (ROOTED.test(left) || /^@[^/]*\//.test(left + (left === '@' ? right : ''))) return true;
  if (left === '@' && right.includes('/')) return true;
  // A path with spaces in its folders: "~/Library/Application Support/Acme".
  if (wordsBefore(text, from).some((word) => ROOTED.test(word))) return true;
  const others = [...left.split('/'), ...right.split('/')].filter((part) => part !== '');
  if (others.some((part) => /\.\p{Ll}{2,}|[_$%]/u.test(part))) return true;
  return lower && (others.some((part) => /[-\d]/.test(part)) || left.startsWith('/') || right.endsWith('/'));
}

function wordsBefore(text: string, index: number): string[] {
  return text
    .slice(Math.max(0, index - LONGEST_TOKEN), index)
    .trimEnd()
    .split(/\s+/)
    .slice(-3);
}

/** Variables, options, style-sheet classes, calls and packages. */
function isIdentifier(left: string, name: string, right: string, lower: boolean): boolean {
  if (/[$%]\{?$/.test(left)) return true;
  if (!lower) return false;
  if (/^--[\p{L}\p{N}-]*$/u.test(left)) return true;
  const parts = `${left}${name}${right}`.replace(/\(\)$/, '').split('-');
  return (
    parts.length > 1 &&
    parts.every((part) => /^[a-z0-9.]+$/.test(part)) &&
    parts.some((part) => SOFTWARE_PARTS.has(part))
  );
}
