/** Made from `data/thesaurus/` by `npx tsx tests/tools/thesaurus.ts`. */
export const STEMS = `
announce|announc declar proclaim vow pledg unveil publicis make_known made_public broke_the_new herald broadcast bulletin intend notifi notic|ankund angekundigt kundigt verkund verkundet erklar bekanntgeb bekannt_gegeb bekanntgab mitteil schwor gelobt kundtun in_aussicht aussicht_gestellt kundigt_an publik_mach vermeld ausruf proklami ausgeruf kundgeb benachricht vorhat ankundigt verlautbar
promise|promis assur guarante commit undertak swear swore sworn word_of_honour|versprech versproch versprach zusag zusich zusicher versich versichert garanti beteu zugesagt gelobnis gelob gelobt ehrenwort
deny|deni denial reject rebuff disput contradict refut dismiss insist flatli no_truth baseless unfound spurn dispel hit_back push_back disavow repudi negat disclaim rebut rebutt disprov disown rubbish debunk contradic|dementi dementiert bestreit bestritt zuruckweis zuruckgewies wies_zuruck leugn widersprech widerspricht abstreit beteu weist_zuruck widerspruch niemal_gescheh nie_gegeb haltlos unbegrundet aus_der_luft_gegriff entkraft wehrt_sich beteuert verwahrt_sich stellt_in_abred abred unwahr vernein verneint leugnet abgeleugnet richtigstell widerleg widerlegt entkraftet gegendarstell unzutreff
refuse|refus declin turn_down sai_no said_no never_compli rebuff not_compli will_not_compli stonewal balk snub spurn rebuf knock_back not_budg turn_deaf_ear thumb_down veto resist withhold withheld unwil reluct intransig holdout defi defianc recalcitr declin_to|ablehn abgelehnt lehnt_ab weig weigert weiger geweigert verweig verweigert verweiger abschlag ausschlag nein_sag absag nicht_nachkomm abgewies abweis abgewimmelt verwehr verwehrt abgeblitzt abgewinkt ausgeschlag straub gestraubt unwill abgeneigt widersetz widersetzt trotzig unnachgieb widerspenst sperrig sich_sperr
comment|comment declin_to_comment no_comment silent silenc unansw remark tight_lip remain_silent stai_silent left_unansw no_respons not_respond declin_to_sai press_inquiri lip_seal mum not_immedi_avail keep_quiet retic mute observ non_committ repli_free unforthcom silent_on evas evad dodg sidestep|kommenti kommentar kommentiert ausser aussert stellungnahm schweig schweigt unbeantwortet unkommentiert kein_auskunft stumm bedeckt_halt unbeantwortet_liess schwieg hullt_sich kein_stellung stellung_nehm wortkarg hielt_sich_bedeckt kein_kommentar liess_unbeantwortet stillschweig zugeknopft schweigsam wortlos auskunft verschwieg ausgewich vielsag sprachlos unerwidert
answer|answer repli respond respons inquiri request_for_comment call_unansw|antwort antwortet beantwort beantwortet erwid reagi reaktion entgegn auskunft ruckfrag anfrag ruckruf telefon anruf gefragt_nach erwidert
ask|ask question inquir queri enquiri|frag gefragt anfrag erkund nachfrag ruckfrag
demand|demand request call_for urg insist appeal plead clamour exhort entreat implor press_for press solicit beseech petition requisi summon|ford forder gefordert verlang verlangt anford aufforder aufford bitt gebet wunsch ersuch appell appelli drang anfrag beharr poch drangt fordert einford nachdruck anforder ansinn ersucht
confirm|confirm acknowledg admit conced|bestat bestatigt einraum eingeraumt zugeb zugegeb raumt_ein eingesteh
claim|claim alleg accus blame assert maintain contend purport supposedli insinu asser suppos profess allegedli_have ostens|behaupt behauptet vorwurf vorwerf beschuld anschuld unterstell bezicht unterstellt angeb mutmasst nachgesagt nachsag vorgehalt vorhalt bezichtigt vorgeb angeb_beweis vermeint
warn|warn caution alarm alert sound_the_alarm red_flag cautionari advis_against urg_caution bewar forebod wari|warn warnt gewarnt warnung mahn mahnung alarm alarmi warnsignal mahnt schlagt_alarm abrat vorsicht warnhinweis warnend alarmiert gewarnt_wird warnruf hut
criticise|criticis critic condemn denounc rebuk lambast slam blast decri outcri complain complaint grumbl lament oppon detractor faultfind critiqu chide scold reproach reproof fault|kritik kritisi kritisiert kritikerin verurteil anprang bemangeln rug tadeln beanstand moni beklag beschwerd beschw schelt scharf_kritisiert verriss anlast moniert missfall gemurrt wett unmut gerugt getadelt vorgeworf anprangert missbill
praise|prais laud compliment applaud welcom acclaim hail accolad tribut commend|lob gelobt wurdig begruss begrusst applaudi anerkenn lobt hymn preis gewurdigt
argue|argu argument debat discuss discus controversi quarrel reason rational|argumenti argument debatt debatti diskuti diskutiert diskussion erort aussprach streitgesprach strittig umstritt kontrovers kontrov begrund
explain|explain explan clarifi clarif describ spell_out laid_out set_forth elabor detail|erklar erklart erlaut erlauter klarstell beschreib beschrieb ausgefuhrt ausfuhr darleg dargelegt ausbuchstabi deutlich_mach erlautert schild geschildert detailliert einzel detail
suggest|suggest sugges propos put_forward offer draft blueprint outlin submit pitch float motion model envisag recommend proposi scheme tabl|vorschlag vorgeschlag schlug_vor anreg antrag unterbreit anbiet vorleg entwurf skizz eingebracht eingereicht antragstell modell vorseh sieht_vor losungsvorschlag konzeptpapi vorstoss vorgelegt unterbreitet vorgeseh konzept anregt
plan|plan intend inten scheme strategi blueprint aim ambition roadmap envision project|plan geplant planung vorhab beabsicht absicht strategi konzept plant vorsieht projekt ambition zielsetz beabsichtigt
agree|agre consent unanim consensu compromis settl|geeinigt zustimm zugestimmt einverstand einstimm kons kompromiss beileg
advise|advis recommend urg advoc plead_for speak_for support endors champion make_the_case plead spoke_up_for call_on in_favour_of argu_for propon favour|rat empfehl empfohl werb befurwort unterstutz unterstutzt pladi eintret fursprech dafur_werb pladoy pladiert fursprach warb aussprech starkmach befurwortet wirbt voti empfahl riet beisteh verfecht fursprecherin sympathisant
threaten|threaten threat ultimatum intimid blackmail menac brandish|droh droht gedroht drohung ultimatum einschucht erpress bedroh androh angedroht drohkuliss
apologise|apologis apolog sorri regret forgiv|entschuld bedau bedauert leid verzeih
talk|talk speak spoke spoken speech address convers|red gesprach sprech gesproch sprach unterhalt ansprach unterred
lie|lie li liar untru fals fake hoax mislead|lug gelog lugn unwahr falsch falschmeld falschung irrefuhr tausch tauschung
truth|truth true evid proof prove proven fact document|wahrheit wahr beweis beleg bewies nachweis tatsach dokument
secret|secret secretli covert hidden hide conceal undisclos classifi|geheim geheimnis heimlich verdeckt verborg verberg verschweig geheimhalt vertusch
known|known know knew unknown unclear uncertain uncertainti open_question unansw unresolv unexplain vagu mysteri riddl puzzl loos_end blank enigma conundrum imponder unanswer open_end|unklar ungeklart off ungewiss unsich unbekannt unbeantwortet ratsel fraglich schleierhaft wusst offengelass off_bleibt ungelost unlosbar
clear|clear obviou evid plain certain certainti|klar deutlich offensicht offenkund eindeut gewiss
decide|decid decision choos chose chosen choic make_up_hi_mind make_up_their_mind resolv resolu undecid pend made_up_hi_mind come_to_decision fate judgement_call have_the_last_word ye_or_no determin verdict_on tip_the_scale hang_in_the_balanc in_the_balanc final_sai decis conclus deliber settl opt resolut adjud make_or_break indeci hesit dither wait_and_see|entscheid entschied entscheidet beschliess beschloss beschluss wahl festleg festgelegt entschluss entschliess unentschied bevorsteh nicht_entschied machtwort schicksal steht_noch_aus aussteht aussteh feststeh steht_fest entschloss entschluss_fass in_der_schweb letzt_wort beschlussfass weichenstell zunglein beschliesst wie_es_weitergeht votum abwag bestimm bestimmt opti gezogert unschluss hinauszog hinausgezogert ring_mit entscheidungsschlacht richtungsentscheid
consider|consid weigh contempl deliber mull review option examin under_review on_the_tabl all_option ponder weigh_up under_consider studi assess consider evalu reconsid rethink apprais evalu_whether|erwag erwog abwag uberleg berat pruf gepruft nachdenk option in_betracht moglich auf_dem_tisch gepruft_werd all_option verschied_option beratschlag erortert pruft bedenkzeit uberlegt_noch durchgespielt prufend evalui beurteil bewert neu_bewert uberdenk uberdacht begutacht abschatz
think|think thought believ opinion view viewpoint judgment reckon|denk gedacht glaub meinung ansicht auffass urteil uberzeug haltung
fear|fear afraid anxiou anxieti worri concern apprehen misgiv dread nervou uneasi uneas alarm_over fret apprehens jitter jitteri scare frighten disquiet qualm reserv suspect_that nightmar spook worrisom panic distress unsettl scaremong alarm forebod constern angst paranoia paranoid phobia trepid alarmist concern_about heebi_jeebi|angst furcht gefurchtet befurcht sorg besorgt besorgnis bedenk unruh nervos beunruhigt unbehag skepsis furchtet bang gebangt sorgt_sich beunruh verangstigt argwohn skeptisch vorbehalt befurchtet albtraum alarmiert mulmig bauchschmerz besorgniserreg angstlich angsterfullt panik sorgenvoll grau beklemm paranoia unheim schreckgespen schreck erschrock horrorszenario
doubt|doubt sceptic skeptic suspicion suspici suspect distrust mistrust dubiou question disbelief unconvinc|zweifel zweifeln bezweifeln skeptisch skepsis verdacht misstrau argwohn zweifelhaft fragwurd bezweifelt unglaub zwielicht
trust|trust confid reliabl credibl reput|vertrau vertraut zuversicht zuverlass glaubwurd ruf anseh leumund
hope|hope optim optimist wish dream|hoffnung hoff hofft optimismus optimist wunsch traum zuversicht
anger|anger angri furiou furi rage outrag wrath annoi irrit resent grudg vengeanc offend humili reveng spite payback stung irk bruis_ego snub embarrass piqu irat fume|zorn wut wutend arg verargert emport empor groll gekrankt rach beleidigt zornig erbost sau demut gedemutigt blamiert blamag wurmt retourkutsch nachtrag verletzt_stolz eingeschnappt krankung vergelt revanch schmach blossgestellt erzurnt
dislike|dislik hate hatr aver loath hostil contempt animos distast antipathi disdain scorn grudg bia animu|abneig hass veracht feindsel feindschaft antipathi ablehn abscheu widerwill geringschatz voreingenomm missfall
motive|motiv reason caus becaus_of purpos|grund motiv beweggrund ursach anlass anstoss zweck auslos
personal|person individu ego pet_hate|person privat individuell ego privatfehd
surprise|surpris unexpect astonish shock stun|uberrasch uberrascht unerwartet erstaunt erstaun schock schockiert verblufft
happy|happi joi delight pleas glad satisfi enthusiasm enthusiast|glucklich gluck freud freu erfreut froh zufried begeistert begeister
sad|sad grief sorrow disappoint despair|traurig trau kumm enttauscht enttausch verzweifl verzweifelt
interest|interest curiou curios keen atten notic|interess interessi interessiert neugier neugi aufmerksam beachtung beacht
ignore|ignor neglect overlook unnot oblivi miss radar flown_under never_heard_of had_never_heard child_plai nobodi_bother shrug_off shrug indiffer out_of_sight caught_nap asleep_at too_late miss_the_boat latecom behind_the_curv sleepwalk pai_no_heed heedless disregard unawar inatten shun snooz complac blind_ey turn_blind_ey inattent laggard dawdl sidelin pass_over snub oversight|ignori ignoriert vernachlass uberseh unbeachtet unbemerkt verschlaf verpass verpasst versaum versaumt kumm gekummert radar verschlief unt_dem_radar nie_gehort interessiert_niemand kummert_niemand beachtet_niemand gleichgult belachelt hinterhergelauf hinterherlauf nachzugl nicht_ernst_genomm achselzuck unterschatzt unterschatz unbehelligt spielerei abgehangt den_anschluss_verpasst missacht missachtet vernachlassigt ausblend ausgeblendet desinteress uninteressant ignoranz wegseh weggeschaut blind_fur untat saumig hintangestellt dornroschenschlaf trag
target|target sight in_it_sight crosshair focu aim singl_out spotlight scrutini in_the_crosshair under_the_microscop hone_in zero_in wake_up_to woke_up focus scrutinis limelight hotspot cynosur watch_ey on_it_radar in_the_spotlight close_look|ziel visi im_blick im_visi zielscheib anvisi fokus blick ins_visi augenmerk auf_dem_kiek auf_korn ins_blickfeld in_den_fokus aufmerksam_geword unt_beobacht zielobjekt beobachtungsobjekt fokussi angepeilt beaug beaugt rampenlicht in_den_mittelpunkt zielgerichtet aufmerksam_auf
know|know knew knowledg learn learnt discov find_out found_out realis|wiss wusst kenntnis erfahr entdeck entdeckt herausfind herausgefund erkenn erkannt
idea|idea notion concept|ide einfall gedank konzept
serious|seriou grave sever serious grievou critic acut gravest dire weighti|ernst ernsthaft schwer gravier schwerwieg kritisch akut serios massiv bedroh besorgniserreg
important|import signific major kei crucial vital essenti|wichtig bedeut bedeutsam entscheid wesent zentral
problem|problem troubl difficulti challeng obstacl crisi crise predica dilemma issu headach bottleneck|probl problem schwierig herausforder hindernis kris dilemma mis zwickmuhl kopfzerbrech problemat
solution|solution solv remedi fix|losung los gelost abhilf beheb
try|try tri attempt effort endeavour seek sought bid strive|versuch versucht bemuh anstreng bestreb bemuht strebt streb anlauf
succeed|succe success achiev accomplish|geling gelang gelung erfolg schaff geschafft erreich erreicht
fail|fail failur flop fiasco setback unsuccess blunder falter founder unsuccessfulli collaps washout dud|scheit gescheitert misserfolg versag missling misslung flop fiasko ruckschlag reinfall pann fehlschlag fehlgeschlag missgluckt missgluck erfolglos vergeb
help|help assist aid support cooper collabor accomplic facilit|helf hilf half geholf unterstutz beistand mithilf mithelf behilf assisti gehilf zuarbeit
harm|harm damag destroi destruc ruin|schad schadig beschad beschadigt zerstor zerstort ruini
stop|stop halt end suspend interrupt cancel paus cessat ceas discontinu ban_on freez frozen|stopp gestoppt beend beendet end aussetz ausgesetzt abbrech abgebroch unterbrech halt schluss einhalt unterbind eingestellt abbruch aufhor aufgehort stillleg
begin|begin began begun start launch origin outset commenc kick_off|beginn begann begonn anfang start gestartet ursprung auftakt beginnt startet anlauf angelauf entsteh entstand
change|chang alter transform shift reform overhaul adjust modifi revision revis|ander geandert verand verander wandel wandeln umbau wechsel umstell reform umwalz andert anpass angepasst modifizi uberarbeitet verandert
rename|renam rebrand name new_name old_name brand_name call titl logo us_to_be_call formerli_known known_as old_logo new_logo vanish rechristen merg_into retitl monik nicknam christen redesign relabel alia pseudonym sobriquet namesak rebrand_exercis relaunch reintroduc reincarn|umbenenn umbenannt umtauf umgetauft nam benenn nenn genannt heiss hiess tauf getauft namenswechsel logo hiess_fruh vorh_hiess firmiert firmi umgewandelt umwandeln namensander vormal umfirmi tauft namenlos namensgeb umetiketti spitznam bezeichn pseudonym kunstlernam decknam wiedergeburt neuauflag neugestalt
replace|replac substitut succe_to successor swap exchang migrat transfer_over succeed supersed supplant|ersetz ersetzt ersatz austausch tausch nachfolg ablos abgelost wechseln uberfuhrt uberfuhr umgezog verdrang verdrangt
join|join enter entri acced take_part particip involv join_in entrant partak newcom|beitret beitritt mitmach teilnehm teilgenomm teilnehmerin teilnahm einsteig einstieg beteil eintret anschliess eingestieg beigetret hinzukomm dazukomm neuling
leave|leav left exit withdraw withdrew depart pull_out retreat abandon walk_awai departur desert evacu|verlass austritt ausstieg aussteig ruckzug zuruckzieh abzieh abzug weggeh aufgeb aufgegeb verlasst verliess raum geraumt auszieh ausgezog
return|return come_back comeback resum|ruckkehr zuruckkehr zuruckgekehrt wiederkomm comeback wiederaufnehm wiederkehr
continue|continu ongo carri_on persist remain surviv extend exten prolong live_on stai_aliv stave_off|fortsetz fortgesetzt weitermach weitergeh andau uberleb uberlebt verlang verlanger verlangert besteh bleib fortbestand weiterlauf weiterleb fortbesteh weiterbesteh weiterbetreib
give|give gave given provid donat award grant|geb gab gegeb bereitstell gewahr gewahrt vergeb verleih lief uberreich
take|take seiz confisc grab|nehm nahm genomm beschlagnahm beschlagnahmt ergreif greif pack
send|send sent dispatch deliv forward|send gesandt schick geschickt versend zustell zusend lief
receive|receiv obtain gain|erhalt erhielt bekomm empfang krieg erlang
show|show shown displai present demonstr reveal|zeig gezeigt vorfuhr darstell prasenti prasentiert enthull offenleg
see|see saw seen watch look view sight visibl|seh geseh sah schau anschau zuschau zuseh guck blick sichtbar
hear|hear heard listen|hor gehort hort zuhor anhor
write|write wrote written letter|schreib schrieb geschrieb brief schriftlich verfass
read|read|les geles las lektur
bring|bring brought carri transport|bring bracht gebracht trag transporti beford
move|move reloc migrat|umzieh umzug umgezog verleg verlag verlager beweg
grow|grow grew grown growth increas rise rose risen surg soar climb doubl jump skyrocket mushroom swell multipli boom balloon upsurg spiral expan expand widen escal acceler burgeon prolifer upsw uptick heighten amplifi|wachs gewachs wuch wachstum zunehm zunahm steig gestieg stieg anstieg ansteig erhoh erhoht verdoppeln verdoppelt sprunghaft anheb explodi explodiert rasant verdreifach vervielfach vervielfacht geklettert klett emporschnell zuwach zuleg zugelegt anwachs hochschnell vergross vergrossert ausbau zugenomm wachsend beschleun eskali aufblah aufgeblaht ausuf ausgeufert aufwart aufwartstr vermehr vermehrt
fall|fall fell fallen drop decreas declin reduc shrink shrank lower cut plung slump fewer dwindl plummet tumbl fewest lowest ebb fewer_than diminish lessen slide erosion wane subsid reced nosed freefal downturn_in downward|gefall sink gesunk sank ruckgang abnehm abnahm verring verringer senk senkung reduzi schrumpf einbruch einbrech eingebroch tiefststand schwind geschwund nachlass abgesturzt rucklauf halbiert abgenomm verklein rutsch schwund fallt talfahrt abwart abwartstr sinkflug abflau abgeflaut nachgelass
add|add ad addition extra further supplement|hinzufug zusatz erganz erweit extra
remove|remov delet eras take_off strip|entfern entfernt losch geloscht beseit streich gestrich tilg wegnehm
control|control domin influenc steer command masteri rein puppet pull_the_string manipul|kontroll kontrolli kontrolliert beherrsch beeinfluss einfluss steu lenk macht herrschaft gelenkt gesteuert beherrscht einflussnahm zugel marionett manipuli manipuliert
lead|lead led leader|fuhr fuhrt gefuhrt fuhrend anfuhr spitzenreit leit geleitet
follow|follow compli complianc obei|folg gefolgt befolg gehorch einhalt nachkomm
meet|meet met encount appoint date|treff traf getroff begegn termin verabred
wait|wait await pend queue|wart wartet gewartet abwart erwart warteschlang ansteh
search|search look_for seek sought find found hunt|such gesucht find gefund fahnd stob
prepare|prepar readi willing stand_readi pois rare keen_to eager eagerli groundwork gear prime prepar_for|vorbereit vorbereitet bereitschaft bereitsteh willig gewillt startklar in_den_startloch startloch gewappnet steht_bereit geneigt erpicht parat treff_vorkehr bereitgestellt gerustet bereitwill
act|act action measur step interven|handeln gehandelt handlung massnahm schritt eingreif eingriff tatig
test|test trial pilot|test getestet versuch erprob prob probelauf
measure|measur count talli figur statist number total|mess gemess zahl gezahlt statist anzahl summ insgesamt
estimate|estim approxim roughli calcul ballpark guesstim valuer educ_guess somewher_between rule_of_thumb peg project projec reckon apprais assump assum forecast guesswork ballpark_figur roughli_speak round_up|schatz geschatzt schatzung ungefahr rechn berechn berechnet kalkuli hochrechn hochgerechnet uberschlag grob_geschatzt taxiert daum_mal pi_mal_daum schatzungsweis prognos veranschlagt schatzt annahm annehm vermut kalkuliert naherungswert annaherungsweis gerundet uber_den_daum schatzwert
compare|compar comparison unlik contrast differ|vergleich verglich unterschied unterscheid gegensatz
cover|cover coverag includ contain|enthalt umfass einschliess beinhalt abdeck
save|save spare|spar gespart rett gerettet bewahr
persuade|persuad convinc lobbi lobbyist|uberzeug uberzeugt uberred lobby lobbyist lobbyismus
deadline|deadlin by_midnight expir expiri due cutoff grace_period repriev postpon ran_out run_out dai_to_compli time_limit countdown exten extend_the_deadlin clock_is_tick clock_tick by_the_weekend stai_of_execu timet timelin overdu time_frame cutoff_date target_date eleventh_hour last_minut postpon_until borrow_time|frist stichtag ablauf abgelauf termin ultimatum aufschub fristverlanger galgenfrist schonfrist lauft_aus lauft_ab frist_setz zeitfen countdown uhr_tickt bedenkzeit fristablauf zeitlimit auslauf verlangert_frist aufgeschob befristet befrist zeitplan uberfall fristgerecht fristverstreich kurzfrist hinausschieb
monday|mondai tuesdai wednesdai thursdai fridai saturdai sundai weekend weekdai by_the_weekend|montag dienstag mittwoch donnerstag freitag samstag sonnab sonntag wochen wochentag wochenanfang wochenbeginn sonntagab montagmorg freitagab samstagab
soon|immin shortli impend loom|demnach bevorsteh ansteh nah absehbar
history|histori histor past former formerli previous origin centuri archiv chronicl earlier_incarn predecessor root precursor anteced retrospect bygon ancestri backstori annal timelin_of genesi yesteryear decad_old time_honour throwback|geschicht histor vergang fruh ehemal einstig vorgeschicht jahrhundert archiv chronik ursprung vorlauf vorgang anno ruckblick wurzeln entsteh entstehungsgeschicht werdegang ruckschau histori chronologi annal zeitleist jahrzehntealt ruckblend ursprungsgeschicht grundungszeit
future|futur upcom tomorrow forthcom|zukunft kunftig kommend morg
year|year annual month monthli|jahr jahrlich monat
long|long for_decad decad perman last|jahrelang jahrzehntelang jahrzehnt dauerhaft langjahr
new|new newli novel fresh modern recent latest|neu neuart mod frisch jung aktuell
first|first initi origin pioneer earliest|ursprung anfang pioni vorreit
last|last final eventu ultim perman|letzt endgult final fur_imm
summer|summer juli august june septemb season autumn|somm juli august juni septemb saison herb
night|night morn dai overnight midnight|nacht abend morg tag mitternacht uber_nacht
half|half fifti_per_cent halv|halft halb halbi jed_zweit
third|third on_third two_third|drittel zwei_drittel jed_dritt
quarter|quarter on_quarter three_quarter|viertel jed_viert dreiviertel
most|major bulk mainli mostli larg predominantli predomin overwhelmingli|mehrheit uberwieg grosstenteil grossteil hauptsach grosst
few|minor hand littl smaller|mind bruchteil handvoll klein gering
all|entir complet fulli total|gesamt komplett vollstand vollig samtlich total
large|larg big huge enorm massiv giant vast great|gross riesig enorm gewalt massiv gigant machtig
small|small littl tini short brief minor compact|klein winzig kurz gering knapp kompakt
several|sever numer variou multipl varieti|zahlreich verschied divers vielzahl
part|part piec section portion compon share|teil stuck bestandteil abschnitt portion
rest|rest remaind remain leftov other_countri|rest restlich verbleib uberbleibsel
single|singl sole exclus mere|einzig einzeln allein ausschliess exklusiv ledig
simultaneous|simultan at_onc at_the_same_time concurr in_parallel side_by_side|gleichzeit zugleich auf_einmal zeitgleich parallel simultan nebeneinand
possible|possibl potenti chanc opportun probabl conceiv feasibl prospect hypothet plausibl|moglich moglicherweis potenziell chanc geleg wahrschein womog denkbar machbar vorstellbar plausibel aussicht hypothet
coup|coup masterstrok bargain jackpot windfal catch lucki_break triumph_for feather_in_the_cap prize_catch godsend boon|coup glucksgriff schnappch geniestreich fang volltreff seg glucksfall trumpf
public|public publicli openli transpar|offent transparent transparenz publik
better|better best improv superior qualiti|bess best verbess verbesser qualitat hochwert
bad|bad wors worst poor inferior terribl|schlecht schlimm ubel miserabel mies
fast|fast quick quickli rapid rapidli speed swift|schnell rasch zugig tempo geschwind flott
slow|slow slowli gradual|langsam allmah schleppend zog
difficult|difficult hard tough complic complex|schwierig schwer kompliziert komplex knifflig
easy|easi simpl simpli straightforward|einfach leicht simpel unkompliziert muhelos
equal|equal fair unfair justic injustic|gleich gerecht ungerecht fair unfair
fault|fault guilt guilti innoc respons in_charg account compet|schuld schuldig unschuld verantwort zustand
role|role task function duti|roll aufgab funktion amt pflicht
group|group team crowd band set|grupp team schar kreis rund
system|system structur model framework|syst struktur modell rahm ordnung
own|owner ownership belong proprietor possess posses properti wholli_own landlord ownership_of proprietari titlehold freehold deed custodianship co_owner co_own part_own major_own state_own privat_held famili_own|gehor gehort besitz besass eigentum eign inhab in_besitz eignet alleineigentum mehrheitseigentum besitztum hundertprozent hausherr eigentumerin eignerin inhaberin eigentumerschaft miteigentum teilbesitz staatseig familienbesitz privatbesitz staatsbesitz mehrheit_gehort eigentumsverhaltnis besitzverhaltnis
parent_company|parent_compani parent_firm parent_group hold hold_compani subsidiari affili offshoot daughter_compani wholli_own arm unit division hundr_per_cent_own sister_compani group_compani spin_off corpor_parent umbrella_compani conglomer_parent branch|mutterkonz mutterfirma muttergesellschaft mutterunternehm tocht tochterfirma tochtergesellschaft tochterunternehm ableg spart dachgesellschaft konzernmutt holding schwesterfirma konzerntocht hundertprozent tochterbetrieb zweigstell mutterhaus holdinggesellschaft
share|share sharehold stake stakehold stock equiti minor_stake major_stake major_sharehold percentag_stake dividend vote_right co_own stockhold tranch block_minor bui_in stake_build float|akti aktionar anteil anteilseign beteil minderheitsanteil mehrheitsanteil mehrheitseign gesellschaft teilhab aktienpaket stimmrecht divid anteilsschein minderheitsaktionar grossaktionar aktionarin anteilseignerin beteiligt sperrminoritat aktienanteil kapitalanteil geschaftsanteil tranch
invest|invest investor backer financi ventur_capit privat_equiti fund capit wall_street moneymen asset_manag hedg_fund angel_investor pension_fund seed_monei financ bankrol reinvest invest_firm invest_fund financi_backer outlai capitalist endow sovereign_wealth_fund ventur_fund|investi investor investition anleg geldgeb kapitalgeb finanzinvestor risikokapital fond kapital wagniskapital finanzi anlegergeld anlag vermogensverwalt hedgefond pensionsfond startkapital beteiligungsgesellschaft wall_street finanziert geldgeberin grossinvestor kapitalanleg investiert investorin investmentfond investmentfirma wagniskapitalgeb geldanlag kapitalgesellschaft staatsfond stiftungskapital geldhaus finanzgeb beteiligungsfond
founder|founder found co_founder cofound set_up startup start_up entrepreneur found_father self_made_man|grund grundung gegrundet mitgrund start_up startup firmengrund unternehmensgrund unternehm existenzgrund grunderin firmengrunderin grundungsmitglied mitgrunderin
buy|bui bought buyer purchas acquir acquisi takeov take_over took_over taken_over buyout snap_up swallow swoop bought_out bought_up splash_out scoop_up gobbl shop_spree procur pounc bid_for repurchas outbid poach corpor_raider hostil_bid|kauf kauft gekauft erwerb erwarb erworb ubernahm ubernehm ubernomm aufkauf aufgekauft zukauf ankauf einkauf schluck geschluckt einverleib zugreif einsack schnappt_sich schnapp geschnappt zugeschlag zuschlag anschaff ersteig ersteigert einverleibt schluckt kaufvertrag firmenkauf firmenubernahm kaufinteress kaufwill erwirbt aufzukauf kaufabsicht hauskauf ubernahmeschlacht abwerb abgeworb ubernahmeversuch
bid|bid bidder offer suitor court interest_parti prospect_buyer contend tender auction woo compet_for takeov_bid queue_up in_the_run would_be_buyer bid_war highest_bidder approach rival_bid overtur feeler rebid courtship wooer front_runner frontrunn favourit_bidder shortlist|gebot biet bot angebot interessent kaufinteressent offert bewerb bietergrupp bieterwettstreit auktion versteig versteiger ausschreib buhl bieterrund mitbiet werb_um gebuhlt kaufangebot ubernahmeangebot meistbiet interessentenkreis bewarb uberbiet hochstgebot anwart bietend ubernahmekandidat bietergefecht bieterkreis kaufanfrag favorit ausgestoch bieterkampf annaher avanc
sell|sell sold seller sale divest divestitur dispos part_with offload spin_off spun_off sell_off selloff get_rid_of give_up hive_off let_go up_for_sale on_the_block flog dump unload relinquish shed dispos_of part_compani sale_of resal liquid auction fire_sale yard_sale cash_in cash_out sold_off peddl forc_sale|verkauf verkauft verauss verausser abstoss abgestoss trenn_von losschlag abgeb abgab ausglied ausglieder weiterverkauf verkaufsbereit loswerd feilbiet losgeschlag zum_verkauf veraussert verscherbeln verramsch abtret loswerd_woll weggeb trennt_sich ausverkauf verkauferin abzugeb hergeb verkaufsverhandl zwangsverkauf notverkauf verkaufsplan abverkauf verhok feilgebot unverkauf
deal|deal agreement contract pact accord memorandum settlement transac sign clinch ink seal_the_deal handshak treati arrang contractu bargain_struck concord coven term_sheet letter_of_intent preliminari_agreement|vertrag abkomm vereinbar vereinbart abmach deal pakt geschaftsabschluss transaktion unterschreib unterzeichn unterzeichnet besiegeln unterschrift_unt ausgehandelt vertragspartn handschlag kontrakt abschluss absichtserklar vorvertrag grundsatzein vertragsschluss ubereinkunft ubereinkomm
negotiate|negoti talk bargain haggl hammer_out thrash_out parlei counterpart in_talk round_of_talk mediat compromis broker bargain_tabl sound|verhandeln verhandl gesprach unterhandeln feilsch tarifverhandl ring_um verhandlungst verhandelt gesprachsrund verhandlungsrund sondi sondier aushandeln unterhandl vertragsverhandl gefeilscht vermittl vermitteln gesprachspartn sondierungsgesprach unterred vermittelt verhandlungsfuhr verhandlungsfuhrerin
merge|merg merger combin fusion tie_up unit unif amalgam|fusion fusioni zusammenschluss zusammenschliess verschmelz verein zusammenleg
split|split split_up break_up carv carv_out separ divid division dismantl hive detach untangl disentangl cleav sever cut_off spin_off divorc partition chop break_off decoupl splinter fragment breakup demerg rift schism bisect segreg unbundl hive_off dismemb|aufteil aufgeteilt trenn trennung getrennt abtrenn abspalt spalt spaltung zerleg zerschlag teil teilung herauslos entflecht aufspalt abkoppeln entkoppeln abgespalt ausgegliedert herausgelost zerlegt zerteil losgelost teilverkauf abgetrennt auseinandernehm loslos abkoppl auftrenn gespalt teilt zersplitt trennlini auseinanderbrech zerstuckeln zerstuckel entbundeln entbundel teilstuck zerfall
partner|partner partnership joint_ventur consortium team_up alli_with collabor cooper work_with work_togeth join_forc coalition_of alongsid jointli co_owner alli pool associ|partn partnerschaft konsortium zusammenarbeit kooperation kooperi gemeinschaftsunternehm zusammentun verbund bundnispartn mitwirk kollaboration einsteig gemeinsam partnerfirma mitgesellschaft mitbesitz schulterschluss zusammengetan kooperationspartn verbundet alliiert kooperiert zusammenspann
company|compani firm busi corpor group enterpris concern multin conglomer giant employ startup incorpor ltd plc inc tech_compani businessman businesswoman ventur maker|firma firm unternehm konz konzern betrieb gesellschaft gmbh aktiengesellschaft unternehmensgrupp grosskonz ries multi geschaft weltkonz grossunternehm techkonz internetkonz kapitalgesellschaft mittelstandl unternehmer firmengrupp firmenangab wirtschaftsunternehm herstell mach
boss|boss chief execut ceo chief_execut director manag chairman chairwoman board board_of_director leadership chief_execut_offic cfo coo chief_oper_offic head vice_presid deputi_chief manag_director supremo tycoon mogul magnat ringmast top_brass higher_up chairmanship directorship gener_manag co_chief|chef chefin vorstand vorstandschef geschaftsfuhr manag management aufsichtsrat vorsitz leit leitung firmenchef direktor direktorin fuhrungskraft spitz geschaftsfuhrerin vorstandsvorsitz vorstandsmitglied boss managerin vizechef obmann konzernchefin konzernspitz fuhrungsetag chefetag leiterin geschaftsleit konzernleit firmenleit topmanag vorstandin magnat oberhaupt firmenlenk konzernlenk firmenchefin leitend
rival|rival rivalri competitor compet competi competit contend antitrust monopoli domin oppon adversari arch_rival challeng catch_up outdo outdon overtak overtook altern market_leader vy vie vi outperform contest peer upstart nemesi|konkurrent konkurrenz konkurri wettbewerb rival rivalitat mitbewerb kartellamt kartell monopol marktmacht wettstreit wetteif gegn gegenspiel widersach herausford uberhol uberholt nachzieh aufhol aufgeholt alternativ marktfuhr wettbewerbshut erzrival konkurrenzprodukt vorsprung konkurrenzkampf konkurriert konkurrenzfah mitstreit wettbewerbsfah rivalin wettbewerberin kampfansag uberflugeln uberflugelt wettlauf wetteifert konkurrenzlos
market|market market_share marketplac segment sector industri branch|markt marktanteil branch sektor industri wirtschaftszweig marktplatz
customer|custom client clientel consum shopper patron consumer buyer_of client_base|kund kundschaft kundin verbrauch konsument abnehm auftraggeb klient abnehmerin kundenstamm endkund verbraucherin kauferschaft
product|product brand good merchandis label trademark commod|produkt mark erzeugnis artikel handelsmark label
service|servic provid supplier suppli vendor contractor offer servic_for provision|dien dienstleist anbiet lieferant zulief servic versorg herstell angebot bereitgestellt
advertise|advertis advert ad market campaign promot promotion sponsor sponsorship commerci|werbung werb anzeig reklam werbekund werbespot marketing kampagn vermarkt sponsor sponsoring werbetreib inserat
headquarters|headquart base head_offic seat locat site branch_offic offic|sitz hauptsitz firmensitz zentral hauptquarti standort niederlass filial stammsitz geschaftsstell ansass
strength|strength strong stronger strengthen cement consolid bolster fortifi reinforc domin power position foothold expand expan heavyweight stronghold ascend gain_ground grip tighten_it_grip boost beneficiari profit thrive flourish clout market_power solidifi entrench gain winner robust robustli resili unassail pre_emin preemin preponder supremaci buoi embolden|stark gestarkt festig ausbau verstark zementi machtig stellung position vormacht ausweit expandi expansion marktbeherrsch vormachtstell schwergewicht bastion profiti profitiert profiteur gedeih erstarkt festigt gefestigt dominanz uberleg auftrieb einfluss machtstell zugelegt zuleg verfest zementiert ausgebaut gewinn starkung machtposition marktposition robust widerstandsfah unangefocht ubermacht bollwerk aufstieg aufgestieg vorherrschaft vorherrsch
weak|weak weaker weaken declin flounder struggl ail sluggish frail fragil vulner feebl wane beleagu embattl falter|schwach schwacheln angeschlag krankeln lahm fragil zerbrech angezahlt kriselnd strauchelnd gebeutelt
bankrupt|bankrupt bankruptci insolv go_bust receivership administr liquid collaps creditor|pleit insolvenz insolvent konkur bankrott insolvenzverwalt zahlungsunfah zusammenbruch glaubig
shut|shut shutdown close closur shut_down switch_off wind_up wound_up ax ceas discontinu shutter close_down pull_the_plug go_dark went_dark final_curtain padlock dismantl phase_out termin board_up mothbal cessat decommis abolish disband dissolv|schliess schliessung geschloss schloss dichtmach zumach stillleg abschalt abgeschaltet einstell eingestellt abwickeln abwickl dichtgemacht auslauf stillgelegt steck_zieh dicht abgestellt abstell beendig abgewickelt schliesst schliessungsplan verriegeln zusperr auflos aufgelost eingemottet abschaff abgeschafft auss_betrieb betriebsschluss
open|open launch relaunch inaugur start_up unveil introduc roll_out rollout debut open_night ribbon_cut reopen|eroffn eroffnet offnung einweih start neustart einfuhr eingefuhrt premi vorstell vorgestellt auftakt wiedereroffn wiedereroffnet einweihungsfei neueroffn
import|import export trade tariff custom trader duti trade_war embargo|handel handeln zoll einfuhr ausfuhr import export handl handelsstreit handelskrieg handelspolit exporteur importi exporti embargo strafzoll
shop|shop store retail supermarket mall depart_store boutiqu outlet|lad geschaft einzelhandel einzelhandl supermarkt kaufhaus warenhaus discount einkaufszentrum boutiqu handl
factory|factori plant manufactur produc assembl mill workshop|fabrik werk produktion produzi herstell fertig anlag werkstatt muhl manufaktur
price|price cost fee charg expens cheap tariff afford bill pricei costli dearer fare rate markup quot overpr pricier surcharg discount outgo dear bargain_price priciest|preis kost gebuhr entgelt teu billig gunstig bezahlbar kostenpflicht rechnung verteu verteuer kostspiel preiswert tarif preiserhoh fahrpreis kostet gekostet teur verteuert aufpreis preissenk erschwing beitrag bepreis rabatt verbill unbezahlbar wuch spottpreis kostenlawin kostenexplosion hochpreis
worth|worth valu valuat valuabl estim apprais price_tag market_valu assess market_capitalis capitalis fetch bring_in overvalu undervalu estim_at priceless invalu merit net_worth sum_total revalu|wert bewert bewertet schatzwert marktwert kaufpreis preisschild taxi wertvoll verkehrswert beziff beziffert schatz marktkapitalisier einbring eingebracht borsenwert taxiert taxier veranschlag veranschlagt kaufsumm preisvorstell unternehmenswert wertschatz geschatzt erziel wieviel unterbewertet uberbewertet schatzpreis kostspiel unschatzbar kostbar ertragswert gegenwert wertlos hochwert vermogenswert
money|monei cash fund sum amount dollar euro pound yen currenc coin banknot|geld bargeld summ betrag mittel dollar euro pfund wahrung munz geldschein
billion|billion bn billionair 1_bn multi_billion multibillion thousand_million billion_euro billion_worth|milliard mrd milliardar milliardenschw milliardensumm milliardenbetrag milliardengrenz milliardenpreis milliardendeal zehnstell milliardenmark milliardenangebot milliardenwert
million|million millionair seven_figur eight_figur six_figur half_million mn|million mio millionar millionenschw siebenstell millionenbetrag millionenhoh millionenfach halb_million mehrstell millionensumm
thousand|thousand hundr dozen|tausend hundert dutzend
per_cent|per_cent percent percentag propor portion fraction quota rate ratio percentag_point two_third three_quarter four_fifth lion_share|prozent anteil prozentsatz quot prozentpunkt bruchteil rat verhaltnis prozentual zwei_drittel dreiviertel vier_funftel lowenanteil
pay|pai paid payment payer spend spent expens expenditur shell_out fork_out cough_up outlai settl_the_bill disburs pai_out payout fork payabl remit remitt instal paid_for foot reimburs refund expens_account|zahl zahlung bezahl gezahlt bezahlt ausgeb ausgab ausgegeb hinblatt uberweis zahlt aufwend blech uberwies begleich entricht auszahl lockermach aufbring auszuzahl rat abbezahl erstatt erstattet ruckzahl zuruckzahl spes finanzi
earn|earn incom revenu turnov profit proce|verdi verdient einnahm einkomm umsatz gewinn ertrag erlos profit rentabel verdien einkunft
loss|loss lose_monei deficit shortfal red_ink debt ow indebt liabil in_the_red lost_monei write_off haemorrhag bleed_monei in_deficit unprofit drain loss_mount hole_in_the_budget|verlust defizit fehlbetrag minus schuld schuldn verschuldet verschuld mies rot_zahl draufzahl zuzahl abschreib verlustgeschaft verlustreich unrentabel zuschussbetrieb kostendeck verlustbring loch_im_haushalt minusgeschaft einbuss
budget|budget financ fiscal treasuri financi auster cut save save_monei spend_plan purs_string coffer bookkeep cost_cut belt_tighten auster_drive|haushalt etat budget finanz finanziell finanzier finanzi kamm spar einspar sparkur kurzung kurz haushaltsloch finanzminist kass_leer haushaltslag haushaltsplan staatskass stadtkass schatzmeist sparmassnahm sparprogramm
subsidy|subsidi subsidis subsid grant fund state_aid financi_aid bailout handout cash_injec rescu_packag aid_packag pot_of_monei state_fund underwritten underwrit bail_out lifelin start_up_grant endow|subvention subventioni zuschuss bezuschuss fordermittel forder ford gefordert beihilf staatshilf finanzspritz fordergeld subventioniert geldspritz hilfspaket landesmittel bundesmittel bezuschusst forderprogramm staatlich_hilf forderantrag unterstutzungsgeld finanzhilf geldhilf alimenti mitfinanzi
tax|tax taxat taxpay levi vat tax_break duti|steu steuerzahl abgab besteu besteuer mehrwertsteu finanzamt steuersenk steuererhoh
bank|bank banker lender lend lent loan credit borrow interest_rate central_bank|bank kredit darleh hypothek leih gelieh zin zins zentralbank sparkass notenbank kreditinstitut verleih
inflation|inflat deflat cost_of_live purchas_power rise_price|inflation teuer kaufkraft preissteiger lebenshaltungskost preisanstieg
recession|reces downturn boom growth economi econom economist gdp slump upsw|konjunktur rezession aufschwung abschwung wirtschaft wachstum okonom okonomin bruttoinlandsprodukt flaut boom
stock_exchange|stock_exchang stock_market list ipo flotat trader index nasdaq wall_street share_rose|bors aktienmarkt borsengang kur kurs dax index aktienkur notier nasdaq borsian
insurance|insur policyhold premium|versicher versich versichert polic prami versicherungsnehm
wage|wage salari pai_rise minimum_wage bonu payrol remuner|lohn gehalt mindestlohn tarif bonus vergut besold lohnerhoh gehaltserhoh
pension|pension retir|rent rentn rentnerin pension pensionar ruhestand altersvorsorg pensionier
donate|donat donor chariti fundrais|spend gespendet wohltat hilfsorganisation spendenaktion gemeinnutz
poor|poor poverti depriv needi homeless food_bank welfar benefit hardship low_incom|arm armut bedurft obdachlos tafel sozialhilf burgergeld sozialleist notlag geringverdi
rich|rich wealth wealthi affluent fortun luxuri prosper|reich reichtum vermog wohlhab luxus wohlstand
free|free free_of_charg grati complimentari at_no_cost|kostenlos gratis umson unentgelt kostenfrei
job|job employ emploi work workplac occup post career livelihood breadwinn vocat jobseek profes|arbeit arbeitsplatz job stell beschaft arbeitgeb beruf post karri anstell broterwerb lebensunterhalt berufstat erwerbsarbeit arbeitsverhaltnis
employee|employe staff staffer workforc worker colleagu personnel attend crew salari staf shift_worker clerk cashier headcount personnel_offic wage_earner underl apprentic staff_member|mitarbeit mitarbeiterin beschaftigt angestellt belegschaft personal arbeit arbeiterin kolleg arbeitnehm bedienstet bedien personalrat kassiererin kassi fachkraft arbeitskraft kollegin teamkolleg mannschaft servicekraft dienstkraft dienstpersonal lohnempfang betriebsangehor hilfskraft aushilf
layoff|layoff lai_off laid_off redund fire sack dismiss job_cut notic job_loss lose_their_job give_notic pink_slip out_of_job ax_job downsiz slim retrench ax thrown_out_of_work surplu_staff|entlass kundig gekundigt stellenabbau rausschmiss gefeuert feu arbeitsplatzabbau freisetz stellenstreich jobabbau arbeit_verli job_verli job_verlor kundigt freigestellt arbeitslos_werd auf_die_strass entlassungswell arbeitsplatzverlust personalabbau abfind sozialplan weggekurzt wegfall stellenwegfall
hire|hire recruit vacanc appoint appli applic apprentic traine|einstell anwerb anheu rekruti bewerb beruf ernenn auszubild azubi lehrling lehrstell fachkraft ausbild
resign|resign step_down stand_down departur leav_offic|rucktritt zurucktret zuruckgetret rucktrittsforder abdank abtret abgang niederleg amtsverzicht
strike|strike striker walkout union trade_union industri_action picket collect_bargain|streik gewerkschaft warnstreik ausstand arbeitskampf tarifstreit arbeitsniederleg betriebsrat
unemployed|unemploi unemploy jobless out_of_work jobseek|arbeitslos erwerbslos arbeitsagentur jobcent arbeitsamt
remote_work|remot_work home_offic work_from_home telework|homeoffic heimarbeit telearbeit von_zuhaus_arbeit
volunteer|volunt voluntari unpaid helper spare_time without_pai good_deed|freiwill ehrenamt helf unbezahlt helferin in_ihr_freizeit eigenleist ohn_lohn ehrenamtl freiwilligenarbeit feierab
expert|expert specialist analyst advis advisor consult counsel aid advic pundit professor_of reckon think_tank auditor surveyor scholar author_on guru veteran_of connoisseur boffin assessor|expert expertin fachmann fachleut spezialist analyst berat beraterin gutacht sachverstand kenn ratgeb beraterstab fachgutacht expertis ingenieurburo wirtschaftspruf denkfabr beraterkreis fachkund berechn gelehrt korypha wissenschaft fachbuch sachkund
furniture|furnitur sofa couch chair tabl wardrob shelf cupboard|mobel sofa stuhl tisch schrank regal einricht sessel
kitchen|kitchen oven stove fridg refriger freezer pan saucepan dish|kuch herd kuhlschrank gefrierschrank pfann topf geschirr spulmaschin
bathroom|bathroom toilet shower bathtub lavatori|badezimm toilett dusch badewann klo waschbeck
clean|clean cleaner dirt dirti wash laundri hygien soap tidi|putz reinig putzkraft schmutz schmutzig wasch hygi seif saub
roof|roof wall ceil floor door window stair staircas cellar attic|dach wand mau deck fussbod tur fenst trepp kell dachbod fassad
key|kei lock locksmith burglar_alarm|schlussel schloss abschliess alarmanlag
tool|tool hammer nail screw drill ladder spade shovel ax saw|werkzeug hamm nagel schraub bohr leit spat schaufel axt
craftsman|craftsman carpent plumber electrician painter bricklay joiner roofer trade|handwerk tischl schrein klempn elektr mal maur dachdeck handwerkskamm zimmermann
hairdresser|hairdress barber beauti cosmet make_up perfum hair beard|friseur frisor kosmet schmink parfum haar bart schonheit
gift|gift present christma easter wrap santa advent|geschenk schenk weihnacht weihnachtsmarkt ost advent bescher nikolaus
sleep|sleep asleep bed bedroom dream insomnia awak tire|schlaf bett schlafzimm traum wach mud mudig
wallet|wallet purs handbag suitcas luggag backpack|geldbeutel portemonnai handtasch koff gepack rucksack
clock|clock watch timepiec alarm_clock|armbanduhr weck uhrmach kirchturmuhr
gold|gold jewelleri jewelri silver diamond ring necklac treasur|gold schmuck juwel silb diamant halskett schatz
bicycle|bicycl bike scooter helmet|fahrrad bik tretroll roll helm
lottery|lotteri jackpot gambl casino bet bookmak poker|lotteri lotto jackpot glucksspiel kasino wett wettburo
habit|habit routin custom ritual|gewohn routin ritual
luck|luck lucki chanc_find fortun coincid by_chanc|gluckspilz zufall schicksal
colour|colour color blue green red yellow pink purpl orang brown|farb bunt blau grun gelb rosa lila farbig
dark|dark light bright lamp lit shadow|dunkel licht hell lamp beleucht schatt strassenlatern
loud|loud nois noisi sound quiet silenc deafen din|laut larm gerausch still ruhig larmschutz krach
smell|smell stench odour scent fragranc|geruch riech gestank stink duft
taste|tast tasti delici flavour bitter sweet sour spici|geschmack schmeck leck kostlich suss sau bitt scharf gewurz
beautiful|beauti pretti ugli eleg charm|schonheit hubsch hasslich elegant reizvoll
heavy|heavi weight weigh kilogram kilo tonn ton|schwer gewicht wieg kilogramm tonn
high|high height tall metr tower skyscrap|hoch hoh met turm hochhaus wolkenkratz
deep|deep depth shallow abyss|tief flach abgrund
wide|wide width narrow broad|breit schmal eng
far|far distanc kilometr mile remot distant|fern entfern kilomet meil abgeleg entfernt distanz streck
strange|strang odd weird bizarr unusu curiou mysteri|seltsam merkwurd sonderbar bizarr ungewohn kurios mysterios
normal|normal ordinari usual typic common averag everydai|normal gewohn ublich typisch durchschnitt alltag
rare|rare uniqu excep scarc shortag lack|selt rar einzigart knappheit mangel fehl engpass
empty|empti vacant void desert|leer leerstand leersteh unbewohnt
full|full crowd pack overcrowd capac sold_out|voll uberfullt ausverkauft kapazitat auslast gedrang
wet|wet damp moist soak humid|nass feucht feuchtig durchnasst
broken|broken defect faulti malfunc out_of_order|kaputt defekt fehlerhaft storung auss_betrieb zerbroch pann
clever|clever smart intellig wise stupid foolish|klug schlau intelligent weis dumm toricht
brave|brave courag hero heroic coward|mutig mut held heldin tapf feig
honest|honest honesti sincer frank integr decent|ehrlich aufricht redlich anstand integritat
polite|polit respect rude insult offens|hoflich respekt respektvoll unhof beleid unverschamt
patient|patient patienc impati calm composur|geduld ungeduld gelass
lonely|lone loneli isol alon|einsam isolation isoliert vereinsamt
generous|gener generos greedi greed stingi selfish|grosszug gier gierig geizig egoist
flexible|flexibl rigid strict lenient tough|flexibel starr streng strikt lock rigoros
traditional|tradition old_fashion outdat obsolet|altmod veraltet uberholt ruckstand
wild|wild wilder untam|wild wildnis ungezahmt
dig|dig dug excav digger hole pit|grab gegrab ausgrab loch grub baugrub
throw|throw threw thrown toss hurl|werf geworf warf schleud wurf
push|push pull drag tow|druck schieb zieh gezog zerr schlepp
chop|chop slice scissor knife knive blade|schneid geschnitt scher mess kling
climb|climb climber summit rope|klett geklettert gipfel seil
hang|hang hung|hang aufhang gehangt
sit|sit sat seat bench|sitz gesess sitzplatz sitzbank
walk|walk hike hiker stroll pedestrian footpath|wand wander spaziergang fussgang wanderweg zu_fuss
jump|jump leap leapt hop|spring gesprung sprung hupf
fall_down|fall_down stumbl slip trip collaps|sturz gesturzt stolp ausrutsch zusammenbrech einsturz eingesturzt
hide|hide hid hidden conceal hide_place|versteck versteckt verberg verborg
escape|escap flee fled fugit run_awai|flieh gefloh flucht entkomm fluchtig entwisch
chase|chase pursu pursuit hunt hunter|jag gejagt jagd verfolg
miss|miss disappear vanish|vermisst vermiss verschwund verschwind verscholl
collide|collid hit bump smash|prall aufprall ramm gerammt stoss anprall
break|break broke broken smash snap|brech gebroch zerbrech bruch
burn_down|burn_down ash smoke|abbrenn asch rauch qualm niederbrenn
freeze|freez melt thaw|gefri schmelz tau geschmolz auftau
mix|mix mixtur blend combin|misch mischung gemischt vermisch
sort|sort rank list classifi categori|sorti ordn ranglist list einordn kategori platzier
label|label mark sign signpost symbol|kennzeichn marki markier schild wegweis symbol zeich
copy|copi imit plagiar replica counterfeit|kopi kopiert nachahm plagiat falschung raubkopi
patent|patent copyright intellectu_properti royalti trademark_disput|patent urheberrecht geistig_eigentum lizenzgebuhr markenrecht
borrow|borrow lend rental_car hire_out|ausleih ausgelieh leih verleih mietwag
inherit|inherit heir will_and_testament estat|erb erbin erbschaft testament nachlass vererb
celebrate|celebr toast cheer applaus stand_ovat|feiern anstoss jubel applaus beifall jubeln
cry|cry tear weep wept|wein tran geweint
smile|smile laugh laughter grin|lacheln lach gelacht grins
greet|greet welcom farewel goodby|gruss begruss willkomm abschied verabschied
fight|fight fought brawl fistfight punch|kampf gekampft schlagerei prugelei faustschlag
bully|bulli harass abus stalk sexual_assault rape|mobbing mobb belast missbrauch missbraucht stalking vergewalt ubergriff
kidnap|kidnap abduc hostag ransom|entfuhr entfuhrt geisel geiseln losegeld
discipline|disciplin obedi|disziplin gehorsam erzieh
lead_astray|lead_astrai tempt seduc temptat|verfuhr verlock versuch
adapt|adapt adjust|anpass angepasst umgewohn
develop|develop evolv evolu progress advanc|entwickeln entwickelt entwickl fortschritt weiterentwickl
create|creat creation creativ invent inventor inven|schaff schopfung erfind erfund kreativ geschaff
design|design layout architect|entwerf gestalt entwurf
link|link connect connec tie ti relat relationship|verbind verbund verknupf bezieh zusammenhang
depend|depend reli relianc|abhang angewies verlass_auf
balance|balanc equilibrium stabl stabil unstabl instabl|gleichgewicht stabil stabilitat instabil ausgewog
expect|expect predict predic forecast forese anticip|erwart erwartet vorhersag prognos vorausseh abseh
exist|exist surviv extinct extinc die_out|existi existenz aussterb ausgestorb vom_aussterb
consequence|consequ result outcom aftermath impact|folg ergebnis konsequenz auswirk wirkung resultat
advantage|advantag benefit benefici plu_point|vorteil nutz vorteilhaft nutzlich
disadvantage|disadvantag drawback downsid|nachteil schattenseit kehrseit
mistake|mistak error wrong slip_up misunderstand|fehl irrtum verseh missverstandnis falsch patz
cheat|cheat dope|schummeln betrug mogeln doping gedopt
tame|tame breed breeder|zucht zahm dressur
feed|feed fodder|futt futter
mushrooms|mushroom berri|pilz beer samml
king|king queen princ princess royal monarchi crown throne palac duke duchess coron|konig konigin prinz prinzessin monarchi kron thron palast schloss herzog kronung royal
empire|empir emperor coloni slaveri slave|reich kais koloni kolonial kolonialismus sklaverei sklav
nazi|nazi holocaust hitler concentr_camp third_reich resist_fighter|nazi nazis holocaust hitl konzentrationslag nationalsozialismus nationalsozialist ns_zeit widerstandskampf
berlin_wall|berlin_wall reunif east_german stasi gdr|mauerfall wiederverein ddr stasi ostdeutsch ostdeutschland wend
middle_ages|middl_ag mediev knight castl fortress|mittelalt ritt burg festung
archaeology|archaeolog archaeologist fossil dinosaur ancient roman_time|archaologi archaolog fossil fossili dinosauri antik romerzeit ausgrab
monument|monument memori statu plaqu commemor|denkmal mahnmal gedenkstatt statu gedenktafel gedenk denkmalschutz
jubilee|jubile centenari found_year|jubilaum grundungsjahr jahrhundertfei
archive|archiv manuscript chronicl historian|archiv handschrift chronik histor historikerin
printing_press|print_press print_shop typewrit|druckerei druckmaschin schreibmaschin
carnival|carniv parad proces fair funfair fairground|karneval fasching fastnacht umzug festzug kirm jahrmarkt volksf rummel schutzenf
award_ceremony|award_ceremoni prize_winner nobel oscar laureat|preisverleih preistrag nobelpreis oscar verleih
ski|ski skier snowboard slope lift winter_sport|ski skifahr snowboard pist skilift wintersport
sailing|sail sailor yacht regatta row cano surf|segeln segl jacht regatta rud kanu surf
boxing|box boxer wrestl judo karat martial_art|box ring judo karat kampfsport
gymnastics|gymnast athlet sprint long_jump javelin|turn leichtathlet sprint weitsprung speerwurf
formula_one|formula_on race_driver motor_race grand_prix motorcycl|formel_ein rennfahr motorsport rennstreck motorrad
referee|refere umpir foul red_card offsid|schiedsricht foul rot_kart abseit videobeweis
relegation|releg promotion_to tabl_top stand second_division|abstieg aufstieg tabell tabellenfuhr zweit_liga
transfer_fee|transfer_fee transfer_window new_sign loan_deal|ablos transferfen neuzugang leihgab
fan_club|fan_club ultra hooligan terrac|fanclub ultras hooligan fankurv
wolf|wolf wolv bear lynx predat|wolf bar luch raubti
deer|deer boar wild_boar game_anim fox|reh hirsch wildschwein fuch wild
mouse|mous rat pest vermin cockroach|maus ratt ungezief schadling kakerlak
snake|snake spider crocodil reptil frog toad|schlang spinn krokodil reptil frosch krot
whale|whale dolphin shark seal|wal delfin hai robb
pesticide|pesticid herbicid fertilis fertil glyphos|pestizid herbizid dung glyphosat
organic|organ free_rang anim_welfar factori_farm slaughterhous|bio biolog okolandbau tierwohl massentierhalt schlachthof
chemical|chemic chemistri poison toxin|chemikali chemi gift giftstoff
metal|metal steel iron copper aluminium lithium rare_earth raw_materi miner|metall stahl eis kupf aluminium lithium selt_erd rohstoff minerali
glass|glass paper wood_pulp cardboard textil cotton|glas papi karton papp baumwoll zellstoff
cement|cement concret brick stone marbl sand gravel|zement beton ziegel stein marmor sand kies
red_cross|red_cross chariti_shop aid_worker humanitarian relief_suppli|rot_kreuz hilfswerk humanitar entwicklungshelf hilfsgut katastrophenschutz
orphan|orphan adop adopt foster foster_parent|wais adoption adopti adoptiert pflegeelt pflegekind
daycare|daycar childcar nurseri_place playgroup babysitt|kinderbetreu kita_platz tagesmutt kripp hort
maternity_leave|matern_leav parent_leav child_benefit|elternzeit mutterschutz kindergeld elterngeld
abortion|abor contracep fertil ivf|abtreib schwangerschaftsabbruch verhut kinderwunsch
gay|gai lesbian homosexu same_sex transgend lgbt pride_parad|schwul lesbisch homosexuell gleichgeschlecht transgend queer
suicide|suicid euthanasia assist_dy hospic palli|suizid selbstmord sterbehilf hospiz palliativ
obesity|obes overweight diet nutrition calori sugar|ubergewicht fettleib diat ernahr kalori zuck
organ_donation|organ_donat transplant donor_heart blood_donat|organsp transplantation spenderherz blutspend
dementia|dementia alzheim parkinson stroke heart_attack|demenz alzheim parkinson schlaganfall herzinfarkt
dentist|dentist teeth tooth brace|zahnarzt zahn zahnspang
glasses|glass blind deaf hear_aid eyesight|brill blind gehorlos taub horgerat sehkraft
id_card|id_card passport visa citizenship naturalis|ausweis reisepass pass visum staatsburgerschaft einburger personalausweis
census|censu statist_offic popul_growth birth_rate|volkszahl zensus statistikamt geburtenrat
waste_collection|wast_collec bin landfil inciner rubbish_dump|mullabfuhr mulltonn deponi mullverbrenn wertstoffhof
roadworks|roadwork diver pothol resurfac speed_limit speed traffic_jam|baustell umleit schlagloch tempolimit ras stau staus blitz
parking_space|park_space park_fee car_park multi_storei|parkplatz parkgebuhr parkhaus tiefgarag
cycle_lane|cycl_lane cycl_path pedestrian_zone|radweg fahrradstrass fussgangerzon
noise_pollution|nois_pollution airport_nois|larmbelast fluglarm
street_lighting|street_light lamp_post|strassenbeleucht latern
power_cut|power_cut blackout outag candl|stromausfall blackout notstrom kerz
heat_pump|heat_pump insul radiat thermostat|warmepump dammung heizkorp thermostat
satellite_dish|satellit_dish antenna aerial radio_mast|antenn sendemast funkmast satellitenschussel
library_card|librari_card read_room borrow|leihbucherei lesesaal ausleih
slide|slide sandpit|rutsch schaukel sandkast spielgerat
market_stall|market_stall flea_market stallhold weekli_market|wochenmarkt marktstand flohmarkt trodel
beer_garden|beer_garden inn breweri|biergart gasthof gasthaus wirtshaus brauhaus
wine_harvest|wine_harvest grape vintag|weinles traub jahrgang reb
bee_keeper|bee_keeper honei hive pollin|imk honig bienenstock bestaub
crypto|crypto bitcoin cryptocurr blockchain|krypto bitcoin kryptowahr blockchain
bond|bond treasuri_bond yield|anleih staatsanleih rendit
audit|audit account balanc_sheet bookkeep annual_report|bilanz buchhalt buchpruf jahresabschluss geschaftsbericht steuerberat
cartel|cartel price_fix antitrust_case competi_author|kartell preisabsprach kartellverfahr wettbewerbsbehord
whistleblowing|whistleblow|enthull informant geheimdokument
state_of_emergency|state_of_emerg curfew martial_law|notstand ausnahmezustand ausgangssperr kriegsrecht
coup_d'état|coup_etat putsch overthrow overthrown rebel insurg|putsch staatsstreich umsturz gesturzt rebell aufstand
independence|independ separatist autonomi seces|unabhang separatist autonomi abspalt
impeachment|impeach no_confid snap_elec dissolv_parliament|amtsentheb misstrauensvotum neuwahl
lobby_register|lobbi_regist parti_donat slush_fund|lobbyregist parteisp schwarz_kass
podcast|podcast episod seri stream_servic netflix|podcast folg staffel seri streamingdien netflix
comic|comic cartoon cartoonist caricatur anim|comic karikatur karikaturist zeichentrick
circus|circu clown magician acrobat|zirkus clown zaub artist
crossword|crossword puzzl riddl quiz_show|kreuzwortratsel ratsel puzzl quizshow
astrology|astrolog horoscop supersti ghost witch|horoskop aberglaub gespen geist hex
time_zone|time_zone summer_time|zeitumstell sommerzeit zeitzon
quantum|quantum physic physicist mathemat mathematician|quant physik mathemat
gene|gene genet dna genom clone|gen genet dna erbgut klon gentechn
brain_research|brain_research psycholog psychologist behaviour|hirnforsch psychologi verhalt
government|govern administr cabinet rule_parti state_depart ministri offici author white_hous down_street state_author rule officialdom policymak statehous treasuri government cabinet_minist minist regim ruler bureaucraci government_bodi statecraft civil_servic whitehal|regier kabinett ministerium ministeri staatlich obrig verwalt regierungssitz bundesregier landesregier kanzleramt weiss_haus regierungskreis amtstrag regierungschef regierungssprech regierungsamt staatsregier staatlich_stell regierungsvertret regierungsseit oberst_behord gouvernement regiert staatsapparat regierungsbehord regierungsmannschaft regierungskoalition regierungsviertel kabinettsmitglied obrigkeit
president|presid presidenti head_of_state oval_offic command_in_chief air_forc_on incumb command re_elect first_term second_term presidenti_elec ex_presid vice_presid head_of_the_nation inaugur|prasident prasidentin prasidentschaft prasidial staatschef staatsoberhaupt prasidialamt bundesprasident amtsinhab amtszeit staatsprasident air_forc_one prasidentschaftskandidat ex_prasident vizeprasident prasidentenwahl oberbefehlshab staatslenk prasidentengattin vereid vereidigt
chancellor|chancellor prime_minist premier taoiseach head_of_govern|kanzl kanzlerin bundeskanzl ministerprasident premierminist premi regierungschef
minister|minist secretari_of_state secretari foreign_minist treasuri_secretari ministeri|minist ministerin aussenminist innenminist ressort ressortchef staatssekretar ministeriell bundesminist
politics|polit politician polici policymak statesman polit_class parti_leader statecraft|polit politikerin politikum staatsmann politikbetrieb kommunalpolit innenpolit parteipolit politikerinn spitzenpolit polit_verantwort
authority|author agenc regul watchdog oversight supervisori bodi commis bureau public_author state_agenc inspector data_protec_author ombudsman commission regulatori officialdom enforc overs licens_bodi supervisori_author bureaucrat quango|behord amt aufsicht aufsichtsbehord reguli regulier kontrolleur kontrollbehord kommission dienststell bundesamt landesamt datenschutzbehord landesbehord fachbehord beauftragt amtlich bundesbehord staatlich_stell ordnungsamt kommissar behordenvertret regulierungsbehord stell aufsichtfuhr zulassungsstell zulassungsbehord kontrollinstanz instanz
mayor|mayor mayoress town_hall citi_hall council councillor councilman municip town_council citi_council local_author borough first_citizen alderman town_councillor municip_council burgomast lord_mayor town_clerk councilwoman council_leader parish_council|burgermeist burgermeisterin oberburgermeist rathaus stadtrat gemeinderat ratsherr gemeind kommun kommunal stadtverwalt kreistag stadtverordnet landrat stadtisch ratsmitglied stadtvat kommunalpolit stadtoberhaupt gemeindevertret stadtspitz gemeindevorstand ortsvorsteh gemeinderatin stadtratin burgermeisteramt ortsburgermeist
governor|governor state_govern region provinc provinci counti district feder|gouverneur landesregier bundesland landkreis provinz bezirk kreis foderal region regional
civil_servant|civil_servant public_sector bureaucrat bureaucraci red_tape paperwork permit|beamt beamtin burokrati offent_dien verwaltungsangestellt antrag genehm formular papierkram
parliament|parliament parliamentari congress congression senat capitol_hill capitol hous_of_repres hous_of_common bundestag chamber legislatur legisl congressmen upper_hous lower_hous hous_committe floor_of_the_hous assembl nation_assembl knesset duma senat_floor|parlament parlamentar kongress senat bundestag landtag bundesrat kamm reprasentantenhaus volksvertret unterhaus plenum kapitol volkskamm abgeordnetenhaus parlamentsgebaud us_kongress nationalrat parlamentsausschuss nationalversamml parlamentssitz plenarsaal abgeordnetenkamm duma knesset
lawmaker|lawmak legisl mp senat congressman congresswoman repres member_of_parliament deputi backbench elect_offici member_of_congress parliamentarian congressmen assemblyman deleg caucus whip frontbench|abgeordnet parlamentari senator senatorin volksvertret mandatstrag kongressabgeordnet mdb kongressmitglied parlamentarierin volksvertreterin bundestagsabgeordnet landtagsabgeordnet abgeordnetenburo mandatstragerin delegiert reprasentant fraktionschef fraktionsvorsitz hinterbankl parteifreund
committee|committe hear subcommitte inquiri panel testifi testimoni grill select_committe hous_panel oversight_committe quizz question summon appear_befor|ausschuss anhor untersuchungsausschuss gremium befrag innenausschuss aussag kommission vorgelad vorlad befragt rechtsausschuss fachausschuss stadtratsausschuss
party|parti partisan republican democrat conserv labour tori liber green social_democrat|partei republikan republikanerin demokrat konservativ christdemokrat sozialdemokrat liberal grun fraktion cdu spd fdp afd
communist|communist commun communist_parti socialist social marxist parti_leadership peopl_republ politburo on_parti central_committe state_apparatu comrad|kommunist kommunismus sozialist sozialismus staatspartei parteifuhr volksrepubl politburo zentralkomite einparteienstaat parteichef genoss parteikad kad kp
coalition|coalition opposi allianc bloc caucu|koalition opposition bundnis fraktion allianz koalitionspartn
democracy|democraci democrat autocraci dictatorship dictat authoritarian regim freedom civil_right human_right|demokrati demokrat diktatur diktator autokrati autoritar regim freiheit burgerrecht menschenrecht machthab
election|elec elect elector ballot poll poll_station turnout voter vote show_of_hand ballot_box midterm by_elec constitu major_vote runoff vote_dai reelect plebiscit landslid swing_state hung_parliament election first_past_the_post incumb|wahl gewahlt wahlerin stimmzettel wahllokal wahlbeteil abstimm stimm votum abgestimmt urn stimmabgab stichwahl wahlkreis urnengang wahlergebnis mehrheit_beschloss wahltag briefwahl handzeich kommunalwahl wahlzettel wahlrecht wahlsieg wahlperiod erdrutschsieg wahlniederlag wechselwahl uberhangmandat
campaign|campaign ralli candid candidaci run_mate nomine hust stump campaign_trail support whistl_stop reelec re_elec presidenti_race hope contend campaign_ralli grandstand election hustl soapbox canvass leaflet slogan manifesto|wahlkampf wahlkampfauftritt kandidat kandidatin kandidatur kundgeb spitzenkandidat wahlveranstalt anhang wahlkampfhelf wahlwerb wahlkampfveranstalt grosskundgeb wiederwahl wahlkampftour anhangerschaft auftritt kampagn wahlkampfteam wahlkampfmanag wahlprogramm flugblatt wahlplakat parol hausturwahlkampf
survey|survei opinion_poll pollster respond questionnair poll|umfrag meinungsforsch befragt befrag fragebog erheb
referendum|referendum plebiscit petition signatur citizen_initi campaign sign_the_petition peopl_initi|volksentscheid burgerentscheid volksbegehr burgerbegehr petition unterschrift burgerinitiativ unterschrieb unterschriftenlist unterzeichn unterschriftensamml unterschrift_sammeln unterschreib eingab volksinitiativ unterzeichnet
ban|ban prohibit prohibi forbid forbidden forbad outlaw block blacklist bar veto kick_out throw_out thrown_out expel delist keep_out off_limit crack_down crackdown clamp_down kick shut_out block_from restrict restric disallow restraint interdict interdic proscrib shun_list moratorium banish embargo illegalis quash|verbot verbiet verbot_von untersag untersagt verbann verbannt sperr gesperrt sperrung blocki blockad veto acht rauswerf schwarz_list rauswurf hinauswerf hinausgeworf aussperr ausgesperrt ausschliess ausschluss beschrank einschrank tabu unterbind unterbund handyverbot verbotsplan verbotsdroh nutzungsverbot rausschmeiss duld nicht_duld sperrt verhang verhangt moratorium bann gebannt achtung geachtet verbotsschild verbot_werd unzulass
allow|allow permit permis authoris author approv consent licenc licens green_light clearanc permiss greenlight legalis toler entitl sanction|erlaub erlaubt erlaubnis genehm genehmigt zulass zugelass gestatt billig zustimm lizenz freigab grun_licht bewill bewilligt absegn abgesegnet legalisi duld geduldet ermacht lizenzi gestattet
order|order execut_order decre edict direct injunc instruct mandat mandatori dictat ordin command fiat ultimatum instruc diktat|anordn angeordnet dekret erlass verfug verordn befehl anweis weisung auflag richtlini prasidialerlass prasidentenerlass angewies gebiet geheiss diktat aufgetrag beauftrag
force|forc compel oblig requir mandatori compulsori coerc pressur duti bound_to have_no_choic no_choic must_compli arm_twist under_pressur coercion obligatori bind constrain constraint strong_arm imposi impos dictat_term leverag|zwing zwang gezwung verpflicht verpflichtet pflicht notig vorschreib vorgeschrieb auflag verlang druck zugzwang kein_wahl dazu_verpflichtet gedrangt genotigt druck_ausub unt_druck zwangsweis gezwungenermass auferleg abverlang zwingt bindend obligator verbind dikti erzwing erzwung aufzwing aufgezw zwangsmassnahm
law|law legal legisl statut bill rule regul constitu decre paragraph jurisdic legal_basi legal_oblig statutori enact legislatur_pass law_abid ordin bylaw codifi jurisprud constitu_law treati_law|gesetz gesetzgeb recht rechtlich gesetzentwurf vorschrift regel regeln verfass grundgesetz rechtslag paragraf verfassungsgemass gesetzestext rechtsgrundlag gesetzbuch jurisdiktion gesetzeslag rechtsordn kraft_gesetz paragraph verordn richtlini gesetzesluck gesetzestreu rechtmass rechtswidr gesetzgeber legalitat rechtsstaat satzung gesetzesvorlag novell
court|court judg suprem_court tribun rule verdict judgment judgement appeal justic bench magistr juri courtroom court_of_appeal high_court adjud appel injunc gavel court_rule|gericht richt richterin urteil verfassungsgericht gerichtshof beruf revision rechtsprech amtsgericht landgericht entschied justiz geschwor gerichtssaal oberlandesgericht bundesgericht verwaltungsgericht gerichtsentscheid gerichtsbeschluss kammergericht sozialgericht arbeitsgericht schoff richterspruch
sue|sue su lawsuit litig plaintiff class_action legal_action|klag verklag verklagt klagerin rechtsstreit sammelklag prozess prozessi einklag
lawyer|lawyer attornei solicitor barrist legal_team law_firm counsel|anwalt anwaltin rechtsanwalt jurist juristin verteid kanzlei chefjurist
prosecutor|prosecutor prosecut prosecu charg indict trial defend accus subpoena warrant depart_of_justic justic_depart attornei_gener law_enforc search_warrant court_order legal_demand us_attornei doj prosecutori arraign district_attornei detect public_prosecutor crimin_charg|staatsanwalt staatsanwaltschaft anklag angeklagt ermitteln beschuldigt strafverfahr prozess haftbefehl durchsuchungsbefehl justizministerium strafverfolg generalbundesanwalt strafverfolgungsbehord durchsuch durchsuchungsbeschluss rechtshilf ermittlungsbehord staatsanwaltin auskunftsersuch beschluss_des_gericht anklageschrift anklagebank strafanzeig strafbefehl oberstaatsanwalt strafrecht
fine|fine penalti punish sanction sentenc damag compens|straf bussgeld geldstraf bestraf bestraft sanktion strafzahl schadenersatz schadensersatz entschad ahnd verurteilt
investigate|investig probe inquiri scrutini scrutinis scrutin examin audit review look_into vet screen inspect inspec inspector fact_find interrog forens sleuth delv fact_finder inquest|ermittl ermitteln untersuch pruf prufung uberpruf gepruft fahnd fahndung recherch unt_die_lup durchleucht nachforsch inspektion kontrolli kontroll ermittelt begutacht sicht gesichtet befragt verhor aufklarungsarbeit spurensuch nachgeh nachgegang
crime|crime crimin offenc offens feloni illeg unlaw offend culprit|verbrech straftat kriminell kriminalitat tat illegal rechtswidr delikt gesetzwidr
police|polic policeman policewoman offic cop sheriff constabl detect arrest custodi detain|polizei polizist polizistin polizeibeamt kommissar festnahm festgenomm festnehm verhaftet verhaft gewahrsam wach streif
prison|prison jail inmat imprison cell parol|gefangnis haft haftling inhaftiert justizvollzugsanstalt zell haftstraf bewahr
murder|murder kill killer manslaught stab shoot shot gunman|mord ermordet tot getotet totschlag erschoss erstoch schiesserei schuss attentat bluttat
theft|theft steal stolen stole thief thiev burglar burglari rob robberi loot|diebstahl stehl gestohl dieb einbruch einbrech raub uberfall beut geklaut
fraud|fraud fraudul scam scammer swindl corrupt corrup bribe briberi embezzl monei_launder|betrug schwindel korruption korrupt bestech geldwasch unterschlag veruntreu
drug|drug cocain heroin cannabi dealer smuggler smuggl traffick|drog kokain heroin cannabis deal schmuggel schmuggl drogenhandel rauschgift
security|secur nation_secur safe safeti safeguard homeland_secur state_secur insecur secur_commun vigil clearanc secur_council secur_advis secur_agenc|sicher national_sich gesichert sicherheitslag schutzvorkehr sicherheitspolit sicherheitshalb staatssich sicherheitsbehord sicherheitsrat inn_sich sicherheitskreis landessich unsich abgesichert absicher absich sicherst wachsam sicherheitsberat sicherheitsexpert schutzbedurft sicherheitsmassnahm
risk|risk riski threat threaten danger hazard peril menac endang vulner jeopardi threat_to pose_risk pose trojan_hors time_bomb unsaf insecur expos gatewai danger_to alarm_bell risk_to safeti_risk precari treacher pitfal liabil detriment omin sinist|risiko risik riskant gefahr bedroh gefahrd heikel unsich sicherheitsrisiko einfallstor trojan_pferd risikobehaftet brisant bedroht risikofaktor ungeschutzt gefahrenquell zeitbomb gefahrdet riski gefahrvoll risikoreich sicherheitsgefahr prekar tuckisch fallstrick unheilvoll verhangnisvoll schadlich bedenkenswert
spy|spy spi espionag intellig_agenc intellig_servic intellig_commun secret_servic intellig cia nsa fbi agent snoop eavesdrop bug intellig_offic intellig_agent spymast ey_and_ear mole secret_polic doubl_agent intellig_offici spook espionag_case surveil_state intellig_gather inform infiltr counterintellig undercov clandestin covertli reconnaiss mole_hunt wiretap cloak_and_dagger|spion spionag spioni ausspah ausspioni geheimdien nachrichtendien agent verfassungsschutz cia nsa fbi bnd abhor spitzel spioniert spionin spitzeldien geheimagent staatssich auslandsgeheimdien lauschangriff ausgehorcht aushorch wanz mitles auslandsspionag spionagegesetz abwehr mithor spionageverdacht spionagefall geheimdienst geheimdienstl agentin infiltri unterwand unterwander ausspioniert geheimdienstmitarbeit spionageabwehr verdeckt_ermittl konspirativ maulwurf doppelagent agentenring ausforsch
surveillance|surveil monitor wiretap eavesdrop track keep_tab tab_on pry big_brother watcher cctv stakeout shadow facial_recogni dragnet|uberwach uberwacht beobacht lausch abhor verfolg ausforsch bespitzeln tracking mitles mitgeles kontrollstaat uberwachungsstaat nachverfolg ausspioni schnuffeln videouberwach gesichtserkenn observi observation rasterfahnd abhoraktion
censor|censor censorship suppress propaganda free_speech freedom_of_speech disinform muzzl take_down delet remov_content moder delet_content takedown pull_content silenc silenc_critic toe_the_line blackout content_remov gag blacklist purg ban_word propagandist filter stifl redact blue_pencil thought_polic hush_up hush cover_up content_moder|zensur zensi zensiert unterdruck propaganda meinungsfrei desinformation mundtot losch loschung geloscht moderator pressefrei loscht entfern_lass zum_schweig linientreu nachrichtensperr inhalt_losch zensurwunsch sperrlist zensor zensurbehord nachrichtenzensur staatspropaganda filt gefiltert schweigepflicht geschwarzt maulkorb vertusch zensurmassnahm sprachregel kritik_mundtot
protect|protect protec shield defend safeguard guard protector custodian_of|schutz geschutzt schutzend behut bewach verteid wahr abschirm beschutz beschutzt schutzmassnahm bewahr
army|armi militari soldier troop navi air_forc arm_forc gener pentagon veteran servicemen barrack deploi defenc_ministri defens_depart sailor marin recruit conscript uniform|arme militar soldat trupp marin luftwaff bundeswehr streitkraft general pentagon verteidigungsministerium kasern einsatz wehrdien uniform wehrpflicht rekrut gefreit heer soldatin verteid
war|war warfar battl fight front frontlin invasion invad conflict combat hostil|krieg gefecht kampf schlacht front uberfall invasion angriffskrieg konflikt kampfhandl einmarsch
cold_war|cold_war superpow great_power rivalri geopolit standoff confront world_power arm_race trade_war decoupl bloc pawn tug_of_war world_order hegemoni bipolar superpow_rivalri geostrateg strateg_rivalri new_cold_war iron_curtain brinkmanship detent proxi_war sphere_of_influenc great_power_polit|kalt_krieg supermacht grossmacht weltmacht geopolit konfrontation machtkampf systemkonflikt rustungswettlauf spielball wirtschaftskrieg technologiekrieg grossmachtkonflikt kraftemess tauzieh hegemoni entfremd weltordn handelskonflikt blockbild entkoppl ost_west zankapfel geostrateg weltmachtpolit systemrivalitat blockkonfrontation machtpolit stellvertreterkrieg einflusssphar eindamm wettrust entspannungspolit machtblock
peace|peac ceasefir truce armistic peac_talk reconcil reconcili|fried friedlich waffenstillstand waffenruh friedensgesprach versohn
weapon|weapon arm gun missil rocket bomb tank drone nuclear_weapon ammuni|waff gewehr raket bomb panz drohn atomwaff munition rustung geschutz
terror|terror terrorist extremist extrem radic bomber|terror terrorist terrorismus extremist extremismus radikal anschlag attentat islamist
attack|attack assault raid|angriff angreif angegriff attack uberfall
border|border frontier border_guard cross|grenz grenzschutz grenzubergang grenzkontroll
refugee|refuge migrant migrat immigr asylum deport asylum_seeker|fluchtling gefluchtet migrant migration zuwander einwander einwand asyl abschieb asylbewerb
diplomat|diplomat diplomaci ambassador embassi consul envoi foreign_polici foreign_ministri|diplomat diplomati botschaft konsulat gesandt aussenpolit aussenministerium auswart_amt
summit|summit state_visit bilater treati deleg 7 20 nato unit_nation multilater|gipfel gipfeltreff staatsbesuch bilateral staatsvertrag delegation nato vereint_nation uno
dispute|disput row quarrel feud clash conflict wrangl spat disagr tension strife standoff bicker showdown tussl at_odd at_loggerhead tit_for_tat stand_off conten conflict_ridden friction alterc argument_over acrimoni bad_blood friction_fill squabbl discord|streit streitig gestritt zwist zank konflikt auseinandersetz spannung zerwurfnis fehd zoff streitfall krach querel zerstritt streitpunkt gezerr scharmutzel streitthema konflikthaft reibung reiberei had unein meinungsverschied disput handgemeng kontrovers
foreign|foreign abroad oversea intern global worldwid around_the_world across_the_world globe planet countri other_countri across_the_globe internation non_domest globalis non_american non_european cross_border expatri expat|ausland international global weltweit weltumspann uberseeisch uberse rund_um_den_globus fremd erdball globus auslandsgeschaft welt international_tatig auslandsmarkt weltmarkt globalisier grenzuberschreit auswart ausserhalb auslanderin
country|countri nation state homeland domest nationwid|land staat national heimat inland bundesweit landesweit nation
america|america american unit_state usa u. washington new_york california texa silicon_vallei white_hous capitol_hill yanke transatlant|amerika amerikan amerikanerin vereinigt_staat usa us us_amerikan washington new_york kaliforni texas silicon_valley us_burg uberse
china|china chines beij peke shanghai hong_kong shenzhen mainland taiwan peopl_republ far_east|china chines peking beijing shanghai schanghai hongkong shenzh volksrepubl fernost taiwan reich_der_mitt
germany|germani german berlin munich hamburg frankfurt cologn bundestag bavaria saxoni feder_republ|deutschland deutsch berlin munch hamburg frankfurt koln bay sachs bundesrepubl bundesland
britain|britain british uk unit_kingdom england english london scotland scottish wale westminst brexit|grossbritanni britisch brit england london schottland wal vereinigt_konigreich brexit
france|franc french pari macron elyse marseil lyon|frankreich franzos paris macron elyse marseill lyon
russia|russia russian moscow kremlin putin soviet|russland russisch russ moskau kreml putin sowjet sowjetunion
ukraine|ukrain ukrainian kyiv kiev zelenski|ukrain kiew selenskyj
japan|japan japanes tokyo osaka|japan tokio osaka
india|india indian delhi new_delhi mumbai modi|indi indisch delhi mumbai neu_delhi
korea|korea korean south_korea seoul north_korea pyongyang|korea korean sudkorea seoul nordkorea pjongjang
italy|itali italian rome milan|itali italien rom mailand
spain|spain spanish madrid barcelona catalonia|spani spanisch madrid barcelona kataloni
poland|poland polish warsaw pole|pol polnisch warschau
austria|austria austrian vienna|osterreich wien
switzerland|switzerland swiss zurich geneva bern|schweiz schweizer zurich genf bern
netherlands|netherland dutch amsterdam hagu holland|niederland amsterdam haag holland
turkey|turkei turkish ankara istanbul erdogan|turkei turkisch turk ankara istanbul erdogan
israel|israel isra jerusalem tel_aviv gaza palestinian hama|israel israeli jerusal gaza palastinens hamas
iran|iran iranian tehran|iran teheran
canada|canada canadian ottawa toronto|kanada kanad kanadi ottawa toronto
mexico|mexico mexican brazil brazilian latin_america argentina|mexiko mexikan brasili brasilian lateinamerika sudamerika argentini
australia|australia australian sydnei canberra new_zealand|australi austral sydney neuseeland
africa|africa african nigeria kenya south_africa egypt cairo|afrika afrikan nigeria kenia sudafrika agypt kairo
europe|europ european eu brussel european_union european_commis contin eurozon|europa eu brussel europa_union eu_kommission kontinent europaparlament
asia|asia asian indonesia vietnam thailand singapor malaysia philippin|asi asiat indonesi vietnam thailand singapur malaysia philippin
arab|arab saudi saudi_arabia emir dubai qatar gulf middl_east|arab saudi saudi_arabi emirat dubai katar golf nah_ost nahost
sweden|sweden swedish norwai norwegian denmark danish finland finnish scandinavia nordic|schwed schwedisch norweg danemark danisch finnland finnisch skandinavi nordisch
young|young youth younger youngster teenag teen adolesc young_peopl young_adult gener schoolkid under_25 under_20 sixteen_year_old fifteen_year_old thirteen_year_old eighteen_year_old pupil tween gen millenni zoomer high_schooler apprentic youngest juvenil youth_cultur kiddi juvenil_audienc under_ag post_millenni student_ag puberti fresh_face|jung jugend teenag teen heranwachs jung_leut jung_mensch generation minderjahr schul funfzehnjahr sechzehnjahr vierzehnjahr zwolfjahr achtzehnjahr pubertat azubis halbstark gen millennial jugendschutz schulhof teeni zwanzigjahr jugendkultur jugendalt jung_generation jugendzeit jugendhaft blutjung jungvolk nachwachs
child|child children kid boi girl minor toddler infant pupil schoolchildren underag kindergarten primari_pupil schoolboi youngest offspr son daughter childhood|kind jung madch minderjahr kleinkind saugling nachwuch schulkind schul grundschul erstklassl zehnjahr klein kindesalt kinderschutz jugendschutz knirps kid kindlich kinderzimm
old|old older elderli elder senior senior_citizen ag middl_ag grandpar ag_group pension grei over_50 over_60 over_sixti babi_boomer boomer older_gener grandma grandpa granni mum_and_dad veteran silver oldest older_peopl old_ag elderli_peopl geriatr octogenarian septuagenarian wrinkl oldi middl_ag_peopl|alt senior greis betagt grosselt rentn altersgrupp uberalter mittl_alt grau uber_funfzig uber_sechzig babyboom boom elterngeneration alt_generation ergraut grauhaar silb funfzigjahr sechzigjahr rentneralt seniorin vergreis tant gealtert bejahrt hochbetagt alt_mensch rustig hochaltr vergreist altback altmod senil
adult|adult grown_up|erwachs volljahr
parent|parent mother father mum dad famili son daughter brother sister grandmoth grandfath household rel mom granni aunt uncl|elt elternteil mutt vat famili sohn tocht brud schwest grossmutt grossvat oma opa haushalt verwandt angehor mutti papa mama tant onkel elternhaus elternab familienmitglied enkel
generation|gener decad ancestor forefath descend|generation vorfahr nachfahr nachkomm
woman|woman women femal gender feminist femin equal|frau weiblich geschlecht feministin gleichstell gleichberecht
man|man men male gui|mann mannlich kerl
friend|friend friendship mate buddi acquaint|freund freundin freundschaft kumpel bekannt
marry|marri marriag wed bride groom divorc coupl spous|heirat verheiratet ehe hochzeit braut brautigam scheidung geschied paar ehepartn trauung
birth|birth born babi pregnant pregnanc midwif matern newborn|geburt gebor baby babys schwang schwangerschaft hebamm neugebor entbind
death|death die di dead dy funer grave cemeteri buri mourn fatal deadli lethal|tod tot sterb gestorb starb beerdig begrabnis grab friedhof beerdigt trau todlich verstorb verendet
birthday|birthdai anniversari jubile centenari celebr parti festiv|geburtstag jahrestag jubilaum feiern feier gefeiert fest festlich party hundertjahr
people|peopl person resid inhabit popul citizen crowd folk commun public|mensch leut person bewohn einwohn bevolker burg burgerin burgerinn volk gemeinschaft anwohn allgemein
school|school primari_school secondari_school high_school comprehens classroom class school_year grade kindergarten nurseri colleg headteach head_teacher curriculum grammar_school school_board schooldai academi lectur_hall schoolyard fifth_grade schoolroom school_pupil form_teacher school_system schoolwork schoolhous schoolmast sixth_form alma_mater preschool prep_school board_school vocat_school school_district|schul schulisch grundschul gymnasium realschul gesamtschul klass klassenzimm schuljahr schulklass kindergart kita schulhof rektor schulleiterin schulleit lehrplan schulamt elternab schulbehord klassenfahrt schulgebaud schulbetrieb berufsschul schulweg hauptschul schulstart kultusministerium lehrerverband schulferi aula schulbank schulwes schulbild schulpolit schultrag internat vorschul abendschul sonderschul waldorfschul schultut einschul eingeschult
teacher|teacher teach taught schoolteach educ instructor tutor lectur faculti teach_staff headmast class_teacher educationalist teach_assist schoolmast pedagogu coach teacher_union|lehr lehrerin lehrkraft unterricht unterrichtet padagog padagogin erzieh kollegium kollegi dozent lehrerzimm klassenlehr klassenlehrerin lehrerkollegium lehrpersonal lehrerinn schulmeist ausbild lehrkorp
pupil|pupil student schoolchild schoolboi schoolgirl learner classmat schoolmat school_children schoolkid enrol freshmen sophomor student_bodi pupilag freshman scholar_at alumni traine|schul schulerin schulerinn student studier schulerschaft lernend mitschul grundschul klassenkamerad klassenverband schulkind abiturient schulervertret studentin elev lehrling absolvent zogling
lesson|lesson tuition homework timet coursework learn learnt studi instruc essai exam revis mark distanc_learn remot_learn home_school homeschool textbook blackboard school_dai tutori teach_materi assign learner educ curricula syllabu seminar workshop_for_pupil pedagogi deten|unterricht unterrichtsstund stund hausaufgab stundenplan lern gelernt fernunterricht referat prufung klausur not abitur zeugnis schulstund distanzunterricht homeschooling fernlern lernplattform lehrstoff schulbuch tafel onlineunterricht schulaufgab lehrveranstalt unterrichtsmaterial unterrichtet lehrt lernstoff lernend schulstoff lehrstund lektion nachhilf nachhilfestund seminar vorles
university|univers campu degre professor undergradu academ lectur|universitat uni hochschul studium professor professorin studi campus akadem vorles
education|educ train skill qualif literaci|bildung ausbild ausgebildet schulung weiterbild qualifikation abschluss bildungspolit
science|scienc scientist research studi laboratori experi discoveri scientif|wissenschaft wissenschaftl wissenschaftlerin forschung forsch forscherin studi labor experiment entdeck
space|space astronaut orbit satellit nasa moon mar planet telescop astronomi|weltraum raumfahrt astronaut umlaufbahn satellit nasa mond mar planet teleskop astronomi
pandemic|pandem epidem covid covid_19 coronaviru corona lockdown quarantin viru infec infect outbreak plagu face_mask variant stai_at_home coronaviru_crisi health_crisi social_distanc second_wave first_wave covid_year lockdown_month pandem_era corona_year pestil contagion contagi superspread epidemiologist ventil respir incub hygien_rule|pandemi epidemi covid corona coronavirus lockdown quarantan virus infektion infiziert ansteck ausbruch seuch mask maskenpflicht inzidenz corona_kris coronakris corona_pandemi corona_zeit kontaktbeschrank ausgangssperr erst_well zweit_well homeoffic_pflicht pandemiejahr abstandsregeln schulschliess corona_jahr lockdown_zeit pandemiezeit corona_lockdown epidemiolog virolog virologin beatmungsgerat hygieneregeln corona_regeln reproduktionszahl
vaccine|vaccin jab booster immun|impfstoff impfung impf geimpft impfpflicht immunitat
health|health healthi healthcar public_health medic medicin wellb nh|gesund gesundheitswes medizin gesundheitsamt wohlbefind gesundheitsministerium
hospital|hospit clinic ward intens_care emerg_room patient surgeri|krankenhaus klinik intensivstation notaufnahm patient operation praxis
doctor|doctor physician nurs surgeon gp paramed therapist midwif|arzt arztin medizin pfleg pflegerin krankenschw chirurg hausarzt sanitat therapeut pflegekraft
disease|diseas ill sick cancer diabet symptom diagnosi flu chronic|krankheit krank erkrank erkrankt kreb diabet symptom diagnos gripp chronisch leid
drug_treatment|drug_treatment treatment therapi medic medicin pharmaceut pharma pharmaci pill tablet prescrip|behandl therapi medikament arznei arzneimittel pharma apothek tablett rezept
mental_health|mental_health depres anxieti psychologist psychiatr addic addict|psychisch depression angststor psycholog psychologin psychiatri sucht suchtig abhang seel
injury|injuri injur wound hurt bleed broken_bone|verletz verletzt wund verwundet blut knochenbruch
nursing_home|nurs_home carer nurs_care social_care disabl wheelchair|pfleg pflegeheim altenheim pflegedien behinder behindert rollstuhl barrierefrei betreu
body|bodi face hand head heart ey skin bone brain blood|korp gesicht hand kopf herz aug haut knoch gehirn blut
smoke|smoke cigarett tobacco vape alcohol drunk|rauch zigarett tabak alkohol betrunk
sport|sport athlet stadium tournament championship leagu cup medal olymp match competi team squad|sport sportl sportlerin athlet stadion turni meisterschaft liga pokal medaill olympia wettkampf mannschaft titel
football|footbal soccer goal goalkeep penalti striker fifa bundesliga midfield|fussball tor torwart elfmet sturm fifa bundesliga mittelfeld
tennis|tenni basketbal handbal golf hockei rugbi cricket volleybal chess|tennis basketball handball golf hockey rugby volleyball schach
coach|coach trainer train practic workout gym fit|train trainerin traini training ubung fitness turnhall betreu
run|run runner marathon race cycl cyclist bike bicycl|lauf marathon renn radfahr fahrrad rad radweg
swim|swim swam swum swimmer pool bath bather lido water_slide dive drown lifeguard lane swim_pool swim_lesson dive_board lap water_wing backstrok breaststrok waterpark outdoor_pool indoor_pool non_swimmer|schwimm schwimmt schwamm geschwomm schwimmbad freibad hallenbad bad badegast beck bademeist bahn rutsch ertrink ertrunk ertrank rettungsschwimm nichtschwimm tauch schwimmunterricht schwimmbeck sprungturm brustschwimm ruckenschwimm schwimmkur schwimmhall schwimmverein planschbeck nichtschwimmerbeck liegewies schwimmabzeich
club|club associ member membership societi|verein klub mitglied mitgliedschaft verband vereinsheim vereinsleb
win|win won winner victori triumph champion prize award trophi gold_medal honour|gewinn gewonn gewann sieg siegerin triumph preis auszeichn pokal ehrung
lose|lose lost defeat loser beaten|verli verlor niederlag besiegt unterlieg
tourist|tourist tourism holidai vacat hotel resort visitor travel sightse beach|tourist tourismus urlaub feri hotel gast reisend strand fremdenverkehr
visit|visit visitor guest attend admis ticket entri season_ticket footfal attend_figur bather came_in_drove turnout_at pai_guest|besuch besucht besucherin gast besucherzahl eintritt eintrittskart kart ticket kass besucheransturm besucherruckgang gastezahl zulauf zustrom andrang eintrittspreis eintrittsgeld
event|event concert venu arena hall confer conven fair ceremoni ralli stadium seat stand sport_hall gala show gather spectacl occasion|veranstalt hall arena konferenz kongress mess zeremoni festakt ereignis auftritt sitz rang tribun reih stadion saal event grossveranstalt eintrittskart show gala spektakel anlass zusammenkunft
organise|organis organ arrang coordin call_for spread_the_word drum_up mastermind ringlead ralli_round mobilis mobil call_to_action orchestr stage ralli co_ordin conven instig plot|organisi organisiert organisator veranstalt ausricht koordini aufruf verabred verabredet absprech mobilisi mobilisiert aufgeruf angestiftet anstift initiiert initiator angezettelt drahtzieh rief_dazu_auf orchestriert inszeni veranstaltet einberuf radelsfuhr ausgeheckt ausgetuftelt inszenier
boycott|boycott shun stai_awai stai_at_home stai_home snub no_show empti_seat empti desert half_empti gape empti_stand vacant spars boycot refrain abstain absenc absent absente cold_shoulder ostracis embargo walk_out skip poorli_attend low_turnout|boykott boykotti boykottiert fernbleib ferngeblieb wegbleib meid leer leer_rang zuhaus_bleib ausbleib leer_platz leer_sitz leer_geblieb leer_bleib gahnend_leer unbesetzt nicht_erschi zu_haus_bleib verwaist leergefegt nicht_hingeh boykottaufruf fernzubleib abwes enthalt schwanz geschwanzt verschmah verschmaht ausgelad wegzubleib gering_beteil
protest|protest demonstr march riot upris activist revolt outcri resist take_to_the_street placard banner sit_in vigil objector backlash oppon_of campaign_against picket demo rallyist hunger_strike civil_disobedi dissent dissid|prot protesti demonstrant demonstration demonstri kundgeb aufstand krawall aktivist widerstand burgerprot empor mahnwach auf_die_strass plakat transparent sitzblockad gegn megafon gegenwehr wehr burgerbeweg protestaktion demo hungerstreik zivil_ungehorsam dissident bannertrag
restaurant|restaur cafe pub bar chef waiter dine diner kiosk snack chip canteen|restaurant cafe gaststatt kneip wirt wirtin koch kelln gastronomi imbiss kiosk pomm kantin wirtshaus
food|food eat meal dish recip cook kitchen breakfast lunch dinner hungri|ess lebensmittel nahrung gegess mahlzeit gericht rezept koch kuch fruhstuck mittagess abendess hung
bread|bread bakeri baker cake flour|brot backerei back kuch mehl brotch
meat|meat sausag beef pork chicken butcher vegetarian vegan|fleisch wurst rind schwein huhn metzg vegetar vegan
fruit|fruit veget appl potato tomato|obst gemus apfel kartoffel kartoffeln tomat frucht
drink|drink wine beer breweri vineyard whiski coffe tea|getrank wein bier brauerei weingut winz whisky kaffe tee trink
fashion|fashion cloth dress design shoe textil garment wear|mod kleidung kleid design schuh textil modemark trag
religion|religion religi church priest bishop pope cathol protest christian chapel faith worship|religion religios kirch priest bischof papst kathol evangel christlich kapell glaub pfarr gottesdien
muslim|muslim islam mosqu ramadan jewish jew synagogu antisemit|muslim islam mosche ramadan judisch jud synagog antisemitismus
culture|cultur heritag tradition custom|kultur kulturell kulturerb tradition traditionell brauch brauchtum klassisch
love|love affair kiss romanc sex sexual date lover|lieb verliebt kuss affar romanz sex sexuell geliebt
toy|toi plai playground doll|spielzeug spiel spielplatz pupp
memory|memori rememb remembr recal nostalgia nostalg childhood|erinner erinn gedenk andenk nostalgi kindheit vergang
meeting_place|meet_place meet met gather get_togeth encount commun_centr hangout|treffpunkt treff traf getroff begegn versammeln versamml zusammenkomm zusammenkunft
racism|racism racist discrimin minor prejudic hate|rassismus rassist diskriminier diskrimini mind vorurteil hass hetz
town|town citi urban downtown municip villag suburb neighbourhood district centr|stadt stadtisch ortschaft ort dorf gemeind vorort viertel stadtteil innenstadt ortsteil kleinstadt quarti zentrum
rural|rural countrysid villag_life provinc|landlich land provinz dorfleb landleb
house|hous home flat apart dwell residenti block_of_flat|haus wohnung wohnungsbau wohnhaus wohnblock eigenheim apartment wohnraum wohngebiet immobili
rent|rent rental tenant landlord leas evic|miet mieterin vermiet pacht zwangsraum mietvertrag
build|build built builder construct construc architect scaffold erect put_up develop|bau gebaut baut gebaud neubau bautrag erricht errichtet baustell architekt architektur baufirma bauunternehm bauherr baufirm erbau erbaut
site|site plot land real_estat properti premis ground area meadow|grundstuck geland flach areal bauland immobili wies bauplatz bod
repair|repair renov refurbish restor mainten dilapid derelict crumbl rusti leak overhaul modernis|reparatur repari repariert sanier sani saniert renovi renovier instandsetz instandhalt marod baufall verfall rostig undicht modernisi restauri erneu
pipe|pipe plumb sewer drain main|rohr leitung kanal kanalisation abwass wasserleit abfluss
demolish|demolish demoli tear_down pull_down bulldoz ruin|abriss abreiss abgeriss bagg ruin abbruch
park|park garden tree lawn playground allot|park gart baum ras grunanlag kleingart spielplatz
street|street road lane pavement cross roundabout squar|strass gehweg gass kreuzung kreisverkehr platz fahrbahn
bridge|bridg tunnel dam|bruck tunnel damm talsperr
neighbour|neighbour neighbor local resid|nachbar nachbarn nachbarschaft anwohn einheim anrain
transport|transport transit public_transport commut passeng traffic travel journei mobil|verkehr nahverkehr offent_nahverkehr pendl pendeln fahrgast passagi reis fahrt mobilitat
car|car driver drive drove motorist vehicl motorwai highwai park automobil carmak|auto autos fahr fahrerin autofahr autofahrerin fahrzeug wag autobahn parkplatz park pkw autobau steu
bus|bu buse coach tram underground metro subwai bu_stop|bus buss strassenbahn tram bahn haltestell lini
train|train rail railwai station platform locomot|zug bahn eisenbahn bahnhof gleis schien lok bahnstreck
plane|plane aircraft airlin airport flight pilot boe airbu aviat|flugzeug flug flughaf fluggesellschaft airlin pilot luftfahrt boeing airbus flieg
ship|ship boat ferri port harbour sailor captain vessel cargo|schiff boot fahr haf seemann kapitan reederei fracht schifffahrt
truck|truck lorri haulag freight logist deliveri parcel warehous|lastwag lkw last spedition fracht logist liefer lief paket lag
accident|accid crash collision collid pile_up casualti victim|unfall zusammenstoss zusammengestoss kollision verungluckt ungluck opf karambolag
delay|delai cancel late postpon|verspat verspatet verzoger verzog ausfall ausgefall gestrich verschob verschieb aufschub
electric_car|electr_car ev batteri charg_station tesla|elektroauto auto akku batteri ladesaul tesla
energy|energi power electr grid power_station power_plant util watt|energi strom elektrizitat stromnetz kraftwerk versorg energieversorg stadtwerk
gas|ga natur_ga ga_price pipelin lng heat boiler warm|gas erdgas gaspreis pipelin heizung heiz geheizt heizkessel warm erwarm erwarmt heizkost fernwarm
oil|oil petrol diesel fuel refineri barrel opec gasolin|ol erdol benzin diesel kraftstoff treibstoff raffineri tankstell opec
renewable|renew solar solar_panel panel wind_power wind_farm turbin photovolta collector|erneuerbar solar solaranlag solarstrom windkraft windrad windpark photovolta kollektor sonnenenergi
coal|coal miner lignit|kohl bergwerk bergbau bergmann braunkohl zech tagebau
nuclear|nuclear reactor uranium atom radioact|atom atomkraft kernkraft kernkraftwerk reaktor uran nuklear atommull radioaktiv
water|water drink_water waterwork tap reservoir cubic_metr shower|wass trinkwass wasserwerk wasserhahn kubikmet dusch wasserversorg
climate|climat climat_chang global_warm emis carbon carbon_dioxid greenhous co_2 warm net_zero|klima klimawandel erderwarm emission kohlendioxid treibhausgas co_2 klimaschutz klimaneutral
environment|environ environment environmentalist ecolog sustain green conserv|umwelt umweltschutz okologi okolog nachhalt naturschutz
pollution|pollution pollut smog toxic wast rubbish garbag litter recycl plastic sewag|verschmutz verschmutzt umweltverschmutz giftig mull abfall recycling plastik kunststoff abwass schadstoff
weather|weather forecast temperatur degre sunni cloudi meteorologist|wett wettervorhersag temperatur grad sonnig bewolkt meteorolog wetterdien
rain|rain raini storm hurrican thunderstorm lightn wind gale snow hail|reg regn sturm orkan gewitt blitz wind schnee hagel unwett
flood|flood tsunami inund|flut hochwass uberschwemm uberschwemmt uberflutet tsunami
heat|heat heatwav drought dry summer hot|hitz hitzewell durr trock somm heiss
cold|cold winter frost ic snowfal freez|kalt wint frost eis schneefall frier
earthquake|earthquak volcano erup landslid disast catastroph|erdbeb vulkan ausbruch erdrutsch katastroph naturkatastroph
fire|fire blaze wildfir firefight burn burnt flame arson|feu brand waldbrand feuerwehr feuerwehrmann brenn gebrannt flamm brandstift
rescue|rescu rescuer save emerg ambul lifeboat lifesav|rett rettung gerettet lebensrett rettungsdien notfall krankenwag berg
sea|sea ocean coast coastal beach wave island bai|meer ozean see kust strand well insel inseln bucht
river|river lake stream canal bank waterfal|fluss see seen bach kanal ufer wasserfall
mountain|mountain hill alp vallei peak glacier climber|berg hugel alp tal gipfel gletsch bergsteig
forest|forest wood timber log tree|wald holz forst abholz rodung
animal|anim wildlif speci zoo pet dog cat vet|tier wildti art zoo hausti hund katz tierarzt tierschutz
bird|bird owl nest bee insect butterfli|vogel eul nest bien insekt schmetterling
horse|hors cow cattl sheep pig livestock|pferd kuh vieh rind schaf schwein nutzti
fish|fish fisherman fishermen trawler|fisch fischerei
farm|farm farmer agricultur harvest crop field wheat|bauernhof bau landwirt landwirtschaft ernt ack feld weiz getreid
plant|plant flower rose seed|pflanz blum ros sam blut
software|softwar program programm applic offic_suit oper_system open_sourc spreadsheet word_processor sourc_code code develop word_process offic_softwar comput_program codebas product softwar_suit programm_for suit freewar sharewar desktop_publish middlewar firmwar|softwar programm anwend betriebssyst quellcod quelltext programmi entwickl textverarbeit tabellenkalkulation quelloff buroprogramm buroanwend burosoftwar fachanwend betriebssystem softwarepaket computerprogramm freie_softwar softwar_entwickl programmpaket softwarelos firmwar freewar standardsoftwar fachverfahr individualsoftwar
app|app applic icon app_store download instal uninstal mobil_app servic logo home_screen|app apps anwend symbol stor herunterlad heruntergelad download installi installiert deinstalli losch smartphon_app applikation appstor startbildschirm deinstallation runterlad
cloud|cloud server data_centr data_center host storag store machin comput_power backup server_farm cloud_servic cloud_comput disk drive hard_disk cloud_base host_provid datacentr storag_space rack_of mainfram supercomput edg_comput virtual_machin remot_storag|cloud serv rechenzentrum rechenzentr speich gespeichert speicher hosting rechn wolk beherberg datenwolk ableg ablag serverfarm datenspeich festplatt cloud_dien clouddien serverstandort rechenkapazitat speicherplatz serverraum cloud_anbiet cloud_speich cloudspeich grossrechn supercomput fernspeich datenzentrum datenzentr
computer|comput pc laptop notebook desktop tablet devic hardwar machin|comput rechn pc laptop notebook tablet gerat endgerat hardwar
phone|phone smartphon mobil handset cellphon iphon android mobil_phone pocket work_phone compani_phone tablet handheld touchscreen|handy handys smartphon telefon mobiltelefon diensthandy iphon android mobil diensthandys mobilgerat dienstgerat diensttelefon hosentasch
screen|screen displai monitor tile galleri view window grid mosaic|bildschirm display monitor kachel kacheln galeri ansicht fenst leinwand
internet|internet web onlin websit site browser net web_page digit digitis cyberspac world_wide_web surf portal offlin|internet netz onlin websit webseit brows digital digitalisier web homepag netzwelt onlinedien portal internetdien surf onlineportal
network|network peer_group interconnect|netzwerk netz vernetz vernetzt netzwerkeffekt verbind
tech|tech technolog high_tech digit engin silicon_vallei innov big_tech|technik technologi technolog hightech digital ingenieur entwickl innovation innovativ tech_konz
algorithm|algorithm artifici_intellig machin_learn ai chatbot recommend recommend_algorithm personalis sourc_code secret_sauc engin|algorithmus algorithm kunstlich_intelligenz ki empfehl chatbot maschinell_lern vorschlag empfehlungsalgorithmus sortier geheimrezept
hacker|hacker hack cyberattack cyber malwar viru ransomwar breach phish leak|hack hackerangriff gehackt cyberangriff schadsoftwar virus trojan datenleck datenpann sicherheitsluck leck luck phishing
update|updat upgrad version featur new_featur function patch add_on improv tool new_version softwar_updat enhanc extend roll_out ad_featur refin tweak bell_and_whistl beef_up overhaul_of plug_in|updat aktualisier aktualisi version funktion neuer erweiter erweit erweitert verbesser verbess nachrust werkzeug aufrust neu_funktion nachgerustet uberarbeit neu_version zusatzfunktion nachbess ausgebaut aufgestockt verfein verfeinert feinschliff zusatzmodul erneuer nachbesser optimi optimiert
chip|chip semiconductor microchip processor|chip chips halbleit mikrochip prozessor
password|password login log_in log_on sign_in sign_up account regist registr profil usernam enrol|passwort kennwort anmeld einlogg konto kont account registri registrier profil nutzerkonto benutzerkonto nutzerkont angemeldet anmeldedat eingeloggt zugangsdat
robot|robot autom|robot automatisier automat automatisi
email|email mail mailbox inbox messag messeng chat text_messag|mail postfach posteingang nachricht messeng chat chatt sms
telecom|telecom telecommun broadband fibr 5 mobil_network cabl|telekom telekommunikation breitband glasfas mobilfunk funkloch kabel netzausbau
data|data person_data inform dataset record file detail user_data databas metadata mailbox address_book search_histori person_detail person_inform locat_data biometr dossier regist paperwork digit_trace inform_about datapoint telemetri cooki log datum data_trove trove treasur_trove biodata fingerprint brows_histori chat_log call_record metadata_on|dat personenbezog angab information datensatz datenbank nutzerdat unterlag akt aufzeichn datenschatz datenmeng personendat burgerdat kundendat gesundheitsdat standortdat patientenakt patientendat nutzerinformation adressbuch bewegungsprofil postfach personalakt datei profil digital_spur datenspur schulerdat person_dat biometr datensamml datenbestand cooki datenverarbeit datenberg datenflut datenstrom fingerabdruck suchverlauf verbindungsdat nutzungsdat
privacy|privaci data_protec privat confidenti gdpr person anonym anonym_data intim data_protec_offic intim_detail pry_ey secreci sensit_data eavesdropp encrypt encryp anonymis privat_sphere confidenti_rule discretion discreet privat_data_rule|datenschutz privatsphar privat vertraulich dsgvo person personenbezog datenschutzgrundverordn anonymitat datenschutzbeauftragt privatleb datenschutzgesetz sensibl_dat personlichkeitsrecht datenschutzrecht informationell_selbstbestimm datenschutzbedenk verschlussel verschlusselt anonymisi datensparsam diskretion diskret privatsach datensich datenschutzregel datenschutzregeln
collect|collect collec gather harvest hoover_up track siphon vacuum hoover hoard amass scoop log slurp data_collec compil collector accumul stockpil|sammeln gesammelt sammlung sammelt erheb erfass erfasst abgreif abschopf einsammeln auswert sammelwut datenh datenkrak abgegriff aufgezeichnet protokolli zusammentrag absaug ausgeles ausles datensamml datensammeln gehortet hort angehauft
access|access get_hold_of look_into consult fall_into_the_hand in_the_wrong_hand reachabl access_from backdoor view reach_into tap_into unlock peep look_over_the_shoulder penetr|zugriff zugreif zugang einseh einblick einsicht herankomm gelang hineinseh zugegriff zugriffsrecht hintertur einsehbar abruf abgeruf gerat zugriffsmog zugangsrecht einblick_nehm eindring eingedr anzapf angezapft ausgespaht entsperr uber_die_schult
pass_on|pass_on hand_over turn_over surrend share_with disclos disclosur transmit transfer leak releas divulg hand_it_over compli_with_request yield gave_awai give_awai pass_along forward relai suppli furnish siphon_off handov handoff convei export_data pipe spill|weitergeb weitergab weiterreich weitergereicht herausgeb herausgab aushand ubermitteln ubermittelt ubermittl ubergeb weiterleit preisgeb auslief ausliefer abfliess uberlass durchstech herausruck herausgeruckt weitergegeb abgefuhrt abfluss durchreich land herausgegeb preisgab offenleg datenweitergab datenabfluss rausgeb weiterzugeb ubertrag ubertrug herauszugeb weitergeleitet ubergab auszuhand uberstell weiterverkauf zuspiel zugespielt zuleit
keep|store retain custodi custodian look_after safekeep hold held administ administr manag steward host hous entrust overse oversight_of maintain escrow warehous firewal ring_fenc safe_keep keeper stewardship guardianship guardian warehous_of vault repositori curat storehous archiv_of|aufbewahr verwahr verwahrt verwalt verwaltet speich gespeichert hut treuhand betreu lag kontroll_uber treuhander in_obhut obhut anvertrau anvertraut beaufsicht beaufsichtigt speicherort abschott gehostet aufbewahrt verwahrstell verwalterin aufseh kustos tresor schliessfach archivi archiviert verwahrort hinterleg hinterlegt treuhandfirma
location|locat address address_book contact geoloc gp whereabout|standort ort adress adressbuch kontakt ortung aufenthaltsort gps
media|media press newspap journal journalist report newsroom editor editori daili headlin new new_media anchor columnist correspond broadsheet tabloid front_page scoop masthead press_corp fact_check editor_in_chief new_organis new_outlet outlet media_hous new_anchor new_site local_paper hack op_ed public_broadcast newsman newspaperman gazett reportag photojournalist coverag muckrak stringer sub_editor copi_desk new_desk newsdesk new_bureau bylin press_freedom|medi press zeitung journalismus journalist journalistin report reporterin redaktion redakteur redakteurin schlagzeil tageszeit nachricht blatt korrespondent leitmedi boulevard lokalzeit verlag tagesschau titelseit chefredakteur chefredakteurin nachrichtensend nachrichtenseit wochenblatt medienhaus redaktionell serios_medi offent_rechtlich presseleut zeitungsverlag zeitungshaus regionalzeit reporterinn ressortleit zeitungsleut nachrichtensprech nachrichtenportal medienschaff presseorgan berichterstatt reportag nachrichtenmedi tagespress zeitungsredaktion printmedi nachrichtenredaktion redaktionsschluss reporterteam pressefrei leitartikel gloss feuilleton lokaljournalismus
news_agency|new_agenc agenc_report wire reuter associ_press ap afp dpa|nachrichtenagentur agentur agenturmeld reut dpa afp meldung
magazine|magazin weekli period journal|zeitschrift magazin wochenzeit illustriert journal
television|televi tv broadcast channel network radio station present host documentari airtim bbc ard zdf new_channel tv_channel air prime_time even_new newsread anchor|fernseh tv send sendung rundfunk kanal radio moderator moderatorin dokumentation horfunk ard zdf ausstrahl fernsehs programm abendnachricht tagesthem hauptnachricht ausgestrahlt nachrichtensprecherin tv_send heut_journal fernsehanstalt fernsehzuschau rundfunkanstalt
publish|publish public print edition circul spread distribut releas post|veroffent veroffentlicht veroffentlich verbreit verbreitet publizi herausgeb druck auflag erschein ausgab post
social_media|social_media social_network facebook twitter instagram snapchat youtub platform onlin_commun feed follow post tweet social_platform retweet hashtag timelin linkedin reddit whatsapp|sozial_medi sozial_netzwerk facebook twitt instagram snapchat youtub plattform follow beitrag post tweet twittert gezwitschert hashtag netzwerk whatsapp linkedin reddit social_media kurznachrichtendien netz_community timelin gepostet
video|video clip footag film record camera short_film vlog stream reel snippet filmmak sketch loop watchabl tutori videotap videograph mini_film filmlet music_video vid mini_video soundbit montag gif footag_of cameraman cinematographi|video videos clip clips film gefilmt aufnahm aufnehm kamera kurzvideo kurzfilm stream streaming hochlad videobotschaft dreh gedreht schnipsel sekundenkurz minutenlang tanzvideo tanzvideos filmt videoclip sketch tutorial abgefilmt kurzvideos videobeitrag videoaufnahm videomaterial musikvideo filmsequenz filmausschnitt videomitschnitt mitschnitt mitgefilmt filmaufnahm kameramann filmerei
upload|upload post share contribut user_gener amateur home_made self_made creator influenc selfi home_video do_it_yourself|hochlad hochgelad post gepostet teil einstell beitrag selbstgemacht amateur laien influenc urheb inhalt selb_gedreht selb_gefilmt selbstgedreht hobbyfilm selbermach eig_videos jedermann
user|user usag scroll monthli_user activ_user visitor member subscrib user_base userbas monthli_activ daili_activ log_on download usag_figur regular instal_base account_holder adopt log_in click clientel_of app_user regist_user netizen surfer particip_in|nutz nutzerin nutzung nutzt benutz anwend verwend gebrauch besuch mitglied abonnent nutzerzahl aktiv_nutz nutzerbasis nutzerschaft monat_aktiv nutzerinn anwenderin genutzt kontoinhab verwendet angemeldet userin user klick mitgliederzahl internetnutz registriert_nutz internetus surf mitgliedschaft anwenderinn
audience|audienc viewer viewership spectat crowd listen reader readership public reach listenership fan onlook follow attende demograph target_group cohort eyebal watch tune_in spectatorship theatr_goer fan_base view watcher attend moviego concertgo patron_of rate market_reach|publikum zuschau zuschauerin zuhor les leserschaft hor meng reichweit offent besuch leserinn zielgrupp fangemeind fan anhangerschaft zuschauerschaft publikumsgun einschaltquot quot besucherschaft leserkreis zuschauerzahl adressat horerschaft zuschauerinn zuhorerschaft beobacht kinogang konzertbesuch marktanteil_bei zuschauerinteress fernsehpublikum
popular|popular hit craze trend trendi fashion fad boom viral success sensat cult_follow hype took_off conquer storm rage all_the_rage favourit belov triumphant ubiquit mania catch_on caught_on addict_to smash best_known breakthrough skyrocket love_affair_with popularis well_like acclaim viral_hit sought_after runawai_hit household_name bestsel chart_top sensat_among mainstream must_have cult|beliebt popular trend angesagt mod hyp erfolg erfolgreich renn hit durchbruch viral kult in_mod boom siegeszug durchstart erobert erob in_all_mund sturm_erobert allgegenwart heiss_begehrt liebling massenphanom umjubelt durchgestartet dauerbrenn mega_erfolg begehrt gefragt popularst umschwarmt strassenfeg publikumsmagnet verkaufsschlag volkstum massentaug kassenschlag publikumsliebling
dance|danc joke prank fun funni comedi humour laugh entertain amus dancer silli goofi gag skit stunt challeng karaok sing_along play parti_trick choreographi choreograph ballroom jig mime parodi spoof lampoon|tanz getanzt witz spass streich lustig komisch humor unterhalt lach parodi ulk tanzerin alb herumalb gag sketch challeng karaok mitsing lipp tanzt scherz kapriol choreografi choreographi nachtanz persiflag pantomim klamauk
famous|famou fame celebr star idol well_known|beruhmt prominent promi star bekannt idol vip
interview|interview quot quotat told_report press_confer brief press_releas statement press_offic spokesperson spokesman spokeswoman press_spokesman told_journalist press_statement spokespeopl press_spokesperson comm pr_depart commun_director presser|interview zitat ziti zitiert pressekonferenz pressemitteil mitteil erklar pressestell sprech sprecherin unternehmenssprech stellungnahm verlautbar pressesprech pressesprecherin teilt_mit teilt_das_unternehm medienanfrag mitgeteilt wortfuhr medienvertret offentlichkeitsarbeit pressereferent
insider|insid sourc familiar_with peopl_familiar person_familiar anonym unnam whistleblow inform sourc_close peopl_with_knowledg with_knowledg accord_to_sourc behind_close_door unnam_offici leak tipster confid sourc_told person_brief brief_on in_the_know undisclos_sourc deep_throat leaker off_the_record confidenti_sourc confidenti|insid quell eingeweiht vertraut vertraut_mit kreis informant anonym ungenannt verhandlungskreis unternehmenskreis informiert umfeld hinweisgeb mit_der_sach_vertraut vertraut_person gut_informiert gewahrsleut gewahrsmann hint_verschloss durchgesickert durchsick horensag firmenkreis finanzkreis anonym_quell insiderkreis vertraulich_hinweis insiderwiss tippgeb maulwurf anonymitat
rumour|rumour rumor gossip hearsai specul conjectur reportedli allegedli surmis guess whisper grapevin moot tout unconfirm unverifi scuttlebutt tittl_tattl hearsai_evid|gerucht spekulation spekuli mutmass vermut gemunkel angeb munkeln hint_vorgehalt kolportiert flurfunk soll_angeb geruchtekuch tuscheln unbestatigt klatsch tratsch geruchteweis vag_hinweis
report|report coverag account stori articl|bericht berichtet berichterstatt meldung meld gemeldet artikel beitrag
video_conference|video_confer video_conferenc videoconfer confer_call video_call video_meet virtual_meet conferenc webcam meet particip attende webinar remot_meet onlin_meet videoconferenc breakout_room mute digit_classroom virtual_classroom remot_classroom video_lesson video_class virtual_gather teleconfer teleconferenc telepres hybrid_meet virtual_lesson|videokonferenz videogesprach videositz videoanruf videoschalt konferenz webcam schalt sitzung teilnehm videotreff onlinekonferenz webinar videounterricht onlineunterricht konferenzprogramm besprech videochat zugeschaltet zuschalt konferenzsoftwar konferenzwerkzeug videokonferenz_programm fernsitz videokonferenzsyst teilnehmerzahl schaltkonferenz videotelefoni konferenzschalt videokonferenzdien digitalunterricht telekonferenz fernkonferenz webkonferenz hybridsitz onlinetreff digitaltreff
film|film movi cinema director actor actress hollywood screenplai premier screen|film kino regisseur regisseurin schauspiel schauspielerin hollywood drehbuch premi leinwand
book|book novel author writer literatur literari poet poem poetri publish bookshop librari|buch roman autor autorin schriftstell literatur literar dicht gedicht lyrik verlag buchhandl bucherei bibliothek
music|music musician band concert song singer album orchestra choir pop compos opera violin guitar gig|musik musikerin band konzert lied sang sangerin album orch chor pop komponist oper geig gitarr
theatre|theatr theater plai drama actor perform rehears audienc_applaus ballet curtain|theat buhn schauspiel stuck auffuhr prob ballett inszenier ensembl intendant
art|art artist paint painter sculptur galleri exhibi museum exhibit|kunst kunstl kunstlerin gemald mal malerei skulptur galeri ausstell museum muse bild bildhau
photo|photo photograph pictur imag selfi portrait|foto fotos fotograf fotografin fotografi bild aufnahm selfi portrat
game|game gamer video_game consol comput_game player esport|spiel videospiel computerspiel konsol zock sport
language|languag translat word speak dialect vocabulari|sprach ubersetz wort dialekt wortschatz fremdsprach
`;
