import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { readSentences } from '../../../tools/accuracy/annotated-sentences.ts';
import { judge, matcherOf } from '../../../tools/accuracy/matcher-accuracy.ts';
import { parse, SMALL } from '../../harness/pack-example.ts';

const FOLDER = 'tests/sentences/plain-names';

/** Of the names, how many must be found, and of what is found, how much must be a name. */
const GOAL = 0.98;
/** People share surnames, and clubs a part of their names, with others of whom nothing tells them. */
const GOAL_OF_PEOPLE = 0.96;

describe.each([
  ['firms-in-many-scripts', 'development.txt', 200, 40, 8],
  ['firms-in-many-scripts', 'validation.txt', 80, 30, 8],
  ['inflected-firms', 'development.txt', 400, 60, 30],
  ['inflected-firms', 'held-out.txt', 65, 40, 5],
  ['firms-in-own-scripts', 'development.txt', 170, 40, 40],
  ['firms-in-own-scripts', 'held-out.txt', 250, 55, 60],
  ['firms-in-forty-languages', 'held-out.txt', 350, 45, 120],
  ['firms-with-signs', 'development.txt', 150, 30, 20],
  ['firms-named-by-words', 'development.txt', 195, 28, 29],
  ['people-and-places', 'development.txt', 180, 11, 39],
])('%s/%s', (set, file, least, languages, withoutNames) => {
  const { matcher, entities } = matcherOf(`${FOLDER}/${set}/firms.pack.json`);
  const sentences = readSentences(`${FOLDER}/${set}/${file}`, entities);
  const outcomes = sentences.map((sentence) => judge(matcher, sentence));
  const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
  const textsOf = (kind: 'missed' | 'wrong' | 'inexact') =>
    outcomes.flatMap(({ sentence, [kind]: spans }) =>
      spans.map(({ start, end }) => `${sentence.id} ${sentence.text.slice(start, end)}`),
    );
  /** The message names what is amiss. */
  const expectShare = (share: number, amiss: readonly string[]) =>
    expect(share, amiss.join('\n')).toBeGreaterThanOrEqual(
      set === 'people-and-places' ? GOAL_OF_PEOPLE : GOAL,
    );

  test('has many sentences in many languages', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(new Set(sentences.map(({ language }) => language)).size).toBeGreaterThanOrEqual(languages);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(sentences.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(withoutNames);
  });

  test('nearly all names are found', () => {
    const missed = textsOf('missed');
    expectShare(found / (found + missed.length), missed);
  });

  test('nearly all that is found is a name', () => {
    const wrong = textsOf('wrong');
    expectShare(found / (found + wrong.length), wrong);
  });

  test('nearly all are found with their endings', () => {
    const inexact = textsOf('inexact');
    expectShare((found - inexact.length) / found, inexact);
  });
});

test.each([
  ['Nokia', 'NOKIA, Nokias, Nokii, Nokię, Nokián, Nokia-Aktie, Nokiasta', 7],
  ['Талмо Системс', 'Талмо-Системс, Талмо Системса, ТалмоСистемс, #Талмо_Системс', 4],
  ['شاهین\u200cخودرو', 'شاهین خودرو, شاهین‌خودرو, شاهین_خودرو', 3],
  ['Meta', 'Mete, Meti, Metu, mete', 0],
  // Consonants that Hungarian doubles, and what Slavic languages make of some.
  ['Vantor', 'Vantorral, Vantorze, Vantorjem, Vantorreko, Vantorral', 5],
  ['Vantor', 'Vantorsal, Vantorzie, Vantorie, Vantorcie', 0],
  ['Tallbrand', 'Tallbranddal, Tallbrandzie, Tallbrandral', 2],
  ['Ravenholt', 'Ravenholcie, Ravenholttel', 2],
  ['Dubravec', 'Dubravce, Dubravcem, Dubravka', 2],
  ['Zubrinka', 'Zubrince, Zubrinci, Zubrinki, Zubrinkin, Zubrinkina', 5],
  ['Востокец', 'Востокца, Востокцем, Востокця', 3],
  ['Ελαιόραμα', 'Ελαιοράματος, Ελαιοράματα', 2],
  ['Marikka', 'Marikan, Marikalla, Marikkaa, Marikon', 3],
  ['Fortti', 'Fortin, Fortilla, Fortan', 2],
  ['Связной', 'Связного, Связному, Связным, Связная', 3],
  ['Вкусная', 'Вкусной, Вкусную, Вкусного', 2],
  ['Уралец', 'Уральца, Уральцем', 2],
  ['Аврорка', 'Аврорці, Аврорки', 2],
  ['Оболонь', 'Оболонню', 1],
  ['Заринье', 'Заринья, Заринью', 2],
  ['Κόσμιος', 'Κόσμιου, Κόσμιο', 2],
  ['Αργύρης', 'Αργύρη', 1],
  ['Μύθωνας', 'Μύθωνα', 1],
  ['المراعي', 'للمراعي, بالمراعي', 2],
  ['Velmaris', 'Velmariksen, Velmariksella, Velmario, Velmariui', 4],
  ['Vilnitas', 'Vilnito, Vilnitą, Vilnitaksen', 3],
  ['Budimex', 'Budimeksu, Budimeksem', 2],
  ['Wiśniewski', 'Wiśniewskim, Wiśniewskich', 2],
  ['Brenkamp', 'Brenkampschen, Brenkampsche', 2],
  // Slavic women, men and places, and the given name with the surname.
  ['Wróblewska', 'Wróblewskiej, Wróblewską', 2],
  ['Agnieszka Wolańska', 'Agnieszki Wolańskiej, Agnieszce Wolańskiej', 2],
  ['Marek Dąbski', 'Marka Dąbskiego, Markowi Dąbskiemu', 2],
  ['Jacek Grzelak', 'Jacka Grzelaka, Jackiem Grzelakiem', 2],
  ['Paweł Zelnik', 'Pawła Zelnika, Pawłowi Zelnikowi', 2],
  ['Sokolniki', 'Sokolnik, Sokolnikach', 2],
  ['Gościeszowice', 'Gościeszowic, Gościeszowicach', 2],
  ['Puławki', 'Puławkach, Puławek', 2],
  ['Biała Woda', 'Białej Wody, Białej Wodzie', 2],
  ['Zielony Krąg', 'Zielonego Kręgu, Zielonym Kręgiem', 2],
  ['Horáková', 'Horákové, Horákovou', 2],
  ['Jana Horáková', 'Janě Horákové, Janou Horákovou', 2],
  ['Karel Kubíček', 'Karla Kubíčka, Karlem Kubíčkem', 2],
  ['Лукин', 'Лукиным', 1],
  ['Павел Лукин', 'Павла Лукина, Павлу Лукину', 2],
  ['Мария Соколова', 'Марию Соколову, Марией Соколовой', 2],
  ['Ковальська', 'Ковальської, Ковальській', 2],
  ['Черноозёрки', 'Черноозёрках, Черноозёрок', 2],
  // A relative who has the whole name is meant.
  ['Ada Quillon', 'his wife Ada Quillon, her sister, Ada Quillon', 2],
  ['Quillon', 'our son Quillon, J. D. Quillon, Francisco de Quillon', 0],
  ['Quillon', 'the U.S. Quillon office', 1],
  ['Podravina', 'Podravinina, Podravinin', 2],
  ['Залинок', 'Залинка, Залинком', 2],
  ['Πλαίσιο', 'Πλαισίου', 1],
  ['سپیدرود', 'سپیدرودی‌ها', 1],
  // Slavic languages inflect the adjective as well.
  ['Красная Звезда', 'Красной Звезды, Красную Звезду, красной звезды', 2],
  ['Новый Свет', 'Нового Света, Новым Светом', 2],
  ['Нова Пошта', 'Нової Пошти, Новою Поштою', 2],
  ['Zielona Łąka', 'Zielonej Łąki, Zieloną Łąkę', 2],
  ['Zelený Most', 'Zeleného Mostu', 1],
  // Small letters that the name itself has.
  ['Bank of America', 'Bank of America, BANK OF AMERICA, Bank of America’s, bank of america', 3],
  ['deal room', 'deal room, Deal Room', 2],
  ['eBay Stores', 'eBay Stores, EBAY STORES, ebay stores', 2],
  ['The Quillon', 'the Quillon, The Quillon', 2],
  ['The Body Shop', 'the Body Shop, the body shop', 1],
  // Other ways to write a name.
  ['Northgate Supply', '#NorthgateSupply, @NorthgateSupply, northgatesupply', 2],
  ['Nexa-Lab', 'NexaLab, Nexa Lab', 2],
  ['OmniVia', 'Omni-Via, Omni Via, omni via', 2],
  ['R&W', 'R & W, r & w', 1],
  ['Köhl & Partner', 'Köhl und Partner, Köhl & Partner, Köhl y Partner, Köhl&Partner', 4],
  ['Köhl und Partner', 'Köhl & Partner', 1],
  ['ソラ&ウミ', 'ソラ＆ウミ', 1],
  ['St. Mervin', 'St Mervin', 1],
  ["Lake's End", 'Lakes End', 1],
  ['אור-טק', 'אור טק', 1],
  ['하늘 소프트', '하늘소프트가', 1],
  ['Aerø & Søn', 'Aeroe & Soen', 1],
  ["O'Dwyer Foods", 'O’Dwyer Foods, ODwyer Foods, O`Dwyer Foods', 3],
  ['Vox+', 'Vox＋, VOX+', 2],
  ['C++ Labs', 'C++-Labs', 1],
  ['Vox+', 'Vox Plus, Vox plus', 1],
  ['Hartwell-Brook', 'Hartwell–Brook, Hartwell – Brook', 1],
  ['7-Quillon', '7 Quillon, 7-Quillons', 2],
  ['UNIKA', 'Unika, Unikas, UNIKA, unika', 3],
  ['QRTB', 'Qrtb', 0],
  ['RATE', 'Rate', 0],
  ['e-Gosto', 'eGosto, E-Gosto, egosto, EGosto', 2],
  ['Kappa-Delta Rail', 'Kappa Delta Rail, Kappa-Delta-Rail, kappa delta rail', 2],
  ['Moss & Ferrar', 'Moss-&-Ferrar, Moss u. Ferrar, #MossAndFerrar', 3],
  ['Merle & Sohn', 'Merle und Sohn, merle und sohn', 1],
  ['Tallow & Wick', 'Tallow and Wick, TALLOW AND WICK, tallow and wick, tallow & Wick', 2],
  ['Ebb', 'ebb, Ebb, EBB', 2],
  ['C.H. Beck', 'C. H. Beck, CH Beck, C.H.Beck', 3],
  ['J. P. Quillon', 'J.P. Quillon, JP Quillon', 2],
  ['Sector7', 'Ｓｅｃｔｏｒ７, Sector⁷', 1],
  // Letters with a stroke, whichever of both the pack or the page has.
  ['Orsted', 'Ørsted, ØRSTED', 2],
  ['Łukasz Dąb', 'Lukasz Dab', 1],
  ['Duro', 'Đuro', 1],
  // Signs and spaces of other kinds in names that only capitals tell from words.
  ["L'OR", 'L’OR, l’or', 1],
  ['A-ONE', 'A\u2011ONE', 1],
  // The head of a Slavic name.
  ['Dom Słońca', 'Domu Słońca, Domem Słońca', 2],
  ['Банк Восток', 'Банка Востока, Банком Восток', 2],
  ['Barn Rules', 'Barna Rules', 0],
  // Words after which firms are named.
  ['Parcel', 'parcel, parcels, Parcel', 1],
  ['Pebbles', 'pebbles, Pebbles', 1],
  ['Lantern Field', 'LanternField, lanternfield, Lanternfield', 1],
  ['Zing!', 'zing!, Zing!', 1],
  ['Quarry', 'quarry, quarries, Quarry', 1],
  ['Orso Bianco', 'orso bianco, Orso Bianco', 1],
  ['Vĩnh Tâm', 'Vĩnh tâm, VĨNH TÂM', 1],
  ['Data42', 'data42, Data421', 1],
  // Letters with which no word begins.
  ['サクラネ', 'サクラネットワーク, サクラネは', 1],
  ['ธำรง', 'ธำรงา, เธำรง, ธำรงกิจ', 1],
  // Short names, of which that would make others.
  ['Bar', 'Barrel', 0],
  ['Stefan', 'Stefanie', 0],
])('%s is also found as %s', (name, text, count) => {
  const pack = parse({ ...SMALL, entities: [{ id: 'acme', name }] });
  expect(createTextMatcher(toMatchIndex(pack)).find(text)).toHaveLength(count);
});
