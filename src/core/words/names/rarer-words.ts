/** Less frequent words that firms are named after, often verbs, trades, animals and plants. Written for this project, from general knowledge. */
export const ENGLISH_RARER_WORDS = `
  nudge ramble tinker scribble linger hustle swoop mote roam hover ponder muster beckon mingle nestle glean reap sow mend weave knead whittle simmer saute dabble doodle
  juggle stumble wobble wiggle squeak sizzle growl purr neigh drover ostler pedlar scrivener bursar beadle sexton abbot crusader footman groom coachman bodkin awl flail
  winnow thresher mattock vice clamp jig lathe churn curd whey pith pip husk bran germ batter bap parfait syllabub posset junket bloater brill whelk limpet periwinkle
  cuttle strath brae loch scar crag dingle weald wold saltmarsh spit naze groyne slipway sluice culvert stile mews
  stir fold grab fling hurl skip skim scoot dodge dip sip gulp nibble munch slurp chew steep soak buff hew graft dig delve bore hem darn crochet plait curl bend flex
  stretch grasp cling dangle sway roll dive plunge wade pour drip trickle gush drench glint burn smoulder scorch bake fry boil chop mince grind mash whip merge bind
  lash tether roost brood rear graze browse forage scurry scuttle scamper canter stroll amble saunter wander rove glimpse peek peep gaze stare cherish giggle nod clap
  mutter chatter natter gossip
  quibble quip whim whimsy hunch inkling gist crux nub tenet mantra creed pact treaty parley caucus quorum mandate tenure fief shire borough thorp toft garth croft byre
  sty coop hutch cote aviary skep apiary glebe dyke berm bund levee swathe stook sheaf rick tithe crozier mitre tiara diadem circlet anklet pendant rosette cockade
  plume
  minster priory nunnery vestry apse chancel battlement portcullis bailey gibbet pillory stocks gallows
  bloke chap lad lass gaffer duffer codger geezer toff snob dandy fop rogue rascal scamp imp waif gypsy hobo vagabond outlaw brigand corsair buccaneer smuggler
  haggis stovies colcannon champ boxty bannock pikelet parkin eccles bakewell battenberg madeira dundee simnel brandysnap sherbet humbug gobstopper
  chevron herringbone gingham paisley muslin chiffon tulle organza brocade damask serge worsted hessian sisal hemp raffia
  sixpence farthing groat ducat doubloon tuppence halfpenny quid tenner fiver
  gizmo doodad thingamajig whatnot knick bric trinket bauble curio
  menhir dolmen henge tor cromlech broch crannog
`;

/** The same in languages that are not English. */
export const RARER_WORDS = `
  wichtel zunft gilde brunnenkresse hagebutte schlehe zwetschge reineclaude kornelkirsche stachelbeere moosbeere viereck wendel niete öse tuch laken vorhang leuchter
  span gerberei färberei böttcher stellmacher sattler seiler kürschner hutmacher hose fleischer metzger koch kellner wirt kurier spediteur fuhrmann kutscher steuermann
  kajüte segelboot schlepper dampfer tanker brachvogel uferschwalbe weihe sprosser wiedehopf ziegenmelker
  faîne coing nèfle airelle froment chanvre colza aneth estragon marjolaine lucane sabotier vannier capitaine timonier gabier digue gué viaduc venelle impasse placette
  margelle poutre lambris persienne clenche sarcelle grèbe foulque râle courlis bécassine palombe pivert torcol loriot choucas freux sansonnet verdier linotte bruant
  lotte sandre ablette alose bar daurade
  zarzamora madroño quejigo mimbre carrizo jara espliego pimentón castaña higuera granado albaricoque melocotón acelga mariquita tonelero dique esclusa vado acequia
  acueducto callejón plazuela aldaba broca soga corchete servilleta tenedor abubilla petirrojo quebrantahuesos avutarda tórtola garceta cigüeñuela salmón boquerón
  лисица выдра бобр ёж бурундук сурок куропатка перепел коршун лунь гагара налим стерлядь вяз подорожник полынь сельдерей редька пряжка удод лиственница клёст
  свиристель поползень трясогузка козодой пищуха лазоревка зимородок оляпка сойка скопа орлан подорлик пустельга дербник чеглок казарка гоголь чирок кряква свиязь нырок
  варакушка осока рогоз вереск багульник морошка костяника смородина крыжовник
  білка борсук видра куниця тхір козуля рись дрізд синиця шпак грак пугач чапля качка короп судак мураха бабка граб бук модрина вільха горобина ліщина глід суниця
  брусниця журавлина дзвоник м'ята
  bóbr borsuk jeż wiewiórka puchacz chrząszcz żurawina pokrzywa mięta ogórek nitka klamra ścieżka cieśla żeglarz bednarz kołodziej bartnik leśniczy gajowy wędrowiec
  pielgrzym
  mäyrä saukko majava rusakko närhi leivo pääskynen sorsa kuoriainen saarni jalava herukka vuokko nokkonen tilli puukko tynnyri sanko kirnu lautanen pullo katto kaivo
  tulva pouta rae tuisku pakkanen ruska räkättirastas lumikko näätä kontio otso mesikämmen metsuri merimies kippari pyy riekko teeri kapustarinta kuovi tervapääsky
  haarapääsky västäräkki tiltaltti pajulintu urpiainen viherpeippo ankerias kampela
  kunduz alageyik vaşak çakal domuz tarlakuşu kuğu kaz sumru eşekarısı ağustosböceği uğurböceği dişbudak sümbül salatalık bezelye çatal bıçak kırlangıç bıldırcın keklik
  denizci kaptan yelkenli sandal feneri
  arancio arbusto badile bambola biancospino cachi cardo cestino cinghiale corniola culla damigiana faraglione fata fionda focaccia gheriglio gondola istrice marmotta
  martin melanzana mughetto mulinello occhiale origano panchina pannocchia parapetto pignatta pipistrello porro primula salmone sambuco sarchio sciabola staffa storione
  stornello tarassugo tortora upupa zappa
  alicate andaime cerejeira cultura fagulha fornalha garfo guará guarda jasmim lula mamão maracujá mexilhão pescada pessegueiro picanço rela salmão tábua tainha
  tamareira tear texugo tojo toninha toupeira truta vassoura
  aalscholver appelaar bever bietel den gaai gier haag horizon kam korhoen krab kwikstaart ladder lisdodde loodgieter marmot meerkoet notenboom olm palm postduif raap
  rietdekker ringmus rogge saffraan schoener sleedoorn spreuk steiger sterappel stokroos stoomboot struik trechter tuinbank ui veldmuis vlas vuursteen wezel wielewaal
  wijngaard wikke zeilboot
  berguv bokskog brunn daggkåpa domherre dopping duvhök ekollon eremit flinta fåle fiskmås forsärla fura grankotte harkrank holk höna isfågel järnek järpe kattuggla
  knipa knutpunkt kungsfiske käppar ladusvala lövsångare mård mört nattskärra nässla nötskrika odon pråm prästkrage ripa ringduva rosenfink rotfrukt rådjur sander
  sandlo sankthans skidspår skrake slåtter slända snöstjärna solros spov stare styrman tallkotte tröskverk tussilago tvestjärt utter varg videkvist vildgås vinbär viol
  vråk väva ärla ärt åker ängsull
  agern bekkasin blomme bogfink brombær bælte bæver bøg elg engkarse flagermus fuglekonge fyrretræ grævling gærdesmutte hindbær hvede humlebi høne ibenholt iskrystal
  isfugl jordbær kløver kornblomst løve løvetand måge natugle nellike nøddebrun odder pindsvin ræv rådyr rødkælk skovdue snerle solsikke spurv stær sæl tjørn tranebær
  valmue vedbend åkande
  brusinka bukvice březí celer dubový havíř holubice housle hrášek hřebík jabloň jahoda jalovec jeřabina jestřáb ježek kleště kolovrátek konvalinka kopretina labuť
  ledňáček lískovka lvíče makovice modřín orlík paprika pomněnka rorýs ředkev sojka sýček šídlo tuleň vinice vydra zajíc
  bokréta borz cickafark csalogány csésze csipke epres felhő fészek fürj gerle gyöngyvirág hiúz kalapács kastély kengyel kócsag körte levendula liba mag őszibarack őz
  papagáj szajkó tölcsér tövis tű vakond zafír zerge zsurló
  albinuță alună bătrân boboc călin castan corabie cosiță cremene ghețar jar jder licurici miez oaie oțel peșteră pisc prun rac stelă toamnă viorea
  γαρίφαλο ελαία ηλιαχτίδα ηλιοτρόπιο ηφαίστειο ιστός καβούρι καρδιά καστανιά κάστορας κεραυνός λαγός λεμονιά νεφέλη νύχτα όστρακο πανσέληνος πουλί σελήνη σκίουρος
  σταγόνα τίγρης τουλίπα τσαλαπετεινός τόξο φίλντισι φοίνικας φουρτούνα
  beringin cempaka gelatik kakatua kamboja kecapi kemuning kijang kunang landak lumba manggis meranti pelita tambora tembaga ulin walet
  kiongo mawingu ndege duma kifaru kipepeo maua msitu bonde kisiwa bandari mashua nanga taa fedha almasi lulu
  cobalto litio nichel rame zinco stagno piombo alluminio silicio titanio tungsteno platino palladio rodio iridio cromo manganese cuivre zinc étain plomb aluminium
  silicium titane tungstène nickel cobalt chrome platine cobre níquel estaño plomo aluminio titanio wolframio estanho chumbo alumínio kupfer zink zinn blei nickel
  kobalt chrom wolfram silizium koppar tenn bly krom kobber tinn koper tin lood медь цинк олово свинец никель кобальт хром вольфрам кремний платина алюминий miedź cynk
  cyna ołów nikiel chrom krzem měď cín olovo cupru staniu réz ón bakır kalay kurşun kupari tina lyijy rikki pii χαλκός ψευδάργυρος μόλυβδος νικέλιο κοβάλτιο basalto
  granito mármol pizarra arenisca caliza yeso cuarzo ágata ópalo esmeralda zafiro topacio amatista turquesa basalte marbre grès calcaire quartz agate opale émeraude
  saphir topaze améthyste turquoise marmo arenaria quarzo agata opale smeraldo zaffiro topazio ametista turchese мрамор базальт песчаник известняк кварц агат опал
  изумруд сапфир топаз аметист бирюза
`;
