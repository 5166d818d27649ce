import type { WordLists } from './word-lists.ts';

/** Written for this project, from general knowledge of German prose. Inflected forms only where the stem differs. */
export const GERMAN_WORDS: WordLists = {
  grammar: `
    ab aber alle allem allen aller allerdings alles als also am an andere anderen anders auch auf aus außer außerdem bald beide beim
    bei bereits bevor bin bis bisher bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf
    daraus darf darin darüber darum darunter das dass davon davor dazu dein deine dem den denen denn dennoch der deren derselbe des
    deshalb dessen desto die dies diese diesem diesen dieser dieses dir doch dort drauf dran drum du durch dürfen durfte eben ebenso
    eigentlich ein eine einem einen einer eines einige einmal er erst es etwa etwas euch euer falls fast für ganz gar gegen gegenüber
    gern gerade habe haben hat hatte hätte her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem
    ins innen inzwischen irgend ist ja je jede jeder jedem jeden jedes jedoch jemand jene jetzt kann kaum kein keine können könnte
    konnte längst lassen man manche mehr mein meist mich mir mit möchte mögen müssen musste muss nach nachdem neben nein nicht nichts
    nie niemand noch nun nur ob oben obwohl oder oft ohne schließlich schon sehr sein seine seinem seinen seiner seit selbst sich sie
    sind so sobald sogar solche sollen sollte sondern sonst sowie soweit statt trotz trotzdem über überall übrigens um und uns unser
    unter viel viele vielleicht vom von vor vorher wann war wäre waren warum was weder wegen weil weiter welche wem wen wenig wenn
    wer werden wessen wie wieder will wir wird wo wohl wollen wollte worden wurde würde während ziemlich zu zudem zum zur zwar
    zwischen zuvor zunächst
    zwei drei vier fünf sechs sieben neun zehn elf zwölf sagen sagt sagte gesagt kommt kam kommen geht ging gehen gibt
  `,
  frequent: `
    amerika amerikanisch april daten dezember dollar eigene februar gemacht gilt groß große heißt januar jahr kleine leute liegt macht
    märz menge nächste sache steht übrig usa weiß zukunft
    abend absatz ahnung akku aktion alt amt anbieten ändern anfang angebot angst ankommen anlass annehmen anruf ansehen antwort apfel
    apotheke arbeit arbeiter arm art artikel arzt aufgabe auge august ausgabe aussehen außen auto autor bach backen bad bahn balkon
    ball band bank bauen baum beginn behalten bein beispiel bekannt bekommen benutzen berg bericht besonders besser best bestehen
    besuch betrieb bett bewegung bezahlen bild bildschirm billig bisschen bitte blatt blau bleiben blick blieb blume boden brachte
    brauchen braun breit brief bringen brot bruder buch büro butter cafe chance chef computer dach dame dank datei dauer decke denken
    deutsch deutschland dick dienst dienstag ding direkt dokument donnerstag dorf draußen dritte drücken dunkel dünn ecke ei
    eigen einfach einzeln eis eltern ende endlich energie eng entscheiden entwickeln erde erfahren erfolg ergebnis erinnern
    erklären erlauben erreichen erscheinen erwarten erzählen essen euro fach fahren fall falsch familie fan fand farbe fast fehler
    feier fein feld fenster fern fernsehen fertig fest feuer figur film finden finger firma fisch fläche flasche fleisch fliegen form
    foto frage frau frei freitag freude freund frisch froh früh frühling führen funktion fürchten fuß gab gang garten gast
    gebäude geben gedanke gefallen gefühl gehören geist gelb geld gemeinsam genau genug gerät gericht geschäft geschichte
    gesicht gespräch gestern gesund gewinnen glas glauben gleich glück gold gott grad gras grau grenze groß grün grund gruppe
    gut haar halb halt hand handy hängen hart haus heben heiß heißen helfen hell hemd herbst herr herz heute hilfe himmel hinaus hoch
    hof hoffen holen holz hören hotel hund hundert idee information innere insel interesse internet jahr jung juni juli junge kaffee
    kalt kamera karte kaufen kein keller kennen kilo kilometer kind kino kirche klar klasse kleid klein klicken klub knapp kochen
    kollege könig kopf körper kosten kraft krank kreis krieg küche kuchen kunde kunst kurz lachen laden lassen ließ lag lage land lang
    langsam laufen laut leben leer legen leicht leise leiten lernen lesen letzte leute licht lieb lied liegen linie links liste lösen
    luft machen mädchen mai mal mann markt maschine maus mehl meinen meinung mensch merken messe meter milch milliarde million minute mitglied
    mittag mitte mittel mittwoch modell modern möglich monat montag morgen motor müde mund museum musik mutter nacht nah name nase
    natürlich nehmen nennen nett netz neu nimmt nord normal note nötig november nummer nutzen oberfläche ofen öffnen offen ohr
    oktober oma opa ordnung ort ost paar packen papier park partei partner passen passieren person pferd pflanze pizza plan platte
    platz plötzlich politik post preis probe problem produkt programm prozent prüfen punkt quelle rad rand rasch rat raum rechnen
    rechnung recht reden regal regel regen reich reihe reise rennen rest restaurant rezept richtig richtung rolle rot rücken ruf ruhe
    ruhig rund sache sah salz sammeln samstag sand satz schaffen schauen scheinen schicken schiff schlafen schlag schlecht
    schließen schluss schlüssel schmal schmecken schnee schneiden schnell schön schrank schreiben schritt schuh schuld schule schüler
    schwach schwarz schwer schwester see sehen seite sekunde senden september serie setzen sicher singen sinn sitzen
    software sohn sommer sonne sonntag sorge spannend spät spiel spieler sport sprache sprechen springen spur staat stadt stand stark
    start statt stein stelle stellen stern stimme stimmt stock stoff straße strom stück student stuhl stunde suchen süd system tag
    tanz tasche tastatur taste tat tausend team technik tee teil telefon tempo teuer text thema tief tier tisch titel tochter tod ton
    topf tor tot tragen traum treffen treppe trinken trocken tun tür turm typ üben übernehmen überraschung uhr umgehen unten unterschied urlaub
    vater verein vergessen vergleich verkehr verlieren version verstehen versuch video voll vorn vorstellen vorteil wagen wählen
    wahr wald wand warm warten waschen wasser wechsel weg wein weiß weit welt wenden werk wert wetter wichtig wind winter wirklich
    wissen woche wochenende wohnen wohnung wort wunsch zahl zahlen zeichen zeigen zeile zeit zeitung ziehen ziel zimmer zug
    zurück zusammen zustand zutat zwanzig zweite
    achtzehn achtzig andererseits andernfalls anscheinend ansonsten aufgrund ausgerechnet beinahe binnen bislang bloß daraufhin derart
    dermaßen derzeit diesmal dreizehn dreißig ebenfalls ebensolch einander einerseits einigermaßen einst entsprechend erneut erstmals
    etlich extrem folgend fortan fortwährend freilich fünfte fünfzehn fünfzig gegenwärtig gelegentlich genauso geradezu gestrig
    gleichfalls gründlich gänzlich halbwegs heraus herein herum heutig hierbei hierfür hierher hiermit hierzulande hinein hinterher
    hinzu häufig höchstens immerhin innerhalb insbesondere insofern irgendwann jedenfalls jenseits jeweils keineswegs kürzlich
    letztlich manchmal mehrmals merklich mindestens mittlerweile mitunter monatelang nacheinander nahezu nebenbei neulich neunte
    neunzehn neunzig nirgends nochmals offenbar ohnehin per prompt regelmäßig rundum samt schier schlicht sechzehn sechzig sei seien
    seinerzeit seitdem seither selbstverständlich siebte siebzehn siebzig sinngemäß soeben sogleich solange somit sozusagen speziell
    spätestens stattdessen stets tagelang teilweise umso unmittelbar unterdessen unzählig us vielfach vielmehr vierte vierzehn vierzig
    vorab vorbei vorerst vorig vorübergehend weitaus weiterhin weitgehend wenigstens weshalb wiederum wochenlang zehnte zeitlich
    zeitweise zuerst zufolge zuletzt zumal zumindest zurzeit zuweilen überdies überhaupt übermorgen
  `,
};

/** Forms of the strong verbs in those lists whose stem is not the infinitive's. */
export const GERMAN_VERB_FORMS = `
    aß angenommen begann begonnen bekam bestand bliebe brächte bräche dachte dächte erschien erschienen fährt fällt fände fängt fiel
    fiele fing flog fuhr gäbe gebracht geblieben gedacht gefahren gefallen gefangen gefiel gegangen gegeben gegessen gehalten geholfen
    gekannt gekommen geladen gelassen gelaufen gelegen gelesen genannt genommen gesehen gesessen geschlafen geschlagen geschlossen
    geschnitten geschrieben gesprochen gestanden gesungen getan getragen getroffen getrunken gewann gewänne geworden gewonnen gewusst
    half hält hielt hielte hieße hilft hing hob hülfe isst käme kannte läge läuft las lässt lief ließe liest nahm nähme nannte rannte
    rief sähe sang saß schien schlägt schlief schloss schlug schnitt schrieb sieht sprach spräche sprang spricht stand stünde stehen
    tat täte traf trägt trank trifft trug tut vergaß vergisst verlor verloren verstand verstanden ward wusch wusste zieht zog
  `;
