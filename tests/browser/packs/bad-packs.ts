import { MILL_PACK } from './pack-files.ts';

/** A text that is no pack, and what the page says about it in English. */
interface BadPack {
  name: string;
  text: string;
  /** The place and the words of each mistake, in the order of the text. */
  says: readonly string[];
}

const [MILL, ...OTHER_NAMES] = MILL_PACK.entities;
const [NOTE, ...OTHER_NOTES] = MILL_PACK.notes;
const { source, ...WITHOUT_SOURCE } = MILL_PACK;

const bad = (name: string, pack: object, ...says: string[]): BadPack => ({
  name,
  text: JSON.stringify(pack, null, 2),
  says,
});
const changed = (name: string, change: object, ...says: string[]) =>
  bad(name, { ...MILL_PACK, ...change }, ...says);
const entity = (name: string, change: object, ...says: string[]) =>
  changed(name, { entities: [{ ...MILL, ...change }, ...OTHER_NAMES] }, ...says);
const note = (name: string, change: object, ...says: string[]) =>
  changed(name, { notes: [{ ...NOTE, ...change }, ...OTHER_NOTES] }, ...says);

/** One for each kind of mistake that authors make, and some with several. */
export const BAD_PACKS: readonly BadPack[] = [
  bad(
    'an empty object',
    {},
    'format: This field is missing. Add it.',
    'id: This field is missing. Add it.',
    'version: This field is missing. Add it.',
    'title: This field is missing. Add it.',
    'languages: This field is missing. Add it.',
    'source: This field is missing. Add it.',
    'entities: This field is missing. Add it.',
    'notes: This field is missing. Add it.',
  ),
  bad('a list', [], 'Whole file: Write a group of fields in { } here, not a list.'),
  bad(
    'a file of another program',
    { format: 'todo-list', version: 2, rules: {} },
    'id: This field is missing. Add it.',
    'title: This field is missing. Add it.',
    'languages: This field is missing. Add it.',
    'source: This field is missing. Add it.',
    'entities: This field is missing. Add it.',
    'notes: This field is missing. Add it.',
    'format: Write 2 here, not "todo-list".',
    'version: Write a text in quotes here, not 2.',
    'rules: There is no such field. Check its spelling or remove it.',
  ),
  changed('another format', { format: 1 }, 'format: Write 2 here, not 1.'),
  bad('no source', WITHOUT_SOURCE, 'source: This field is missing. Add it.'),
  changed(
    'a source without a name',
    { source: { published: source.published } },
    'source: Give the source a publisher or a title.',
  ),
  changed(
    'an address that runs a script',
    { source: { ...source, url: 'javascript:alert(1)' } },
    'source.url: Write a web address that begins with http:// or https://, not "javascript:alert(1)".',
  ),
  changed(
    'a date that is none',
    { source: { ...source, published: '9 March 2024' } },
    'source.published: Write a date, such as "2020-06-30", "2020-06" or "2020", not "9 March 2024".',
  ),
  changed(
    'a day that is none',
    { source: { ...source, published: '2024-02-31' } },
    'source.published: Write a date, such as "2020-06-30", "2020-06" or "2020", not "2024-02-31".',
  ),
  changed(
    'an id with capitals',
    { id: 'LowerMill' },
    'id: Write an id of lower-case letters, digits and single hyphens, such as "acme-corp", not "LowerMill".',
  ),
  changed(
    'a version of two numbers',
    { version: '1.0' },
    'version: Write three numbers, such as 1.0.0, not "1.0".',
  ),
  changed('no language', { languages: [] }, 'languages: This must not be empty.'),
  changed(
    'a language by its name',
    { languages: ['english'] },
    'languages[0]: Write a language tag, such as "en" or "pt-BR", not "english".',
  ),
  changed(
    'no name',
    { entities: [], notes: [NOTE] },
    'entities: This must not be empty.',
    'notes[0].entities[0]: There is no "mill" in entities. Add it, or correct the id.',
  ),
  changed('no note', { notes: [] }, 'notes: This must not be empty.'),
  changed(
    'a field too much',
    { licenze: 'CC BY 4.0' },
    'licenze: There is no such field. Check its spelling or remove it.',
  ),
  changed(
    'a title that turns the writing around',
    { title: 'The \u202emill' },
    'title: Write text without control characters and without characters that change the direction of writing, not "The \u202emill".',
  ),
  changed(
    'a title too long',
    { title: 'mill '.repeat(500) },
    'title: This is too long: at most 2,000 characters are allowed.',
  ),
  entity('no spelling', { aliases: [] }, 'entities[0].aliases: This must not be empty.'),
  entity(
    'an empty spelling',
    { aliases: ['Lower Mill', ' '] },
    'entities[0].aliases[1]: This must not be empty.',
  ),
  entity(
    'an unknown ending',
    { aliases: [{ text: 'Lower Mill', affixes: ['elvish'] }] },
    'entities[0].aliases[0].affixes[0]: There is no "elvish" in affixes. Add it, or correct the id.',
  ),
  entity(
    'a site with its scheme',
    { sites: ['https://mill.example'] },
    'entities[0].sites[0]: Write a domain, such as "acme.com", not "https://mill.example".',
  ),
  entity(
    'an id of Wikidata as a link',
    { wikidata: 'https://www.wikidata.org/wiki/Q42' },
    'entities[0].wikidata: Write an id of Wikidata, such as "Q42", not "https://www.wikidata.org/wiki/Q42".',
  ),
  entity(
    'a name twice',
    { id: 'rivergrain' },
    'entities[2].id: The id "rivergrain" is used twice. Each needs its own.',
    'notes[0].entities[0]: There is no "mill" in entities. Add it, or correct the id.',
    'notes[1].entities[1]: There is no "mill" in entities. Add it, or correct the id.',
  ),
  note(
    'a note about nobody',
    { entities: ['nobody'] },
    'notes[0].entities[0]: There is no "nobody" in entities. Add it, or correct the id.',
  ),
  note(
    'a speaker who is not listed',
    { speaker: 'mayor' },
    'notes[0].speaker: There is no "mayor" in speakers. Add it, or correct the id.',
  ),
  note(
    'a status of one’s own',
    { status: 'rumour' },
    'notes[0].status: Write "fact", "reported", "announced", "claim", "denial", "opinion", "estimate" or "open" here, not "rumour".',
  ),
  note(
    'a note after its source',
    { when: '2025' },
    'notes[0].when: This is later than the source (published: 2024-03-09).',
  ),
  note(
    'a period that ends before it begins',
    {
      when: { start: '2024-02-02', end: '2024-01-01', precision: 'day', basis: 'stated' },
    },
    'notes[0].when.end: The period ends before it begins.',
  ),
  note('a weight beyond the scale', { weight: 101 }, 'notes[0].weight: This must be at most 100.'),
  note('half a weight', { weight: 0.5 }, 'notes[0].weight: This must be a whole number.'),
  note(
    'a quotation as long as a chapter',
    { quote: { text: 'flour '.repeat(200) } },
    'notes[0].quote.text: This is too long: at most 300 characters are allowed.',
  ),
  note('a number for a text', { text: 7 }, 'notes[0].text: Write a text in quotes here, not 7.'),
  changed(
    'several at once',
    { id: '', version: '1', notes: [{ ...NOTE, status: 'true' }, {}] },
    'id: Write an id of lower-case letters, digits and single hyphens, such as "acme-corp", not "".',
    'version: Write three numbers, such as 1.0.0, not "1".',
    'notes[0].status: Write "fact", "reported", "announced", "claim", "denial", "opinion", "estimate" or "open" here, not "true".',
    'notes[1].id: This field is missing. Add it.',
    'notes[1].entities: This field is missing. Add it.',
    'notes[1].text: This field is missing. Add it.',
  ),
];
