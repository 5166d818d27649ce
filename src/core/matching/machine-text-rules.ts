import { oneOf } from '../shared/one-of.ts';
import type { RejectionRule, RejectionRules, TokenPart } from './rejection-rules.ts';

/**
 * Rules that recognise text written for machines by its notation. They do not depend on the names of a pack. A rule has
 * patterns for parts of the text around a name, and all of them must match:
 *
 *     before, after   the text before and after the name
 *     name            the name itself, with its suffix
 *     left, right     what is written together with the name, up to white space, quotes and brackets
 *     sides           left and right, with a space in place of the name
 *     word            left, name and right
 *     line            before, name and after, separated by spaces
 */
type Patterns = Partial<Record<TokenPart, RegExp | readonly RegExp[]>>;

/**
 * Patterns are tested in the order in which they are written. A page compiles a pattern when it first tests it, which takes time and memory
 * wherever `\p{L}` or many words occur in it. So a short one that fails for most names comes first.
 */
const rule = (lower: boolean, patterns: Patterns): RejectionRule => ({
  lower,
  tests: Object.entries(patterns).flatMap(([part, given]) =>
    [given].flat().map(({ source, flags }) => ({ part: part as TokenPart, pattern: source, flags })),
  ),
});
/** A rule for names in any case. */
export const anyCase = (patterns: Patterns) => rule(false, patterns);
/** A rule for names in lower case only. */
const lowerCase = (patterns: Patterns) => rule(true, patterns);

const listed = (words: string) => oneOf(words.split(' '));
export const pattern = (parts: TemplateStringsArray, ...words: string[]) =>
  new RegExp(String.raw(parts, ...words), 'u');

/** Words that make a lower-case compound a name of software: "acme-sdk". */
const SOFTWARE_WORD = listed(
  'sdk api apis cli js ts py rs lib libs kit cdn client server bot plugin loader parser scraper crawler uploader downloader dl export backup auth oauth oauth2 login token proxy mock types utils config core common graph dev node react vue widget embed icon icons btn wrapper pixel webhook wasm docker test tests src schemas fa fab bi signer connector',
);
/** Words that may begin a lower-case compound in prose: "anti-acme-ban". */
const PROSE_PREFIX = listed('anti pro non ex pre post pseudo semi neo no');
/** Folders that are common in paths. */
const FOLDER = listed(
  'downloads documents desktop library appdata applications users usr etc var opt tmp home src lib bin dist assets node_modules packages public static vendor include roaming programs',
);
/** Names that follow a vendor in a namespace: "Acme.Extensions". */
const NAMESPACE = listed(
  'Graph Data Build Extensions Identity Web Win Net NET Core Common Client Services Service Sdk SDK Api API App Runtime System Tools Utils Security Diagnostics Logging Configuration Storage Messaging Auth Authentication Resources Model Models Views Controls Foundation Framework Abstractions Http Json Xml Test Tests Testing Hosting Management Provider Platform Vendor Source Type Kind Enum Option Options Config Settings',
);

/** What quotes code or a value in it. */
const QUOTE_BEFORE = /["'`]$/u;

/** Code that only the characters around the name reveal: a call, a quoted key or value, a tag, an operand, a command. */
const SYNTAX = [
  anyCase({ after: /^\(\)/u }),
  // The beginning of a URL, which may contain most delimiters of tokens, or of an expression in a template.
  anyCase({ before: [/\S$/u, /(?:[A-Za-z]:\/\/|(?<!\w)[Ww]{3}\.)[!#-;=?-~]*$|[$%]\{$/u] }),
  // "provider": "acme", class="acme"
  anyCase({ after: /^["'`]/u, before: /(?:["'`]\s*:|=)\s*["'`]$/u }),
  // navigator.vendor == 'Acme Inc.'
  anyCase({ before: [QUOTE_BEFORE, /[=!]=\s*["'`]$/u] }),
  // { name: "acme-feed" }
  lowerCase({ before: [QUOTE_BEFORE, /[{,]\s*\w+:\s*["'`]$/u], after: /^(?:-[a-z0-9]+)*["'`]/u }),
  // class="button acme-button"
  lowerCase({ before: /\w=["'][\w\s-]*$/u, after: /^[\w\s-]*["']/u }),
  // var acme = 1, new Acme(1), and modules by their names
  anyCase({ after: /^ ?=/u, left: /^$/u, before: /(?<!\p{L})(?:var|let|const) $/u, name: /^\p{Ll}/u }),
  anyCase({ after: /^\(/u, before: /(?<!\p{L})new $/u }),
  anyCase({ after: /^[\w\s,]*\} from ["'`]/u, before: /(?<!\p{L})import \{[\w\s,]*$/u }),
  lowerCase({
    after: /^["'`]/u,
    before: [QUOTE_BEFORE, /(?:require|import)\s*\(\s*["'`]$|^\s*import\s.*\sfrom\s+["'`]$/mu],
  }),
  // --template acme
  lowerCase({ left: /^$/u, before: /(?:^|\s)--[a-z][\w-]* $/u }),
  // "acme": 1. In prose, no bracket and no number follows a quoted title and a colon.
  lowerCase({ after: /^"\s*:\s*(?:[[{"\d]|true|false|null)/u, before: /"$/u }),
  lowerCase({ before: /<\/?$/u, after: /^[\s\w"=/-]*>/u }),
  lowerCase({ after: /^(?:->|[<>!=]=| [!=]==? )/u }),
  // Commands that install, copy or run what follows.
  lowerCase({
    left: /^$/u,
    before:
      /(?<![\w.-])(?:npm|npx|yarn|pnpm|bun|pip3?|pipx|conda|brew|apt|apt-get|dnf|yum|pacman|snap|flatpak|winget|choco|scoop|cargo|go|gem|composer|dotnet|nuget|docker|podman|git|helm|kubectl|curl|wget|cd|mkdir|rm|cp|mv|ls|chmod|sudo|import|require|using|ssh|ping)\s+(?:(?:install|i|add|get|pull|run|clone|remove|uninstall|update|upgrade|exec|require|push|search|tap|package|-\S+|https?:\S+|[a-z]+=\S+)\s+){0,4}$/u,
  }),
];

/** URLs, e-mail addresses, query strings, fragments, URNs, operators. */
const ADDRESSES = [
  anyCase({
    left: [
      /[:@=#>]/u,
      /:\/\/|[\p{L}\p{N}_.+-]@[\p{L}\p{N}.-]*$|(?<!^=)=[\p{L}\p{N}_.%+-]*$|[\p{L}\p{N}/]#$|(?:::|->|^(?:urn|mailto|tel|app|com):.*)$/u,
    ],
  }),
  // A capitalised word before the sign is rather the end of a sentence, or the first of two names: "Really?Acme", "Nadir&Acme".
  anyCase({ left: [/[?&]/u, /^(?!\p{Lu}\p{L}+[?&]$).*[?&][\p{L}\p{N}_.%+-]*$/u] }),
  anyCase({ right: [/[:=@]/u, /^(?::\/\/|::|=(?!=$)|&[\p{L}\p{N}_]+=|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}])/u] }),
  lowerCase({ right: [/^:/u, /^:\p{Ll}/u] }),
];

/** A dot after the name, and the end of the label after the dot. */
const DOT_AFTER = String.raw`^(?:[-_][\p{L}\p{N}_-]+)?\.`;
const LABEL_END = String.raw`(?![\p{L}\p{N}_])`;
/** A dot before the name: "www.", "www.my-". */
const DOT_BEFORE = String.raw`[\p{L}\p{N}_-]\.(?:[\p{L}\p{N}_]+-)*$`;
/** A sentence or abbreviation right before the name, where the space after the full stop is missing. */
const SENTENCE_END =
  pattern`(?!${NAMESPACE}\.)(?=\p{Ll}|.\p{Ll}{2}|\d{1,2}\.|\p{Lo})[\p{L}\p{N}_-]*${DOT_BEFORE}`.source;
const ABBREVIATION = String.raw`\p{L}{1,2}\.\p{L}{1,3}\.$`;
const DOT = /\./u;

/** Domains, file names, namespaces: labels joined by dots. A full stop without a space after it must not match. */
const DOTTED = [
  anyCase({ right: [DOT, pattern`${DOT_AFTER}[\p{L}\p{N}_]+[.(/]`] }),
  // Not the number of a footnote: "on Acme.12".
  anyCase({ right: [DOT, pattern`${DOT_AFTER}(?!\d+${LABEL_END})[\p{Ll}\p{N}_]`] }),
  lowerCase({ right: [DOT, pattern`${DOT_AFTER}\d+${LABEL_END}`] }),
  // "ACME.COM", but not the ticker "MSFT.O".
  anyCase({ right: [DOT, pattern`${DOT_AFTER}\p{Lu}{3,}${LABEL_END}`], name: /^\p{Lu}+$/u }),
  anyCase({ right: [DOT, pattern`${DOT_AFTER}\p{Lu}{2,}${LABEL_END}`], name: /^\p{Lu}{6,}$/u }),
  // "Acme.PowerTools", "Acme.Extensions": no sentence begins like this.
  anyCase({ right: [DOT, pattern`${DOT_AFTER}[\p{L}\p{N}_]*(?:\p{Ll}\p{Lu}|\p{L}\d)`] }),
  anyCase({ right: [DOT, pattern`${DOT_AFTER}${NAMESPACE}${LABEL_END}`] }),
  lowerCase({ left: [DOT, pattern`^\.$|${DOT_BEFORE}`] }),
  anyCase({ left: [DOT, pattern`^(?!${SENTENCE_END}|${ABBREVIATION}).*${DOT_BEFORE}`] }),
  anyCase({ left: [DOT, pattern`${DOT_BEFORE}`], right: /[.\\/@_]/u }),
];

const SLASH = /\//u;

/** Paths of files and repositories, but not alternatives such as "TikTok/Instagram". */
const PATHS = [
  anyCase({ sides: /\\/u }),
  anyCase({ left: [SLASH, /^(?:~?\/|\.{1,2}\/|[A-Za-z]:\/|@[^/]*\/)/u] }),
  anyCase({ right: SLASH, left: /^@$/u }),
  // "~/Library/Application Support/Acme".
  anyCase({
    sides: SLASH,
    before: /(?:^|[^!-~])(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])[!-~]*(?:\s+[^\s]+){0,3}$/u,
  }),
  // But not the credit of a picture: "Photo: Acme/@cook".
  anyCase({ sides: [SLASH, /\.\p{Ll}{2,}|[_$%@]/u, /^(?! \/@[\w.]+$)/u] }),
  anyCase({ sides: [SLASH, new RegExp(`(?<![^ /])${FOLDER}(?![^ /])`, 'iu')] }),
  anyCase({ sides: [SLASH, /^(?=.*[^ /][ /]+[^ /]).*(?<![^ /])\d+(?![^ /])/u] }),
  lowerCase({ sides: [SLASH, /^\/|\/$|[-\d]/u] }),
  // A repository, if the line is about code.
  lowerCase({
    left: /^$/u,
    right: /^\/[a-z0-9]+$/u,
    line: /(?<!\p{L})(?:git(?:hub|lab)?|repo|repos|repository|repositories|repositor\p{L}+|dépôt|depot|docker|npm|pip|clone|fork|forks|branch|commit|hugging ?face|package|paket|paquet\p{L}*|pacchetto|bibliothek|library|репозитор\p{L}+|リポジトリ|仓库|저장소)(?!\p{L})|git clone/iu,
  }),
];

/** Parts of a lower-case compound. The first may have one punctuation mark before it. */
const FIRST_PART = '^(?:[.#@:]|(?![.#@:]))';
const NEXT_PART = '(?:[-:=]+[a-z0-9.]+)';
const CALL = String.raw`(?:\(\))?$`;
const JOINT = /[-:=]/u;

/** Variables, command-line options, CSS classes, calls and packages. */
const IDENTIFIERS = [
  // Variables: "${ACME}", "%ACME%".
  anyCase({ left: /[$%]\{$|%$/u }),
  // Up to five capitals are a ticker: "$MSFT".
  anyCase({ left: /\$$/u, name: /^(?!\p{Lu}{1,5}$)/u }),
  // An HTTP header: "X-Acme-Signature".
  anyCase({ left: /^X-$/u, right: /^-/u }),
  lowerCase({ left: [/^--/u, /^--[\p{L}\p{N}-]*$/u] }),
  lowerCase({
    word: [
      JOINT,
      pattern`${FIRST_PART}(?=(?:[a-z0-9.]+[-:=]+)*${SOFTWARE_WORD}(?:[-:=]|${CALL}))[a-z0-9.]+${NEXT_PART}+${CALL}`,
    ],
  }),
  lowerCase({
    word: [JOINT, pattern`${FIRST_PART}(?!${PROSE_PREFIX}[-:=])[a-z0-9.]+${NEXT_PART}{2,}${CALL}`],
  }),
];

export const MACHINE_RULES: RejectionRules = {
  anywhere: [
    ...SYNTAX,
    // A Windows path with spaces in a folder name: "C:\Files\Common Acme Files\x".
    anyCase({
      sides: /^ $/u,
      before: [/\\/u, /(?:[A-Za-z]:|\\)\\[^\n"<>|.,;!?]*$/u],
      after: /^[^\n"<>|.,;:!?]*\\/u,
    }),
  ],
  attached: [...ADDRESSES, ...DOTTED, ...PATHS, ...IDENTIFIERS],
};
