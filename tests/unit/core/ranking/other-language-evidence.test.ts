import { describe, expect, test } from 'vitest';
import { uselessTerms } from '../../../../src/core/packs/check/check-terms.ts';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../../../src/core/ranking/relevance.ts';

const TEXTS = {
  horaires: 'La piscine a publié ses nouveaux horaires en 2024.',
  pompe: 'La pompe est tombée en panne et sa réparation coûte cher.',
  association: 'Une association de baigneurs propose de payer les travaux.',
};
const pack = parsePack(
  {
    format: 2,
    id: 'piscine',
    version: '1.0.0',
    title: 'La piscine des Tilleuls',
    languages: ['fr'],
    source: { publisher: 'Le Courrier', published: '2024-05' },
    entities: [{ id: 'tilleuls', name: 'Tilleuls' }],
    notes: Object.entries(TEXTS).map(([id, text]) => ({ id, entities: ['tilleuls'], text })),
  },
  'piscine.json',
);
const rank = (paragraph: string) => rankNotes(pack, { paragraph, entity: 'tilleuls', others: [] });

describe('notes of a pack in French', () => {
  test.each([
    ['pompe', 'Aux Tilleuls, les pompes ne marchent plus : les réparations vont durer tout l’été.'],
    ['association', 'Les baigneurs des Tilleuls se sont réunis, et leur association a promis de l’argent.'],
    ['horaires', 'On peut lire les horaires que la ville vient de publier pour les Tilleuls sur son site.'],
  ])('%s fits a French paragraph by its words, in whatever form', (id, paragraph) => {
    expect(rank(paragraph)[0]).toMatchObject({ note: { id }, fits: true });
  });

  test.each([
    'Les Tilleuls sont des arbres que l’on voit dans toutes les rues de la ville.',
    'Nobody knows what the Tilleuls are for, and they have not said it either.',
    'Niemand weiß, was die Tilleuls sind, und sie haben es auch nicht gesagt.',
  ])('none fits %s', (paragraph) => {
    expect(rank(paragraph).flatMap(({ fits, reasons }) => (fits ? reasons : []))).toEqual([]);
  });
});

/** A pack of one name, whose notes have their position as id. */
const packOf = (language: string, name: string, texts: readonly string[]) =>
  parsePack(
    {
      format: 2,
      id: 'other',
      version: '1.0.0',
      title: name,
      languages: [language],
      source: { publisher: 'Courier', published: '2024-05' },
      entities: [{ id: 'it', name }],
      notes: texts.map((text, i) => ({ id: `n${i}`, entities: ['it'], text })),
    },
    'other.json',
  );
const ranked = (language: string, name: string, texts: readonly string[], paragraph: string) =>
  rankNotes(packOf(language, name, texts), { paragraph, entity: 'it', others: [] });

describe.each([
  [
    'pl',
    'Lipowiec',
    ['Od jesieni wycięto tam dwieście dębów.', 'Nowy basen kosztował miasto cztery miliony.'],
    'Kto wyciął te dęby w Lipowcu, tego nikt nie wie, bo nikogo przy tym nie było.',
    'Na basenie w Lipowcu nie było już miejsca, więc dzieci poszły do domu.',
    'Zespół z Lipowca zagrał w niedzielę trzy nowe piosenki, które wszyscy znali.',
  ],
  [
    'cs',
    'Lipovec',
    ['Na podzim tam vykáceli dvě stě dubů.', 'Nový bazén stál město čtyři miliony.'],
    'Nikdo neví, kdo v Lipovci pokácel ty duby, protože u toho nikdo nebyl.',
    'V bazénu už nebylo v Lipovci místo, takže děti šly zase domů.',
    'Kapela z Lipovce zahrála v neděli tři nové písně, které všichni znali.',
  ],
  [
    'uk',
    'Липовець',
    ['Восени там зрубали двісті дубів.', 'Новий басейн коштував місту чотири мільйони.'],
    'Ніхто не знає, хто в Липовці стояв під тими дубами, бо нікого там не було.',
    'У басейні в Липовці вже не було місця, і діти пішли додому.',
    'Гурт із Липовця зіграв у неділю три нові пісні, які всі знали.',
  ],
  [
    'tr',
    'Cevizdere',
    ['Set için köyde yaşlı ağaçlar kesildi.', 'Muhtar kiraların üçe katlandığını söylüyor.'],
    'Cevizdere sokaklarında artık tek bir ağaç bile kalmadı.',
    'Gençler Cevizdere’de kirayı ödeyemedikleri için başka yerlere gidiyor.',
    'Cevizdere takımı bu yıl da birinci oldu ve kupayı aldı.',
  ],
  [
    'sv',
    'Almvik',
    ['Två hundra björkar fälldes i höstas.', 'Badhuset kostade kommunen fyra miljoner.'],
    'Ingen vet vem som stod under björkarna i Almvik, för det var ingen där.',
    'I badhuset i Almvik fanns det ingen plats, så barnen gick hem.',
    'Bandet från Almvik spelade på söndag tre nya låtar som alla kunde.',
  ],
  [
    'fi',
    'Lehmuskoski',
    ['Syksyllä kaadettiin kaksisataa tammea.', 'Uimahalli maksoi kaupungille neljä miljoonaa.'],
    'Kukaan ei tiedä, kuka seisoi tammien alla, sillä Lehmuskoskella ei ollut ketään.',
    'Lehmuskosken uimahallissa ei ollut enää tilaa, joten he menivät kotiin.',
    'Lehmuskosken bändi soitti sunnuntaina kolme uutta laulua, jotka kaikki tiesivät.',
  ],
  [
    'hu',
    'Hársfalva',
    ['Ősszel kétszáz tölgyet vágtak ki.', 'Az uszoda négymillióba került.'],
    'Senki sem tudja, ki állt a tölgyek alatt, mert Hársfalván nem volt ott senki.',
    'Az uszodában már nem volt hely, ezért a gyerekek Hársfalván hazamentek.',
    'A hársfalvai zenekar vasárnap három új dalt játszott, amelyet mindenki ismert.',
  ],
  [
    'ro',
    'Teiuș',
    ['În toamnă au fost tăiați două sute de stejari.', 'Bazinul a costat orașul patru milioane.'],
    'Nimeni nu știe cine a stat sub stejarii din Teiuș, pentru că nu era nimeni acolo.',
    'În bazin nu mai era loc la Teiuș, așa că ei au plecat acasă.',
    'Trupa din Teiuș a cântat duminică trei melodii noi pe care toți le știau.',
  ],
  [
    'ja',
    '潮見駅',
    ['乗客17人がけがをした。', '木造の駅舎は文化財に登録されている。'],
    '潮見駅で電車を待っていた乗客は救急車で運ばれた。',
    '潮見駅は昭和の姿を残し、国の文化財でもある。',
    '潮見駅の近くで猫の写真展が今日から開かれている。',
  ],
  [
    'zh',
    '椴树湾',
    ['去年秋天那里砍掉了两百棵橡树。', '游泳馆花了四百万元。'],
    '没有人知道谁在椴树湾的橡树下面。',
    '椴树湾的游泳馆已经没有位置了。',
    '椴树湾的乐队今天唱了三首新歌。',
  ],
  [
    'ko',
    '보리수역',
    ['가을에 참나무 이백 그루를 베었다.', '새 수영장을 짓는 데 사백만이 들었다.'],
    '보리수역의 참나무는 누가 심었는지 아무도 모른다.',
    '보리수역 옆 수영장에는 자리가 없었다.',
    '보리수역 밴드가 오늘 노래를 세 곡 불렀다.',
  ],
])('notes of a pack in %s', (language, name, texts, byFirst, bySecond, byNone) => {
  test('fit by their words, in whatever form', () => {
    expect(ranked(language, name, texts, byFirst)[0]).toMatchObject({ note: { id: 'n0' }, fits: true });
    expect(ranked(language, name, texts, bySecond)[0]).toMatchObject({ note: { id: 'n1' }, fits: true });
  });

  test('do not fit a paragraph on something else', () => {
    const fitting = ranked(language, name, texts, byNone).filter(({ fits }) => fits);
    expect(fitting.map(({ reasons }) => reasons)).toEqual([]);
  });
});

describe('words that texts on any subject have', () => {
  test.each([
    [
      'es',
      'El correo quedó tres semanas sin respuesta.',
      'Ibarmed abre dos semanas al año su museo, que es de los más visitados.',
    ],
    [
      'fr',
      'Deux personnes ont quitté la société en janvier.',
      'Ibarmed a invité deux personnes au concert, et elles y sont allées.',
    ],
  ])('do not make a note fit: %s', (language, text, paragraph) => {
    expect(ranked(language, 'Ibarmed', [text], paragraph)[0]).toMatchObject({ fits: false });
  });

  test('a related word counts, but less than the word itself', () => {
    const texts = ['La empresa dejó de analizar la glicerina.', 'El juez pidió un análisis de la glicerina.'];
    const paragraph = 'Los análisis que se hicieron en Ibarmed no los ha visto nadie.';
    expect(
      ranked('es', 'Ibarmed', texts, paragraph).map(({ note, reasons }) => [note.id, reasons.length]),
    ).toEqual([
      ['n1', 1],
      ['n0', 1],
    ]);
  });
});

describe('notes of a pack in a form of a language', () => {
  const texts = {
    en: {
      pump: 'The pump broke down and its repair is costly.',
      swimmers: 'A club of swimmers offered to pay.',
      terms: ['leak'],
      topic: 'Opening hours',
      lead: 'At the Lindens, the pumps do not work any more: their repairs will take all summer.',
      byTerm: 'There is a leak at the Lindens, and nobody knows what to do about that leak.',
      byTopic: 'One can read when the Lindens are opening, and what the hours of the pool will be.',
      byConcept: 'They were told that the Lindens would be too expensive, and so they are shut.',
    },
    de: {
      pump: 'Die Pumpe ging kaputt, und ihre Reparatur ist teuer.',
      swimmers: 'Ein Verein von Schwimmern bot an, zu zahlen.',
      terms: ['Leck'],
      topic: 'Öffnungszeiten',
      lead: 'Bei den Lindens gehen die Pumpen nicht mehr, und die Reparaturen dauern den ganzen Sommer.',
      byTerm: 'Es gibt ein Leck bei den Lindens, und niemand weiß, was man mit dem Leck tun soll.',
      byTopic: 'Man kann lesen, wann die Lindens offen sind und was die Öffnungszeiten sein werden.',
      byConcept: 'Es hieß, dass die Lindens marode sind und man sie vor dem Winter nicht renovieren kann.',
    },
  };
  const packIn = (tag: string, { pump, swimmers, terms, topic }: (typeof texts)['en']) =>
    parsePack(
      {
        format: 2,
        id: 'pool',
        version: '1.0.0',
        title: 'The Lindens',
        languages: [tag],
        source: { publisher: 'Courier', published: '2024-05' },
        entities: [{ id: 'lindens', name: 'Lindens' }],
        topics: [{ id: 'hours', name: topic, terms: { [tag]: ['timetable'] } }],
        notes: [
          { id: 'pump', entities: ['lindens'], text: { [tag]: pump } },
          {
            id: 'swimmers',
            entities: ['lindens'],
            text: swimmers,
            terms: { [tag]: terms },
            topics: ['hours'],
          },
        ],
      },
      'pool.json',
    );

  test.each([
    ['en-GB', 'en'],
    ['de-AT', 'de'],
  ] as const)('are chosen as those of the language itself: %s', (tag, language) => {
    const given = texts[language];
    for (const paragraph of [given.lead, given.byTerm, given.byTopic, given.byConcept]) {
      const [own, plain] = [tag, language].map((one) =>
        rankNotes(packIn(one, given), { paragraph, entity: 'lindens', others: [] }).map(
          ({ note, score, fits, reasons }) => ({ id: note.id, score, fits, reasons }),
        ),
      );
      expect(own, paragraph).toEqual(plain);
      expect(
        plain?.some(({ reasons }) => reasons.length > 0),
        paragraph,
      ).toBe(true);
    }
  });

  test('have no useless terms either', () => {
    const pack = packIn('en-GB', { ...texts.en, terms: ['swimmers'] });
    expect([...uselessTerms(pack)].map(({ path, reason }) => [path, reason])).toEqual([
      ['notes[1].terms.en-GB[0]', { type: 'useless-term', term: 'swimmers', because: 'own-word' }],
    ]);
  });
});
