import { isSpace, isUnspaced, visible } from './characters.ts';
import type { MachineWords } from './machine-words.ts';

/**
 * Tells running text from text meant for machines: addresses, paths, package names, identifiers. A name inside
 * one of those is no mention, however it is spelled.
 */

const LONGEST_TOKEN = 256;
/** How far around a token its line is looked at. */
const AROUND = 64;
/** Signs that end a token although no space is there: quotes, brackets, list separators. */
const DELIMITERS = new Set('<>"“”„«»‹›()[]{}|;,、。，；：「」『』【】（）《》〈〉؛،।·•…');

/** A name and what is written together with it. */
interface Token {
  left: string;
  name: string;
  right: string;
  /** The text before and behind the name, whatever is in between. */
  before: string;
  behind: string;
  /** Written in small letters alone. Scripts without capitals are none. */
  lower: boolean;
}

/**
 * Whether the stretch `start`..`end` of the text stands inside something meant for machines.
 * @param end the end of the name itself, endings such as "'s" included
 */
export function isMachineText(text: string, start: number, end: number, words: MachineWords): boolean {
  const token = tokenAround(text, start, end);
  if (isSyntax(token, words)) return true;
  if (token.left === '' && token.right === '') return isInWindowsPath(token);
  return (
    isAddress(token, words) || isDotted(token, words) || isPath(token, words) || isIdentifier(token, words)
  );
}

function tokenAround(text: string, start: number, end: number): Token {
  let from = start;
  while (from > 0 && start - from < LONGEST_TOKEN && !endsToken(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_TOKEN && !endsToken(text.charCodeAt(to))) to++;
  const name = visible(text.slice(start, end));
  return {
    left: visible(text.slice(from, start)).replace(/^[*~'‘¡¿]+/u, ''),
    name,
    right: visible(text.slice(end, to)).replace(/[.,:!?'’*_~]+$/u, ''),
    before: text.slice(Math.max(0, start - LONGEST_TOKEN), start),
    behind: text.slice(end, end + AROUND),
    lower: name === name.toLowerCase() && name !== name.toUpperCase(),
  };
}

function endsToken(unit: number): boolean {
  return isSpace(unit) || isUnspaced(unit) || unit < 0x20 || DELIMITERS.has(String.fromCharCode(unit));
}

/** What only the signs around it show: a call, a value or key in quotes, a tag, a variable, an operand, a command. */
function isSyntax({ left, before, behind, lower }: Token, words: MachineWords): boolean {
  return (
    behind.startsWith('()') ||
    // Addresses contain most signs that end other tokens.
    words.before.test(before) ||
    // "provider": "acme", class="acme"
    (/(?:["'`]\s*:|=)\s*["'`]$/.test(before) && /^["'`]/.test(behind)) ||
    (lower &&
      // "acme": 1; what follows a title in quotes is no bracket and no number.
      ((before.endsWith('"') && /^"\s*:\s*(?:[[{"\d]|true|false|null)/.test(behind)) ||
        (/<\/?$/.test(before) && /^[\s\w"=/-]*>/.test(behind)) ||
        /^(?:->|[<>!=]=)/.test(behind) ||
        (left === '' && words.commands.test(before))))
  );
}

/** URLs, e-mail addresses, query strings, fragments, URNs, operators. */
function isAddress({ left, right, lower }: Token, { addressLeft, addressRight }: MachineWords): boolean {
  return addressLeft.test(left) || addressRight.test(right) || (lower && /^:\p{Ll}/u.test(right));
}

/** Domains, file names, namespaces: labels joined by dots. A missing space after a full stop is neither. */
function isDotted(token: Token, words: MachineWords): boolean {
  return isDottedBehind(token, words) || isDottedBefore(token, words);
}

function isDottedBehind({ name, right, lower }: Token, { namespaceParts }: MachineWords): boolean {
  const match = /^(?:[-_][\p{L}\p{N}_-]+)?\.([\p{L}\p{N}_]+)(.*)$/u.exec(right);
  if (!match) return false;
  const [, label = '', rest = ''] = match;
  // A footnote's number: "on Acme.12".
  if (/^\d+$/.test(label)) return lower || /^[.(/]\d?/.test(rest);
  if (/^[\p{Ll}\p{N}_]/u.test(label) || /^[.(/]/.test(rest)) return true;
  // "ACME.COM"; "MSFT.O" is a share.
  if (/^\p{Lu}+$/u.test(name) && /^\p{Lu}{2,}$/u.test(label)) return !(name.length < 6 && label.length < 3);
  // "Acme.PowerTools", "Acme.Extensions": not how a sentence begins.
  return /\p{Ll}\p{Lu}|\p{L}\d/u.test(label) || namespaceParts.has(label);
}

function isDottedBefore({ left, right, lower }: Token, { namespaceParts }: MachineWords): boolean {
  const match = /([\p{L}\p{N}_-]+)\.(?:[\p{L}\p{N}_]+-)*$/u.exec(left);
  if (!match) return left === '.' && lower;
  if (lower) return true;
  const label = match[1] ?? '';
  const isSentenceEnd =
    match.index === 0 && !namespaceParts.has(label) && /^\p{Ll}|^.\p{Ll}{2,}|^\d{1,2}$|^\p{Lo}/u.test(label);
  const isAbbreviation = /^\p{L}{1,2}\.\p{L}{1,3}\.$/u.test(left);
  return !(isSentenceEnd || isAbbreviation) || /[.\\/@_]/.test(right);
}

/** A path with spaces in its folders: "C:\Files\Common Acme Files\x". */
const isInWindowsPath = ({ before, behind }: Token) =>
  /(?:[A-Za-z]:|\\)\\[^\n"<>|.,;!?]*$/.test(before) && /^[^\n"<>|.,;:!?]*\\/.test(behind);

const ROOTED = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])/;
const AFTER_ROOT = /(?:^|[^!-~])(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])[!-~]*(?:\s+[^\s]+){0,3}$/;

/** Paths of files and repositories. "TikTok/Instagram" is none. */
function isPath(
  { left, name, right, before, behind, lower }: Token,
  { folders, codePlaces }: MachineWords,
): boolean {
  const whole = left + right;
  if (whole.includes('\\')) return true;
  if (!whole.includes('/')) return false;
  if (ROOTED.test(left) || /^@[^/]*\//.test(left) || (left === '@' && right.includes('/'))) return true;
  // "~/Library/Application Support/Acme".
  if (AFTER_ROOT.test(before)) return true;
  const others = [...left.split('/'), ...right.split('/')].filter((part) => part !== '');
  if (others.some((part) => /\.\p{Ll}{2,}|[_$%@]/u.test(part) || folders.has(part.toLowerCase())))
    return true;
  if (others.some((part) => /^\d+$/.test(part)) && others.length > 1) return true;
  if (!lower) return false;
  if (others.some((part) => /[-\d]/.test(part)) || left.startsWith('/') || right.endsWith('/')) return true;
  const isRepository = left === '' && /^\/[a-z0-9]+$/.test(right);
  return isRepository && codePlaces.test(`${before} ${name} ${behind}`);
}

/** Variables, options, style-sheet classes, calls and packages. */
function isIdentifier(
  { left, name, right, lower }: Token,
  { softwareParts, prefixParts }: MachineWords,
): boolean {
  // "$ACME" is a variable, "$MSFT" a share.
  if (/[$%]\{?$/.test(left)) return !(/\$$/.test(left) && /^\p{Lu}{1,5}$/u.test(name));
  // "X-Acme-Signature" heads a message.
  if (left === 'X-' && right.startsWith('-')) return true;
  if (!lower) return false;
  if (/^--[\p{L}\p{N}-]*$/u.test(left)) return true;
  const parts = `${left.replace(/^[.#@:]/, '')}${name}${right}`.replace(/\(\)$/, '').split(/[-:=]+/);
  if (parts.length < 2 || !parts.every((part) => /^[a-z0-9.]+$/.test(part))) return false;
  if (parts.some((part) => softwareParts.has(part))) return true;
  return parts.length > 2 && !prefixParts.has(parts[0] ?? '');
}
