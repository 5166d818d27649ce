import type { WordLists } from './word-lists.ts';

/** Written for this project, from general knowledge of English prose. Inflected forms only where the stem differs. */
export const ENGLISH_WORDS: WordLists = {
  grammar: `
    a about above after again against all almost along already also although always am among an and another any anybody anyone
    anything are around as at away back be because been before being below between both but by can cannot could did do does done
    down during each either else enough even ever every everybody everyone everything few for from had has have having he her here
    hers him himself his how however i if in indeed instead into is it its itself just least less like many may me might mine more
    most much must my myself near neither never no nobody none nor not nothing now of off often on once one only onto or other our
    out over own per perhaps quite rather same shall she should since so some somebody someone something sometimes soon still such
    than that the their them then there themselves these they this those though through thus to together too toward under until up upon us
    very was we well were what whatever when where whether which while who whole whom whose why will with within without would yes
    yet you your yours
    two three four five six eight nine ten eleven twelve say said tell told get got gotten come came went make made took taken keep kept
  `,
  frequent: `
    america american april august billion data december february january march national november united
    able accept account across act action add address age ago agree air allow amount animal answer appear apple area arm arrive art
    article ask attempt attention author autumn available average baby bad bag ball bank bar base bath beach bear beat beautiful
    became become bed began begin begun behind believe best better big bill bird birthday bit black blood blue board boat body book
    born bottle bottom bought box boy bread break bring broke broken brother brought brown build building built business busy button
    buy call camera car card care carry case catch caught cause cell center centre century certain chair chance change chapter
    character charge cheap check child children choice choose church city claim class clean clear click climb clock close clothes club
    coast code coffee cold collect colour color common company compare complete computer consider contain continue control cook
    cool copy corner cost count country couple course court cover create cross cup current customer cut daily dance dark date
    daughter day dead deal dear death decide deep degree desk detail develop development device die difference different difficult
    digital dinner direction discover distance doctor document dog dollar door double doubt draw dream dress drink drive drop dry
    due early earth east easy eat edge edition effect electric email employee empty end energy engine english enjoy
    enter entire equal especially evening event exact example except expect experience explain express extra eye face fact fail fall family
    famous fan far farm fast father favourite fear feature feel feet fell felt field fight figure file fill film final find fine
    finger finish fire firm first fish fit flat floor flow flower fly follow food foot force foreign forget form forty forward
    found free fresh friday friend front fruit full fun game garden gave general girl give given glass go goal god gold
    gone good grand grandmother great green grew grey ground group grow growth guess guest guide gun guy hair half hall hand
    hang happen happy hard hat head health hear heard heart heat heavy held help high hill history hit hold hole holiday home hope
    horse hospital hot hotel hour house huge human hundred hurt husband ice idea image imagine important improve inch include
    increase industry information inside interest internet island issue job join journey judge jump june july key kid kill
    kind king kitchen knew know known land language laptop large last late laugh law lay lead learn learnt leave led left leg lemon
    length let letter level library lie life lift light limit line link list listen little live local long look lose lost lot love
    low lunch machine magazine main maker man manage manager map mark market marry master match material matter maybe meal
    mean measure meat medium meet meeting member memory men mention menu message met metal method middle mile milk million mind
    minute miss mobile model modern moment monday money month moon morning mother mountain mouse mouth move movie music name narrow
    nation natural nature near necessary neck need neighbour network new news newspaper next nice night north nose note notice
    number object ocean october offer office officer oil old open operate option orange order organise outside oven owner pack page
    paid paint pair paper parent park part party pass past path pay peace people percent perfect perform person phone photo photograph
    pick picture piece place plan plane plant plate play player please plenty point police poor popular position possible post pound
    power practice prepare present press pretty price print private probably problem process produce product programme program
    project promise property protect prove provide public pull purpose push put quality quarter queen question quick quiet race radio
    rain raise ran range rate reach read reader ready real realise reason receive recent recipe record red reduce region release
    remain remember remove repeat replace reply report require rest restaurant result return rich ride right ring rise river road
    rock role room round row rule run sad safe sale salt sand sat saturday save saw scene school science screen sea search
    season seat second secret section see seem seen self sell send sense sent september series serious serve service set setting
    seven several shape share sharp sheet ship shirt shoe shop short shot shoulder show shown shut side sign silver similar simple
    sing single sister sit site situation size skin sky sleep slow small smell smile snow social society soft software sold
    solution son song sort sound south space speak special speed spell spend spent spoke sport spring square staff stage stand star
    start state station stay step stone stood stop store storm story straight strange street strong student study stuff style
    subject success sudden sugar suggest suit summer sun sunday sunday supply support suppose sure surface surprise sweet swim system
    table take talk tall taste taught tea teach teacher team technology telephone television term test text thank
    thick thin thing think third thirty thought thousand threw throw thursday ticket tie time tip title today tomorrow
    tone tonight tool top total touch tour town track trade traffic train travel tree trip trouble true trust try tuesday turn
    twenty twice type understand understood update use user usual value various version video view village visit voice
    wait walk wall want war warm wash watch water way weather web website wednesday week weekend weight west wheel white wide
    wife win wind window wine winter wish woman women wonder wood word wore work worker world worry worth write written wrong wrote
    year yellow yesterday young
    according actually ahead alike altogether anyway anywhere apparent aside avoid besides beyond bigger bother bound chiefly constant
    despite earlier easily eighteen eighty etc everywhere exactly fifteen fifteenth fifth fifty forever fourteen fourth frequent
    furthermore hardly heavily hence highly immediate inevitable larger later latter likewise longer meanwhile moreover nearby nearly
    nevertheless newer nineteen ninety nonetheless notably nowadays nowhere occur overall particular partly perfectly plus presumably
    previous primarily proper purely regardless rid rough seemingly seldom seventeen seventy shorter significantly sixteen sixth sixty
    somehow somewhat somewhere specific steady strongly subsequent succession sufficient tend thereby therefore thirteen thorough
    throughout tremendous truly unfortunate unless upside utterly virtually whatsoever whenever whereas wherever whichever whoever
  `,
};
