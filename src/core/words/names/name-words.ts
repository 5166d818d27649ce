import { lazily } from '../../shared/lazily.ts';
import { GERMAN_WORDS as FREQUENT_GERMAN } from '../german-words.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ENGLISH_EVERYDAY_WORDS, EVERYDAY_WORDS } from './everyday-words.ts';
import { GERMAN_NOUNS, GERMAN_PARTS } from './german-nouns.ts';
import { NATURE_WORDS } from './nature-words.ts';
import { ENGLISH_NUMERALS, NUMERALS } from './numerals.ts';
import { ENGLISH_RARER_WORDS, RARER_WORDS } from './rarer-words.ts';
import { ENGLISH_THING_WORDS, THING_WORDS } from './thing-words.ts';
import { ENGLISH_TRADE_WORDS, TRADE_WORDS } from './trade-words.ts';

/**
 * Ordinary words that firms are named after: animals, plants, stones, weather, tools, virtues. In small letters, such a name is the
 * word. Written for this project, from general knowledge.
 */
const ENGLISH_WORDS = `
  abacus acorn adage aegis aerial agate agile alder alchemy allegro alliance alloy almond alpine amber ambit anchor anthem antler anvil
  apex apple aqua arbor arcade arch archer arena argon ark armor armour arrow ash aspen aspire aster atlas atom atrium aura aurora avenue axiom
  axis axle azure badger balance bamboo banana banner bark barley barrel basil basin basket bastion bay bayou beacon beam bean bear beaver bee beech
  beetle bell berry birch bison blade blaze blend blink bliss block bloom blossom bluebell bluebird bolt bond bonfire boulder bounty bow bramble branch
  brass brave breeze brew brick bridge bright brisk bronze brook bubble buffalo bull burrow butterfly cable cactus cadence cairn calm camel candle canvas
  canyon caper capital cardinal cargo caribou cart cascade castle catalyst caterpillar cavalier cedar celeste chalice chalk chameleon chariot charm chase chestnut chime
  cipher circle circuit citadel citrus clarity clay cliff cloud clover coal cobalt cobra cocoon comet compass concord concert condor cone copper coral core cork
  corner cornerstone cosmos cotton cougar courage coyote cradle crane crater creek crescent crest cricket crimson crow crown crystal cube curlew current cypress daisy
  dart dawn deer delight delta dew diamond dolphin domain dome dove dragon dragonfly drift drum dune eagle ebony echo eclipse elder elm ember emerald
  emblem emerge empire endeavour endeavor envoy epic equinox essence evergreen everest fable falcon fathom feather fennel fern ferret ferry festival fiddle fig finch
  fjord flagship flame flare flask fleet flicker flint flora flux foal foam fog forge forest fort fortress forum fossil foundation foundry fountain fox frontier
  frost fulcrum furnace fuse fusion gable galaxy gale gallop garnet gate gateway gazelle gecko gem genesis geyser ginger glacier glade gleam glide glimmer
  globe glow gorge grain granite grape gravity grove guardian guild gull gust halcyon halo hammer harbor harbour hare harmony harp harvest haven hawk hawthorn
  hazel hearth heath hedge hedgehog helix helm hemlock heritage hermit heron hickory hive hollow holly honey hook horizon hornet hound hub hummingbird hyacinth ibex
  ibis icon igloo impact impala impulse indigo ingot inlet iris iron ivory ivy jackal jade jaguar jasmine jasper jay jet jewel jolt jubilee juniper
  jupiter kangaroo kayak keel kernel kestrel kettle keystone kindle kingfisher kite kiwi knight knot koala ladder lagoon lake lamp lance lantern lapis larch lark
  laser latch lattice laurel lava lavender leaf ledger legacy legend leopard lever lighthouse lilac lily lime linden lion lizard llama lobster locket locust lodge
  loft loom loop lotus lumen lunar lynx lyra lyric magma magnet magnolia magpie mahogany mallard mammoth mandarin mango mantis mantle maple marble marigold marina
  mariner marlin marsh marten mason mast matrix meadow mercury meridian mesa mesh metro mimosa mint mirage mirror mist molecule monarch monolith monsoon monument moor
  moose mosaic moss moth mulberry muse mustang myriad myrtle nebula nectar needle nest nettle nexus nickel nimbus noble nomad nova nucleus nugget nutmeg oak
  oasis oat obelisk oboe obsidian octagon odyssey olive omega onyx opal optic oracle orbit orca orchard orchid ore origin oriole osprey otter outpost owl
  oxygen oyster paddle pagoda palace palm panda pansy panther papaya paprika parade paragon parasol parrot passport patch pathway patriot peacock peak pearl
  pebble pelican pendulum penguin pepper perch petal petrel phoenix pier pigeon pillar pilot pine pinnacle pioneer pirate pivot pixel plateau platinum plaza
  plover plum polar poplar poppy porcelain portal porter prairie prime primrose prism prodigy prosper pulse puma pumpkin pyramid python quail quantum quarry quartz quest
  quill quilt quince quiver rabbit radiance radiant radius raft rainbow rally ram ranch ranger raptor raspberry raven ray realm rebel reed reef reflex relay
  relic renown resolve retriever rhino ridge ripple rivet robin rocket rook root rose rosemary rowan ruby rudder rush saber sable saffron sage sail
  salmon sandpiper sapphire sapling satchel saturn savanna scarlet scepter scout scroll seal sequel sequoia shamrock shield shuttle sienna sierra signal silk siren
  slate sloth solace solar solstice sonar sonnet spark sparrow spear spectrum sphere spice spindle spiral spire sprint sprout spruce spur squirrel stag stallion
  stapler starling steel stellar stork stream stride summit sunflower sunrise surge swallow swan swift sycamore symphony synergy tandem tangerine tango tapestry target
  teak tempest template temple terra terrace thatch thistle thorn thrive thrush thunder thyme tide tiger timber titan torch tornado tortoise totem toucan
  tower trail treasure trellis trident tulip tundra turbine turquoise turtle twig twilight twine umbra umbrella unicorn unison unity uplift valley valor vanguard vapor
  zing
  vault vector velvet venture venus verge vertex vessel vine violet viper vision vista vital vivid volcano vortex voyage vulture wagon walnut walrus warbler warden
  wasp wave weasel wheat wheel whisper willow winch wing wisdom wisp wolf wolverine wombat wren yarrow yew zebra zenith zephyr zest zinc
`;

/** The same in languages that are not English. */
const OTHER_WORDS = `
  abri acier aigle aile alouette ambre ancre arbre argent aube aurore avenir bateau blaireau blanc bleu bois boussole brise bruyère cascade cèdre cerf
  cerise chaleur château chêne chouette ciel cigale clair clé cloche colline comète corail coquelicot corbeau coupole cuivre cygne dauphin désert diamant doré
  échelle éclair écureuil élan envol épée érable espoir étincelle étoile faucon fenêtre fer feuille flamme fleur fontaine forêt foudre fraise galet genêt
  glacier grenade grue hérisson hibou hirondelle horloge jardin lanterne lavande lierre lumière lune lys marguerite merle miel mimosa mouette moulin neige
  noyer nuage olivier orage paon papillon perle phare phénix pierre pivoine plume pomme pont racine rayon renard rivage rivière rocher roseau rouge
  ruche sable saule sève soleil source tempête tigre toile tournesol tremplin vague vallée verger vert voile
  águila abeja aguja alba aliento alma almendra amanecer ancla árbol arena arroyo aurora azul ballena barco brisa brújula búho caballo camino cedro
  cerezo cielo ciervo cigüeña cima colina cometa cóndor corazón cumbre delfín encina enlace escudo espejo espiga estrella faro flecha flor fuego fuente
  gaviota girasol golondrina grano halcón hierro hoja horizonte hormiga huella jazmín laguna lechuza león lluvia lobo lucero luna luz madera manzana mar
  mariposa martillo montaña naranja nieve niebla norte nube ola olivo oro orilla oso paloma perla piedra pino pluma plata puente puerto raíz rayo
  red roble roca río rosa rueda semilla sendero sierra sol sombra tierra torre trébol trigo trueno valle vela viento zorro
  acciaio airone alba albero ali anello ape aquila arancia argento arco aurora barca bosco bussola cavallo cedro cervo ciclamino cielo cigno
  ciliegia cima collina conchiglia corallo cuore delfino faggio falco farfalla faro ferro fiamma fiore fonte forno fulmine fuoco gabbiano ghepardo ginestra girasole
  grano lampo larice leone libellula limone luce luna lupo mare martello mela melo miele monte mulino nave neve nido nuvola olmo onda orchidea
  orizzonte oro orso pesca pino ponte prato quercia radice roccia rondine rosa sabbia sasso scoiattolo scudo seme sentiero sole specchio spiga stella
  stelo strada tartaruga tempesta terra torre trifoglio ulivo vela vento vetta volpe vulcano
  abelha aço águia âncora andorinha areia árvore baleia barco beija-flor borboleta brasa brisa caminho carvalho castelo cavalo cedro céu cisne coelho coração
  coruja estrela falcão farol ferro flor floresta fogo folha fonte formiga gaivota girassol ilha laranja leão limão lobo lua luz maçã madeira mar
  montanha moinho neve ninho norte nuvem onda ouro pedra pérola pinheiro ponte porto prata raio raiz raposa rio rocha rosa semente serra sol sombra
  tigre torre trigo trovão urso vale vento
  adelaar anker appel beer berg beuk bij bloem bliksem boom bos brug bron distel duif duin eik eekhoorn egel ekster es golf haas hamer haven
  havik hert iep ijs ijsvogel kasteel klaver klok koper kraai kroon lelie leeuw linde maan meeuw molen mus nest noorden oever olifant parel pauw
  raaf regenboog reiger roos rots schaap schild sleutel sneeuw spiegel ster steen storm toren tulp uil valk vlam vlinder vogel vos vuur
  wiel wilg wind wolk wolf zaad zee zeil zilver zon zwaan zwaluw
  alm ankare asp berg björk björn blixt blomma bok bro bäck bäver duva dröm ek ekorre eld falk fjäll fjäril fyr gnista gran gryning guld
  hammare hav havre hjärta hjort holme hök iller järv kompass koppar korp krona källa lejon lilja lind ljung ljus lo lodjur lärka måne mås
  nyckel näktergal orre pil ren ros räv silver skata skog sköld sol spegel sten stjärna storm strand svala svan såg tall torn trana träd
  tranbär uggla vinge våg älg ö örn ørn bjørn bjørk bølge drøm eng fjell fugl fyrtårn gull havn hjerte hval isbjørn kilde konge lys måne
  nøkkel rev rev sjø skog sol stjerne svale ulv ugle
  aalto ahven aalto aamu ankkuri aurinko haapa halla hauki helmi hirvi honka ilves joutsen karhu kallio kaiku kataja kelo kettu kivi koivu korppi koski
  kotka kuu kuusi lampi lehti lehmus leijona lumi lokki majakka mansikka meri metso metsä mylly mänty niitty norppa orava pihlaja pilvi pohja puro pääsky ruusu
  salama saari silta sirkka susi tammi tuuli tähti valo varis vuori yö
  bocian brzoza bursztyn bór burza chmura dąb dzik fala gołąb gwiazda iskra jabłko jaskółka jastrząb jaskinia jeleń jesion jodła kamień klon klucz kot kotwica kruk
  księżyc kwiat las latarnia lew lipa lis liść łabędź łoś młot młyn most niedźwiedź niebo ogień orzeł perła pióro płomień promień róża ryś skała
  skarb słońce sokół sowa sosna srebro strumień szlak świt tęcza tygrys wicher wieża wilk zamek zorza złoto źródło żaba żubr
  blesk borovice čáp dub havran holub hora hvězda jablko jasan javor jedle jelen jiskra kámen kapka klíč kotva krtek květ lev lípa liška list louka medvěd
  měsíc mlýn moře most nebe oheň orel perla pramen rosa růže rys skála slunce sokol sova strom studánka tygr věž vlk vlna vlašťovka vrba zámek zlato
  arslan aslan ay bulut bülbül ceylan çam çınar çiçek dağ dalga deniz doğan fener fırtına gök göl güneş gül gümüş güvercin ırmak inci kale kaplan kar kartal kaya
  kelebek kiraz köprü kurt kuzey lale martı meşe meltem nar ova pınar rüzgar selvi şahin şimşek tepe toprak turna yaprak yelken yıldız yol zeytin
  angin anggrek awan bambu bintang bulan bunga cahaya cemara elang emas embun garuda gunung harimau hutan intan jati kancil kelapa kupu laut lautan macan
  matahari mawar melati merak merpati mutiara naga nusantara ombak padi pelangi permata pohon rajawali rusa samudra sawah senja singa sungai surya teratai
  абрикос алмаз антей арбуз атлант аист барс бастион берёза беркут блеск бор буран буря вектор верба весна вершина ветер вишня волна волк восток
  гавань гармония горизонт город гранат гранит гроза дельфин долина дом дуб ель жемчуг журавль заря запад звезда зерно зима золото зубр ива импульс искра исток
  калина камень капля кедр клён ключ комета компас корабль корона космос костёр кристалл крот лагуна лада ласточка лебедь лев легенда лёд лес лето лира лиса липа
  луч луна магнит маяк мак малина медведь мельница метель мечта мир море мост надежда небо олень олимп опора орёл орион осень остров парус песок пион
  планета победа полёт пламя поле прибой пульс радуга рассвет родник роза роса рубин русь ручей рысь рябина север сирень скала сокол солнце сосна
  соболь спутник старт стрела стриж сфера тайга тигр титан тополь трасса тюльпан утёс факел флагман фонтан хризолит царь цветок чайка черешня шторм щит эхо эхо
  юг якорь янтарь яблоко ясень
  вітер дніпро дуб джерело журавель зірка зоря каштан квітка лелека ліс лан ластівка мрія мрія обрій оберіг перлина промінь ранок річка світанок світ
  сонце соняшник степ струмок тополя хвиля яблуня ясен
`;

/** Without accents, as names are found without them, too. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const setOf = (...lists: string[]) => lazily(() => new Set(plain(lists.join(' ')).trim().split(/\s+/)));
const englishWords = setOf(
  ENGLISH_WORDS,
  ENGLISH_EVERYDAY_WORDS,
  ENGLISH_TRADE_WORDS,
  ENGLISH_THING_WORDS,
  ENGLISH_RARER_WORDS,
  ENGLISH_NUMERALS,
);
const otherWords = setOf(
  OTHER_WORDS,
  EVERYDAY_WORDS,
  NATURE_WORDS,
  TRADE_WORDS,
  THING_WORDS,
  RARER_WORDS,
  GERMAN_NOUNS,
  ADJECTIVES,
  NUMERALS,
);
const germanWords = setOf(GERMAN_NOUNS, GERMAN_PARTS, FREQUENT_GERMAN.frequent);

/** @returns whether an English word, or its plural, is spelled like this one */
export const isEnglishNameWord = (word: string): boolean => isIn(englishWords(), plain(word));

/** @returns whether a word of another language is spelled like this one */
export const isForeignNameWord = (word: string): boolean =>
  [plain(word), ...withoutDiminutive(plain(word)), ...withoutArticle(plain(word))].some((form) =>
    isIn(otherWords(), form),
  );

const isIn = (words: ReadonlySet<string>, word: string) =>
  words.has(word) ||
  (/..s$/.test(word) && words.has(word.slice(0, -1))) ||
  (/..(?:s|x|z|ch|sh)es$/.test(word) && words.has(word.slice(0, -2)));

/** Slavic words for something small: "полянка" for "поляна". */
function withoutDiminutive(word: string): string[] {
  const root = /^(\p{sc=Cyrillic}{3,})(?:[иео]к|очка|ка|ко)$/u.exec(word)?.[1];
  return root === undefined ? [] : ['', 'а', 'я', 'ь', 'о'].map((ending) => root + ending);
}

/** Without the articles that Scandinavian languages, Romanian and Bulgarian put after a word: "uggla" for "ugglan". */
function withoutArticle(word: string): string[] {
  if (isIn(englishWords(), word)) return [];
  const root = /^(.{3,})(?:e[nt]|n|t|ul|ua|lui|та|ът|то)$/u.exec(word)?.[1];
  return root === undefined ? [] : [root];
}

/** @returns whether German joins two of its words to this one */
export function isCompoundWord(word: string): boolean {
  const text = plain(word);
  const isPart = (part: string) =>
    part.length > 2 && (germanWords().has(part) || germanWords().has(part.replace(/(?:s|n|en)$/, '')));
  return Array.from(text, (_, at) => at).some((at) => isPart(text.slice(0, at)) && isPart(text.slice(at)));
}
