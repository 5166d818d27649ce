import type { MachineRule, MachineRules, Part } from './machine-text.ts';

/**
 * What text meant for machines looks like. The rules know the notation, never the names of a pack. A rule gives patterns
 * for parts of the text around a name:
 *
 *     before, behind   the text before and behind the name, whatever is in between
 *     left, right      what is written together with it, up to spaces, quotes and brackets
 *     sides            left and right, a space in the name's place
 *     word             left, name and right
 *     line             before, name and behind, apart by spaces
 */
type Patterns = Partial<Record<Part, RegExp>>;

const rule = (lower: boolean, patterns: Patterns): MachineRule => ({
  lower,
  tests: Object.entries(patterns).map(([part, { source, flags }]) => ({
    part: part as Part,
    pattern: source,
    flags,
  })),
});
/** For names however they are spelled. */
const any = (patterns: Patterns) => rule(false, patterns);
/** For names in small letters alone. */
const small = (patterns: Patterns) => rule(true, patterns);

const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
const pattern = (parts: TemplateStringsArray, ...words: string[]) =>
  new RegExp(String.raw(parts, ...words), 'u');

/** Second parts of lower-case compounds that only software is called by: "acme-sdk". */
const SOFTWARE = oneOf(
  'sdk api apis cli js ts py rs lib libs kit cdn client server bot plugin loader parser scraper crawler uploader downloader dl export backup auth oauth oauth2 login token proxy mock types utils config core common graph dev node react vue widget embed icon icons btn wrapper pixel webhook wasm docker test tests src schemas fa fab bi signer connector',
);
/** Words that a lower-case compound of running text may begin with: "anti-acme-ban". */
const PREFIX = oneOf('anti pro non ex pre post pseudo semi neo no');
/** Folders that paths begin with or lead through. */
const FOLDER = oneOf(
  'downloads documents desktop library appdata applications users usr etc var opt tmp home src lib bin dist assets node_modules packages public static vendor include roaming programs',
);
/** Names of libraries within a company's namespace: "Acme.Extensions". */
const NAMESPACE = oneOf(
  'Graph Data Build Extensions Identity Web Win Net NET Core Common Client Services Service Sdk SDK Api API App Runtime System Tools Utils Security Diagnostics Logging Configuration Storage Messaging Auth Authentication Resources Model Models Views Controls Foundation Framework Abstractions Http Json Xml Test Tests Testing Hosting Management Provider Platform Vendor Source Type Kind Enum Option Options Config Settings',
);

/** What only the signs around it show: a call, a value or key in quotes, a tag, a variable, an operand, a command. */
const SYNTAX = [
  any({ behind: /^\(\)/u }),
  // Beginnings of addresses, which contain most signs that end other tokens, and of expressions in text.
  any({ before: /(?:[A-Za-z]:\/\/|(?<!\w)[Ww]{3}\.)[!#-;=?-~]*$|[$%]\{$/u }),
  // "provider": "acme", class="acme"
  any({ behind: /^["'`]/u, before: /(?:["'`]\s*:|=)\s*["'`]$/u }),
  // "acme": 1; what follows a title in quotes is no bracket and no number.
  small({ behind: /^"\s*:\s*(?:[[{"\d]|true|false|null)/u, before: /"$/u }),
  small({ before: /<\/?$/u, behind: /^[\s\w"=/-]*>/u }),
  small({ behind: /^(?:->|[<>!=]=)/u }),
  // Programs that install, copy or run what stands behind them.
  small({
    left: /^$/u,
    before:
      /(?<![\w.-])(?:npm|npx|yarn|pnpm|bun|pip3?|pipx|conda|brew|apt|apt-get|dnf|yum|pacman|snap|flatpak|winget|choco|scoop|cargo|go|gem|composer|dotnet|nuget|docker|podman|git|helm|kubectl|curl|wget|cd|mkdir|rm|cp|mv|ls|chmod|sudo|import|require|using|ssh|ping)\s+(?:(?:install|i|add|get|pull|run|clone|remove|uninstall|update|upgrade|exec|require|push|search|tap|package|-\S+|https?:\S+|[a-z]+=\S+)\s+){0,4}$/u,
  }),
];

/** URLs, e-mail addresses, query strings, fragments, URNs, operators. */
const ADDRESSES = [
  any({
    left: /:\/\/|[\p{L}\p{N}_.+-]@[\p{L}\p{N}.-]*$|[?&=][\p{L}\p{N}_.%+-]*$|[\p{L}\p{N}/]#$|(?:::|->|^(?:urn|mailto|tel|app|com):.*)$/u,
  }),
  any({ right: /^(?::\/\/|::|=|&[\p{L}\p{N}_]+=|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}])/u }),
  small({ right: /^:\p{Ll}/u }),
];

/** A dot behind the name, and where the label behind it ends. */
const DOT = String.raw`^(?:[-_][\p{L}\p{N}_-]+)?\.`;
const END = String.raw`(?![\p{L}\p{N}_])`;
/** A dot before the name: "www.", "www.my-". */
const BEFORE = String.raw`[\p{L}\p{N}_-]\.(?:[\p{L}\p{N}_]+-)*$`;
const SENTENCE_END = pattern`(?!${NAMESPACE}\.)(?=\p{Ll}|.\p{Ll}{2}|\d{1,2}\.|\p{Lo})[\p{L}\p{N}_-]*${BEFORE}`
  .source;
const ABBREVIATION = String.raw`\p{L}{1,2}\.\p{L}{1,3}\.$`;

/** Domains, file names, namespaces: labels joined by dots. A missing space after a full stop is neither. */
const DOTTED = [
  any({ right: pattern`${DOT}[\p{L}\p{N}_]+[.(/]` }),
  // But a footnote's number: "on Acme.12".
  any({ right: pattern`${DOT}(?!\d+${END})[\p{Ll}\p{N}_]` }),
  small({ right: pattern`${DOT}\d+${END}` }),
  // "ACME.COM"; "MSFT.O" is a share.
  any({ name: /^\p{Lu}+$/u, right: pattern`${DOT}\p{Lu}{3,}${END}` }),
  any({ name: /^\p{Lu}{6,}$/u, right: pattern`${DOT}\p{Lu}{2,}${END}` }),
  // "Acme.PowerTools", "Acme.Extensions": not how a sentence begins.
  any({ right: pattern`${DOT}[\p{L}\p{N}_]*(?:\p{Ll}\p{Lu}|\p{L}\d)` }),
  any({ right: pattern`${DOT}${NAMESPACE}${END}` }),
  small({ left: pattern`^\.$|${BEFORE}` }),
  any({ left: pattern`^(?!${SENTENCE_END}|${ABBREVIATION}).*${BEFORE}` }),
  any({ left: pattern`${BEFORE}`, right: /[.\\/@_]/u }),
];

/** Paths of files and repositories. "TikTok/Instagram" is none. */
const PATHS = [
  any({ sides: /\\/u }),
  any({ left: /^(?:~?\/|\.{1,2}\/|[A-Za-z]:\/|@[^/]*\/)/u }),
  any({ left: /^@$/u, right: /\//u }),
  // "~/Library/Application Support/Acme".
  any({
    sides: /\//u,
    before: /(?:^|[^!-~])(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])[!-~]*(?:\s+[^\s]+){0,3}$/u,
  }),
  any({ sides: /^(?=.*\/).*(?:\.\p{Ll}{2,}|[_$%@])/u }),
  any({ sides: new RegExp(String.raw`^(?=.*\/).*(?<![^ /])${FOLDER}(?![^ /])`, 'iu') }),
  any({ sides: /^(?=.*\/)(?=.*[^ /][ /]+[^ /]).*(?<![^ /])\d+(?![^ /])/u }),
  small({ sides: /^\/|\/$|^(?=.*\/).*[-\d]/u }),
  // What is said of places where code lives.
  small({
    left: /^$/u,
    right: /^\/[a-z0-9]+$/u,
    line: /(?<!\p{L})(?:git(?:hub|lab)?|repo|repos|repository|repositories|repositor\p{L}+|dépôt|depot|docker|npm|pip|clone|fork|forks|branch|commit|hugging ?face|package|paket|paquet\p{L}*|pacchetto|bibliothek|library|репозитор\p{L}+|リポジトリ|仓库|저장소)(?!\p{L})|git clone/iu,
  }),
];

/** Parts of a compound in small letters; a sign before the first is not its own. */
const FIRST = '^(?:[.#@:]|(?![.#@:]))';
const NEXT = '(?:[-:=]+[a-z0-9.]+)';
const CALL = String.raw`(?:\(\))?$`;

/** Variables, options, style-sheet classes, calls and packages. */
const IDENTIFIERS = [
  // "$ACME" is a variable, "$MSFT" a share.
  any({ left: /[$%]\{$|%$/u }),
  any({ left: /\$$/u, name: /^(?!\p{Lu}{1,5}$)/u }),
  // "X-Acme-Signature" heads a message.
  any({ left: /^X-$/u, right: /^-/u }),
  small({ left: /^--[\p{L}\p{N}-]*$/u }),
  small({
    word: pattern`${FIRST}(?=(?:[a-z0-9.]+[-:=]+)*${SOFTWARE}(?:[-:=]|${CALL}))[a-z0-9.]+${NEXT}+${CALL}`,
  }),
  small({ word: pattern`${FIRST}(?!${PREFIX}[-:=])[a-z0-9.]+${NEXT}{2,}${CALL}` }),
];

export const MACHINE_RULES: MachineRules = {
  anywhere: [
    ...SYNTAX,
    // A path with spaces in its folders: "C:\Files\Common Acme Files\x".
    any({
      sides: /^ $/u,
      before: /(?:[A-Za-z]:|\\)\\[^\n"<>|.,;!?]*$/u,
      behind: /^[^\n"<>|.,;:!?]*\\/u,
    }),
  ],
  attached: [...ADDRESSES, ...DOTTED, ...PATHS, ...IDENTIFIERS],
};
