/** Words that tell software and files from running text. They know the notation, never the names of a pack. */

const words = (list: string) => new Set(list.split(' '));

/** Second parts of lower-case compounds that only software is called by: "acme-sdk". */
export const SOFTWARE_PARTS = words(
  'sdk api apis cli js ts py rs lib libs kit cdn client server bot plugin loader parser scraper crawler uploader downloader dl export backup auth oauth oauth2 login token proxy mock types utils config core common graph dev node react vue widget embed icon icons btn wrapper pixel webhook wasm docker test tests src app-id schemas fa fab bi signer connector',
);

/** Words that a lower-case compound of running text may begin with: "anti-acme-ban". */
export const PREFIX_PARTS = words('anti pro non ex pre post pseudo semi neo no');

/** Folders that paths begin with or lead through. */
export const FOLDERS = words(
  'downloads documents desktop library appdata applications users usr etc var opt tmp home src lib bin dist assets node_modules packages public static vendor include roaming programs',
);

/** Names of libraries within a company's namespace: "Acme.Extensions". */
export const NAMESPACE_PARTS = words(
  'Graph Data Build Extensions Identity Web Win Net NET Core Common Client Services Service Sdk SDK Api API App Runtime System Tools Utils Security Diagnostics Logging Configuration Storage Messaging Auth Authentication Resources Model Models Views Controls Foundation Framework Abstractions Http Json Xml Test Tests Testing Hosting Management Provider Platform Vendor Source Type Kind Enum Option Options Config Settings',
);

/** Programs that install, copy or run what stands behind them. */
export const COMMANDS =
  /(?<![\w.-])(?:npm|npx|yarn|pnpm|bun|pip3?|pipx|conda|brew|apt|apt-get|dnf|yum|pacman|snap|flatpak|winget|choco|scoop|cargo|go|gem|composer|dotnet|nuget|docker|podman|git|helm|kubectl|curl|wget|cd|mkdir|rm|cp|mv|ls|chmod|sudo|import|require|using|ssh|ping)\s+(?:(?:install|i|add|get|pull|run|clone|remove|uninstall|update|upgrade|exec|require|push|search|tap|package|-\S+|https?:\S+|[a-z]+=\S+)\s+){0,4}$/;

/** What is said of places where code lives. */
export const CODE_PLACES =
  /(?<!\p{L})(?:git(?:hub|lab)?|repo|repos|repository|repositories|repositor\p{L}+|dépôt|depot|docker|npm|pip|clone|fork|forks|branch|commit|hugging ?face|package|paket|paquet\p{L}*|pacchetto|bibliothek|library|репозитор\p{L}+|リポジトリ|仓库|저장소)(?!\p{L})|git clone/iu;
