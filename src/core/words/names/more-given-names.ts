/**
 * Given names that often stand before a surname. Those that firms are called by are in `given-names.ts`. Written for this project, from general
 * knowledge.
 */
export const MORE_GIVEN_NAMES = `
  aaron abigail achim adolf adolfo agathe agustín aidan aileen albrecht aldo alejandra aleksandar aleksandra alena alessandra alessia alexandre alexei alexis alfonso
  alison allan allison alois alojz amalia amelie amy anastasia anatoly andré andrés andy anelia aneta angelika angus anika anneke anneli annette annie ansgar antje
  antoine antonella antoni antónio anu ari ariane armando armin arnaldo arnaud arnold aron arto arturas arvid ashley atanas audrey aurélie axel ayesha aylin ángel
  balázs barry bartosz bas bastian bastien beate benedetta benedikt benoît bente berit bernard bernardo bernd bernhard bert bertram betty beverly bill birgit birgitta
  birthe bogdan boguslaw bogusław bohdan bohumil bojan bożena bradley bram branko brenda brendan bridget brigitte britta bronisław bruce burak caitlin calvin cameron
  candice carina carlotta carsten catarina catherine cathy cátia celina celine cem cengiz cezary cédric céline charlie chelsea cheryl chloe chloé chris christa christel
  christelle christoph christopher christos christy ciarán cillian cindy clarissa claude clément colette colin conor constance constantin corinna corinne cornelia
  cornelius courtney craig cristian cristiano cristóbal curtis cynthia cyril czesław dagmar damian damien dan danica daniele daniella danielle danuta daphné daria
  dariusz darko darren dave davide dawid dean deborah declan demetrios deniz dennis derek detlef désirée diane didier diederik dieter dietmar dimitar dimitris dina dino
  dirk djordje dmitri dominic dominika dominique donna doreen dorota dorothy douglas dragan dražen duncan dušan dylan ebba eckhard ed eddie edita edmund edoardo edwin
  edyta eero eetu egon eino eirik ekaterina elaine eleanor eleni elin eliott elke elmar elmer elodie els elżbieta emanuel emanuele emilie emilio emre enrico enrique
  erich erin erkki ernest ernesto erwin esra estelle etienne ettore eugen eugene eugeniusz evan evangelia evelien evelina ewa ewan ewelina élise élodie émilie étienne
  fanni fanny farah fatma fay federica federico ferenc finn fiodor floor florentin florin franciszek franck franco françoise fred freddy frederic frederick fredrik
  frédéric fridolin friederike friedrich gaël gareth gary gavin gábor geert geoffrey georges georgi georgina georgios gerald gerard gerd gergely gerhild gerrit gert
  gérard giacomo gianluca gianni gilbert gilles gina ginevra giorgos giuliana giulio glenn goran gordon göran graham graziella grażyna greg gregor gregory grzegorz
  guillaume guillermo gunnar gunther gustaf gustavo günter günther gwen gyula hakan halil halina hana hanneke hannele hannu hasan håkan hedwig heike heikki heiko heiner
  helge helle helmut hendrik henri henriette henrique henryk hermine hervé héctor hilary hildegard hiroshi horst hortense howard hubert hugh humphrey hussein hülya iain
  ian ignacio ignacy ignaz ihor ilaria ilkka ilona ilya imke inge ingeborg inger ingmar ingolf ingvild inka ioana ioannis ionela ireneusz irmgard irvin isaac isabelle
  ismail istván itzhak iulia iwona izabela jaakko jaap jacek jacqueline jacques jadwiga jaime jakub jamie janek janet janice janine janne janos janusz jarek jari jarmo
  jaroslav jarosław javi jay jános jeanette jeanne jeff jeffrey jelena jenna jenny jeremy jerome jerry jerzy jess jessie jette jérôme jędrzej jill jim jimmy jiří jitka
  joakim joaquín jochen jody joelle joël johann johnny jolanda jolanta jolanthe jonna joop joost jordi joris jos josep josephine josé josée josh joshua josie josip jost
  jozef jóhann jón józef jörn juha juhani jukka jules juliane julien juliet juliette juliusz juraj jussi justin justus jürg kacper kaja kamil kamila kari karim karol
  karolin karoline karsten kasia kasimir kaspar kasper kateřina katharine katherine kathrin kathryn kathy katie katinka kay kazimierz keith kelly ken kenji kenneth
  kerstin kieran kim kimberly kinga kirsi kirsten kirsty kjell kjersti klemens koen konstantin konstantinos kornelia kostas kristian kristiina kristin kristof
  kristoffer krzysztof kurt kyle kyriakos ladislav lauren laurence lauri laurie lavinia lawrence lászló lech leena leif leila lenka lennart lenny leonora leopold leroy
  lesley leslie leszek leticia levent lewis léa léo liam libor lidija liesbeth liisa lillian lindsay lisbeth lise liselotte livio liza lizzie lloyd loïc lola lorraine
  lothar lotta lotte lotti lovisa lubomir luboš luc lucien lucjan lucyna ludmila ludmiła ludovic lukáš lutz lynn maarten madalena maddalena mads maggie magnus maik
  maike maira manfred manolis manon mara marcin marek marga margaux margit margot marguerite mari marielle marijke marika marilyn marius mariusz marjo markku markus
  marlene marlies marten marvin marzena massimo mateusz mathias mathieu matilde matías matt matthew matthieu matti mattia mattias maud maureen mauricio maurizio maxim
  maxime maya małgorzata mårten megan meike melissa melvin mercè merete merja meryem michele michelle mick mieczysław miep mihai mihail mike mikhail miklós mikołaj
  milica miloš mirco mirela mirja mirko miroslav mirosław mitchell mohamad mohammad monique morgan moritz morten moses muhammad murat nadja naďa natacha natalie nataša
  nathalie nathaniel neil nello niall nick nicklas nico nicolae nicolás nicoletta nicolò niels nigel nikita nikolai nikolaj nikolaos nikolaus nils noemi noémie norbert
  norman nuno nuria núria ola oleg oleksandr oliver ollie omer ondřej onur orla orlando orsolya ortwin osvaldo otmar outi ove owen oystein özgür özlem paavo palle
  palmiro panagiotis paolina paraskevi pascale pasi pasquale patricio patrik patrizia patryk paulette pauline paulo paulus pavel pavla pawel paweł peder peer peggy pete
  péter phil philippa philippe phyllis piet pietari pieter pim pirjo pirkko pirmin preben priit priska priya przemysław quentin quirin radek radka radosław rafaela
  rafaele rafał ragnar ragnhild raija raimund ralph ramón rana randi randolph raoul rasmus raymond rebeca regine reijo reiner reinhard reinhold remco renaldo renate
  renato renaud renée renzo reto rémi rhys ricarda rick ricky riikka riitta rik rikke rob robbie rocco rodney rodolfo rogier roisin romain romana romano ron ronald
  ronnie rory rosalind rosanna rosemarie ross roswitha roxanne roy róisín rubén rudi rudolph rupert ruslan russell ruud ryszard sakari salvatore samantha sami samu
  samuli sander sandro sanna sanne santiago satu scott sean sebastiano sebastián selim selina severin sébastien séverine sharon shaun shauna sheila shirley sian
  siegmund sigmund sigurd silja silvana silvester silvio sinead sinéad sini siobhan sirpa siv slavko slawomir sofía soile sondre sonja sören spencer stacey stan
  stanislav stanisław stanley stavros steen stefanie stefanos steffen steinar steve stéphane stéphanie stig stine stuart sue susana susann susannah suse suzan suzana
  suzy süleyman svein sveinn svenja sylvain sylvester sylvie sylwia szabolcs szilvia søren sławomir şebnem tadej tamás tanya tara tatjana taylor ted teemu teo teodor
  terence teresita terhi terje terry tessa thérèse thibault thierry thijs thilo thomasz thorsten thorvald tiago tibor tiffany tilda tilo timea timothy timur tine
  tiziana todd tomás tomáš tomi tommaso tommy tony torben tord tore torsten toshio tove tracey tracy trevor trine tuula tuulikki tyler uffe ugo ulf uli ulrik urs ursel
  urszula ute vadim valerie valeriy valérie valtteri vanja vasco vasil vasile vasilis václav veera veikko veli venla verner vesna véronique vicente vicky victoire viggo
  vilhelm ville vilma vincenzo violetta viorel virgil virginie vitali vittoria vittorio vivek vivien vivienne vlad vladislav vlasta vojtěch volkan volker volodymyr
  wacław waldemar walt waltraud wayne wendy wenzel wesley wiebke wieland wiesław wiktor wilfred wilfried wilhelmina willem willi willy wim wioletta witold wojciech
  wouter władysław włodzimierz yanis yann yannick yannis yehuda yiannis yolande yosef yuki yulia yuri yvette zacharias zachary zbigniew zdeněk zdenka zdzisław zeki
  zenon zita zlatko zoltán zoran zsolt zsófia zsuzsa zuzanna zygmunt željko øyvind łukasz
  άννα αλέξανδρος ανδρέας αντώνης βασίλης γιάννης γιώργος δημήτρης ελένη ευαγγελία θανάσης θεόδωρος ιωάννης κατερίνα κώστας κωνσταντίνος μαρία μιχάλης νίκος νικόλαος
  παναγιώτης πέτρος σοφία σπύρος σταύρος στέλιος χρήστος χριστίνα александр александра алексей алина алла альберт анатолий ангелина андрій антонина аркадий арсений
  артём артур богдан вадим валерий варвара василиса василь виталина владислав володимир всеволод вячеслав геннадий георги гергана герман глеб григорий даниил данила
  десислава диана димитър дмитро евгения егор елизавета ефим жанна зинаида  йордан ивайло ивелина игнат илья инга инна калин камилла карина катерина катя кира
  красимир кристина леонид лилия любов макар максим марат марк мартин марьяна матвей микола милана мирон михайло надя назар наталія наташа никита нонна олександр
  олександра олексій олена оля остап павло петр петро петър пламен раиса римма родион росен руслан савелий семён сергій славка соломія софья станислав стефан стоян
  таисия тарас тетяна тимофей тимур тодор ульяна фаина федор филипп христина христо цветелина эдуард элина эльвира эмма юля юлія юрій ярослав ярослава євген євгенія
  ігор ірина
  aage aart abdul abdullah abeer abílio adalberto adão adelchi adelino adéla adérito adolfo adoración adriaan adrien agathe agnese agostino ahmad ahmet aiko ainhoa
  aitana aitor akira alban albano alberta albertina alceste alcides aldina aleid alejo alessio alfio alfonsa alfredo alix alípio aloísio alonso alžběta amador amaia
  amandine amedeo amerigo amin amit amílcar anabela anacleto anaïs ander andoni anežka angelica angélique angiola aniceto anikó anil aníbal anjali anneloes anselme
  anselmo antonino anwar aránzazu arcangelo arend arie arild arjun armida armindo arnaldo arrigo artur arun asbjørn asgeir ashok asier aslı asma assunta asuka asunción
  attilio audun augusto aurelio aurélio axelle ayaka ayman ayten aziz azucena ádám ágnes ágota ákos åge åke åsa åse åshild baldassarre baltasar baltazar baptiste
  barbora barend barnaba bart bartolomeo bartolomé bastien battista bálint bedřich begoña belén belmiro bence bengt benita benito bente berk berna bernabé bernadette
  bernardete bertil bertille betje beyza bérénice bice bilal birger birte birthe bjarne bjørg blandine blanka blas bodil boglárka bohuslav bonaria borghild borja
  bořivoj botond boudewijn börje braulio brice bruna brunella břetislav bulut büşra caetano caio calle calogero camillo candela candida cansu carlota carmela carmelo
  carminda carmine carole carsten catello caterina cayetano cătălin celestino ceren cesare ceylan cédric célia césar chelo chiaretta christer cihan cinzia ciprian
  ciriaco ciro clarisse claudiu cláudia cleide clemente cleto clotilde conceição concepción concetta conchita consolación consolata corentin corrado cosimo cosme cosmin
  costantino costanza crescenzo cristino cristoforo cristóvão csaba ctibor custódio cyrille çağla çiğdem çınar daan dagfinn dagmara daichi daiki dalal dalila dalva
  damiano damião damien danilo dámaso dániel dávid deepak deepika defne delphine demetrio deniz deolinda desiderio débora didem diede diek diletta dinesh dinis diogo
  dionisio dirceu divya djalma domenica domenico domitilla donatella donato dorothée dorottya dorte dorthe doruk dörte dragoș dries dumitru ebru ecem edda edelmira
  edgardo edit edmondo edna edson eduarda edvige efisio egidio eiji eike eivind ejnar elçin elda elettra eligio elio elisabetta elisenda eliseo eliška elías eloisa
  eloísa elói elske elvio embla emelie emeric emese emeterio emi emiel emiliano emídio emmanuel emmanuelle emrah encarna encarnación ender eneko ennio enno enriqueta
  enza enzo epifanio ercan ercole erdal erkan ermanno ermelinda ermete erminia ernesta ernestina erol ersilia ersin erzsébet esin espen esteban estelle eszter etelvina
  eufemia eugénie eulalia eunice eurico eusebio eustachio evaristo evert eyvind ezequiel ezio édith édouard élisabeth élodie érica éva fabiana fabien fabienne fabiola
  fabrice fabrizia fabrizio facundo fadi fadime fahad faisal fanette farid faruk faten fausta fausto fábio fedele fedora feliciano femke fenna ferdinando ferhat fermín
  fernão ferruccio feyza félix fiammetta fikret filiberto filippa filippo filiz filomena fiorella fiorenza fiorenzo firmin firmino flaminia flavio flávio flemming
  florencia florencio florinda florine floris fokke fortunato fosco fouad francisca frauke frederico freek frode fulgencio fulvia fulvio fumiko furio furkan gabriella
  gaetana gaetano gaëlle galeazzo gamze gaspar gaspard gaspare gaston gaurav gavino gavril geir genaro geneviève gennaro georgette gerardo gerben geremia gergő germain
  germana germán gerolamo gesine gheorghe gherardo ghislaine giacinto giada giampaolo giampiero giancarlo gianfranco gianmarco gianmaria gijs gilberto gilda gino
  gioacchino giobbe gioele giona giordana giorgia giosuè giovanna girolamo gisela giselda gisèle gita gitte giuditta giuliano giusi giustino gizella glauco goffredo
  gonca gontran gonzalo gorka göran gösta graciela gregoria gregorio grete grégoire guadalupe gualter gualtiero gudmund guénolé guglielmo guida guilherme guiomar
  gumersindo gunhild gunilla guro gustave guus gülay gülşen gwenaëlle gyöngyi hala haluk halvor hamid hampus hamza hande hani harish harm haroldo haruka haruki haruto
  hatice hauke haydar hayri håvard hedda hedvika hege hein heinke heitor hema henk henning henriqueta herculano herman hermínia hélder héloïse hicham hidde hideo
  higinio hikaru hilario hilde hina hind hinnerk hipólito hiroko hiroto hitomi hjalmar honoré horácio horia huda hugues humberto hussain huub hüseyin iancu ibolya
  ichiro idalina ignazio iker ilario ilda ildikó ileana ilie imanol imma immacolata inácio indira inès inês ingemar ingunn ingvar inmaculada innocenzo insa iñaki iñigo
  ioan iolanda ippolito iracema irem irune isacco isamu isaura isaure isidoro isidro itziar iulian iuliu ivano ivar iván ivone jaap jacco jacinta jacinto jacobo jacopo
  jamal jamila jannik jannis janosch januário jarle jarmila jaromír jasmijn jelle jeremías jesper jesse jesús jéssica jindřich jiro joaquim joaquina joão jocelyn
  jocelyne jochem joke jolanda jordão jordi jorgelina joris jorrit jorunn josefa joséphine josiane jostein josué josune jörgen juana juanjo judicaël judit judite jule
  julián julienne jurema juri jurre justina justine júlia júlio jytte jørgen kaan kabir kadir kaito kaj kana kaori karan karima katalin kavita kazuki kazuo kåre keiko
  keld kenta kerem kerstin kévin khadija khaled khalid kilian kimiko kiran kjersti kjetil klaas klára knut koji kolbjørn koos korbinian krishnan krister kristoffer
  kristóf kristýna kryštof kumiko kübra květa květoslav kyoko ladislao laetitia laila lale lamberto lanfranco lasse laure laureano laurens laurette lauro lavinio layla
  lazzaro lázaro leander leandro leendert leif leire leman lene leocadia leonel leonida leonor leopold leopoldina leoš letizia letícia levente léonie léopold liana
  libuše lieke liliana lilla linnea lino lis lisandro lise liviana liviu lídia lodewijk loes loïs lone loredana lorella lorenza loretta loris louison lourenço luana
  lubor lucette luchino lucian luciano lucile lucília lucrecia lucrezia ludivine ludovica ludovico ludvig luigi luigia luigina luise luisella luís luísa luuk luzia
  luzie lúcia lydie maaike macarena machteld madelaine madhuri maël maëlle mafalda magali magdolna magnus maha mahaut mahesh mahmoud mahmut maik majid makoto malak
  malik malte manel manish manlio manoj manolo manrico marcela marcelino marcella marcelle marcello marcial margarida margaux margit mariam mariano maribel marica
  maricarmen marieke mariella marielle mariko marilena marinella maripaz marisa maristella marit marius maría marília marjolein markéta marli marloes marlon martial
  martim martine martino martirio marwan maryam maryse marzia marzio masako masato massimiliano matěj mathéo mathis mathurin matilde mats mattis maura maurane maurício
  mauro maximino márcia márcio mária márton máté måns meena mees megumi mehdi meindert melania melchiorre melchor mencía menno menotti meral mercede mert merve mette
  mélanie mélissa micaela michelangelo michiko midori miguelina mikel milada milagros milo miloslav milton milva mimmo minoru mircea mireille mirella mirjam miroslava
  mirta misaki mitsuko miyuki moa mogens mohan moisés mona moniek montserrat morena moritz morten mounir mourad mónika muhammet mukesh musa mustapha mylène myriam nabil
  nacho nadège nadim naima najib nando naoki naoko napoleão narciso naresh nasser natividad natsumi nawal nazan nazaret nazlı nazzareno necla neha nele nelinho nepomuk
  nergis nermin nicanor nicasio niccolò nicla nicodemo nicu niek nienke nihal nikhil nikol nilgün nils ninetta nino nisha nitin noboru nobuko noelia noémia noortje
  norberto noura nozomi nóra nunzia nunzio nuray nuri océane octavian octavio oddvar odete odette oğuz oihane oktay ola olatz olav oldřich olimpia oliviero olympe
  omaira ombeline ombretta omero onno onofre onofrio orazio oreste orhan oriana orietta orlanda ornella orsola osama osamu osman osvaldo otília ottavia ottaviano
  ottavio otýlie ove ovidiu ömer örjan özge paca paco palmira paloma pancho pancrazio pankaj pantaleo paolino pascaline pascoal pasqualina patricio patrizio patrício
  paulin paulino pavlína pelayo pelin pepa pepe pernille perrine petronella petronila petru petter philibert philippine pien piera piergiorgio pierluigi piero pierpaolo
  pio piroska plácido pleun plínio pompeo pontus pooja porzia poul prakash pramod preben preeti primitivo priscilla prudencio purificación pınar quentin quique quirin
  quirino quitéria rabia rachele rachid radana radim radovan radu rafa raffaela raffaele raffaella ragnhild rahul raimonda raimondo raimunda raimundo rajesh rajiv
  rakesh ramazan ramesh rami ramiro randi rani rania raphael raphaël raphaëlle rasha rashid raúl ravi răzvan recep reem reidar reidun reiko reinaldo reinier rekha
  remigio reynald régine régis réka rémi ricardina rien rigoberto rika rikke riku rima rinaldo rino ritu roberval rodrigue roel rogelio rogério rohit rolando romane
  romaric román romilda romolo ronaldo ronja roque rosalba rosalinda rosaria rosaura rosália rosângela rosendo rosine rossana rossella roxane roy rozália rómulo ruben
  rufino ruggero rui ruperto rut rutger růžena ryo ryota rıza sabatino sabina sabino sabri sachiko sachin sagrario saki salah salih salim salomão salomé salvadora
  samanta samar samira samuele sana sandeep sandrine sanjay sante santi santina sarita satoshi saturnino saúl saverio savina savino sayaka sára sebastião seda sedat
  seema seher selçuk serafina serafino serafín serap serdar serenella serhat serkan settimio sevda severino sevim sezen ségolène séraphine sérgio shalini shankar sherif
  shigeru shilpa shin shinji shiro shota shruti sibel sibilla sidonie siebe siem sietske sigbjørn signe sigve silverio silvestre silvestro silvério silviu simão simen
  simge simonetta simonne simón sina sinan sindre sinem siro sissel sisto sita sixten sílvia sjaak sjoerd smeralda sneha snorre solange solène solfrid songül sonsoles
  soňa sophieke soraia sorin souad stanislao stefanella stellan stian stijn sture suat subhash sunil sunita suresh susana susumu suzette svante svatopluk svea sverre
  sveva swantje swati sybille sylviane synnøve sytske søs šárka šimon štěpán ștefan şeyma şule tabea tadashi taddeo tage tahir takashi takeshi takumi tamer tancredi
  taner tanguy tarcisio tariq tarjei taro tarun tarık tatsuya tânia tecla telemaco telma telmo teodolinda teodora teodoro teotónio teófilo teresina tereza terézia terje
  tetsuya teun teunis therese thiago thibaud thijmen thorbjørn thyra tiberiu tijn tilde timoteo timothée tineke tiphaine tito tiziano tjark tjeerd tolga toma tomás
  tomášek tomé tommasina tommy tomoko tonia tonino toñi toon toprak torbjörn torbjørn tore torge torgeir torhild toribio torquato torstein toru toshiko traian trijntje
  trini trond truus trygve tsubasa tuba tudor tuğba tullia tullio ture turid tülay tülin tünde tyra ubaldo ubirajara ugolino uğur ulaş ulderico ulisse ulysse unai unni
  urbain utku úrsula ümit vagn valdemar valentine valeriano valerio valeriu valérian valter vanda vanna vannina varun vasco vasilica vânia vedat veerle vegard velia
  venancio venanzio vendula venera veniero verdiana veríssimo verónica veysel véronique věra vibeke vicenta victorien victória vidar viggo vijay vikram vilgot vincenza
  vinod violaine viorica virgile virgilio virginio virtudes vishal visitación vitale vitalia vitaliano vivaldo viviana vivianne víctor vítězslav vítor vladimiro vojta
  wafa walfredo walid wanderley wenke wietse wijnand wilco willemijn wiltrud wout wubbo wulf xabier xana xavière ximena yago yağmur yahya yaiza yannik yasemin yash
  yasir yassin yasuko yeliz yiğit ylva yngve yoann yoko yoshiko youssef ysbrand yui yuji yuka yukiko yumi yunus yusuke yuta yvon zacarías zaccaria zahra zainab zamfir
  zdena zeferino zehra zelinda zeno zerrin zélia zélie ziad zoé zsombor zsuzsanna zuhal zulmira zühal želmíra øystein
  άρης αλέξης ανθή αρετή ασπασία βασιλική γεράσιμος δάφνη δανάη δέσποινα διονύσης ειρήνη ελπίδα ευθύμιος ευτυχία ζαχαρίας ζωή ηλίας ηλιάνα θάλεια θεοδώρα θωμάς ιάσονας
  ιφιγένεια καλλιόπη κλεοπάτρα κυριάκος λάμπρος λευτέρης λουκάς λυδία μανώλης μαρίνα μυρτώ νεκταρία όλγα ουρανία παρασκευή πηνελόπη ραλλού στέλλα σωτήρης τάσος φίλιππος
  φώτης φωτεινή χαράλαμπος
`;
