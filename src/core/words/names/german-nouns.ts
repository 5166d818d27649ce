/**
 * German nouns that a firm may be named after: they have a capital whether the thing or the firm is meant. Written for this project, from
 * general knowledge.
 */
export const GERMAN_NOUNS = `
  abendrot abenteuer acker adler ahorn akazie akkord albatros alraune alpen ameise amsel anemone anker antenne anzeiger arche arena arkade arnika aster atelier
  atlas atoll aue auerhahn aufbruch aufwind augenblick aurora auster azur bachstelze backstube baldachin balken balsam bambus banner barke bastion bauhaus bausch
  bernstein biber biene bienenkorb bienenstock bimsstein binse birke birne bison blase blatt blitz blüte blume boje bogen bollwerk bote brandung brause brennnessel
  brise brücke brücken brunnen buche buchfink buchsbaum bühne bündnis bulle burg bussard bussole brennpunkt butterblume chrysantheme dachs damm dampf delfin delphin
  demant diamant diele distel dohle dolde dolomit dom domino donner dorn dotter drache drachen drossel dschungel düne eber echo edelstein edelweiß efeu eibe eiche
  eichel eichhorn eimer einhorn eisberg eisvogel elch elefant elfe elster eintracht erbe erle ernte esche espe esel essenz eule fabel fackel faden fähre fährte
  falke falter fanfare farn fasan feder feige feile feldspat fels felsen fenchel ferse fichte fink firn fittich flamme flanke flechte flieder fliege flint floß
  flöte flosse flügel fluss flut föhre forelle forst fortuna fortschritt frosch frost fuchs füchsin funke funken furche fuge gabel galaxie galgen galopp gams gans
  garbe garten gazelle gebirge gecko geige geier gemse germane geysir giebel ginster gipfel gitarre gitter gladiole glanz gletscher glied glocke glut gondel granat
  granit graphit greif griffel grille grotte habicht hafen hafer hagel hahn hai hain halm hammel hammer hamster harfe harmonie harnisch harz hase hasel haube hauch
  hebel hecht hecke heide heidelbeere heim heimat helm henne herd hering hermelin herold himbeere hirsch hirte hirtin holunder honig horizont horn hornisse hort
  hügel hummel hütte hyazinthe igel iltis imker impuls insel iris jade jaguar jasmin juwel kabel käfer kachel kakadu kaktus kamel kamille kamin kammer kanal kanzel
  kappe karaffe karavelle kastanie kaskade kathedrale katze kauz kegel kelch kelle kern kerze kette keule kiefer kiel kiesel kirsche klammer klang klee klinge
  klippe knospe knoten kobold kobra köcher kohle kolibri kolonne komet kompass kondor konus koralle korken kornblume kosmos krähe krake kran kranich kranz krater
  kraut krebs kreide kreisel kreuz kristall krokus krone krug kuckuck kugel kuppel kupfer kurbel kürbis lagune lama lamm lampe landung lanze lärche larve laterne
  laub lauch laute lavendel lawine leder legende leier leinen leiter lerche leuchte leuchtturm levkoje libelle lichtung lilie linde linse lorbeer lotse lotus löwe
  löwenzahn luchs lupe lupine maiglöckchen malve mammut mandel marder margerite marmor maske mast maulwurf mauer mauersegler meer meise meißel melisse melodie
  merkur messing meteor milan minze mispel mistel mitra möhre mohn mohr mole molkerei mond monolith moor moos möwe morgenröte mörtel mosaik motte mücke mühle mulde
  murmel murmeltier muse muschel muskat myrte nachtigall nadel nagel narwal narzisse nashorn natter nebel nelke nessel nest netz nixe norden nova nuss nymphe oase
  obelisk odyssee ofen olive olymp opal orakel orbit orchidee orgel orkan orion otter palast palme panda panther panorama panzer papagei papier pappel parabel
  pegasus pendel perle pfad pfau pfeffer pfeil pfeiler pflug pforte pfote phönix pilger pilz pinguin pinie pinsel pinzette pirol planet plankton plateau platane
  platin portal prisma profil pyramide quader qualle quarz quaste quelle quitte rabe rad rahmen rakete rampe ranke raps raster raupe raute rebe rebhuhn regatta
  regenbogen regent reh reiher reiter resonanz rettich riegel riff ring ringelblume ritter robbe rochen rohr rose rosmarin rotkehlchen rubin ruder ruine rune
  saat säbel saturn safran saite salamander salbei salut same samt sanddorn saphir sattel säule schachtel schakal schanze scharnier schatz schaufel scheibe scheune schiefer
  schild schilf schimmel schirm schlange schleuse schlitten schmelze schmetterling schmied schmiede schnabel schnecke schneeflocke scholle schornstein schwalbe schwan schwarm
  schwert schwinge segel segler seide seil semmel senf sense sichel sieb siegel signal silber skorpion smaragd sockel solitär sonde sonnenblume spaten spatz specht speer
  speicher sperber sperling spiegel spinne spindel spirale spitze sprosse sprung spur stachel stahl stall stamm star staude steg steinadler steinbock steinbruch steppe
  sternschnuppe steuer stichling stier stieglitz stollen stolz storch strahl strand strauch strauß stroh strudel stufe sturm süden sumpf symbol symphonie takt talisman
  tanne tau taube teich teller tempel thymian tiger titan topas tor trabant treppe tresor trichter triebwerk trift tritt triumph trommel tropfen truhe tukan tulpe
  turbine türkis turm turmfalke uhu ulme ufer ursprung vanille veilchen venus vesper visier vogel vogelbeere vulkan wacholder wachtel wächter wal waldmeister wall walnuss
  walross walze wanderer waage wappen warte wasserfall weber wegwarte weide weiher weizen welle wels wespe westen wiese wiesel wikinger wipfel wirbel wolf wolke wurzel
  zahnrad zander zange zaun zebra zeder zelle zelt zenit zentrum zephir ziege ziegel zikade zimt zinne zirbe zirkel zirkus zitadelle zitrone zobel zucker zünder zwerg zwiebel
  zwilling zypresse
  analyse anfrage anlage ansicht antrieb ausblick auskunft balance baustein begleiter begleitung berater blickwinkel brennstoff dialog dynamik ebene eckstein einblick
  einheit element ernte erlebnis etappe fassade fundament gegenwart generation gewinn grundstein heilung hoffnung idee initiative kapital klarheit kontakt kontrast
  kontur konzept kreislauf leitung lichtblick lösung manufaktur maßstab meilenstein methode moment motiv nachbar nachbarschaft neuland niveau objekt pause plattform
  position praxis prinzip puls quartier rahmen reform relais rhythmus ritual rückhalt runde schnittstelle schwerpunkt schwung signatur skala spektrum sprungbrett
  stille struktur substanz symbiose synthese tandem tragwerk treffpunkt ursache verbund vision vorsprung wachstum wandel werkbank werkstatt wunder zeitgeist zentrale
  ziffer zirkulation zukunft zuversicht zweig
`;

/** Other parts of German compounds: parts of the landscape and of buildings, directions, materials. */
export const GERMAN_PARTS = `
  nord süd ost west ober unter mittel hinter vorder alt neu hoch tief groß klein lang kurz schwarz weiß rot blau grün gold silber sommer winter morgen abend nacht tag sonnen mond stern
  kamm kap hang tal blick hof haus wall park feld wald bach see wind licht werk weg steg grat joch pass kogel horn spitz kopf rücken sattel kuppe rand ufer strand bucht küste meer insel hafen tor turm bau stein
  fels sand moor heide wiese anger acker garten baum holz laub blatt zweig ast stamm wurzel berg grund born brunn furt rain ried schlag stadt dorf platz markt brücke kirche kapelle kloster schloss burg
  mühle hütte stube kammer keller dach giebel erker saal halle wand fenster tür treppe gang stuhl tisch glocke korn mehl brot milch honig wein bier salz öl eisen stahl kupfer zinn blei glas leder wolle
  kapitell
`;
