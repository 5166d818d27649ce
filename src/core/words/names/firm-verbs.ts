import { oneOf } from '../../shared/one-of.ts';

/** Written for this project, from general knowledge. */
const VERBS = `
  said says announced announces reported reports reportedly hired hires bought buys raised raises sells opened opens launched launches unveiled unveils plans agreed
  agrees declined denied
  denies confirmed expects warned employs sues sued named appointed acquired acquires posted delayed has_hired has_named has_agreed has_signed has_bought has_sold
  has_raised has_opened
  has_closed has_launched has_appointed has_acquired has_filed is_hiring is_suing will_acquire will_open will_launch to_buy to_sell to_acquire to_open to_close to_cut
  loses drops shuts cancels threatens pulls signs faces wins_back admits insists defends rejects withdraws fined fires resumes overtakes leaks
  recalled cuts slashes slashed lays_off laid_off files_for filed_for settles apologises apologised apologizes apologized expands blames delays teams_up merges halts
  halted suspended suspends outsources
  will_cut will_close will_launch will_buy will_sell will_recall has_ordered has_recalled has_delayed has_cut has_won has_lost to_buy to_hire to_merge to_shut to_launch
  to_pay to_recall to_sue to_raise to_slash charged_me overcharged
  swings_to slumps narrows_its returns_to_profit beats_forecasts misses_forecasts warns_of eyes mulls weighs explores_sale snaps_up inks seeks vows pledges ditches
  nears_deal wins_approval goes_bust went_bust goes_public
  to_stop to_start to_build to_make to_move to_invest to_offer to_end to_expand to_test to_join to_appeal to_face to_fire to_create to_unveil to_split to_list to_float to_outsource to_refund to_replace to_reopen to_launch to_add to_scrap
  sold adds hikes boosts rebrands relaunches scraps axes trims refunds underpaid overcharges invests_in lost_its lost_my won_the_contract has_fired has_shut has_added
  has_apologised will_add will_open will_hire will_pay refused_to has_not_replied never_replied
  keeps_crashing keeps_logging won't_load ships invests partners_with shipped rolls_out recalls
  annonce a_annoncé va_racheter va_ouvrir va_supprimer lève rachète ouvre lance supprime embauche recrute licencie vend prévoit dément nie publie a_racheté a_ouvert
  a_lancé
  meldet meldete kündigt kündigte plant übernimmt kauft verkauft eröffnet schließt streicht teilt teilte baut_aus sucht liefert senkt erhöht dementiert bestätigt stellt
  will entlässt ruft muss investiert beliefert produziert fertigt verliert gewinnt kooperiert klagt droht rechnet erwartet wirbt verzichtet entwickelt zahlt spart
  trennt wehrt weist expandiert
  a_perdu a_ouvert a_signé a_vendu a_licencié va_lancer va_fermer va_vendre va_créer va_investir rappelle ferme recule bondit chute signe augmente s'installe
  hat_angekündigt hat_mitgeteilt liefert_nicht antwortet_nicht reagiert_nicht beschäftigt betreibt stoppt verlagert verhandelt einigt streitet bietet_an bringt_neue
  mahnt
  gibt_bekannt gab_bekannt weitet hebt_die baut_um baut_Stellen ruft_zurück erhielt erzielt erzielte steigert wächst_um schreibt_rote zieht_sich steigt_ein steigt_aus
  cobrará sube baja gana pierde retira ficha firma firmó ganó perdió despedirá comprará venderá lanzará cerrará subirá bajará multa recorta amplía alcanza
  richiama taglia vende venderà chiuderà comprerà aprirà lancerà lascia ritira firma aumenta
  comprará abrirá fechará venderá lançará demitirá investirá anuncia retira corta
  anuncia anunció compra compró abre abrirá abrió lanza lanzó vende vendió despide invierte invertirá niega negó confirma presenta presentó ha_comprado ha_abierto
  contrata contrató cierra cerró
  annuncia ha_annunciato apre lancia licenzia assume investe ha_comprato ha_aperto chiude acquista nega
  anunciou comprou abriu lança lançou demite demitiu contrata contratou vendeu fecha fechou nega negou investe
  bouwt levert verhuist fuseert vecht_aan ontkent betaalt haalde opende sloot kocht verkocht
  roept_terug stapt_uit stopt_met sluit_winkels verhoogt verlaagt verliest boekt eist breidt
  kondigt schrapt neemt opent sluit koopt verkoopt meldt lanceert ontslaat zoekt haalt investeert
  bygger ökar øker øger satsar satser tar_över overtar overtager investerar investerer rekrutterer kuttar kutter nedbemanner permitterer permitterar utvider utökar
  levererar leverer erbjuder tilbyr tilbyder flyttar flytter trekker_tilbake trækker_tilbage förlorar taper
  återkallar stänger rekryterar växer sänker höjde redovisar lämnar skär_ned tilbakekaller tilbakekalder
  meddelar köper köpte säljer öppnar stänger lanserar varslar anställer höjer sänker
  melder køber kjøper sælger selger åbner åpner lukker lancerer lanserer fyrer ansætter ansetter oplyser opplyser afviser henter
  rakentaa toimittaa laajentaa hakee nostaa laskee_hintoja yhdistyy muuttaa myi teki_tappiota
  irtisanoi lomauttaa vetää_pois nostaa_hintoja investoi rakentaa lopettaa supistaa
  ilmoitti ilmoittaa ostaa osti myy myi avaa avasi sulkee palkkaa irtisanoo julkaisi kertoo kertoi
  buduje dostarcza oferuje szuka rozwija straciła stracił zarobił zatrudniła ogłosiła otworzyła zamknęła kupiła podpisała uruchomiła wycofała podwyższa
  zapłaci wypuścił wypuści wycofuje wycofa rekrutuje zatrudnia zwalnia inwestuje zainwestuje obniża podnosi wprowadza wprowadził uruchamia uruchomił zawarł
  ogłosił przejmie przejmuje przejął kupi kupuje otworzy otworzył otwiera zwolni zatrudni zamknie zamyka sprzeda zapowiedział zapowiada poinformował podpisał
  staví dodává nabízí hledá zvyšuje zdražuje stahuje propouští otevírá zavírá investuje získal získala
  oznámil koupí koupil koupila otevře otevřel zavře propustí prodá prodala kúpi kúpil otvorí otvoril
  emeli csökkenti épít szállít keres_munk visszahív bővít csődöt
  bejelentette megvette megnyitotta nyit bezár elbocsát felvásárolja
  a_anunțat a_cumpărat a_deschis deschide închide angajează concediază lansează
  zam_yaptı işe_alıyor işçi_alıyor üretiyor satıyor büyüyor zarar_etti kâr_etti iflas_etti mağaza_açtı
  duyurdu açıkladı satın_aldı işten_çıkardı kapatıyor açıyor yatırım_yaptı geri_çağırdı
  mengumumkan membuka meluncurkan membeli menjual menutup mengakuisisi
  поставляет предлагает ищет повышает повысил снизил нанимает нанял вложит инвестирует банкротится оштрафован выиграл_тендер объявила купила открыла закрыла запустила
  выпустила уволила подписала отозвала
  отзывает отозвал сдаст построит строит увольняет набирает закроет откроет выплатит подорожал подешевел
  объявил купил покупает открыл открывает закрыл закрывает запустил запускает сообщил выпустил выпускает уволил продал продаёт планирует отказал подписал
  оголосив оголосила купив купила відкрив відкрила відкриває запустив запускає повідомив випустив випускає планує
  обяви купи отвори ανακοίνωσε αγόρασε ανοίγει πουλά απολύει
  công_bố ra_mắt imefungua imetangaza
  je_objavio je_kupio je_otvorio otvara kupuje zapošljava
`;

/** Source of a regular expression for what firms do, as it stands right after their names in news. */
export const FIRM_VERB = oneOf(
  VERBS.trim()
    .split(/\s+/)
    .map((verb) => verb.replaceAll('_', ' ')),
);

/** The same where all letters are capitals. */
export const FIRM_VERB_IN_CAPITALS = oneOf(
  'TO AXE,TO BUY,TO CLOSE,TO CUT,TO HIRE,TO LAUNCH,TO MERGE,TO OPEN,TO PAY,TO SELL,TO SHUT,TO SUE,AXES,BUYS,CLOSES,CUTS,FACES,FIRES,HIRES,LAUNCHES,OPENS,PLANS,POSTS,RECALLS,SAYS,SELLS,SHUTS,SLASHES,SUES,WARNS,WINS'.split(
    ',',
  ),
);
