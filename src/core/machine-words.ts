import * as v from 'valibot';

/**
 * Words that tell software and files from running text. They know the notation, never the names of a pack.
 * Lists stand in one string, words apart by spaces; expressions as their source: a page has them from the background.
 */
export const NotationSchema = v.object({
  /** Second parts of lower-case compounds that only software is called by: "acme-sdk". */
  softwareParts: v.string(),
  /** Words that a lower-case compound of running text may begin with: "anti-acme-ban". */
  prefixParts: v.string(),
  /** Folders that paths begin with or lead through. */
  folders: v.string(),
  /** Names of libraries within a company's namespace: "Acme.Extensions". */
  namespaceParts: v.string(),
  /** Beginnings of addresses, and of expressions in text, right before a name. */
  before: v.string(),
  /** Parts of addresses, query strings, fragments and operators, written together with a name: in front of it, behind it. */
  addressLeft: v.string(),
  addressRight: v.string(),
  /** Programs that install, copy or run what stands behind them. */
  commands: v.string(),
  /** What is said of places where code lives. Without regard to capitals. */
  codePlaces: v.string(),
});
export type Notation = v.InferOutput<typeof NotationSchema>;

export const NOTATION: Notation = {
  softwareParts:
    'sdk api apis cli js ts py rs lib libs kit cdn client server bot plugin loader parser scraper crawler uploader downloader dl export backup auth oauth oauth2 login token proxy mock types utils config core common graph dev node react vue widget embed icon icons btn wrapper pixel webhook wasm docker test tests src app-id schemas fa fab bi signer connector',
  prefixParts: 'anti pro non ex pre post pseudo semi neo no',
  folders:
    'downloads documents desktop library appdata applications users usr etc var opt tmp home src lib bin dist assets node_modules packages public static vendor include roaming programs',
  namespaceParts:
    'Graph Data Build Extensions Identity Web Win Net NET Core Common Client Services Service Sdk SDK Api API App Runtime System Tools Utils Security Diagnostics Logging Configuration Storage Messaging Auth Authentication Resources Model Models Views Controls Foundation Framework Abstractions Http Json Xml Test Tests Testing Hosting Management Provider Platform Vendor Source Type Kind Enum Option Options Config Settings',
  before: '(?:[A-Za-z]:\\/\\/|(?<!\\w)[Ww]{3}\\.)[!#-;=?-~]*$|[$%]\\{$',
  addressLeft:
    ':\\/\\/|[\\p{L}\\p{N}_.+-]@[\\p{L}\\p{N}.-]*$|[?&=][\\p{L}\\p{N}_.%+-]*$|[\\p{L}\\p{N}/]#$|(?:::|->|^(?:urn|mailto|tel|app|com):.*)$',
  addressRight: '^(?::\\/\\/|::|=|&[\\p{L}\\p{N}_]+=|[\\p{L}\\p{N}_.+-]*@[\\p{L}\\p{N}])',
  commands:
    '(?<![\\w.-])(?:npm|npx|yarn|pnpm|bun|pip3?|pipx|conda|brew|apt|apt-get|dnf|yum|pacman|snap|flatpak|winget|choco|scoop|cargo|go|gem|composer|dotnet|nuget|docker|podman|git|helm|kubectl|curl|wget|cd|mkdir|rm|cp|mv|ls|chmod|sudo|import|require|using|ssh|ping)\\s+(?:(?:install|i|add|get|pull|run|clone|remove|uninstall|update|upgrade|exec|require|push|search|tap|package|-\\S+|https?:\\S+|[a-z]+=\\S+)\\s+){0,4}$',
  codePlaces:
    '(?<!\\p{L})(?:git(?:hub|lab)?|repo|repos|repository|repositories|repositor\\p{L}+|dépôt|depot|docker|npm|pip|clone|fork|forks|branch|commit|hugging ?face|package|paket|paquet\\p{L}*|pacchetto|bibliothek|library|репозитор\\p{L}+|リポジトリ|仓库|저장소)(?!\\p{L})|git clone',
};

/** The same, ready to use. */
export interface MachineWords {
  softwareParts: ReadonlySet<string>;
  prefixParts: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  namespaceParts: ReadonlySet<string>;
  before: RegExp;
  addressLeft: RegExp;
  addressRight: RegExp;
  commands: RegExp;
  codePlaces: RegExp;
}

export function compileNotation(notation: Notation): MachineWords {
  const words = (list: string) => new Set(list.split(' '));
  return {
    softwareParts: words(notation.softwareParts),
    prefixParts: words(notation.prefixParts),
    folders: words(notation.folders),
    namespaceParts: words(notation.namespaceParts),
    before: new RegExp(notation.before, 'u'),
    addressLeft: new RegExp(notation.addressLeft, 'u'),
    addressRight: new RegExp(notation.addressRight, 'u'),
    commands: new RegExp(notation.commands),
    codePlaces: new RegExp(notation.codePlaces, 'iu'),
  };
}
