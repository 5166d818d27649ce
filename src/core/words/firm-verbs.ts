/** What firms do, as it stands right after their names in news. Written for this project, from general knowledge. */
export const FIRM_VERBS = `
  said says announced announces reported reports reportedly hired hires bought buys raised raises sells opened opens launched launches unveiled unveils plans agreed agrees declined denied
  denies confirmed expects warned employs sues sued named appointed acquired acquires posted delayed has_hired has_named has_agreed has_signed has_bought has_sold has_raised has_opened
  has_closed has_launched has_appointed has_acquired has_filed is_hiring is_suing will_acquire will_open will_launch to_buy to_sell to_acquire to_open to_close to_cut
  keeps_crashing keeps_logging won't_load ships invests partners_with shipped rolls_out recalls
  annonce a_annoncé va_racheter va_ouvrir va_supprimer lève rachète ouvre lance supprime embauche recrute licencie vend prévoit dément nie publie a_racheté a_ouvert a_lancé
  meldet meldete kündigt kündigte plant übernimmt kauft verkauft eröffnet schließt streicht teilt teilte baut_aus sucht liefert senkt erhöht dementiert bestätigt stellt will entlässt ruft muss investiert beliefert produziert fertigt verliert gewinnt kooperiert klagt droht rechnet erwartet wirbt verzichtet entwickelt zahlt spart trennt wehrt weist expandiert
  anuncia anunció compra compró abre abrirá abrió lanza lanzó vende vendió despide invierte invertirá niega negó confirma presenta presentó ha_comprado ha_abierto contrata contrató cierra cerró
  annuncia ha_annunciato apre lancia licenzia assume investe ha_comprato ha_aperto chiude acquista nega
  anunciou comprou abriu lança lançou demite demitiu contrata contratou vendeu fecha fechou nega negou investe
  kondigt schrapt neemt opent sluit koopt verkoopt meldt lanceert ontslaat zoekt haalt investeert
  meddelar köper köpte säljer öppnar stänger lanserar varslar anställer höjer sänker
  melder køber kjøper sælger selger åbner åpner lukker lancerer lanserer fyrer ansætter ansetter oplyser opplyser afviser henter
  ilmoitti ilmoittaa ostaa osti myy myi avaa avasi sulkee palkkaa irtisanoo julkaisi kertoo kertoi
  ogłosił przejmie przejmuje przejął kupi kupuje otworzy otworzył otwiera zwolni zatrudni zamknie zamyka sprzeda zapowiedział zapowiada poinformował podpisał
  oznámil koupí koupil koupila otevře otevřel zavře propustí prodá prodala kúpi kúpil otvorí otvoril
  bejelentette megvette megnyitotta nyit bezár elbocsát felvásárolja
  a_anunțat a_cumpărat a_deschis deschide închide angajează concediază lansează
  mengumumkan membuka meluncurkan membeli menjual menutup mengakuisisi
  объявил купил покупает открыл открывает закрыл закрывает запустил запускает сообщил выпустил выпускает уволил продал продаёт планирует отказал подписал
  оголосив оголосила купив купила відкрив відкрила відкриває запустив запускає повідомив випустив випускає планує
  обяви купи отвори ανακοίνωσε αγόρασε ανοίγει πουλά απολύει
  công_bố ra_mắt imefungua imetangaza
  je_objavio je_kupio je_otvorio otvara kupuje zapošljava
`
  .trim()
  .split(/\s+/)
  .join('|')
  .replaceAll('_', ' ');
