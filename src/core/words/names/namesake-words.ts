import { oneOf } from '../../shared/one-of.ts';
import { givenNames } from './given-names.ts';

/**
 * Words beside the name of a person, a place, a pub or another firm that is called like a firm, in many languages. Written for this project,
 * from general knowledge.
 */
const wordsOf = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const listed = (words: string) => oneOf(wordsOf(words));
const inBothCases = (words: string) => oneOf(wordsOf(words).flatMap((word) => [word, capitalised(word)]));

/** Months, and words that stand before a firm at the beginning of a sentence, in any language: Vietnamese "Theo" is "according to". */
const NO_GIVEN_NAMES = new Set(
  'august july june may mai maj till alba will theo dan ben ada els ed mia sue kim mira guy'.split(' '),
);

/**
 * Source of a regular expression for one of the given names, with its capital.
 * @param initials a range of letters
 */
export function givenNamesBeginningWith(initials: string): string {
  const isWanted = new RegExp(`^[${initials}]`);
  return oneOf(
    [...givenNames()]
      .filter((name) => !NO_GIVEN_NAMES.has(name))
      .map(capitalised)
      .filter((name) => isWanted.test(name)),
  );
}

/** What stands before a surname. */
export const PERSON_TITLE = listed(`
  Mr Mrs Ms Miss Dr Prof Sir Lord Lady Captain Colonel Sergeant Inspector Detective Judge President Senator Governor Mayor Professor Reverend Uncle Aunt
  Herr Herrn Frau Kommissar Kommissarin Richter Richterin Pfarrer Pfarrerin Bürgermeister Bürgermeisterin Trainer Trainerin Präsident Präsidentin Onkel Tante Familie
  Mme Mlle Monsieur Madame M. Maître maître Docteur docteur Professeur professeur juge ministre oncle tante Señor Señora Señorita Sr Sra Don Doña don doña profesor
  profesora ministro ministra
  Signor Signora Sig Dott dottor dottoressa professore professoressa avvocato Senhor Senhora Dona Dhr Mevr Meneer Mevrouw meneer mevrouw wethouder Pan Pani pan pani
  pana panem panią panu Państwo minister prezydent
  Hr Fru Herra Rouva herra rouva г-н г-жа господин госпожа министр профессор президент доктор тренер дядя тётя κύριος κυρία κ. Bay Bayan
`);

/** Members of a family, before a given name. */
export const RELATIVE = inBothCases(`
  my_son our_son his_son her_son their_son daughter brother sister cousin nephew niece husband wife grandson granddaughter Sohn Bruder Cousin Neffe Nichte Mann Enkel
  Enkelin fils fille frère sœur neveu nièce
  hijo hija hermano hermana sobrino sobrina marido mujer nieto nieta figlio figlia fratello sorella nipote marito moglie filho filha irmão irmã zoon broer zus neef
  dotter bror syster syn datter søn søster
  poikani tyttäreni veljeni siskoni syn brat siostra syna syn dcera bratr sestra oğlumuz kızımız oğlum kızım kardeşim oğlu kızı torunumuz сын дочь брат сестра сына γιος
  κόρη αδελφός αδελφή
`);

/** What the name of another firm, a club or a pub ends with. */
export const OTHER_FIRM = listed(`
  &_Sons &_Son and_Sons and_Son &_Daughters &_Brothers &_Söhne und_Söhne &_Sohn &_Fils et_Fils et_fils &_Figli e_Figli &_Hijos e_Hijos &_Zonen en_Zonen &_Zn &_Synowie
  i_Synowie и_сыновья
  FC F.C. AFC SC CF FK SK United Rovers Wanderers Athletic Inn Arms Tavern Pub School Primary Grammar Academy College University Golf_Club Cricket_Club Rugby
`);

/**
 * What follows a word, a town or a surname in the name of a place, as in "Kettle Hospital". Only for plain names that mean something else
 * as well: a firm with a name of its own may have a stadium or a museum called after it.
 */
export const PLACE_AFTER = listed(`
  Council Borough Market Library Hospital Police Magistrates Rugby Marathon Hotel Guest B&B Theatre Theater Cinema Museum Park Cottage Farm Abbey Hall Manor Gardens Town Village Parish Bridge Airport Harbour Lock Regatta Festival Oteli Sokağı
  Sokak Caddesi Parkı Köyü Mahallesi Apartmanı
`);

/** Before the names of houses. */
export const PLACE_BEFORE = inBothCases(`
  théâtre hôtel café restaurant auberge cinéma école lycée collège gîte camping château parc villa résidence place pont chapelle église stade hameau lieu-dit
  hotel gasthof gasthaus pension schule grundschule kita kindergarten kino burg schloss alm berghütte campingplatz siedlung
  hostal posada plaza colegio escuela instituto parque teatro cine restaurante iglesia ermita playa calle barrio albergo ristorante trattoria osteria cinema scuola
  liceo piazza rifugio
  herberg school theater camping ravintola hotelli koulu päiväkoti hotell skola förskola teater restauracja kawiarnia szkoła przedszkole teatr osiedle schronisko hotelu
  hotelik penzion škola divadlo
  отель гостиница кафе санаторий пансионат театр кинотеатр лагерь школа турбаза посёлок деревня село деревне селе посёлке ξενοδοχείο θέατρο εστιατόριο ταβέρνα σχολείο
  πλατεία ξενοδοχείου
`);

/** Ends of nouns for firms, which stand right before the name: "der Molkereikonzern Meadow". */
export const FIRM_NOUN = inBothCases(`
  konzern hersteller anbieter händler firma unternehmen gesellschaft kette verlag bank versicherer betreiber fonds brauerei molkerei reederei kanzlei agentur startup
  start-up spezialist riese dienst werft bäckerei zulieferer entwickler börse
  bedrijf concern fabrikant maatschappij keten uitgever brouwer brouwerij fonds verzekeraar bureau winkel producent reus dochter
  företag företaget bolag bolaget tillverkare tillverkaren kedja kedjan koncern koncernen byrå byrån förlag förlaget jätten selskap selskapet selskab selskabet kjede
  kjeden kæde kæden produsent produsenten producenten fabrikanten forlag forlaget bryggeri bryggeriet
  yhtiö konserni valmistaja ketju pankki yritys jätti panimo kustantamo toimisto fyrirtækið félagið keðjan
  devi zinciri üreticisi osiguravatelj osiguratelj trgovac trgovina proizvođač lanac banka tvrtka tvrtke kompanija prijevoznik zavarovalnica trgovec proizvajalec podjetje pojišťovna pojišťovny řetězec výrobce prodejce dopravce poisťovňa reťazec výrobca predajca dopravca biztosító lánc gyártó kereskedő szolgáltató producătorul retailerul operatorul banca compania firma
  miner housebuilder builder trader biotech fintech utility bookmaker streamer grocer dredger shipper brewery bakery dairy newspaper label contractor vendor landlord
  insurer
  company firm maker group retailer supplier bank carrier airline insurer lender brewer chain brand publisher fund start-up startup operator developer studio studios
  agency app rival subsidiary broker brokerage giant platform manufacturer
  société entreprise groupe banque marque enseigne fabricant éditeur opérateur assureur constructeur compagnie empresa compañía banco grupo marca aseguradora fabricante
  aerolínea cadena azienda società gruppo banca marchio catena produttore compagnia
  companhia seguradora fabricante spółka spółki spółce firma firmy firmie koncern koncernu bank producent sieć sieci browar browaru deweloper společnost společnosti
  firmě cég vállalat gyártó bank
  компания компании компанию фирма фирмы банк банка холдинг концерн корпорация производитель застройщик ритейлер сеть сети оператор авиакомпания бренд компанія компанії
  банку виробник забудовник εταιρεία εταιρία εταιρείας τράπεζα όμιλος şirketi firması bankası holdingi markası
`);

/** Words before the name of a street. */
export const STREET = inBothCases(`
  rue avenue boulevard bd impasse quai calle plaza avenida paseo piazza viale corso rua praça travessa ulica ulicy ulicę ul ulice ulici улица улице улицы улицу
  ул вулиця вулиці вулицю вул strada bulevardul jalan jl đường οδός οδού
`);

/** Words before the name of a river, a mountain or a station, as far as they stand before no firm. */
export const PLACE_WORD = listed(`
  River Mount Cape lac Lac mont Mont fleuve río Río rio Rio fiume monte lago Lago rzeka rzeki jezioro jezero řeka řeky reka река реки реке реку озеро озера озере
  гора горы метро станция станции станцию станція station Station métro gare estación stazione stacja stacji istasyonu stasiun sungai Sungai gunung Gunung danau
  Danau pulau Pulau sông Sông núi hồ nehri
`);
