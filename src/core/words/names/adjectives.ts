/** Adjectives that firms are named after, in languages that are not English. Written for this project, from general knowledge. */
export const ADJECTIVES = `
  wolny zielony czerwony niebieski czarny biały żółty szary różowy brązowy fioletowy pomarańczowy nowy szybki dobry jasny ciemny czysty zdrowy wesoły spokojny złoty
  srebrny cichy głośny bystry mocny silny słaby młody stary świeży prosty krzywy mały duży wielki wysoki niski szeroki wąski długi krótki głęboki płytki ciepły zimny
  gorący chłodny suchy mokry twardy miękki lekki ciężki pusty pełny pewny wierny mądry głupi dzielny odważny śmiały zwinny chytry sprytny uczciwy szczery miły słodki
  gorzki kwaśny słony ostry łagodny tani drogi bogaty biedny piękny ładny modny dziki swojski polski wiejski miejski morski górski leśny polny rzeczny wodny ognisty
  kamienny drewniany żelazny stalowy miedziany szklany skalny śnieżny słoneczny gwiezdny księżycowy wiosenny letni jesienny zimowy poranny nocny wieczorny dobra nowa
  wolna zielona czysta mocna złota
  rychlý pomalý dobrý špatný nový starý mladý zelený červený modrý bílý černý žlutý šedý hnědý zlatý stříbrný čistý veselý tichý hlasitý světlý tmavý jasný silný slabý
  velký malý vysoký nízký široký úzký dlouhý krátký hluboký teplý studený horký suchý mokrý tvrdý měkký lehký těžký prázdný plný věrný moudrý chytrý statečný smělý
  hodný milý sladký hořký kyselý slaný ostrý levný drahý bohatý chudý krásný divoký lesní polní vodní horský mořský zdravý živý volný rýchly svieži pekný
  добрый злой новый старый молодой зелёный красный синий белый чёрный жёлтый серый розовый золотой серебряный медный железный стальной каменный чистый грязный тихий
  громкий светлый тёмный ясный живой вкусный умный мудрый верный сильный слабый быстрый медленный свежий крепкий мягкий твёрдый тёплый холодный горячий сладкий горький
  острый лёгкий тяжёлый полный пустой вольный свободный смелый храбрый честный весёлый радостный счастливый милый красивый дикий лесной полевой речной морской горный
  степной северный южный восточный западный весенний летний осенний зимний утренний ночной вечерний лунный солнечный звёздный снежный родной домашний сельский городской
  русский дальний ближний первый второй третий главный вечный
  добрий новий старий молодий зелений червоний синій білий чорний жовтий золотий срібний чистий світлий живий смачний розумний мудрий вірний сильний швидкий свіжий
  міцний вільний сміливий чесний веселий щасливий милий гарний лісовий польовий річковий морський гірський степовий північний південний східний західний перший рідний
  добър нов зелен червен бял черен златен чист тих светъл жив вкусен умен силен бърз свеж свободен весел щастлив
  dobar nov zelen crven bijel crn zlatan čist tih svjetao živ pametan jak brz svjež slobodan veseo sretan mlad star vjeran hrabar dober svetel hiter svež srečen
  solide rapide léger légère joyeux joyeuse malin futé tranquille serein sereine vif vive doux douce fidèle hardi hardie clair claire gai gaie pur pure frais fraîche
  nouveau nouvelle libre heureux heureuse juste sage simple tendre sucré vrai vaste ancien ancienne courageux gracieux lumineux lumineuse audacieux audacieuse sincère
  sobre souple agile alerte ardent ardente brave candide discret digne exquis fervent fier fière franc franche gourmand honnête humble noble paisible précieux propre
  rebelle rustique savoureux subtil tenace vaillant vaillante malicieux
  claro clara sereno serena alegre vivo viva rápido rápida fuerte bueno buena dulce fresco fresca nuevo nueva feliz justo justa sabio sabia sencillo tierno verdadero
  antiguo valiente brillante luminoso audaz sincero ágil ardiente bravo discreto digno fiel fino franco honesto humilde precioso limpio rebelde rústico sabroso sutil
  tenaz gallardo hermoso lindo ligero listo lozano sano suave tranquilo gran grande pequeño dorado plateado azul verde rojo blanco negro amarillo celeste
  chiaro chiara lieto lieta dolce nuovo nuova libero libera felice semplice vivace rapido rapida forte buono buona giusto saggio tenero vero antico valoroso audace
  degno fedele fine onesto umile nobile prezioso pulito ribelle rustico gustoso sottile bello bella leggero soave tranquillo piccolo dorato azzurro rosso bianco nero
  giallo allegro gentile veloce
  bom boa doce novo nova livre sábio simples terno verdadeiro antigo valente brilhante nobre limpo saboroso belo leve são pequeno dourado vermelho branco preto amarelo
  ligeiro
  snel langzaam goed slecht nieuw oud jong groen rood blauw wit zwart geel grijs goud schoon vrolijk stil helder donker sterk zwak groot klein hoog laag breed smal lang
  kort diep warm koud heet droog nat hard zacht licht zwaar leeg vol trouw wijs slim dapper moedig eerlijk lief zoet bitter zuur zout scherp goedkoop duur rijk arm mooi
  wild vrij vrije fris gezond blij rustig eerste
  snabb god ny gammal ung grön röd blå vit svart gul grå ren glad tyst ljus mörk stark svag stor liten hög låg bred lång djup varm kall het torr våt hård mjuk lätt tung
  tom full trogen klok smart modig ärlig snäll söt sur salt skarp billig dyr rik fattig vacker vild fri frisk sund lugn första hurtig gammel grønn grøn rød hvit hvid
  sort lys mørk kald tørr myk lett ærlig snill søt vakker vill rolig
  puhdas vihreä punainen sininen valkoinen musta keltainen harmaa kultainen hopeinen nopea hidas kirkas iloinen rohkea vapaa uusi vanha nuori vahva heikko hyvä huono
  suuri pieni iso korkea matala leveä kapea pitkä lyhyt syvä lämmin kylmä kuuma kuiva märkä kova pehmeä kevyt raskas tyhjä täysi uskollinen viisas ovela urhea rehti
  kiltti makea kitkerä hapan suolainen terävä halpa kallis rikas köyhä kaunis villi terve rauhallinen hiljainen reipas raikas vikkelä ketterä sukkela oiva aito
  ensimmäinen
  hızlı yavaş iyi yeni eski genç yeşil kırmızı mavi beyaz siyah sarı gri altın temiz neşeli sessiz aydın karanlık güçlü büyük küçük yüksek alçak geniş dar uzun kısa
  derin sıcak soğuk kuru ıslak sert yumuşak hafif ağır boş dolu sadık bilge akıllı cesur dürüst sevimli tatlı acı ekşi tuzlu keskin ucuz pahalı zengin güzel vahşi özgür
  taze sağlam sakin birinci doğal
  gyors lassú jó új régi fiatal zöld piros kék fehér fekete sárga szürke arany ezüst tiszta vidám csendes világos sötét erős nagy kicsi magas alacsony széles keskeny
  hosszú rövid mély meleg hideg forró száraz nedves kemény puha könnyű nehéz üres teli hűséges bölcs okos bátor becsületes kedves édes keserű savanyú sós éles olcsó
  drága gazdag szép vad szabad friss egészséges nyugodt első
  rapid bun nou vechi tânăr roșu albastru alb negru galben auriu argintiu curat vesel liniștit luminos puternic mare mic înalt larg lung scurt adânc cald rece uscat
  moale ușor greu plin credincios înțelept deștept curajos cinstit amar acru sărat ieftin bogat frumos liber proaspăt sănătos
  flink munter heiter sauber schlau treu mutig klug stolz frei frisch rasch wacker tapfer kühn edel fein lecker lustig fröhlich friedlich gerecht ehrlich redlich bunt
  klar sanft zart zäh
  γρήγορος καλός νέος παλιός πράσινος κόκκινος μπλε λευκός μαύρος κίτρινος χρυσός ασημένιος καθαρός χαρούμενος ήσυχος φωτεινός δυνατός μεγάλος μικρός ψηλός ζεστός κρύος
  γλυκός πικρός πιστός σοφός έξυπνος τολμηρός τίμιος ωραίος άγριος ελεύθερος φρέσκος
`;
