/** Words for things, by language, that the other lists do not have. Written for this project, from general knowledge. */
export const ENGLISH_THING_WORDS = `
  abode accordion adze aglet airship alcove ampersand archway astrolabe auger backstroke badge bagpipe balcony ballpoint bangle banister bassoon bayonet bedpan bellboy bellflower
  birdcage birdhouse birdsong boathouse bobsled bookend bottleneck bracken briefcase brooch broomstick brushwood bulrush bungee burlap burner buttercream butterscotch buttonhole
  calliper candelabra candlestick cantaloupe capstone carafe carpetbag cartwheel cask castanet catamaran catkin causeway chaff chalkboard chimera chinstrap chopstick clapboard
  clipboard cloakroom clockwork clothespin coalface coattail cobble cockle coffer compost conifer corkscrew cornflower cowbell cowslip crank crossbar crossbeam crowbar cutter
  daffodil damson decanter dovetail downpour dragnet drawbridge dredge driftwood drumstick dumbbell dustpan earmuff earring eggshell elderberry eyelet fallow farmhouse fiddlehead
  firewood fishbone flagpole flagstone flapjack flatbread floodgate floorboard foghorn foothold footpath forelock foxglove frostbite gatepost gazebo gemstone gingerbread girdle
  gooseberry grapevine greenwood griddle grindstone guardrail guidepost gumdrop gunwale hacksaw hailstone handcart handrail harpsichord hatband hawser hayfork headwind hearthstone
  hempen hitch hobnail hollyhock hopsack horsetail huckleberry hymn inkwell ironwood jamboree keyring kickstand kindling knapweed lamplight larder larkspur lemongrass licorice
  lifebuoy lifeline linseed lodestone lumberjack lychgate mangrove marzipan meadowlark metronome millrace millstone millwheel mincemeat mulch mullet nightshade nougat oarlock oast
  oatcake oilskin outrigger oxbow paddlewheel paddock paintbrush pathfinder pennant peppercorn persimmon pillbox pinafore pinwheel ploughshare plumb pomegranate propeller
  quartermaster quicksand quicksilver redwood ridgepole rigmarole riverbank rockpool rosehip rowboat rushlight saddlebag scabbard seabird seagrass seashell sextant shale sheepdog
  shingle shoehorn shoreline shortbread skein skylight slingshot snuffbox spearmint speedwell spigot spindrift springboard spyglass starboard stepladder stepping stonewall
  sugarloaf sundew swallowtail switchback tallow tankard teasel tidepool tightrope toadflax tollgate tombola topsail topsoil torchlight touchstone trawler treadmill treetop trundle
  tumbleweed tuning turnstile turnstone ukulele undertow upland verbena viaduct waterlily watermill wayfarer waypoint weathercock weathervane weir wellspring whalebone wheatsheaf
  whetstone whirlpool wickerwork willowherb windbreak windowsill wineskin wintergreen wishbone woodbine woodpile woodruff woodshed woolsack workbench yardstick
`;

/** The same in languages that are not English. */
export const THING_WORDS = `
  abricot acajou accolade acrobate affiche agrafe aiguillage aimant alambic alcôve algue almanach aloès alvéole alêne amphore ampoule ananas ancrage andain archet ardoise
  ardoisière arnica arpège arrosoir artichaut auberge aubergine badge bague balancier balançoire ballon bambou bandoulière banquise baratte baril basson bastide bataclan beignet
  belette belvédère berline besace beurrier bibelot biche biscotte bivouac blouse bobine bocal boiserie bonbonnière borne bosquet bouilloire bouleau boulier bouquetin bourgeon
  bourrache bouvier braise brasier bride brindille brioche brocante broche brochette brosse brouette buis burnous buvard bélier béquille bûche cabas cabriolet cachemire cadenas
  cadran cafetière caillou calanque caleçon calisson campanule camélia canapé canot capeline caravelle cardamome carillon carreau carrefour cassis cendre cerfeuil cerisaie chaloupe
  chalumeau chameau chamois chapiteau charrue chaudron chaume chausson cheminée chenal chevron chicorée chiffon chouchou chute ciment citadelle clairon clapet clochette cloison
  clémentine coccyx cocotte cognassier collier colombe colombier compas compote corbeille cordelière coriandre corniche cornichon corolle corsage couffin couscous coussin couvercle
  craie cravate cresson cric crinière croûte crèche culotte curcuma cuvette céleri côtelette dague dalle damier dattier diligence dinde dragée duvet détour embarcadère enclos
  encrier engrais entonnoir envers escabeau escadrille escarboucle escarpin fagot faisceau fanion faucille fauteuil faîte fenouil ferraille festin feutre filon flacon flambeau
  flotte fouet foulard four fourche fourreau framboisier frange friandise frimas fronde frégate fumet fuseau gabarit galette galion galoche gaufre gelée genièvre gerbe giroflée
  girouette gobelet gomme gond gouache goulot gourde gousse gouttière goélette grappe gravure grelot griffe grimoire grive groseille grésil guimauve guirlande guéridon gypse hameau
  hameçon harnais havresac hermine herse hirondeau houblon houle hélice ivraie jachère jarre javelot jetée jonc jonque jujube jumelles laiton lamelle landau liane limaille linge
  lingot liège lorgnette louche loupe luciole lunette macaron madrier maillet maillon mandarine manège marelle marge marmelade marqueterie marron masure maïs menhir mesure meule
  micocoulier mirabelle mitaine molette montgolfière mors mortier mosaïque mouchoir mousquet musette myrtille mélasse mûrier narval nasse natte navet navette nef nichoir nougat
  noyau obole ogive olivette ombrage ombrelle orfèvre orge oriflamme oseille osier ouate ourlet paillasse paille palan palissade palmeraie pamplemousse panache panneau panoplie
  pantin pantoufle papillote paravent parchemin parquet parterre passoire pastèque pavillon paysage persil pignon piment pinacle pipeau pirogue pirouette pistache pistil piton
  piège plafond planeur plateforme plumier poignée pointe poireau poix pommeau porcelaine porche potiron poupée poème poêle praline presse prisme prélude pupitre péniche pétale
  pétanque pétrin quenouille rayure remous renne renoncule ressac ricochet roc rocaille romarin rondin rosace roseraie rotonde rouelle rouet rouleau ruelle râpe râteau réglette
  résine réverbère sablier salière salpêtre sangle sapinière sarment sarrasin secousse semis serpe serre seuil silex sillon sirop soc socle soja solive sorbier souche soucoupe
  soupière sparadrap store strapontin stèle suie surplomb sécateur tabatière tabouret tampon tanière tapisserie tesson théière tiare timbale tirelire tiroir tisane tisonnier topaze
  toque torche torsade toupie tournevis tourte trame treillis tresse treuil tringle trompette tronc troène truffe trépied vairon vannerie varech veilleuse verrière veste vignoble
  vinaigre virgule viseur vitrail vitre voilier volet voltige vrac yaourt zeste ânon échalote écharde échasse éclat écran écrin édredon églantine élastique émail épave éperon épi
  épine éponge épuisette équerre équinoxe étagère étau éteignoir étendard étiquette étrier étui
  abakus abendstern achat ahle akelei alabaster alge amboss ambra ampel anis ansporn aprikose armband armbrust artischocke axt bagger bande basilikum bast bauer baumhaus becher
  beere besen beutel bienenwachs birnbaum bleistift blockflöte blockhaus bohne borke borte bottich bratapfel brezel brille brombeere brosche buchecker buchstabe bumerang butterfass
  büchse bügel bündel bürste chor dachboden dachrinne dachziegel dame daunenfeder decke deich deichsel docht dose drehkreuz drehorgel dreieck dreizack duft dübel eckpfeiler
  eichenlaub eisenbahn eisscholle eiszapfen elfenbein ente erdbeere etikett fahne farbe fass fernglas fernrohr feuerstein feuerwerk filz fingerhut firnis fischotter flagge
  flaschenpost flaum flechtwerk flicken floh floskel flugzeug fohlen frack freske frühling fuchsbau fundus furnier futter fächer förderband füller galeere galosche garn gartenzaun
  gatter gaukler gerste gewölbe gießkanne gips girlande glaskugel globus glühbirne glühwürmchen goldfisch grabstein graupe grieß griff groschen gulden gurke gänseblümchen gürtel
  hafermühle haken handschuh hantel harke haselnuss hefe heft heftklammer henkel heringsschwarm herzschlag heu heuhaufen hocker holzscheit hosenträger hufeisen hupe hängebrücke
  hängematte höhle ingwer jacke jambus johannisbeere jojo jongleur kachelofen kakao kalender kalk kaminfeuer kanne kanu kapuze kardamom karo karotte karren kartoffel karussell
  kasten katapult kerbe kerker kerzenständer kessel kichererbse kies kissen kiste klappe klavier kleeblatt kleister klette klotz knebel knick knolle knopf knäuel kobalt koffer kohl
  kohlrabi kokon kokosnuss koloss kombüse kommode konfekt konfetti korb koriander korsett kosmonaut kraftwerk kreidefels kreuzung kringel kristallglas krume krücke krümel kufe
  kugelschreiber kunststück kutsche käfig kübel kümmel lack laib lakritze lametta lampion landkarte latz lebkuchen leckerbissen legierung lehm leim leinwand leselampe leuchtfeuer
  lichtschalter liegestuhl limette lineal linoleum litze lokomotive luftballon luftschiff lutscher läufer löffel lücke mais majoran makrone marille marionette marzipan matte
  mauerblümchen maus megafon melasse melone messer mikado mikroskop milchstraße minute mohnblume mokka monokel morgenstern morgentau mosaikstein muffe mühlstein münze müsli mütze
  nachen nachtfalter nachtlicht nadelöhr nagelbrett naht nektar nestling netzwerk nudel ocker ohrring orange paddel paket palisade palmwedel pampelmuse papierflieger parkett patina
  pelikan pergament perücke petersilie pfanne pfeife pfennig pfifferling pfirsich pflaume pflock pflücker pfropfen pilgerstab pille pirat pistazie planke planschbecken podest
  polster porzellan preiselbeere prise puderzucker pulli quark radieschen rasen rasierer rauch rebstock rechen regal regenrinne regenschirm regentropfen reis reißverschluss rente
  rinde rindenboot rinne rohrspatz rollo rosine rosskastanie rost rotation roulade rumpf rutsche rähmchen räuber rübe rüssel rüstung sandale sandkasten sandkorn sanduhr sardelle
  schablone schach schal schale schalmei schalter schatulle schauer schaukel schaukelpferd scheitel schemel scherbe schere schindel schlaufe schleier schleife schleifstein
  schlussstein schlüssel schmelztiegel schmirgel schnalle schneeball schneebesen schneeglöckchen schneemann schnur schober schokolade schoner schopf schote schraubenzieher
  schreibtisch schrein schubkarre schuppe schuss schwamm schwanenhals schwelle schwengel schwungrad schäfer schöpfkelle schürze schüssel seegras seegurke seepferdchen seerose
  seestern seetang seilbahn sektglas sellerie sesam sessel setzling sherpa sicherung siegellack simse sirup skizze socke sonnenschirm sonnensegel sonnenuhr sophora spalier spange
  spargel sparren spatel spielzeug spinat spitzbogen splitter sporn springer sprudel spätzle staffel staffelei standuhr stativ stechpalme steckdose steckling stecknadel stelze
  steppdecke stichel stiefel stiefmütterchen stiel stift stock stoppuhr straußenfeder streichholz strickleiter strohhalm strumpf strähne stulpe stöpsel stück suppe sänfte taktstock
  talg talglicht tasche tastatur tauwerk teekanne telegraf teppich terrasse thron tiegel tinte tintenfass tonne topf torte traktor trampolin traube treibholz trense tretboot
  triangel tribüne trikot trittbrett trittstein troll tüll tüte uferlos uhrwerk umhang umschlag verschluss vlies vogelscheuche volute wabe wachs wachsblume waffel wagenrad wams
  wanne wasserkanne wassermelone wasserrad wasserwaage watte weberschiffchen webstuhl wecker wegweiser weiche weinberg weinrebe weizenähre wendeltreppe wetterhahn wetzstein wickel
  wimpel wimper winde windel windlicht windmühle windrad windrose wippe wolldecke würfel würfelspiel zahn zapfen zaumzeug zeiger zeltplatz zentner zettel zeug ziegelei zierleiste
  zigarre zimbel zipfel zither zopf zuckerwatte zunder zwirn zügel öhr
  acordeón acuarela acuario adoquín afluente ajonjolí alacena alcachofa alcancía alfiler algarroba aljibe almanaque alpargata altavoz alud amarra amuleto antifaz antorcha anzuelo
  apio araucaria arce arcilla arcón armiño arpa arpón arrozal artesa aspa astilla astro atalaya atril avellano avestruz avión azada azafrán azucarillo baldosa ballesta balsa
  bandeja baúl bellota belén bengala berenjena bidón biombo bisagra bisonte bisturí bizcocho bloque bocina bodegón bolillo bonete bordado bordillo botijo brasero brea brezo brocado
  brocha brote buhardilla bujía buzón buñuelo bóveda caballete cabeza cacahuete cachorro calcetín calleja camafeo camaleón camelia campesino candado candelabro candil cangilón
  canica cantimplora capitel capullo caqui carmín carril carrusel cartel catapulta cayado cazo caña cañón cebada cedazo ceibo celosía cencerro centeno cepillo cepo cerilla cerrojo
  cerámica chaleco champiñón charca charol choza churro cincel cincho cisterna claraboya clarín cojín colador colchón colgante comino compuerta compás corcel cordón cornisa cortijo
  cosecha cruce cráter cuarzo cuenca cuenco cuerda cumbia cáliz cámara cántaro cáscara cíngulo cúrcuma daga dardo dedal diadema dintel disco dominó dragón dulzaina eje embarcadero
  embudo enano encaje engranaje enredadera ensalada escalón escama escollera esmalte esmeralda espantapájaros espina espinaca espuela espárrago espátula estaca estampa estandarte
  estela esterilla estrado estribillo estribo estuche etiqueta faja faldón falúa faralá fardo farola farolillo felpa ferrocarril festín fieltro figura filigrana fleco flotador
  folio forja frambuesa frasco fregona freno frijol fuelle fuerte galera galleta gamuza gancho garbanzo garfio gargantilla gavilla gema girasolillo gorra granero grapa grieta grifo
  guinda guirnalda guisante hamaca hebilla helado helecho herradura hoguera hojaldre hornillo horquilla hoz huso incienso jarabe jarcia jinete jofaina lacre lagar lazada lenteja
  lienzo lija lince linterna litoral llanta llanura losa loto lupa lustre lámpara látigo machete madeja madero madreselva maleza malva mandarina mandolina manillar manivela manojo
  mapache maraca margen marioneta marquesina mascarón mazapán mazorca mecedora mecha medalla medio melaza melena membrillo mirador mirilla molinillo mosaico mostaza mueble muelle
  nardo nenúfar nevero nogalina nopal noria novela níspero orgánico oropel orégano ovillo palanca palangana palillo palmera pandereta papalote parra pastilla patena patín pavimento
  pedernal pedestal peldaño pellizco peluca peonza pepino pepita pergamino persiana pestillo pimiento pingüino pinza piragua pirámide pistacho pizarra piñata placa planeta platino
  polea polen polilla pomelo portada portillo postigo pulsera puntal puñal péndulo pétalo quijote quinqué rastrillo rastrojo recodo regadera regla reja remache remanso remolacha
  repisa resina retablo retoño riachuelo rocalla rodillo rosal rosetón rosquilla rotonda rubor rueca rumba rábano saeta salvavidas sandalia sartén sauco sebo semáforo sepia
  serpentina seto silbato sisal sombrero sombrilla sonajero sonda sorbete surco sábana taburete tacón taladro talega talismán tallo tamboril tamiz tapiz tapón tarro tartana teja
  telón tenaza terciopelo termo ternero timbal tinaja tintero toldo tonel topacio tornillo torno torreón tortilla trampolín trapecio trenza trigal trineo tronco trufa trébede
  trípode tuerca turrón títere ungüento vainilla vasija veleta vendimia vereda veredita verja vidriera viga vitrina viñedo volante vástago yema yesca yugo zafiro zaguán zanahoria
  zancos zapatilla zurrón zócalo ábaco álbum ámbar ébano ópalo
  abaco acanto accetta acrobata aghetto ago albicocco alce alcova alga alveare amo ampolla anatra anfora anice aquilone arazzo archetto architrave ardesia argano arnese arpione
  asola asse atollo avorio bacca baccello bacchetta bagnasciuga baita baleno balestra ballatoio bambù banchina barbabietola barone basalto basilisco bastione battello battente
  bauletto becco berretto biglia binario birillo blocco boa boccale boccia bordone borraccia botola bottiglia bozzolo brace braciere branda briciola briglia brocca broccato
  bucaneve buccia budino bulbo bulino burrasca busta cabina caciotta calamaio calamita calesse calzolaio cammello cammeo campanello canapa canotto capitello cappero cappotto
  capriolo carezza carminio carota carrozza carrucola cartellone cartolina cassa cassetto catasta cavalletto cavolo ceppo ceralacca cerfoglio cerino cesto cetriolo chicco chiosco
  ciabatta ciambella cicoria ciglio ciliegio ciminiera ciondolo ciotola cipria circo ciuffo clarino clava clessidra coccio codolo colibrì collana comignolo confetto corno corolla
  corteccia cravatta crema cresta criniera crociera crogiolo crosta cruna cuculo cuffia cumino cuspide dama dattero diga dirigibile ditale dolmen dondolo drappo ebano elica elmo
  eremo erica erpice esca evasione faina falce falena falò farsetto fascio fava fazzoletto feltro fermaglio fessura festone fiaccola fibbia fienile filanda filone filtro fiordaliso
  fioretto fischietto flauto focaia fodera foglio folletto fondale fornace fornello forziere frangia fregio fresia frullino frutteto fucina fune fuso galea galletto gancio gavetta
  gazzella gelso germoglio gesso gettone ghirlanda ghiro giada giara gioiello giostra giunco glicine gnomo gomito gradino grafite granaio grata gregge grembiule grondaia groviglio
  guaina guglia innesto insegna intarsio intreccio iride lacca laccio lampara lampone lancia lastra lenza levriero lievito lillà limo linfa liquirizia lisca lucchetto lumino lupino
  maglio mandarino mandola mandorlo maniglia marmellata mastice mattarello mazza mazzo medaglia melagrana mensola mento metronomo mezzaluna miccia midollo mollica monile moschetto
  mosto mozzo muffola nacchera narice natante navicella nespola nevaio ninnolo nota oblò occhiello oleandro ombrellone orlo orologio ortica orzo ovile pagliaio pala palafitta palco
  palio palloncino panca pannello pantofola parasole parmigiana passerella pattino pavone pendaglio pendolo penombra peperone pertica petardo piastra piega pigna pilastro pinnacolo
  piroga pistacchio piviere plettro pollice polpa pomello pomice pompelmo pontile porcellana porfido portale pralina pupazzo quadrante quadrifoglio quarzo rabarbaro ramarro rapa
  rastrello ravanello razzo regata reliquia ribes ricotta righello rimorchio ringhiera ripiano rocchetto roccolo rogo ronzio rosone rotaia rovo rubinetto ruga ruggine rullo sagoma
  saio salgemma saliera salvagente sandalo sbarra scaffale scalino scalpello scettro scheggia schiuma scimitarra scintilla scodella scure sedile segno selce sentinella setaccio
  siepe sigillo soffietto soffio soglia solco sorbetto spalto spatola spazzola speziale spiedo spillo spina spora sprone spugna spuma squadra squama stalla stallone stanga
  stendardo stipite stoviglia stuoia sughero tappo tarsia tartufo tassello tavolozza teodolite tizzone toga tomaia tombolo tonaca topazio toppa tornio trama trampolo trapunta trave
  treccia tridente trottola truciolo tufo tulle turacciolo turbante turchese uncino vaglio vanga ventaglio verbena vetrata vimini virgola vitigno volano zibellino zoccolo zolla
  abacate abajur abeto acordeão acácia adaga agasalho agrião aipo ajuste alabastro alavanca alaúde albufeira alcachofra alfinete alforge algibeira alqueire alçapão ampulheta ananás
  antena anzol aquário arame arca areal arnês arpão assado atalho avental azevinho azinhaga bacalhau bala balança balde barbante barraca barril baú beco beringela berlinde besta
  beterraba bigode bigorna bilha biscoito boia bolha bolota bolso boné borralho brasão brinco broa broto buril bússola búzio cabaça cabide cachecol cachimbo cacho cacto cadeado
  caderno caixote cal caldeira camafeu camarão candeia canga canhão canivete cantil cantoneira capuz caravela carmim carretel cartola casaca casulo catavento cavaco cavalete
  cebolinha ceifa ceifeira celeiro centeio cevada chaleira charneca charrua chita choupana cidreira cimo cinzel cipó claraboia clarim coador cobertor cocada coelheira coleira
  colheita colmo coluna comporta cordão cotovia couve crista crivo cuia cume cunha cálice cântaro damasco dedaleira degrau dobradiça doca domador dália eira eixo embornal
  engrenagem enxame enxerto escotilha escova espantalho espartilho espinafre espinho esponja espora estaleiro esteira estojo estopa faia faixa falcoaria faísca feixe ferradura
  ferrolho figueira filhote filó fivela fogueira foice folho formigueiro fortim freio frigideira fronha fumaça funil gaivina gamela gargalo garra gaveta geleia gengibre ginja goma
  grade gralha grampo granel granito grelha groselha guindaste guirlanda harpa hibisco hortênsia hóstia imã incenso iogurte isca jaca javali juta labareda laje lamparina lança
  lareira lasca lastro latão laço leito lentilha limoeiro linhaça losango luva lápide madeixa magnólia malha mandioca mangueira manjerico margem marmelo marreco marreta maçaneta
  meia melaço mezanino milheiral mirtilo mola mordomo mostarda mosteiro nicho nogueira nêspera obelisco oiro olaria onix oregãos ourives paina paio palheiro palheta palmeira
  pandeiro paprica parafuso paraquedas pavio pedreira pergaminho periscópio picareta pilão pimentão pinhal pinhão pintura pinça pipoca piquenique pires pirueta pitanga planador
  planalto pomada pomo portão pote pradaria prancha prenda presépio pulseira punhal pétala pêndulo pólen quartzo quiabo rabanete raia ramalhete rampa rancho rasto rebento recife
  rede regador regato relva repolho requeijão retalho retrós ribalta ribanceira rocambole rodapé roldana rolha rosca roseira roupão rubi régua rótulo saca sacada safira sandália
  sapoti sarça saveiro sebe seiva seixo semeador serrote sineta soleira sopro sumaúma surdina tacho talha tamanco tapeçaria taça tijela tinteiro tinto tocha tomilheiro topázio
  torrão toucinho trapiche travessa trenó trevo trilho tucum vagem vaivém varal vasilha veneziana videira vidraça vinhedo viseira zimbro zinco ícone óculos
  aardbol abrikoos acrobaat adamsappel agaat alpenroos anijs augurk azijn baken bamboe bank barnsteen basilicum berkenhout bes bessensap bieslook biet bizon blaasbalg blaker blik
  bloesem blok boekenkast boemerang bol boord borstel bosbes boterham bouwsteen braam brandpunt breinaald bretel bril buffel buidel bundel cederhout chrysant cirkel citroen dadel
  dakpan dam damast das deegrol dekzeil denappel dille distelvink dobber dop draagbalk draaiorgel drempel drijfhout druppel dubbeltje ebbenhout edelsteen eikel engel etui fakkel
  fazant fladder flard flesje floret fluweel framboos franje galei galg garde gareel garve gerst gesp gewelf gezel gieter giraf glans glazuur gletsjer glimworm gloed goot gordel
  gordijn granaat graniet greep grendel grot haardvuur hagelslag halster handschoen hangbrug hangmat hangslot hark harnas haver hazelnoot hazepad heester heks hendel herberg
  hermelijn hinde hoef hoefijzer hoeksteen hooiberg hop houtskool hulk ijsberg ijspegel inktpot ivoor jasmijn jol juffer juweel kalebas kameel kampvuur kanarie kandelaar kano
  kapstok karaf kardemom karnemelk karnton karwij katoen kazemat keizerskroon kelk kerf kervel ketting kiezel kim kit klamp klankkast klapper klarinet klauw klepel klimop klinker
  kluis knop knots koekje koets kokos kolibrie kolk kom komeet komijn komkommer kooi koraal korst kraag kraker kralensnoer krans krijt kroeg krokant kruimel kruiwagen kubus kurk
  kussen kwarts kwast labyrint lans lei leisteen lessenaar lier lijm lindebloesem liniaal lint loep loods luipaard luit maaier maalsteen maansteen magneet mahonie majolica
  mandarijn marmer masker mattenklopper meeldraad mergel mes metronoom meubel middenstip mijlpaal mirakel moerbei mok moker molentje mommel mortel moskee mot mozaïek muil muts
  naaldbos nachtuil negenoog neushoorn nijptang nootmuskaat nop oker olijf opaal orkaan paal paddestoel palet panfluit pantoffel paraplu parkiet passer pedaal pelikaan penseel
  peterselie pimpelmees pinda pion piraat plaat plataan plint pluim poelier pompoen populier porselein potdeksel prei priem puntzak puzzel radijs raket reep regenjas rendier ridder
  riek riet roemer rol rondeel rozemarijn rozijn rugzak ruit ruiter saffier salie sandaal satijn schakel scheepsbel schep scherf schijf schilderij schommel schort schotel schouw
  schuif sering servies sikkel sinaasappel skelet slee slof snaar sneeuwklokje snor sok spaak specerij spiegelei spijl spinnewiel spoel spons sprokkelhout staal stamper stelt stof
  stopwatch strik stuifmeel stuiver takel tandrad tarwe telescoop tepel teugel theepot tijm tobbe tol tomaat ton tondel toorts topaas torenvalk touwladder trede trompet tros trui
  tuinslang tuit tulband turkoois vaandel vaas vaatje vat vensterbank verf vijg vijver vijzel vingerhoed vinkje viool vlecht vlieger vlinderdas vloed vlot voetstap vogelnest vonk
  vracht vuist vulkaan vuurtoren waas wafel wagen walnoot wapen waterlelie waterval web weefgetouw weegschaal weerhaan wegwijzer wenteltrap wereldbol wijnrank wijzerplaat windroos
  windvaan wingerd wip wol wortelhout zadel zandloper zeef zeeft zeegras zeepbel zeester zeppelin zilverreiger zonnewijzer zuil zweep
  ackord apelsin aska backe badring bagge ballong banan barr basilika bernsten betsel bikupa bjällra björnbär blyerts bläck bläckhorn blåbär bogspröt bojen bokhylla bomull borr
  brosch bryggeri bräda brödkavel bubbla bygel bägare båge böna cedron cykel damejeanne dunge dyrk ebbe eldstad emalj enbär fackla fat fena fikon filt fingerborg fingerborgsblomma
  fiol fjällbäck fjällräv flaggstång flingor fläder flätning fänkål färja fågelholk får fölet galosch ged girland glaskula glob grimma gryta gräns gräsmatta guldregn gurka gurkört
  gyllene gäspning gångjärn hallon halmstack halsband hamn handske hartsen hatt havtorn hiss hjortron honung hopprep hov hundkex hylla häck hänglås hängmatta hässja hävstång
  hörnsten igelkott ingefära istapp jacka jordgubbe juvel kagge kamomill kanel kanot kantarell kappa kaprifol karaff kardborre kardemumma karusell kastanj kavaj kikare kil kista
  klack klackring klinga klocka kloss klöv knappnål knut kolsyra koppel kork kornbod kotte kragen kringla krita krocket krukmakare krusbär kryddnejlika kråkfot kub kudde kulla
  kummel kummin kupol kvarts kvist käpp kärve körsbär lakrits landgång ler libell lingon linjal lod lucka luta lyftkran läder lärft malört manet marsipan matros medaljong milsten
  mjärde mullbär murgröna muskot mässing narciss navare nejlika nyckelhål näverlur nål nötskal oas oblat olivkvist orkidé palett panter papegoja parasoll passare persilja pilgrim
  pingla pinje pistasch plugg plånbok plåster pomerans porslin potatis propeller pumpa purjolök pussel päls pärltråd rabarber regel ringblomma riska rova rulle rutsch rälsen
  rökelse rönnbär sabel sadel saffran schack segelbåt sikt sirap sjöstjärna skaft skida skiffer skottkärra skridsko skål skörd slalom sleip slev släde smultron smycke smörkärna
  snara snöboll snödroppe sopkvast spann sparv spindelväv spjut spole staffli stav stenbock stigbygel stjälk stubbe stuva stäv svarv svärd sylt sälen tapet tejp tiara tigga timglas
  timjan timmer topp toppsegel torktumlare tornet tratt trattkantarell trindsädesfält trissa trut träsko tröskel turkos tuva tvättsvamp tvål udd ugn ullgarn urverk vaktel valnöt
  vanilj vante vas vass vattenfall vaxljus ved vepa verktyg vete vikboj vinda vinranka vinsch virvel väderhane väderkvarn vägg vävstol växel ängel ärta åskvigg öga öra
  aske bjelle blekkhus bål fingerbøl fjær glo gnist hengelås hengsel hjørnestein klokke kongle kritt lerret lykt meisel milepæl orrfugl rugde saks slå staffeli stige tannhjul
  terskel timeglass trinse vektstang
  bjælde blækhus fjer glød hjørnesten hængelås hængsel kogle kridt lygte lærred pendul tavle timeglas trisse tærskel vægtstang væv
  aamurusko aarre ahjo aita akvaario alppiruusu ampuja ansari appelsiini asteri auer aurinkokello avain banaani haarikka haarukka hammas hammasratas hanhi hanka hanki harppi harppu
  hattara hattu haukka hedelmä heila heiluri helke herne hernekeppi hiili hiillos hilla hillo hirsi hohto holvi home huilu huivi humala huopa huurre hylly hyrrä ilmalaiva inkivääri
  istuin itu jakkara jalusta jasmiini jauho jousi juna juuri jyvä jäkälä jälki jääkarhu jääpuikko kaari kaarna kahva kaisla kajakki kajo kalevala kallo kaluste kamomilla kanava
  kaneli kangas kangaspuut kannel kanootti kansi kantarelli kantele kapulasilta karahvi kastanja katos kaulin kehrä kehto keidas keinu kela kelkka kenkä keppi kerho kerä ketju keto
  kettinki keuhko kide kiikari kimalle kipinä kirahvi kirjo kirsikka kirsu kitara kivikko koi kokko kolikko komeetta kompassi kontti koralli kori korkki koru korvo koukku kuilu
  kukkaro kulho kulkuri kulmakivi kumina kupari kupla kupoli kuppi kurkku kuusama kynnys kypärä käpy käpälä käsine kääpä köynnös laakeri laavu lahja laivuri lamppu lapanen lasi
  latu lehdokki leija leppä liesi lieska liikki liitu linna linssi lootus luistin luola luotain lusikka luuta lyhty maali magneetti malja mangusti manteli marmori maru
  maustepippuri meloni melu meripihka messinki mosaiikki mukula multa mustepullo muuri myrtti mätäs naava naula neilikka neulanen nokka notko nuoli nuora nuotio nuotti nuppi nuppu
  nyrkki obeliski ohdake ohra okra oksa oliivi opaali oras orkidea pahka paju palko palmu pantteri papu parsa parvi pasuuna patsas pelikaani penkki pensas persikka peruna peura
  piha pihka pihlajanmarja pilari pilli pinaatti pingviini pisara pistaasi pohjantähti poljin pomppu porkkana poro posliini punos purjo pyramidi pyökki pöytä raita raitti raketti
  rannekoru ranskalainen raparperi rastas reki reppu retiisi ripustin risteys ritari riutta rosmariini rubiini ruiskukka ruoko rusina rypäle räystäs saapas safiiri sahrami saippua
  sakset salpa sametti sammio sarana sarvi satula seitti sepeli seppele serpentiini siili siimes siipi silkki sinappi sinetti sirppi sitruuna sivellin smaragdi soihtu solki solmu
  solu sompa sorkka sormustin sorvi sotka sukka suksi sulka suopursu suppilo suvanto sydän syreeni säde säkki säle särmä taimi takka talja tamppu tanko tarha tarra tatti teltta
  terho terälehti tiili tiimalasi tikapuut tikku timantti timjami tiuku tomaatti topaasi torvi tuhka tukki tulikukka tulitikku tulppaani tuohi tuoksu tuomi turkoosi turve tyyni
  täplä uistin uitto ukonhattu uuni uurna vaippa vako vanilja vanne vaunu vehnä veistos veitsi velli venho verho vesilintu vihma viikinki viila viitta viivain vipu viputanko viri
  vitja viuhka väkipyörä äyräs öljy
  abroncs acél agyag ajtó akác alap ananász angyal avar bab babér bak bambusz barack bimbó birs bogrács bokor borda bors borsó bot buborék bura burgonya busó bálna bánya bárka
  béklya bödön bölcs cica cipő citera citrom csalit csalán csap csat csatorna csengettyű csengő cseppkő cserép csibe csikó csiszoló csomó csont csép csík csúcs csőr cukor cékla
  cérna dallam deszka dinnye disznó diófa dob dorombol dugó dísz ecet ecset egres elem eresz erkély ernyő esernyő eső ezüst fafaragó fal farkas faszén fazék fedél fej fiók fodor
  fogas folt fonal forgács furulya fáklya fánk fésű fóka föld fúró füge függöny fülbevaló füle fülke füzet gally ganéj gerenda gesztus gitár golyó gomb gomba gránit gránát gubó
  gumi gyapjú gyopár gyümölcs gyűrű gyűszű gép gúnár hab hagyma hajnalka hajtás halom hamu hant harmonika hasáb hattyúdal hegedű hegycsúcs hinta holdfény homokóra hordó horog hurok
  hárfa hárs hód hóember hópehely hűség inda ing iránytű jegenye jelvény jácint jászol jázmin jégcsap kagyló kalap kalász kamra kanca kanál kapocs kaptár karambola karcsú karika
  kas kavics kazal kecske kelta kender kendő kenu kenyér kerítés kesztyű kilincs kincs kobak kocka kocsi kolbász kolostor komló komp kontyos koponya korong korsó kosár kristály
  krumpli kréta kukorica kulcs kupola káposzta kép kéreg kópé kötél kürt kürtő küszöb lakat lap lavina leander lencse lepény lom lombik láda lámpa lámpás létra lúd madár mandula
  manó marcipán medál meggy ment mise moha mozaik mustár málna márvány máz mérföldkő mérleg múzsa nadrág narancs naspolya nefelejcs nyelv nyereg nyest nyom nyoszolya nyúl nád
  nárcisz obszidián olaj olajfa olló opál orsó ostor oszlop padlás pajta pajzs palack pamut parázs pecek pecsét pehely pele penge perem petúnia pince piramis piskóta pitypalatty
  pohár polc porcelán prizma puli puszta páfrány pálca pálma páva pöttyös ragacs retek retesz ribizli ringló robogó rozmaring rozs ruha rács rák rámpa répa rézkarc rúd rúna rügy
  sajt sapka sarokkő selyem seprű sisak spirál stég sugár sulyom szablya szalag szalma szamóca szeder szeg szegfű szegfűszeg szekrény szekér szigony szilva szita szoba szobor
  szoknya szurok szántó szélmalom szélrózsa szövés szövőszék sáfrány sál sárga sátor sík síp sólyomszem sün süveg takaró tallér teher tej tenyér tepsi toboz toll tollas torma
  trombita tulok tábla tábortűz tál támasz táska tégla tészta tök tömlő tönk tücsök tüske tőr udvar ugar uszály vaj velence ventilátor verem vese vetés viasz viharlámpa villám
  vitéz vonalzó vonat váll vászon véka zab zabla zeller zene zománc zsanér zseb zsemle zsiráf zsoltár zsák zsálya zuzmó zálog zátony ács áfonya árpa ásvány ékszer érc érem ígéret
  óriás ökör öntöde üst üveg üvegház őszirózsa
  agat akacja akord aronia astra bagnet baldachim balia balkon bania barometr basen belka bilet biszkopt biurko blat bluza bochen bochenek bombka borówka bransoletka brukiew budka
  bulwa but butelka bąbel cebula cegła cela chałupa chorągiew chłodnik cukierek cygaro czajnik czosnek czółno dachówka deska diament drabina drabinka drewno drut dynia dysk dywan
  dzbanek fajka falbana fartuch fasola filar filiżanka flaming fontanna fotel furtka garnek gałka gil glina gong gorczyca gołębnik grota grządka guz gwóźdź gąbka hak hamak harfa
  hebanowy helikopter herbatnik hiacynt huśtawka iglica imbryk indyk irys jabłoń jagnię jaspis jedwab jezdnia jeżozwierz jeżyna jutrzenka jęczmień kadłub kafel kalafior kalendarz
  kalosz kamea kamyk kanapa kapelusz kapusta karafka karawana karuzela kasztanowiec kałamarz kij kijanka kiść klapa klatka klepsydra kloc kociołek kokarda kolczyk kometa kompot
  konar konewka konfitura koperek koral koronka koszula koszyk kotara kołdra kołnierz kołyska kożuch krata kredens kromka kropla krosno krzesło krążek księga kubek kufer kurka
  kurtyna kwarc kłódka kłębek lalka lampart laska latarka latorośl lawina lej len linijka linka listek lizak lody lokomotywa lornetka lotnia lufa lunatyk lutnia magnes majeranek
  makówka malwa manekin mech meduza metronom migdał mimoza miotła misa miska mleczarz mozaika mrowisko mufka muszelka muszla mydło myszka namiot naparstek naparstnica narcyz narta
  nasiono nasturcja nawias niezapominajka nożyczki obcas obrus obręcz ocean ognisko ogniwo ogon orka ornament oset osełka owies ołówek ość paczka palec paleta paproć papryka papuga
  parowóz pasek pasmo pazur pelargonia perkoz peron piana pierzyna pierścień pietruszka pilnik pingwin piramida plac plecak plisa plon pluszak pniak pochodnia podkowa poduszka
  pojazd pokrywa polano pomidor popielnik popiół porcelana postój połonina promyczek prosię proso pryzmat przylaszczka przędza przęsło próg prążek puchar pustynia półka pąk pęcherz
  pędzel pętla płatek płot płótno rabarbar rakieta ratusz robak robotnik rolka rosołek rozmaryn rozsada rumak rura ryflak ryngraf rzeżucha rzodkiewka rękaw rękawiczka sad sadzawka
  sanie sasanek sekwoja ser serwetka siekierka sieć siodło sito skakanka skarbiec skarpetka sklepik skorupa skrzat skrzypce smreczek snop sopel spadochron spinka spirala sprężynka
  spódnica stok stolik stos struna strzemię stulecie sukno supeł sygnał szafir szafran szalik szałas szałwia szczebel szczotka szewczyk szklanka szpilka szpulka sztandar sztylet
  szufla szuflada szyszak szyszka słup tablica taczka talar talerz tamburyn tatarak teczka telefon termos terpentyna topór torba torf tramwaj tratwa trybik trzewik trąbka
  tulipanowiec turkus tymianek wachlarz wahadło walizka warta wawrzyn wazon wał werbena wełna wiaduk widnokrąg widły wieniec wierzba wieszak winda winorośl wiolonczela witraż wiór
  worek wrota wstążka wydra wykop wyżyna wózek wąs włócznia zachód zapałka zasuwa zawias zawieja zegarek zioło zlewka znaczek ósemka ćma łapa ława łańcuch łopian łuk łuska łyżwa
  łąkotka śnieżka świder żagiew żar żarnowiec żeton żubrówka żuk żywica
  agát akát angrešt banán baterie bedna bod borůvka bouda brambora brk broskev brouk bruslička brána buben bubák budík běh chleba chmýří chodník cibule datle daň deka dlažba doupě
  drak drtič drát dukát dřevák fazole fontána fujara granát guma had hadr halenka hodina hodiny hranol hrnec hroch hrozen hrách háj hák hřib hůl jehla jehlice jetelíček ječmen
  jitro jitřenka kachna kakost kalamář kalich kamínek kapradí kapsa karafiát kaštánek kbelík kladka kladívko klapka klec klobouk klubko knedlík kniha knoflík kohout kolečko komín
  konev kopřiva korálek kosatec kostka kotouč kouř kořen koště krajka krtina krystal krápník kuchyně kudlanka kukla kukuřice kytara kyvadlo křemen křeslo křída křídlo kříž led
  leknín levandule limba lipka lišejník lopuch louskáček louče lucerna lyže lávka lžíce malíř mandle meduňka medvídek metla milník mince mochyně mramor mrkev mušle mísa mýdlo měch
  měsíček nit nádrž náprstek náušnice nůž nůžky oblouk obruč obálka ohniště okurka orchidej ostružina oves ořešák panenka papoušek paprsek pastelka pavučina pařez perník petržel
  peří pilník plamínek plyš plást plátek plátno pochodeň podkova pokladna polštář pomeranč popel popelka poupě prak pravítko prkno prut pryskyřice práh ptáček puk pupava pupen
  pyramida pád páska páv píšťala pěst přesýpací raketa ranec rosička rozmarýn rubín rukavice rulík ručník rybíz rytíř ryzec rákos rámek rým růženín safír sasankový sedlo seno sešit
  sirka sklenice skořice slaměnka slavík sloup slunéčko slída smola socha spirála spona stezka stodůlka stonek stožár strakapoud stužka stéblo střela střep sud sušenka svítilna
  sádlo sáně sítko síto síť tabule talíř topol truhla trám tykev tymián tácek třešeň uzel uzlík vajíčko varhany večernice vichřice vločka vor vzducholoď válec váza výheň výšina
  vějíř věnec vřeteno vřetánko zahrádka zelí zmrzlina zobák zrnko zvonek zvoneček zámeček závoj závora záře čajka čapka čelist čepice červánky česnek čočka číše řepa řezbář šafrán
  šalvěj šipka šiška škeble špendlík štístko štětec švestka šála šíp žebro žebřík žezlo žár žárovka
  abanos acvariu afin afină amforă amnar arcuș argint ariciul artar bagheta balama balaur baltă bală ban barcă baston bec bibilică binoclu blană bostan brazdă briceag brici brumă
  brățară bucium bulevard bumbac burete butoi buton buzdugan caier caiet cais calcar caldarâm candelă cană capră car caramelă ceainic ceapă ceară cenușă cerc cercel cercevea cetină
  chihlimbar chiparos chitară cimbru cimpoi ciot cizmă clanță clepsidră cleștar clește clondir clopot clopoțel clădire coajă cobză cocostârc cocoș coif con cot covor covrig coș
  coșuleț crai creangă creion cretă crizantemă croncănit cufăr cui cupolă cuptor curmal cuțit căciulă căldare călimară călăreț cămară cărare căruță cărămidă căsuță dafin dalie
  degetar dinte dovleac dud dulap dulceață felie felinar fereastră ferigă fes fir flacără flamură flaut fluier foaie foarfece foarfecă foișor fragă frasin frigider fuior fular fulg
  furcă fus gard garoafă ghem gheretă ghete ghilimele ghindă ghiozdan grapă grilă grindă groapă gutuie hamac hamei harfă hrean hârtie iasomie icoană iederă inel isop jad jneapăn
  jucărie lacăt ladă lalele lampă lanț lapte leagăn leandru lemn lingură lir livadă lotcă lumânare luntre lustru lână lămpaș lămâi mantie marmură mască medalie mentă migdal mină
  mireasă mosor mozaic mozaicuri moț muc mură mușchi muștar măceș mănușă măslin mătase mătură narcisă nasture nicoval nod năsturel oală oblon opincă orez orgă orz osie ovăz oțet
  paiață palat palton panglică pană papuc parasolă pară pastă patină pelin penar pensulă perdea perie pernă piatra pieptăn piersic pilaf pinten pisică plapumă plasă plută podgorie
  pom porumb porumbel potcoavă potir praf prag prisacă prismă prispă pui punte putină puț păpușă pătlăgea pătrunjel rachetă racletă ramură ramă rang ravă riglă roată rochie roib
  rozmarin roșcov rugină răchită rădăcină răsad răsărit război salvie sare scară scaun scorțișoară scrin scripete scânteie secară secol seră sfeclă sfeșnic sfoară siropu sită
  smochin solz sorg spadă spic spirală splai spumă stejărel stindard strună struț stup suliță sunet suveică săgeată săpun talaz tambur tavă teasc temelie tigaie tijă timbru tisă
  toacă toartă toc tort torță treaptă trestie trompetă trăistă trăsură tufă turbină turcoaz tămâie ulcior uliță umăr undiță undă untură urzică vadră vatră vază vergea verigă vier
  vierme vioară vitraliu vișin viță vlăstar voal volan vraf văl zahăr zale zambilă zaruri zid zmeu zmeură zurgălău zăvor șah șal șindrilă șiret șnur șofran șoricel ștergar țiglă
  țintar
  abanoz ahtapot ahududu ahır akik akordeon albüm altıgen alın anafor anason anten araba aslanağzı astar atkı avize avlu avokado ayakkabı ayran ayçiçek badana baklava bant beşik
  bilezik bilye boncuk boru bulgur burgu börek cetvel cezve daire dalgıç davar dağarcık dede delik demet dere dereotu deri değnek dikiş dil divit diyar diş dişli dolma domates
  dondurma dosya doğu döşek dürbün düven düğüm ebegümeci ebru ejderha eldiven elmacık enginar fanus fasulye fayton fesleğen fide flama flüt gaga galeri gazoz gemici gerdan
  gerdanlık getr gitar gökkubbe gölet göz gözyaşı gülle gümrük güneşlik güğüm gıda hamal hançer hardal harf harita harman hasır havan havuz heybe hilal hurda hurma ibre ihlamur
  ilik iskelet iskemle istiridye izci jandarma kaba kabak kabuk kadeh kadife kafes kahve kaktüs kakule kalpak kalıp kamera kamçı kandil kantar kapan karabiber karpit kart kavanoz
  kayrak kazak kazma kağnı kaşkol kefe kehribar kelepçe kemençe kemer kepçe kereviz kerpiç kese keten kimyon kireç kirpi kolonya kolye kor kova kovan kozalak kulaç kumbara kumpas
  kurabiye kurşun kutup kuyu köfte kömür köpük körük kül künefe küpe küre kütük kıble kıl kılıç kına kırbaç kırmızı kısrak kıyı kızak lahana lehim levha leğen makam makara makarna
  mandal mandalina mantı marul maskot matara maydanoz maymun mayıs mendil menteşe mercek merdane mermer mermi metal meşale meşin mihenk minare mine muska mürekkep mürver müzik
  mıknatıs mızrak nal nalbant narenciye narin nokta oba oklava olta oltu omurga otlak oya palto pancar panjur papağan papyon paraşüt parmak parşömen patates patika patlıcan pekmez
  peksimet pelerin pergel peri pervane pide piramit pist piyano porselen poşet pul püre püskül pırasa radyo reçel reçete reçine roka roket rota ruh rulo rıhtım sadrazam salata
  salıncak samanyolu sancak sandalye sapan saraç sargı sarkaç sarmal sarnıç sarı sarımsak satranç saz sazlık saç sebze seki semaver sepya serap sicim siper sirk sirke soba som
  soğan sünger sürahi sürgü süveter süzgeç tabak tabla tabur taht tahta takoz takvim tandır tane tartı tatlı tava tavuk taşlık tebeşir teker tekstil tel telek telli tencere teneke
  terlik tespih testi tezgah toka tokmak tomar tomurcuk toplu tul tulumba turkuaz turunç tuval tuğla töz tütsü tüy tırnak tığ uskumru usta ustura uçak uçurtma vagon vana vanilya
  vapur vazo vitray yaba yabanmersini yafta yakı yalçın yama yanardağ yangın yaprakçık yar yarasa yarık yarımay yatak yazma yazı yağ yaşmak yelek yelve yem yemeni yemiş yer yonga
  yorgan yosma yoğurt yular yumuşak yuvar yüksük yüz yüzük zarf zencefil zerdali zımba zımpara zıpkın zırh çadır çakmak çan çanak çarık çaydanlık çember çerez çeşme çit çivit çizme
  çorak çubuk çuval örgü örtü özsu üvez üzengi şadırvan şahmerdan şal şamdan şarap şayak şeftali şehriye şerbet şerit şişe şömine
  абрикотин агат айва акация аквариум алебастр алоэ альбом амбар анис антенна апельсинка арбузик артишок асфальт базальт бак балалайка балка баллон бант баобаб барабанщик баранка
  баржа барометр барсук барыня батон башмак бекас белочка берлога бинокль бирюза бисер блесна блок блюдо блюдце бобёр бокал бородач брасс бревно брошь брусок бубенец буква букет
  булавка булка булыжник бумеранг бусина бутон буфет валун ватрушка вензель вертолёт верхушка вершок весы ветка веха вехотка вилы винт вишенка водолей водоросль волан волнорез
  волынка воротник ворс воск всадник вымпел вязанка гавот газель газон галоша галстук гамак гелий герб гирлянда гитара глухарь гнёздышко головня голубка гольфстрим гончая горлица
  горн горох горошек горчица гравий гранатик гребень гребешок гроздь гром грядка губка гудок гусли гусляр дверца двигатель дельта дирижабль долото домик домино домовой досочка
  дробь дрова дротик дуга дудка дупло душица дымок елка жакет жбан желудь жерло жернов жетон жила жилет жучок завиток заводь завязь зажим закваска заколка закром залп замша запонка
  запруда засов зола зонтик зубчик иволга изгородь изразец имбирь индюк ирис искорка кабачок каблук кадка калитка камбала камешек камин камыш канат капельница капуста каравелла
  карамель карась карета картуз каска касторка каток каштанка каюта квадрат квас кедровка кекс кенгуру керамика кизил кимоно кисель кисет кисть кладовая клещи клин клинок клубок
  клык клюв ключик клюшка кнопка ковш ковёр кожа козырёк кокос кокошник колба колибри колодка колпак колчан кольцо комод компот конверт конфета конёк копна копыто копьё корка
  корочка корыто косынка котелок котлета котёл кочан кочерга крапива кремень крендель кресло крест крестик кречет крошка кружево кружка круиз крупа крылечко крыльцо крюк крючок
  кубик кубок кувалда кувшин кувшинка кукуруза кулич кулон кунжут курица курок кушак лавр лавровый ладан ладонь лайка лак лампада лапоть лапта лапша ларец ларь латунь лебёдка
  леденец леший лимонад линейка липка лисичка листик листок ложечка локомотив локон лопасть лопух лоток лоцман лубок лужица лукошко лупа лучик лыжа льдинка люк лютик лютня мазурка
  майка малёк манжета мармелад марш матрас маятник медуза медь мел метла метро мешок мимоза миска молоток молоточек монокль морж морковь моток муляж муфта мушка мушкет навес наждак
  напёрсток нарцисс небосвод невод нектар нефть нить ножик ножницы ножны нора обелиск оберег облачко облепиха обод обруч обрыв овца огниво оградка одеяло окошко олива оливка омела
  опал орешек оркестр осоку осёл осётр отвар отвёртка очелье очки палата палитра палочка пальма пальто память панда пантера паприка парик парта паста паутина пемза пена пенал пень
  перила перина песец песня песочница петарда петля петрушка петух печенье печь пианино пиджак пика пингвин пирамида пирс писк платок платье плетень плитка плюш пляж поварёшка
  погреб подлесок поднос подсвечник подсолнух позолота поленница полка полотно полушубок помада помидор пончик попугай порох портсигар посох постель почка почтальон пояс праща
  призма прутик прялка пугало пуговица пудра пузырь пучок пушинка пшено пылесос пыльца радио ракитка рассольник ремень репейник репка ресница ржавчина ригель рифма ров рожок
  розмарин ртуть рубашка рукав рукавица рулон русалка рыбка рыцарь рюкзак рябчик салфетка самоцвет санки сапфир сарафан сачок свирель свисток свёкла седло секира селезень сено
  серна серьга сетка сеялка сигнал сито скакалка скамья скатерть сквозняк скворечник скорлупа скребок слиток смола смычок снасть снеговик снежок соболёк солома соломинка солонка
  солёный сорняк спелый спираль спица станок стебель стекляшка стерх стог столб стремя строка стручок ступа сук сундучок суслик сухарь сушка сыроежка табуретка тайник такса тапочка
  таран тачка теплица теремок термос терновник тетерев тигрёнок тина тиски ткань тмин токарь томат тормоз торт точило травинка трамплин трещотка тростник труба трубач трюфель тумба
  тумблер тюбетейка тюль тёс угол уголь уголёк удочка укроп улей утюг ухват фазан фара фартук фасоль фитиль фишка флакон фляга фляжка фонарь фреска фужер халат хвоя хижина холст
  хомут хомяк хохлома храм хрен хризантема хризопраз цепь цикорий цилиндр циркуль цитрус чабрец чайник часы чаша чек чемодан черепаха черепица черешенка чернильница чешуя чиж чулок
  чум шалфей шаль шампур шапка шарик шарманка шарф шатёр шахматы швабра шерсть шестерёнка шило шина ширма шкатулка шлем шлюз шляпка шнур шоколад шпага шпиль шпинат штопор штора
  шуба шуруп шут щавель щепка щётка эдельвейс эмаль эскимо юла юрта яблочко ягель ядро якорёк яма ямб янтарик ясли ёжик ёлочка ёрш
  абрикоса азалія айстра акація альтанка амфора бавовна багаття багнет баклажан бджілка береза блакить блискавка бобер брама брунька бубон бубонець бурштин бісер важіль василь
  ведмедик вежа вересень верета верховина вечеря вивірка виноградник вирій влучник вовна вогник вогнище водограй водоспад вудка відро віник вінок вітрило вітрина вітряк віяло гак
  гарбуз гаївка гвинт гвіздок глек глечик гніздо годинник гойдалка голка горище горщик грім деревій дзвіночок дзеркало димар дощик драбина драбинка діамант дірка жайвір жар жолудь
  жоржина завірюха заграва засув зернина змій зошит зуб зілля зірочка камінчик капелюх квиток келих килим клей кобальт ковадло колиска коло колосок кораблик корал корінь косиця
  кошара кошик крапля крейда кремінь крига кришталь кропива крісло кульбаба куля кущ ківш кіготь кіш лань лебідь лугова лялька лілія лінійка лінія ліхтар маківка мереживо метелик
  мозаїка молочай мотузка мушля мідь мільйон міх намисто наперсток насіння ножиці овес одуд ожина осика очерет павутина паляниця палітра папороть пасіка пензель пензлик печера
  пиріг пирій повітря полин полуниця попіл поріг посуд промінчик пташка пісок ранет ромен рубін ружа рукавичка рятівник садок сапфір світляк свічка скарб скриня смолоскип сніжинка
  сопілка сорочка спис стріла стрічка сунична сурма тин тирса топірець хмаринка хміль хутро цвях цвіркун цегла цукор чебрець човен чорнильниця чорниця шавлія шафран шипшина шовк
  ялинка ятір яхта ікона імбир іній іскра ґанок ґудзик
  άνθος άρωμα έβενος έλικας έναστρος ίριδα αγκάθι αγκίστρι αγριολούλουδο αιγόκλημα ακορντεόν αλάτι αλεπού αλυσίδα αλφάβητο αμάξι αμυγδαλιά αμφορά αμφορέας αμύγδαλο ανανάς
  ανδριάντας ανεμόμυλος ανεμώνας ανθός αντίλαλος απόγειο αργαλειός αργυρός αρμονία αρχιπέλαγος ασβέστης αστερίας αστραπή ατσάλι αυλή αυλός αφρός αχάτης αχινός βάλτος βάρος βαγόνι
  βασίλισσα βατράχι βατόμουρο βελούδο βελόνα βεντάλια βιβλίο βιολί βιτρό βοριάς βουνοκορφή βούρτσα βραχιόλι βροντή βροχή βότανο βότσαλο βύσσινο γάτα γιορτή γλυκάνισο γρανίτης γυαλί
  γόμα δίσκος δίχτυ δαφνόφυλλο δαχτυλήθρα δαχτυλίδι δοξάρι δράκος δρυς εκκρεμές ελαιώνας ελιές εργαστήρι ευκάλυπτος ζάχαρη ζαφείρι ζυγός ζύμη ηλίανθος ημερολόγιο ηχώ θησαυρός
  θρόνος θυμίαμα θόλος θύελλα ιστίο κάβος κάδος κάκτος κάλυκας κάμπος κάπαρη κάρβουνο κάρδαμο κάρτα κάστανο κέδρος κήπος καθέδρα καλάθι καμίνι καμβάς καμπάνα κανάλι κανέλα καντήλι
  καπέλο καραμέλα καρυδόκουπα καρφί κασσίτερος καταιγίδα κατσαρόλα κατώφλι κεδρός κεράσι κερί κεραμίδι κερασιά κηρήθρα κιθάρα κιμωλία κιόσκι κλαδί κλειδαριά κλεψύδρα κλωνάρι κλωστή
  κολιμπρί κομήτης κοράλλι κορδέλα κορμός κορώνα κουβάς κουκουνάρι κουρτίνα κουτί κοχύλι κούπα κρίκος κρόκος κρύσταλλο κυδώνι κόμπος κόρακας κύβος κύκνος κύλινδρος λάβα λάμπα λάμψη
  λίθος λαμπάδα λείριο λεβάντα λιβάνι λιναρι λουλούδι λυχνάρι λύρα μάνταλο μάρμαρο μάσκα μέταλλο μήλο μίσχος μαγνήτης μανταρίνι μαντολίνο μανόλια μαστίχα μαστός μαχαίρι μελάνι
  μεντεσές μετάλλιο μετάξι μηλιά μολύβι μονοπάτι μπαλκόνι μπαλόνι μπαμπού μπουμπούκι μπρούντζος μυρτιά μυρωδιά μύκητας μύλος μύρτιλο νάρκισσος νήμα νεράιδα νεράντζι νησίδα νιφάδα
  νούφαρο νόμισμα ξίφος ξύλο οδοντωτός οροπέδιο ορχιδέα οχυρό πάπια πάπυρος πέδιλο πέλαγο πέλαγος πένα πέπλος πέρδικα πέταλο πίτυς παγόνι παγώνι παλάτι παράθυρο πασχαλίτσα πατίνα
  περιβόλι περιστέρι πεταλο πετράδι πεύκα πηγάδι πιάνο πιγκουίνος πινέλο πινακίδα πιπέρι πλατανόφυλλο πλοίο πλώρα πορσελάνη ποτήρι πρίσμα προβλήτα πυθάρι πυξίδα πυραμίδα πυρσός
  πόρτα πύλη ράμφος ρίζα ραφή ρεματιά ροδάκινο ροδιά ρολόι ρυάκι ρυθμός ρόδι σάλπιγγα σέλα σίδερο σαπούνι σελίδα σεντόνι σημαδούρα σιντριβάνι σιτάρι σκάλα σκάφανδρο σκιάχτρο
  σκουλαρίκι σκούπα σμίλη σμαράγδι σμιλή σπίθα σπόρος στάχτη στάχυ στέγη στέρνα στήλη στοά στρείδι στρόβιλος συκιά σφαίρα σφραγίδα σφυρίχτρα σχεδία σύκο σύννεφο σύρτης τάπητας
  τέντα ταύρος τοπάζι τρένο τρίαινα τριφύλλι τροχαλία τσάντα τσάπα τσαγιέρα τύμπανο υάκινθος φάλαινα φακός φανάρι φανός φεγγαράκι φελλός φιόρδ φλάουτο φλουρί φράουλα φράχτης φτέρη
  φτερό φυτό φωλιά φύλλο χάλυβας χάντρα χάρακας χάρτης χαλί χείμαρρος χελώνα χιόνι χορδή χρυσάνθεμο χρυσάφι χρώμα χωράφι ψάθα ψαλίδα ψαλίδι ψηφίδα ψηφιδωτό ωκεανός όαση όαστρο
  όνυχας όπαλ όρχις ύφασμα
  bakar baklja bačva bašta bedem bik bilje biser biskvit boja borovnica bosiljak bozon brava brazda breskva brusnica bršljen bubamara bubanj bunar cigla crkva dagnja dijamant
  dimnjak dinja djetelina dlijeto dren drvored dugme dunav dvorac fazan fenjer frula gavez gitara gljiva gnijezdo grah greda grlica grm grožđe gusle hrskavac igla ikona iver jagnje
  jantar jarbol jasika jastreb jastuk jezerce ječam kalendar kalež kamilica kapija kaput katanac katarka kiselica kišobran klatno klavir klešta klupa klupko kolač kolijevka
  kolotura kolovrat komad konac konoplja kopriva kopča kora koralj kosilica kotao kotač kočija košnica krafna krevet krijesnica krov krpa kukac kukuruz kupina kutija lanac lepeza
  leptirić letva leća lijeska lijevak limun lisica lišaj ljestve lokot lokva lokvanj lončar lopoč lopta lovor luk lutka mahovina malj maramica marelica matičnjak mač mašna melem
  melisa metvica mlinac mlinar mravinjak mrežа mrkva nakovanj naprstak neven niska noj nož oblutak ognjište ogrlica orhideja ormar osmijeh ovčar panj papar papir paprat parket
  pasulj paučina pehar pepeo perad peršin pijetao pjena pješčanik plahta plamičak plast platno plavi plaža pljesak plutača poklon pokrov polica poluga prašnik pregača prozor
  pupavac pupoljak puž rakita ravnalo raž repa rešetka ribnjak riža rodа rotkvica rub rupa sablja sanduk sapun saće sidrište sijeno skela slama slamka stakalce staklo stolac strnad
  strop svijeća svijećnjak svila svilac svjetionik svrdlo talir tambura tanjur tavan temelj tikva tintarnica tkalački trava trešnjevka trnina trska trublja tunika turbina ukras
  uvala uže vaga valjak vatra vaza vezilja vijak vijenac vjeverica vjeđa vlak vodenica vosak voćnjak vrana vrata vreteno vrpca vrtuljak vrč vuna zastava zasun zdenac zdjela zec
  zelenika zidar zlatnik zrcalo zupčanik zvečka zvijer čaj čamac čavao čaša čekić čelik češalj češnjak čipka čičak čun đurđica šafran šal šarka šator šećer šešir šibica šišarka
  šišmiš škare školjka škrinja šljem šljunak štit žaba žar žarulja žica žlica žuna
  abu ajaib alang alat ambang anggur angklung angsa anyaman apel api arang arloji asam asap atap ayunan badak bahtera bait balok bandul bangku bantal bara baskom bata batik batok
  bawang bayam bedug belanga beliung benalu bendera benih bentang beranda bidal biji biola bolu boneka buaian bubur budi bumbu buncis busur butir cabang cakar cakram cangkang cat
  catur celengan cendana cendawan cengkeh ceri cerutu cincau cip ciput cobek corong cuka dadu daging dahan damar dawai delima dermaga dinding domba dompet dupa eceng ekor emping
  enau engsel gabus galah gambang gambus gamelan gandum garpu gasing gelang gelembung gembok gemuk gendang genta gentong gerabah gerendel gerobak guci gudang gulali gundu gunting
  gurita hati hiu jahe jala jamu jamur janggut jantung jaring jarum jejak jinten jubah kacamata kail kaldera kalung kamper kampung kantil kanvas karpet karung kasa kawat kayuh
  kebaya keladi kelambu kelereng kelopak kemangi kemeja kemenyan kemiri kenanga kenari kencur kendang kentang kepompong keranjang kerucut kesemek ketapang ketupat kikir kilau
  kincir kipas kismis kuas kubah kubis kuku kulkul kumis kuncup kuningan kunyit kutub lambang landasan langsat lempung lencana lereng lesung lidi lingkar lonceng lumpang lumut
  madah mahoni mainan mangkuk mentega mentimun merica mesin meteran mobil nampan naskah nirwana obeng oleander orang palem palung panah panci panggung pari parit parut pasak pedati
  pelampung pelana peluit penggaris pengungkit peniti pepaya percikan perisai permadani permen peta piala pinggan pinus pita poci pondok pualam puding pundi purnama racik rambut
  rambutan ransel rantang ranting rebana rebung rempah rendang ruas sagu salam saluran sambal sampan sapu sarung seledri selendang selimut semanggi sepat serai serbuk seruling
  sikat singkong sirih sisik songket sukun suling sumpit surat tahu talas talenan tambak tanduk tangkai tangkup tari taring taruna tatakan teko tempayan tempurung tenun tepung
  terompet terong timah tirai tombak topeng tudung tugu tumpeng tunggul tungku tuts ubin ukir ulat umbi undangan urap wajan wayang wijen zaitun
`;
