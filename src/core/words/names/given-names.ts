import { lazily } from '../../shared/lazily.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { MORE_GIVEN_NAMES } from './more-given-names.ts';
import { SURNAMES } from './surnames.ts';
import { TOWNS } from './towns.ts';

/**
 * Given names, some of which are names of firms and words as well. They have a capital anywhere, so that it does not tell the firm. Written
 * for this project, from general knowledge.
 */
const NAMES = `
  adam ada adela adele adrian agata agnes agnieszka ahmed aino aisha alan alba albert alberto alejandro aleksander alessandro alex alexander alexandra alfred ali alice
  alicia alina alma alvaro amanda amelia amina amir ana anders andrea andreas andrei andrew andrzej angela angelo anita anja anke ann anna anne annika anouk anthony
  antonia antonio anton antti arne arthur arturo astrid august augusta aurelia aurora ayşe barbara beata beatrice beatriz ben benjamin berta bianca bjorn björn bob
  brian bruno camila camilla carl carla carlo carlos carmen carol caroline cecilia celia charles charlotte chiara christian christina christine clara claire claudia
  claudio clemens clementine conrad consuelo cristina daisy dalia daniel daniela dario david debora delia denise diana diego dimitri dolores dominik donald dora doris dorothea
  edgar edith eduardo edward eileen elena eleonora elias elif elina elisa elisabeth elizabeth ella ellen elsa elvira emil emilia emily emine emma eric erik erika
  ernst esperanza esther estrella eugenia eva evelyn fabian fabio fatima felicia felipe felix ferdinand fernando filip fiona flavia flora florence florian frances francesca francesco
  francisco frank franz frederik freja frida fritz gabriel gabriela gemma george georg gerda gerhard gertrud giorgio giovanni giulia giuseppe gloria grace greta gudrun guido
  gustav guy hanna hannah hannes hans harald harold harriet harry hassan heidi heinrich helen helena helene helga henrik henry herbert hermann hilda holger hugo ibrahim
  ida igor ilse imre ines inga ingrid irena irene irina iris irma isabel isabella isla ivan ivana ivo jack jacob jakob james jan jana jane janina jasmin jasper javier jean jennifer
  jens jessica jesus joachim joan joana joanna joe johan johanna johannes john jonas jonathan jorge josef josefina joseph joyce juan judith judy julia julian julie julio july
  june justyna jörg jürgen kaisa kalle karel karen karin karina karl karla karolina katarina katarzyna kate katharina kathleen katja katrin kemal kevin kira klara klaus
  konrad kristina krystyna lara lars laura laurent lea leah lena leo leon leona leonard leonardo leonie leyla lidia lila lilian lily lina linda linus lisa liv livia lorena lorenzo louis
  louisa louise luca lucas lucia luciana lucie lucy ludwig luis luisa luiz lukas luna lydia maciej madeleine magda magdalena maja malin manuel manuela marc marcel marco marcos margaret
  margarita margherita maria mariana marianne marie marina mario marion marisol marjorie mark marko marta martha martin martina mary mateo mathilde matilda matteo matthias maurice max maximilian may mehmet melanie
  mercedes merle mia michael michaela michał michel miguel mika mikael mikko mila milan milena mina mira miranda miriam mohamed mohammed moira monica monika muriel mustafa nadia nadine
  nancy naomi natalia natasha nathan nelly nicholas nicola nicolas nicole niklas nikola nina noah noel nora norma octavia odile olaf olga olivia olivier ole omar oscar oskar otto pablo pamela
  paola paolo pascal patricia patrick paul paula paulina pedro pekka penelope peter petra philip philipp pia pierre pietro pilar piotr rachel rafael rainer ralf ramona raquel raul
  rebecca regina renata rene ricardo richard rita robert roberta roberto robin rocío rodrigo roger roland rolf roman romy rosa rosalia rosario rose rosemary roxana ruby rudolf ruth ryan sabine
  sabrina salma salvador sam samir samuel sandra sara sarah saskia sebastian selma serena serge sergei sergio sibylle sidney sigrid silke silvia simon simona simone sofia sofie soledad solveig sonia sophia
  sophie stefan stefania stefano stella stephanie stephen steven susan susanna susanne suzanne sven svetlana sylvia szymon tadeusz tamara tanja tarja tatiana teresa tero thea theo theresa thomas
  tiina till tim timo tina tobias tom tomas tomasz toni tuomas ulla ulrich ulrike umberto ursula uta uwe valentin valentina valeria vanessa vera verena veronica veronika vesa victor victoria viktor viktoria
  vincent viola violeta virginia vito vivian vladimir walter wanda werner wilhelm william willow wilma winston wolfgang xavier yara yasmin yolanda yusuf yves yvonne zara zeynep zoe zofia zuzana
  анна анастасия андрей антон борис валентина валентин валерия василий вера вероника виктор виктория виталий владимир галина георгий дарья денис дмитрий евгений екатерина елена зоя иван игорь ирина
  кирилл клавдия константин ксения лариса лев лидия любовь людмила маргарита марина мария михаил надежда наталья николай нина оксана олег ольга павел пётр роза роман светлана сергей софия степан
  тамара татьяна фёдор юлия юрий яна
`;

const listed = (...lists: string[]) => lazily(() => new Set(lists.join(' ').trim().split(/\s+/)));
/** All given names, in small letters. */
export const givenNames = listed(NAMES, MORE_GIVEN_NAMES);
const knownNames = listed(KNOWN_NAMES);
const surnamesAndTowns = listed(SURNAMES, TOWNS);

const isIn = (names: () => ReadonlySet<string>) => (word: string) =>
  names().has(word.normalize('NFC').toLowerCase());

/** @returns whether a person may have this first name */
export const isGivenName = isIn(givenNames);
/** @returns whether a famous place, a god, a hero or a star is called this */
export const isKnownName = isIn(knownNames);
/** @returns whether this is a surname or a town. Many are words as well: Fox, Reading. */
export const isSurnameOrTown = isIn(surnamesAndTowns);
