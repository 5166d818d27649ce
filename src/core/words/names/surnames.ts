/** Surnames that are common in many countries. Written for this project, from general knowledge. */
export const SURNAMES = `
  abbott adams adamson addison ainsworth akhtar alcott aldridge allard alston ames anderson andrews archer armstrong arnold ashby ashton atkins atkinson atwood austen
  avery aylward bailey baird baker baldwin ballard banks barclay barker barlow barnard barnes barnett barrett barron barrow bartlett barton bass bates baxter beale
  beaumont beckett beckford bell bellamy benett bennett benson bentley berger berry best birch bird bishop black blackburn blackwell blair blake blanchard bland blythe
  bolton bond booth bowen bowers bowman boyd boyle bradford bradshaw brady brandt bray brennan brewer briggs bright britton brooke brooks broughton brown browne
  browning bruce bryant buchanan buck buckley bull burgess burke burnett burns burton bush butcher butler byrne cahill calder caldwell calhoun callaghan calloway
  calvert cameron campbell cannon carlisle carlson carlton carmichael carpenter carr carroll carson carter cartwright carver casey cassidy castle chadwick chambers
  chandler chapman chase chaucer church churchill clarke clayton clements clifford clifton coates cobb cochrane coleman coles collier collins colton compton conley
  connelly conner connolly connor conrad conway cook cooke cooper copeland corbett cotton coulter cowan cox crane crawford cromwell crosby cross crowley cummings
  cunningham curtis dalton daly darby davenport davidson davies davis dawson deacon delaney dempsey denton dickens dickinson dillon dixon dobson dodd doherty donaldson
  donnelly donovan dorsey doyle drake draper drummond duffy dugdale dunbar duncan dunlop dunn dwyer dyer eastwood eaton edmonds edwards elgar eliot elliott ellis
  ellison emerson erskine evans everett farley farmer farrell faulkner fenton fenwick ferguson field fielding finch finlay finley finney fisher fitzgerald fleming
  fletcher flood flynn foley forbes ford forester forrest forster forsyth foster fowler fox frasier fraser freeman french frost fry fuller gallagher galloway gardiner
  gardner garland garner garrett gibbons gibbs gibson gilbert gill gillespie gilmore gladstone glover goddard godfrey goodall goodman goodwin gould graves gray green
  greenwood greer gregson grey griffin griffith griffiths grimes hackett hadley haines hale hall halliday hamilton hammond hampton hancock hanson harding hardy harper
  harrington harris harrison hart hartley hartman harvey hastings hatfield hawkins hawthorne hayden hayes haynes hayward healey heath henderson hendricks henson herring
  hewitt hicks higgins hill hilton hobbs hodge hodges hodgson hogan holbrook holden holland holloway holmes holt hooper hopkins hopper horne horton houghton howe howell
  hubbard hudson huff hughes hume hunt hunter huntley hurley hurst hutchinson huxley hyde ingram irvine irving irwin jackson jacobs jamieson jarvis jenkins jennings
  johns johnson johnston jones jordan joyner keane kearney keating keats keegan keller kelley kemp kendall kennedy kent kenyon kerr kidd king kingsley kipling kirby
  kirk kirkland knight knowles knox lamb lambert lancaster lane lang langdon langley larkin larson latham lawson layton leach lester levy lewis lindsey livingston lloyd
  locke lockwood logan long lovell lowe lowell lowry lucas lynch macdonald mackay mackenzie mackie maclean macleod madden maddox mahoney maitland malone mann manning
  marlow marlowe marsden marsh marshall marston mason massey masters mathews matthews maxwell mayer maynard mcbride mccall mccarthy mcdonald mcdowell mcgrath mcgregor
  mcguire mcintosh mcintyre mckay mckenna mckenzie mckinney mclean mcleod mcmahon mcmillan mcneil mead meadows melville mercer meredith merrill merritt meyers middleton
  miller mills milton mitchell moffat monroe montague montgomery moody moore moran morgan morley morris morrison morrow morton mosley moss mullen mullins munro murdoch
  murphy murray myers nash neville newell newman newton nichols nicholson nixon nolan norris northcott norton oakley ogden oldham orwell osborn osborne otis overton
  owens oxley padgett page paine palmer parker parkinson parks parry parsons patel paterson patterson payne peacock pearce pearson peck pemberton pendleton penn perkins
  perry peters peterson petty phelps phillips pickering pierce piper pitt pittman platt pope porter potter potts powell power powers pratt prescott preston price prior
  pritchard proctor pryor pugh purcell putnam quigley quinn radcliffe raleigh ramsay ramsey randall rankin ransom rawlings raymond read reece reed reeve reeves reid
  reilly reynolds rhodes rice richards richardson riddle ridley riley ritchie rivers roach robbins roberts robertson robson rogers rollins roper rowe rowland rowley
  russell rutherford ryder sadler salter sampson sanders sanderson sanford saunders savage sawyer sayer schofield scott seaton selby sellers seymour shaffer sharpe shaw
  sheldon shelton shepherd sheppard sheridan sherman sherwood short simmons simms simpson sims sinclair singleton skinner slade slater sloan small smart smith snow
  somerville spalding spence spenser stafford stanton steele stein sterling stevens stevenson stewart stokes stone stratton strickland strong stuart sullivan summers
  sutherland sutton swan swanson sweeney swift sykes talbot tanner tate taylor tennyson thackeray thatcher thompson thomson thorne thornton thorpe thurston tierney
  tilley tobin todd townsend travis trent trevelyan tucker tudor turnbull turner tuttle tyler tyson underwood upton vance vaughan vernon vickers vincent vinson wade
  wainwright wakefield walker wallace waller wallis walpole walsh walters walton warburton ward ware warner warren washburn washington waters watkins watson watts
  waverley wayne weaver webb webber webster weeks welch weller wells welsh wentworth wesley weston wharton wheatley wheeler whitaker whitehead whitfield whitman
  whitmore whitney whittaker whittington wilcox wilde wilder wiley wilkes wilkins wilkinson willard williams williamson willis willoughby wilson winslow winters
  winthrop wolfe woodard woodward wooten wordsworth worthington wren wyatt wylie wynn yates yeats yorke young
  ackermann albers albrecht altmann arndt auer bach bachmann bader bauer baumann baumgartner beck becker beckmann behrens berg bergmann berthold böhm böhme bosch
  brandes braun breuer brinkmann bruckner buchholz busch bühler conradi dahl decker denner dietrich dietz döring dorn dreyer ebert eckert egger ehlers eichhorn engel
  erhardt ernst esser fassbinder faber falk feldmann fiedler fink fischer fleischer franke frey freytag friedrich fritsch fuchs funke gärtner gebhardt geiger gerlach
  gerber giese glaser göbel götz graf grimm gruber günther haas hahn hagen hartmann haupt hauser heinemann heinrich heinz held heller hempel hensel herbst hermann
  herrmann herzog hess hesse hildebrand hirsch hoffmann hofmann hofer holzer horn huber hübner hummel jäger jahn jansen janssen john jung kaiser kaufmann keil kern
  kessler kirchner klein klose koch köhler könig konrad kolb kramer krämer kraft kraus krause krebs kroll krüger kruse kuhn kühn kunz kunze kurz lange lehmann lenz
  lindner lohmann lorenz ludwig lutz maier marx maurer mayr meier meister mertens metzger meyer michel moser möller müller naumann neubauer neumann nolte nowak ott otto
  paulsen pfeiffer pichler pohl prinz raab rau reich reichert reimann reinhardt reuter richter riedel rieger ritter roth rothe rudolph sander sauer schäfer schaefer
  schenk scherer schiller schilling schindler schlegel schmid schmidt schmitt schmitz schneider scholz schramm schreiber schröder schröter schubert schuler schulte
  schultz schulz schulze schumacher schumann schuster schwab schwarz schwarze seidel seifert seitz siebert simon sommer stadler stark steiner steinbach stephan stern
  stoll straub strauss sturm thiel thiele ullrich ulrich unger urban vogel vogt voigt voss wagner walther weber weigel weis weiss wendt werner wieland wiese wild
  winkler winter wirth witt witte wolff wulf wunderlich zander ziegler zimmer zimmermann zweig
  arnaud aubert barbier baron barre bertrand besson blanc bonnet boucher bouchet boulanger bourgeois bouvier boyer brunet bruneau caron carpentier charpentier chevalier
  clerc colin collet cordier cousin couturier daniel deschamps dubois duchamp dufour dumas dumont dupont dupuis dupuy durand duval fabre faure favre fernandez ferrand
  fleury fontaine fournier garnier gaillard gauthier gautier gerard giraud girard gilles guerin guillot guyot henry hubert huet jacquet joly lacroix lamy langlois
  laporte laurent lebrun leclerc leclercq lecomte lefebvre lefevre léger legrand lemaire lemaitre lemoine leroux leroy lévêque maillard mallet marchal marchand martel
  martinez masson mathieu menard mercier meunier michaud millet monnier moreau morel morin moulin muller nicolas noel olivier paris pasquier pelletier perez perret
  perrin petit picard pichon poirier pons prévost rémy renard renaud renault rey richard riviere robin roche rolland rossignol rousseau roussel roux royer sauvage
  thomas tessier vallet vasseur vidal villeneuve
  aguilar aguirre alarcón alonso álvarez arias ávila ayala barrera benítez blanco bravo caballero cabrera calderón calvo campos cano cárdenas carrasco carrillo castaño
  castillo castro cervantes chávez contreras cordero cortés crespo cruz delgado díaz domínguez duarte durán escobar espinosa esteban estévez fernández ferrer flores
  franco fuentes gallardo gallego gálvez garcía garrido gil giménez gómez gonzález guerrero gutiérrez guzmán hernández herrera herrero hidalgo ibáñez iglesias izquierdo
  jiménez lara león lópez lorenzo lozano marín márquez martí martínez medina méndez mendoza merino miranda molina montero montes mora morales moreno moya muñoz navarro
  nieto núñez olmos ortega ortiz padilla parra pascual pastor peña peralta pérez prieto puente quintana ramírez ramos redondo reyes ríos rivas rivera robles rodríguez
  rojas román romero rosales rubio ruiz saavedra sáez salas salazar sánchez santana santos sanz serrano solís soler soriano soto suárez torres trujillo valdés valencia
  vargas vázquez vega velasco vera vicente villalobos zamora zapata
  alves almeida amaral andrade antunes araújo azevedo barbosa barros batista borges braga brito cabral camargo cardoso carneiro carvalho coelho correia costa couto
  cunha dias esteves farias faria ferreira figueiredo fonseca freitas furtado gomes gonçalves guimarães leal leite lemos lima lopes macedo machado magalhães marques
  martins matos medeiros meireles melo mendes monteiro moraes moreira mota moura nascimento neves nogueira nunes oliveira pacheco paiva peixoto pereira pinheiro pinho
  pinto pires queiroz rangel rebelo rezende ribeiro rocha rodrigues sales sampaio saraiva seixas siqueira silva silveira simões soares sousa souza tavares teixeira
  teles vasconcelos vaz viana vieira xavier
  albanese amato bellini benedetti bernardi bianchi bianco brambilla bruno caputo carbone caruso cattaneo colombo conte conti coppola costantini damico luca donati
  esposito fabbri farina ferrara ferrari ferraro ferri ferretti fiore fontana fumagalli gallo galli gatti gentile giordano giuliani grassi grasso greco guerra leone
  lombardi lombardo longo mancini marchetti mariani marini marino marras martinelli martini martino mazza mele messina milani montanari monti morelli moretti moro neri
  orlando pagano palmieri palumbo parisi pellegrini pellegrino piras ricci rinaldi riva rizzi rizzo romano rossetti rossi ruggiero russo sala sanna santini santoro
  sartori serra silvestri sorrentino testa tosi valenti valentini villa vitale vitali zanella
  baart bakker beekman bergman boer bos bosman brouwer claes coenen cornelissen dekker dijkstra dijk driessen evers geerts groen haan hendriks hermans heuvel hoekstra
  hofman huisman janssens kok koster kuiper kuipers lambrechts maes martens molenaar mulder peeters pieters postma prins schouten scholten simons smeets smit smits
  timmermans veenstra verbeek verhoeven vermeulen verschueren visser vos wagenaar willems wouters
  ahlberg ahlgren andersson arvidsson bengtsson berggren berglund bergström björk blom blomqvist bäckström dahlberg dahlgren eklund ekström engström eriksson forsberg
  fransson fredriksson gunnarsson gustafsson hallberg hansson hedberg hedlund hellström henriksson hermansson holm holmberg holmgren håkansson isaksson jakobsson
  jansson johansson jonasson jonsson jönsson karlsson larsson lindberg lindgren lindholm lindqvist lindström lund lundberg lundgren lundin lundqvist lundström magnusson
  malmberg martinsson månsson mattsson nilsson norberg nordin nordström nyberg nyman nyström olofsson olsson persson pettersson samuelsson sandberg sandström sjöberg
  sjögren ström strömberg sundberg svensson söderberg wallin wikström åberg åkesson öberg
  andersen andreassen bakke berge berntsen birkeland bjerke bråten christensen christiansen eide eliassen eriksen fjeld fredriksen gundersen halvorsen hansen haugen
  hauge haugland henriksen iversen jacobsen jensen jespersen johannessen johansen jørgensen karlsen knudsen kristensen kristiansen larsen lauritsen lien madsen
  mikkelsen moen mortensen myhre møller nielsen nilsen nygaard olsen pedersen petersen poulsen rasmussen ruud sandvik schou simonsen solberg solheim strand svendsen
  sæther sørensen tangen thomsen thorsen tveit vestergaard
  ahonen aalto anttila hakala halonen hämäläinen harju heikkilä heikkinen heinonen hiltunen hirvonen huttunen hyvönen jokinen jääskeläinen järvinen kallio karjalainen
  karppinen kettunen kinnunen koivisto kokkonen korhonen koskela koskinen kosonen laaksonen laakso lahti laine laitinen lappalainen lehtinen lehtonen leino leinonen
  lehto leppänen lindroos manninen mattila mikkola miettinen mustonen mäkelä mäki mäkinen nieminen niemi nurmi nykänen ojala oksanen paananen partanen pekkarinen
  pelkonen peltola peltonen pesonen pitkänen pulkkinen rantala rantanen rautio räsänen saarinen salmi salminen salo salonen savolainen seppälä seppänen sirola suominen
  tamminen tuominen turunen vainio väisänen vanhanen virtanen ylönen
  adamczyk adamski andrzejewski baran baranowski bąk białek bielecki borkowski borowski brzeziński chmielewski cieślak czarnecki czerwiński dąbrowski duda dudek
  gajewski głowacki gołębiowski górecki górski grabowski jabłoński jakubowski jankowski janowski jasiński jaworski kaczmarek kaczmarczyk kaczor kaczyński kalinowski
  kamiński kania kasprzak kaźmierczak kołodziej konieczny kowal kowalczyk kowalewski kowalski kozak kozioł kozłowski krajewski krawczyk król kruk krupa kubiak kucharski
  kurek kwiatkowski laskowski lewandowski lis maciejewski majewski makowski malinowski marciniak markowski mazur mazurek michalak michalski mikołajczyk mróz musiał
  nowacki nowakowski nowicki olszewski ostrowski pawlak pawłowski piątek pietrzak piotrowski polak przybylski przybysz rutkowski sadowski sikora sikorski sobczak
  sobczyk sokołowski stankiewicz stępień szczepański szewczyk szulc szymański szymczak tomaszewski tomczak urbański walczak wasilewski wieczorek wilk   witkowski włodarczyk wojciechowski wójcik wolny wolski woźniak wróbel wróblewski wysocki zając zalewski zawadzki zieliński ziółkowski żak
  bartoš beneš blažek bureš čech čermák černý čížek doležal dostál dušek dvořák fiala hájek havel havlíček horák hruška hrubý jelínek ježek kadlec kolář kopecký král
  kratochvíl krejčí kučera kovář lacina látal liška mach malý marek mareš matoušek moravec musil navrátil němec novák novotný pavlík pokorný polák pospíšil procházka
  říha růžička sedláček šimek sedlák šťastný soukup štěpánek stránský svoboda sýkora šmíd vacek válek vaněk vávra veselý vlček zeman zelenka žák baláž hudák kollár
  kováč lukáč oravec szabó šimko varga
  balogh bakos balla barta bíró bodnár bognár boros csonka dudás farkas fazekas fehér fekete fodor fülöp gál gulyás halász hegedűs horváth jakab juhász katona kelemen
  kerekes kiss király kis kocsis kovács lakatos lengyel lukács magyar major mészáros mohácsi molnár nagy németh oláh orosz orbán pál papp pásztor pintér rácz sipos
  somogyi szalai szántó szekeres székely szilágyi szűcs takács tamás tóth török vass veres vincze virág vörös
  albu ardelean barbu bratu bucur chiriac ciobanu cojocaru constantinescu cristea crăciun diaconu dinu dobre dumitrescu dumitru enache florea georgescu gheorghe grigore
  ionescu iordache lazar lungu lupu manea marin matei mihăilescu mocanu moldovan munteanu muntean neagu nedelcu nistor oprea popa popescu preda radu roman rusu sandu
  stan stanciu stoica suciu șerban ungureanu ursu vasile voicu
  acar akbulut akın aksoy aktaş altın arslan aslan atalay ateş aydın aydoğan bayram bozkurt bulut can çakır çelik çetin coşkun demir demirci deniz doğan durmaz erdem
  erdoğan ergün eren güler gündüz güneş gürsoy kaplan kara karaca karakuş kaya keskin kılıç koç korkmaz köse kurt özcan özdemir özkan özer öztürk polat sarı sezer soylu
  şahin şen taş tekin toprak tunç turan türk uçar uysal ünal yalçın yavuz yıldırım yıldız yılmaz yüksel
  babić barišić bilić bošnjak božić brkić filipović grgić herceg horvat ivanović janković jovanović jukić jurić katić klarić knežević kovačić kovačević kos krajnc
  lončar lukić marić marjanović marković martinović matić mlakar mihajlović milošević nikolić novak oblak pavić pavlović perić perković petrović popović potočnik radić
  rukavina savić stanković stojanović šarić šimić tadić tomić vidović vidmar vuković zupan zupančič živković
  agrawal ahuja banerjee bhatt bhattacharya bose chakraborty chatterjee chauhan chopra das desai deshmukh dutta gandhi ghosh goyal gupta iyer jadhav jain joshi kapoor
  kaur khan khanna kulkarni kumar malhotra mehta menon mishra mukherjee nair naidu pandey patil pillai prasad rajan rao reddy roy saxena sen shah sharma shetty shukla
  singh sinha thakur tiwari trivedi varma verma yadav
  abe akiyama aoki arai fujii fujita fukuda goto hara harada hasegawa hashimoto hayashi hirano ikeda imai inoue ishida ishii ishikawa ito iwata kaneko kato kikuchi
  kimura kinoshita kobayashi kojima kondo kubo maeda masuda matsuda matsui matsumoto miura miyazaki mori morita murakami murata nakagawa nakajima nakamura nakano
  nishimura noguchi nomura ogawa okada okamoto ono ota saito sakai sakamoto sasaki sato shibata shimada shimizu sugiyama suzuki takada takagi takahashi takeda takeuchi
  tamura tanaka taniguchi uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida
  алексеев андреев антонов баранов белов белый беляев богданов борисов быков васильев виноградов волков воробьёв воронов гаврилов герасимов голубев гончаров горбунов
  григорьев громов гусев давыдов данилов денисов дмитриев егоров ершов ефимов жуков зайцев захаров зимин зуев иванов ильин исаев казаков калинин карпов киселёв ковалёв
  козлов козырев комаров кондратьев королёв коршунов котов крылов крюков кудрявцев кузнецов кузьмин куликов лазарев лебедев логинов лукин майоров макаров максимов
  марков мартынов матвеев медведев мельников миронов михайлов мороз морозов назаров никитин николаев новиков орлов осипов панов петров поляков пономарёв попов потапов
  прохоров романов рыбаков рябов савельев сазонов семёнов сергеев сидоров симонов синицын смирнов соболев соколов соловьёв сорокин степанов субботин суворов тарасов
  тимофеев титов тихонов третьяков трофимов федоров федосеев филатов филиппов фомин фролов хохлов цветков чернов чернышёв чистяков шаров шевцов шестаков широков шубин
  щербаков яковлев
  бондаренко бойко білий василенко гончар гончаренко гриценко захарченко іваненко кравець кравченко кравчук коваль коваленко ковальчук козак левченко лисенко литвиненко
  мазур марченко мельник мельниченко олійник павленко петренко поліщук пономаренко романенко руденко савченко семененко сидоренко ткач ткаченко ткачук тимошенко
  федоренко харченко хоменко шевченко шевчук юрченко яценко
`;
