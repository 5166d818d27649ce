/**
 * Words of other languages that say little about the subject of a text, beside its stopwords: units of time, "people", "part", "new",
 * "to say". Written for this project, from general knowledge of the languages.
 */
export const FREQUENT_WORDS = {
  es: `año años mes meses semana semanas día días hora horas minuto minutos mañana tarde noche ayer hoy vez veces gente persona personas hombre
    mujer parte caso cosa forma manera modo lugar país ciudad mundo vida lado fin final primer primera primero último última próximo
    nuevo nueva viejo grande gran pequeño bueno buena mejor mayor menor alto largo mismo propio dos tres cuatro cinco decir dijo dice
    hacer hizo ir ver dar dio saber poner tomar llegar llegó seguir empezar abrir hablar llamar pasar quedar lunes martes miércoles
    jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  fr: `an ans année années mois semaine semaines jour jours heure heures minute minutes matin soir nuit hier aujourd demain fois gens personne
    personnes homme femme partie cas chose façon manière lieu pays ville monde vie côté fin premier première dernier dernière prochain
    nouveau nouvelle vieux grand grande petit petite bon bonne meilleur haut long même propre deux trois quatre cinq dire dit faire fait
    aller voir donner savoir mettre prendre arriver venir rester commencer ouvrir parler passer lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  it: `anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti mattina sera notte ieri oggi domani volta volte gente persona
    persone uomo donna parte caso cosa modo luogo paese città mondo vita lato fine primo prima ultimo ultima prossimo nuovo nuova vecchio
    grande piccolo buono buona migliore maggiore alto lungo stesso proprio due tre quattro cinque dire detto fare fatto andare vedere
    dare sapere mettere prendere arrivare venire restare iniziare aprire parlare passare lunedì martedì mercoledì giovedì venerdì sabato
    domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  pt: `ano anos mês meses semana semanas dia dias hora horas minuto minutos manhã tarde noite ontem hoje amanhã vez vezes gente pessoa pessoas
    homem mulher parte caso coisa forma maneira modo lugar país cidade mundo vida lado fim primeiro primeira último última próximo novo
    nova velho grande pequeno bom boa melhor maior menor alto longo mesmo próprio dois duas três quatro cinco dizer disse fazer fez ir
    ver dar saber pôr tomar chegar vir ficar começar abrir falar passar segunda terça quarta quinta sexta sábado domingo janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
  nl: `jaar jaren maand maanden week weken dag dagen uur uren minuut minuten ochtend middag avond nacht gisteren vandaag morgen keer mensen mens
    persoon man vrouw deel geval ding manier plaats plek land stad wereld leven kant einde eind eerste laatste volgende nieuw nieuwe oud
    oude groot grote klein kleine goed goede beste hoog hoge lang lange zelfde eigen twee drie vier vijf zeggen zei zegt gaan ging zien
    geven weten zetten nemen komen kwam blijven beginnen open praten maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
    februari maart april mei juni juli augustus september oktober november december`,
  ru: `год года лет годы месяц месяца неделя день дни дня час часа часов минута утро вечер ночь вчера сегодня завтра раз человек люди людей
    мужчина женщина часть случай дело вещь образ место страна город мир жизнь сторона конец первый последний следующий новый старый
    большой маленький хороший лучший высокий долгий самый свой два две три четыре пять сказать сказал сказала говорить говорит делать
    идти видеть дать знать взять стать стал стала начать остаться понедельник вторник среда четверг пятница суббота воскресенье января
    февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
  tr: `ad adı yıl yılı yılında ay ayı ayda hafta gün günü saat dakika sabah akşam gece dün bugün yarın kez kişi insan insanlar adam kadın bölge taraf
    parça durum şey şekil yer ülke şehir dünya hayat son sonra ilk gelecek yeni eski büyük küçük güzel yüksek uzun aynı kendi iki üç dört
    beş söyledi söylüyor dedi diyor yaptı yapıyor gitti geldi gördü verdi aldı başladı kaldı oldu olan olarak pazartesi salı çarşamba
    perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
  sv: `år året månad vecka dag dagar timme minut morgon kväll natt igår idag imorgon gång gånger människor människa person man kvinna del fall sak
    sätt plats land stad värld liv sida slut första sista nästa ny nya gammal gamla stor stora liten små god bra bästa hög lång samma egen
    två tre fyra fem säga säger sade gå gick se såg ge gav veta sätta ta tog komma kom bli börja öppna tala måndag tisdag onsdag torsdag
    fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december`,
  da: `år måned uge dag dage time minut morgen aften nat går dag gang gange mennesker menneske person mand kvinde del tilfælde ting måde sted land
    by verden liv side slut første sidste næste ny nye gammel gamle stor store lille små god bedste høj lang samme egen to tre fire fem
    sige siger sagde gå gik se så give gav vide sætte tage tog komme kom blive begynde åbne tale mandag tirsdag onsdag torsdag fredag
    lørdag søndag januar februar marts april maj juni juli august september oktober november december`,
  no: `år måned uke dag dager time minutt morgen kveld natt går gang ganger mennesker menneske person mann kvinne del tilfelle ting måte sted land
    by verden liv side slutt første siste neste ny nye gammel gamle stor store liten små god beste høy lang samme egen to tre fire fem
    si sier sa gå gikk se så gi ga vite sette ta tok komme kom bli begynne åpne snakke mandag tirsdag onsdag torsdag fredag lørdag søndag
    januar februar mars april mai juni juli august september oktober november desember`,
  fi: `vuosi vuotta vuoden kuukausi viikko viikon päivä päivän tunti minuutti aamu ilta yö eilen tänään huomenna kerta ihminen ihmiset henkilö mies
    nainen osa tapaus asia tapa paikka maa kaupunki maailma elämä puoli loppu ensimmäinen viimeinen seuraava uusi vanha suuri iso pieni
    hyvä paras korkea pitkä sama oma kaksi kolme neljä viisi sanoa sanoi sanoo mennä nähdä antaa tietää panna ottaa tulla jäädä alkaa
    puhua tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu`,
  hu: `év éve évek hónap hét nap óra perc reggel este éjszaka tegnap ma holnap alkalom ember emberek személy férfi nő rész eset dolog mód hely
    ország város világ élet oldal vég első utolsó következő új régi nagy kicsi kis jó legjobb magas hosszú ugyanaz saját két kettő három
    négy öt mondta mond megy látja ad tud vesz jön marad kezd beszél január február március április május június július augusztus
    szeptember október november december`,
  ro: `an ani anul lună luni săptămână zi zile oră ore minut dimineață seară noapte ieri azi astăzi mâine dată oameni om persoană bărbat femeie
    parte caz lucru mod fel loc țară oraș lume viață sfârșit prim prima ultimul ultima următor nou nouă vechi mare mic bun cel înalt
    lung același propriu doi două trei patru cinci spune spus face făcut merge vede da ști pune lua ajunge rămâne începe vorbește
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie`,
} as const;
