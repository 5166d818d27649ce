import { fold } from '../text/fold.ts';
import type { WordLists } from './word-lists.ts';

/** Endings of nouns, adjectives and verbs in Polish, Czech and Slovak, without accents. */
const ENDING =
  /(?:iejsz[yaei]|ejsi|osci|ami|emi|ymi|imi|ach|ech|ich|ych|owi|ovi|ego|eho|emu|iej|iem|iom|ow|ov|uv|om|um|am|em|im|ym|ej|ou|ie|al[aiyo]?|il[aiyo]?|[aeiouy])$/;
/** How many letters an ending leaves at least. */
const MIN_STEM = 3;
/** Beyond that come suffixes and endings of long words. */
const MAX_STEM = 6;

/** What the forms of a Slavic word in Latin letters mostly have in common. There is no Snowball algorithm for these languages. */
export function slavicStem(word: string): string {
  const folded = fold(word);
  const stem = folded.replace(ENDING, '');
  return (stem.length < MIN_STEM ? folded : stem).slice(0, MAX_STEM);
}

/** Written for this project, from general knowledge of the languages. */
export const POLISH_WORDS: WordLists = {
  grammar: `
    aby albo ale ani bardzo bez bo bowiem był była było były być będą będzie chce chcą choć co czego czy czyli dla dlaczego dlatego do
    dopiero dość gdy gdyby gdyż gdzie go ich ile im inna inne inny innych ja jak jaki jakie jako jakby je jeden jedna jednak jedno jego
    jej jemu jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kim kto która które którego której który których którzy
    którym którą ku lub ma mają mam mi miał miała miało mieli mimo mnie mogą moim może można mój moja moje mu musi my na nad nadal nam
    nas nasz natomiast nawet nic nich nie niego niej niektórzy nigdy nikt nim nimi niż no obok od około on ona one oni ono oraz po pod
    podczas ponad ponieważ poza prawie przed przede przez przy raz razem są się sobie sobą swoich swoje swój swoją ta tak taka taki
    takie takich także tam te tego tej ten teraz też to tobie tu tutaj tych tylko tym tymi u w wam wasz we według wiele wielu wobec
    wszyscy wszystkich wszystkie wszystko wszystkim więc wy z za zanim zaś ze zbyt znów że żaden żadna żadne żeby`,
  frequent: `
    chwila cały część człowiek ludzie czas dawny dobry dać dostać drugi duży dzień dni dzisiaj dziś godzina iść jutro koniec kraj lat
    lata leży mały miasto miejsce mieć miesiąc minuta mówić mówi nowy następny niedziela noc osoba ostatni pan pani pierwszy powiedzieć
    powiedział rano rok roku roczny rzecz sam sobota sposób sprawa stary strona strony świat tydzień trzy dwa dwie cztery pięć wczoraj
    wczesny wieczór wielki wiedzieć wysoki zacząć zostać został została życie stycznia lutego marca kwietnia maja czerwca lipca sierpnia
    września października listopada grudnia zima zimy lato wiosna jesień`,
};

export const CZECH_WORDS: WordLists = {
  grammar: `
    a aby ale ani ano asi až bez bude budou by byl byla byli bylo být co což či další dnes do ho i já jak jako je jeho jej její jejich
    jen ještě ji jiné jinak již jsem jsme jsou k kam každý kde kdo když ke která které kterou který kteří ku ma mají mezi mi mít mně mnou
    můj může my na nad nám náš ne nebo nebyl než nic nich není o od on ona oni ono pak po pod podle pokud potom pouze proč proto protože
    před při s se si sice své svůj svých svým ta tak také takže tam tato té tedy ten tento této tím to toho tohle tom tomto tomu tu tuto
    ty tyto u už v vám váš ve však všechno vy z za zda zde ze že vo aj ako alebo bola boli bolo byť cez čo ešte iba ich ju kde keď ktorá
    ktoré ktorý ktorí len medzi nie niekto pre pred preto pretože pri sa sme som sú ten tiež toto vás veľmi však všetko`,
  frequent: `
    celý čas část člověk lidé den dny dobrý dostat druhý hodina jít konec lidi malý město mesto měsíc mesiac minuta místo miesto možnost
    nový noc osoba poslední posledný první prvý rok roku roky let ráno rekl řekl řekla říct stát starý strana svět svet týden týždeň večer
    věc vec velký veľký včera zítra země život dva dvě tři čtyři pět ledna února března dubna května června července srpna září října
    listopadu prosince zima léto jaro podzim`,
};

export const UKRAINIAN_WORDS: WordLists = {
  grammar: `
    а або адже але без би бо був була були було бути в вам вас вже ви від він вона вони воно все всі всіх втім де для до є ж за зараз
    зі знову і із інші їй їм їх його її й коли кого лише ми мене мені може можна мій на навіть над нам нас наш не нею ним них ні ніж
    ніколи о один одна од он ось отже під по потім про при проти раз разом саме сам свій свої своїх своє себе собі та так така таке
    такий також там те тим тих то тобто того той тому тоді тут ти у усе усі хоч хоча хто це цей ця ці цього цьому через чи чого чому
    що щоб щось як яка яке який яких які якщо`,
  frequent: `
    весь вечір великий вчора година день дні добрий друга другий життя завтра казати сказав сказала кінець країна людина люди малий
    місто місце місяць мати новий ніч особа останній перший почати ранок рік року років роки роках світ старий сторона справа тиждень
    хвилина час частина сьогодні два дві три січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня`,
};
