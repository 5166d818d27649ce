/** Towns of Europe, North America and some other countries, as they are called there. Written for this project, from general knowledge. */
export const TOWNS = `
  abergavenny abingdon accrington alnwick andover appleby arundel ascot ashford ashbourne aylesbury ayr bakewell banbury bangor barnsley barnstaple barrow basildon
  basingstoke batley beaconsfield bedford belfast berwick beverley bexhill bideford birmingham blackburn blackpool bodmin bognor bolton boston bournemouth bracknell
  bradford braintree brecon brentwood bridgwater bridlington brighton brixham brixton bromley buckingham bude burnley burton bury buxton caernarfon camberley camborne
  camden cardiff cardigan carlisle carmarthen chatham chelmsford chelsea cheltenham chepstow chesterfield chichester chippenham cirencester clacton clapham coalville
  cockermouth colchester colne congleton conwy corby coventry crawley crewe cromer croydon dartford dartmouth darlington dawlish deal denbigh derby devizes didcot
  doncaster dorchester dorking droitwich dudley dumfries dundee dunfermline ealing eastbourne eastleigh edinburgh elgin ely enfield epping epsom evesham exeter exmouth
  falkirk falmouth fareham farnborough farnham faversham felixstowe fleetwood folkestone frome fulham gainsborough gateshead gillingham glasgow glastonbury glossop
  gloucester goole gosport grantham gravesend greenwich grimsby guildford hackney halifax harlow harpenden harrogate hartlepool haslemere hastings hatfield haverhill
  hawick helston hemel hereford hertford hexham highgate hitchin honiton horsham hove huddersfield hull huntingdon ilford ilfracombe ilkley ipswich keighley kendal
  kenilworth keswick kettering kidderminster kilmarnock kingston kirkcaldy knaresborough knutsford launceston leamington leatherhead leeds leek leicester leith
  leominster letchworth lewes lichfield liverpool llandudno loughborough lowestoft ludlow luton lydney lymington lytham macclesfield maidenhead maidstone maldon
  malmesbury malton malvern manchester margate marlborough marlow matlock melrose melton middlesbrough minehead morecambe morpeth nantwich newark newbury newcastle
  newhaven newmarket newport newquay northallerton northampton northwich norwich nottingham nuneaton oakham oban oldham ormskirk oswestry otley padstow paignton paisley
  penrith penzance peterborough petersfield plymouth pontefract poole portsmouth preston ramsgate reading redcar redditch redruth reigate retford richmond ripon
  rochdale rochester romford romsey rotherham royston rugby ruislip runcorn rushden rye salcombe salford sandbach sandown sandwich scarborough scunthorpe selby
  sevenoaks sheffield sherborne shrewsbury sidmouth skegness skipton sleaford slough solihull southampton southend southport southwark spalding stafford staines
  stamford stevenage stockport stockton stoke stourbridge stratford strood stroud sudbury sunderland sutton swaffham swanage swansea swindon tamworth taunton tavistock
  telford tenby tetbury tewkesbury thetford thirsk tilbury tiverton tonbridge torquay totnes tottenham trowbridge truro twickenham uckfield ulverston uppingham
  uttoxeter ventnor wakefield wallingford walsall walthamstow wantage ware wareham warminster warrington watford wellingborough wells welwyn wembley weymouth whitby
  whitehaven whitstable wigan wilmslow wimbledon wincanton winsford wisbech witney woking wokingham wolverhampton woodstock worcester workington worksop worthing
  wrexham yarmouth yeovil
  albany albuquerque amherst annapolis arlington atlanta aspen augusta bakersfield baltimore beaumont bellevue berkeley bethlehem beverly billings biloxi boulder
  bozeman brooklyn buffalo burlington calgary canton charleston charlotte chattanooga chicago cincinnati cleveland columbia columbus concord dayton daytona detroit
  dubuque duluth edmonton fairfax fargo fresno galveston greensboro greenville hamilton harrisburg hartford helena hoboken honolulu jackson juneau kalamazoo knoxville
  lansing laredo lexington louisville lubbock manhattan memphis mesa miami milwaukee minneapolis mobile montpelier montreal nashville norfolk oakland omaha orlando
  ottawa pasadena peoria philadelphia pittsburgh plano portland princeton providence quebec queens raleigh reno roanoke sacramento salem saskatoon savannah scranton
  seattle shreveport spokane springfield syracuse tacoma tampa toledo topeka toronto trenton tucson tulsa vancouver waco wichita wilmington winnipeg yonkers yuma
  adelaide auckland brisbane canberra christchurch darwin dunedin geelong hobart melbourne napier perth sydney tauranga wellington johannesburg durban pretoria
  kimberley
  aachen aalen ahlen altona amberg ansbach aschaffenburg augsburg bamberg bautzen bayreuth bielefeld bingen bocholt bochum bonn bottrop brandenburg braunschweig bregenz
  bremerhaven celle chemnitz coburg cottbus cuxhaven dachau darmstadt deggendorf dessau detmold dortmund duisburg düren düsseldorf emden erding erfurt erlangen essen
  esslingen eutin flensburg frankfurt freiberg freiburg freising friedrichshafen fulda fürth garmisch gera giessen gießen goslar göppingen görlitz gotha göttingen graz
  greifswald gütersloh hagen halberstadt halle hameln hamm hanau hannover heidelberg heilbronn herford hildesheim hof husum ingolstadt innsbruck itzehoe kaiserslautern
  karlsruhe kempten kiel klagenfurt koblenz konstanz krefeld landau landshut leer lemgo leverkusen lindau linz lörrach lübeck luckenwalde lüneburg luzern magdeburg
  mannheim marburg meißen memmingen minden mönchengladbach münchen münster neuss nürnberg oberhausen offenbach offenburg oldenburg osnabrück paderborn passau pforzheim
  pirna plauen potsdam ratingen ravensburg regensburg remscheid reutlingen rheine rosenheim rostock saarbrücken salzburg salzgitter schaffhausen schwerin siegen
  sigmaringen soest solingen stade stendal stralsund straubing stuttgart suhl thun tübingen ulm unna villach wedel wels wernigerode wesel wetzlar wiesbaden
  wilhelmshaven winterthur wismar wittenberg wolfsburg wuppertal würzburg zug zwickau
  aix ajaccio albi alençon amiens angers angoulême annecy arles arras aubagne auch aurillac auxerre avignon bayonne beaune beauvais belfort besançon béziers biarritz
  blois bourges brest caen cahors calvi carcassonne chambéry chartres châteauroux cherbourg cholet clermont cognac colmar compiègne deauville dieppe dole dunkerque
  épernay épinal évreux falaise figeac foix fréjus gap grasse grenoble guéret honfleur laon laval lens limoges lorient lourdes mâcon meaux melun menton metz millau
  montauban montélimar montpellier moulins mulhouse nancy nantes narbonne nevers nîmes niort orange orléans pau périgueux perpignan poitiers quimper roanne rodez rouen
  saintes saumur sedan senlis sens sète soissons strasbourg tarbes toulon tours troyes tulle valence vannes verdun versailles vesoul vichy vienne villefranche liège
  namur mons bruxelles charleroi dinant
  albacete alcalá algeciras alicante almería aranjuez avilés badajoz baeza bilbao burgos cáceres cádiz cartagena castellón ciudadela cuenca denia elche ferrol gerona
  getafe gijón girona guadalajara guernica huelva huesca ibiza jaén jerez lérida linares logroño lugo málaga marbella mérida mieres murcia orense oviedo palencia
  pamplona pontevedra ronda sabadell salamanca santander santiago segovia soria tarragona teruel trujillo úbeda valladolid vigo vitoria zaragoza bogotá cali caracas
  cusco guayaquil lima medellín monterrey montevideo quito rosario valparaíso veracruz
  alcobaça almada amadora barcelos beja chaves covilhã estoril fátima guarda lagos leiria loulé mafra matosinhos óbidos odivelas peniche portalegre portimão santarém
  setúbal silves tavira tomar viseu belém brasília campinas curitiba fortaleza goiânia maceió manaus natal niterói olinda recife salvador santos
  agrigento alba alessandria amalfi ancona aosta arezzo ascoli assisi asti avellino bari belluno benevento bergamo biella bologna bolzano brescia brindisi cagliari
  carrara caserta catania chieti como cortona cosenza cremona crotone cuneo faenza fano ferrara foggia forlì gorizia grosseto imola imperia ivrea lecce lecco livorno
  lodi lucca macerata mantova massa matera merano messina modena monza noto novara nuoro olbia oristano orvieto otranto padova parma pavia perugia pesaro pescara
  piacenza pistoia positano potenza prato ragusa rapallo ravenna rieti rimini rovereto rovigo salerno sanremo sassari savona siracusa sondrio sorrento spoleto taranto
  teramo terni todi trani trapani trento treviso trieste udine urbino varese vercelli viareggio vicenza viterbo volterra
  alkmaar almelo almere amersfoort amsterdam apeldoorn arnhem assen breda delft deventer doetinchem dordrecht ede edam eindhoven emmen enschede gouda groningen haarlem
  heerlen helmond hengelo hilversum hoorn leeuwarden leiden lelystad maastricht meppel middelburg nijmegen oss purmerend roermond roosendaal rotterdam schiedam sittard
  sneek tilburg urk utrecht venlo vlissingen volendam weert zeist zutphen zwolle aalst dendermonde genk hasselt ieper kortrijk leuven mechelen oostende roeselare
  turnhout
  alingsås borås borlänge eskilstuna falköping falun gävle halmstad helsingborg härnösand jönköping kalmar karlskrona karlstad kiruna kristianstad landskrona lidköping
  linköping ludvika luleå lund mora motala norrköping nyköping nässjö piteå sandviken skara skellefteå skövde sundsvall södertälje trelleborg trollhättan uddevalla umeå
  vadstena varberg vetlanda visby västerås växjö ystad örebro östersund ålesund arendal bodø drammen halden hamar hammerfest harstad haugesund horten kongsberg
  kristiansand larvik lillehammer mandal molde moss namsos narvik sandefjord skien stavanger steinkjer tromsø trondheim tønsberg vadsø voss aalborg esbjerg fredericia
  helsingør herning hillerød hjørring holbæk horsens kolding køge nyborg næstved odense randers ribe roskilde silkeborg skagen slagelse svendborg sønderborg thisted
  varde vejle viborg
  espoo hamina hanko hyvinkää imatra jyväskylä järvenpää kajaani kemi kerava kokkola kotka kouvola kuopio kuusamo lahti lappeenranta lohja loviisa mikkeli naantali
  nokia oulu pori porvoo raahe rauma riihimäki rovaniemi salo savonlinna seinäjoki tampere tornio turku vaasa vantaa varkaus pärnu tartu narva viljandi daugavpils
  jelgava jūrmala liepāja ventspils kaunas klaipėda šiauliai palanga
  białystok bielsko bydgoszcz bytom chełm chorzów cieszyn częstochowa elbląg gdynia gliwice gniezno grudziądz kalisz katowice kielce kołobrzeg konin koszalin krosno
  legnica leszno łódź łomża malbork nysa olsztyn opole płock poznań przemyśl puławy radom rybnik rzeszów siedlce słupsk sopot szczecin tarnów toruń tychy wałbrzych
  zakopane zamość żywiec
  cheb chrudim hradec jihlava karlovy kladno kutná liberec litomyšl mělník most náchod nymburk olomouc opava ostrava pardubice písek plzeň přerov příbram tábor telč
  teplice třebíč zlín znojmo žilina bratislava košice martin nitra poprad prešov trenčín trnava zvolen budapest debrecen eger esztergom győr kaposvár kecskemét miskolc
  nyíregyháza pécs siófok sopron szeged szolnok szombathely tata vác veszprém zalaegerszeg ljubljana maribor celje kranj koper zagreb split rijeka osijek zadar pula
  dubrovnik karlovac sisak šibenik beograd niš sarajevo mostar tuzla skopje bitola ohrid podgorica
  arad bacău brașov brăila bucurești buzău cluj constanța craiova galați iași oradea pitești ploiești satu sibiu slatina suceava timișoara tulcea
  adana afyon alanya amasya antakya antalya aydın balıkesir bodrum bolu burdur çanakkale çorum denizli diyarbakır edirne erzurum eskişehir fethiye gaziantep giresun
  ısparta kars kayseri kütahya malatya manisa mardin mersin muğla nevşehir niğde ordu rize sakarya samsun sinop sivas tekirdağ tokat trabzon urfa üsküdar kadıköy van
  yalova zonguldak
  абакан анапа архангельск астрахань барнаул белгород брянск витебск владивосток владимир волгоград вологда воронеж выборг гатчина гомель грозный гродно дзержинск
  екатеринбург елец зеленоград иваново ижевск иркутск казань калининград калуга кемерово кириши клин ковров коломна кострома краснодар красноярск курган курск липецк
  магадан майкоп мурманск муром нальчик новгород новосибирск обнинск омск орёл оренбург пенза пермь петрозаводск псков пятигорск ростов рязань самара саранск саратов
  севастополь серпухов симферополь смоленск сочи ставрополь сургут сызрань таганрог тамбов тобольск томск тула тюмень ульяновск уфа хабаровск чебоксары челябинск чита
  элиста якутск ялта ярославль
  вінниця дніпро донецьк житомир запоріжжя ірпінь луцьк маріуполь миколаїв одеса суми тернопіль ужгород харків херсон хмельницький черкаси чернівці софия пловдив варна
  бургас русе плевен перник сливен видин белград скопје битола охрид алматы астана
  αθήνα θεσσαλονίκη πάτρα λάρισα βόλος χανιά ηράκλειο ιωάννινα καβάλα καλαμάτα κέρκυρα κως μύκονος ναύπλιο πάρος σάμος σαντορίνη σέρρες τρίκαλα χίος
`;
