import { oneOf } from '../../shared/one-of.ts';

/** Numerals after which firms are named. Written for this project, from general knowledge. */
export const ENGLISH_NUMERALS = `
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand million dozen first second third fourth fifth sixth seventh eighth ninth tenth
`;

/** The same in languages that are not English. */
export const NUMERALS = `
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend zwanzig dreißig vierzig fünfzig
  deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil
  due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta cinquanta cento
  dois três quatro sete oito dez doze treze catorze vinte trinta quarenta cinquenta cem
  twee drie vijf zes zeven negen tien twaalf dertien twintig dertig honderd duizend
  två fyra fem sex sju åtta nio tio elva tolv tretton tjugo trettio hundra tusen to fire seks syv otte åtte ni ti elleve tyve hundre hundrede
  kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista sata tuhat yks kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada
  dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści sto tysiąc
  dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct dvacet tisíc tri štyri päť šesť sedem osem deväť desať četiri pet sedam osam devet dvanaest tisuća
  hiljada
  два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят сто тысяча дві чотири шість сім вісім дванадцять четири
  пет шест седем осем девет десет
  kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő húsz harminc száz ezer
  doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăzeci sută mie
  iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz bin
  δύο τρία τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα είκοσι εκατό χίλια
  dua tiga empat lima enam tujuh delapan sembilan sepuluh seratus seribu
  bi hiru lau bost zazpi zortzi bederatzi hamar hamaika hamabi dau pedwar pump chwech saith wyth naw deg
`;

/** Source of a regular expression for one of them, with its capital. */
export const NUMERAL = oneOf(
  `${ENGLISH_NUMERALS}${NUMERALS}`
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
);
