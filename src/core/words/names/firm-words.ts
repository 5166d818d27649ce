import { oneOf } from '../../shared/one-of.ts';

/**
 * Beginnings of words that stand near names of firms, in many languages: what a firm is, has and does. Words that are as common elsewhere, such
 * as "said" and "plant", are not among them. Written for this project, from general knowledge.
 */
const STARTS = `
  compan corporat conglomerat start-up startup subsidiar maker manufactur retailer supplier carmaker automaker chipmaker lender insurer airline brewer publisher shares
  sharehold
  stockhold investor executive chairman chairwoman co-found cofound founder spokes revenue earnings turnover dividend merger takeover acquisition acquir buyout nasdaq
  nyse
  bankrupt insolven layoff lay-off employee workforce headquarter customer client subscriber lawsuit antitrust shareprice competitor strikers streik grève huelga
  sciopero
  greve strejk lakko strajk stávk sztrájk grevi забастовк страйк απεργ insurance logistics games_studio brewery bookmaker retail_chain supermarket_chain hotel_chain
  eléctrica aseguradora petrolera constructora aerolínea cadena_de tecnológica fintech assureur constructeur enseigne éditeur
  versicherer autobauer softwarehaus maschinenbauer betreiber colosso gruppo assicuratri seguradora construtora montadora verzekeraar keten försäkringsbolag kedjan
  vakuutusyhti ketju ubezpieczyciel sigorta страховщик ритейлер сети_магазинов biztosító üzletlánc ασφαλιστικ τράπεζα αλυσίδα
  exhibitor aussteller exposant expositor espositor analysts software login smartphone
  laptop router firmware subscription franchise startups vendor contractor
  aktie aktionär konzern unternehm firma firmen hersteller vorstand aufsichtsrat geschäftsführ umsatz quartal gewinnwarnung börse übernahme fusion tochtergesellschaft
  tochterfirma mitarbeiter
  beschäftigte belegschaft kunden kunder kundin insolvenz stellenabbau sprecherin sprecher filial betriebsrat großaktionär zulieferer händler anbieter lieferant rabatt
  arbeitgeber gmbh
  entrepris société groupe fabricant filiale actionnaire actionn salarié bénéfic chiffre_d'affaires clients cliente concurrent rachat rachet racheté fusionn bourse
  cotée
  licenciement marque fournisseur employés
  empresa compañía fabricante acciones accionista consejero directiv ingresos beneficios trimestre clientes empleados fusión adquisición adquir quiebra plantilla
  despidos
  proveedor marca competidor en_bolsa na_bolsa
  azienda società produttore azioni azionist dipendenti fatturato trimestr clienti acquisizione acquist fusione quotata amministratore delegato marchio fornitore
  licenziament concorrent in_borsa impresa
  ações acionista funcionári lucro fusão aquisição falência demissões fornecedor concorrente empregados diretor companhia
  bedrijf concern fabrikant aandeel aandel winst omzet kwartaal overname werknemer klant topman topvrouw directeur woordvoerder faillissement ontslag leverancier
  dochteronderneming onderneming
  företag bolag tillverkar koncern omsättning vinst kvartal förvärv uppköp anställd vd:n konkurs talesperson ägare varumärk
  virksomhed selskab producent omsætning overskud opkøb ansatte talsmand talskvinde direktør datterselskab bedrift oppkjøp omsetning kvartalet administrerende
  yhtiö yritys yrity osake osakke liikevaih tulos toimitusjohtaj työntekij asiak pörssi tytäryhti irtisan valmistaj konsern konkurss fuusio yrityskaup
  firmy firmie firmę spółk akcj akcjonari zysk przychod kwarta przeję przejm prezes rzecznik klient klienc pracownik zatrudni upadłoś giełd marka marki fuzj dostawc
  společnost výrobce akcie akcií akcion zisk tržb čtvrtlet převz ředitel mluvčí zákazn zaměstnan burz značk fúz dodavatel spoločnos výrobca riaditeľ zamestnan
  vállalat cég gyártó részvény árbevétel negyedév felvásárl vezérigazgat szóvivő ügyfel ügyfél dolgozó alkalmazott tőzsd márka konszern csőd
  compania companie producător acțiun acționar profit cifra_de_afaceri achiziți director_general angajaț clienț bursă marcă faliment furnizor
  şirket üretici hisse çeyre satın_al devral genel_müdür yönetim_kurulu çalışan müşteri iflas açıkladı duyurdu tedarikçi
  tvrtk kompanij poduzeć preduzeć dionic akcij proizvođač prihod dobit preuzim direktor glasnogovorni zaposlen kupac kupci podjet delnic proizvajalec zaposleni
  компани фирм корпорац производител акци акционер выручк прибыл квартал поглощени слияни гендиректор директор пресс-служб клиент сотрудник покупател бирж банкротств
  холдинг концерн завод бренд магазин поставщик стартап инвестор
  підприємств виробник прибут виторг співробітник працівник клієнт бірж банкрутств покупц постачальник інвестор
  фирма акции приходи печалба тримесеч служител борса дружеств
  εταιρ μετοχ κέρδ τζίρ έσοδα τρίμην εξαγορ συγχών διευθύν πελάτ εργαζόμεν χρηματιστ όμιλ πελατ μάρκα
  perusahaan saham pemegang pendapatan kuartal akuisisi direktur juru_bicara karyawan pelanggan bursa merek produsen emiten pabrik
  công_ty cổ_phiếu doanh_thu lợi_nhuận tập_đoàn giám_đốc khách_hàng nhân_viên thương_hiệu
  kampuni faida wafanyakazi wateja mkurugenzi
  airways brokerage brokers hedge_fund fund_manager trader watchdog regulator conglomerate consultancy wholesaler carrier telecom pharma chipmak shipbuilder steelmaker
  toymaker truckmaker drugmaker robot_maker
  funding_round valuation valued_at listed pre-tax full-year policyholder premiums job_cuts job_losses pilots pay_rise downgrad upgrad share_price bank_account
  current_account
  fluggesellschaft reederei brauerei molkerei versicherung hedgefonds investmentfonds kanzlei werkschließung tarifvertrag kündigungswelle rückruf kartellamt bafin
  kursziel gewinnprognose quartalszahlen mehrheitsbeteiligung sparkasse girokonto
  compagnie_aérienne banque brasserie assurance opérateur abonné licencier plan_social suppressions salariés cotation courtier fonds_d’investissement
  fonds_d'investissement
  banco_central cervecera sucursal cuentas nómina hipoteca tarjeta operadora accionariado bursátil cotiza cnmv cnmc
  compagnia_aerea banca birrificio assicurazion operatore cassa_integrazione borsa sindacat consob
  companhia_aérea cervejaria agência cotada seguros
  luchtvaartmaatschappij brouwerij verzekering uitgeverij winkelketen supermarktketen belegger commissaris vakbond vestiging beursgenoteerd distributiecentrum
  flygbolag bryggeri bank_konto försäkring börsnotera fackförbund butikskedja abonnemang flyselskap forsikring flyselskab børsnoter butikkjede butikskæde fagforening
  lentoyhtiö panimo vakuutus pankki osakkeenomistaj osing tehtaan lomautt yt-neuvottelu liikevoit metsäyhtiö
  browar ubezpieczen sieć_sklepów operator deweloper giełdow dywidend zwolnie fabryk sklep_internetow abonament rekrutacj
  letecká_společnost pivovar pojišťov řetězec továrn propouštění akcionář operátor e-shop
  légitársaság sörgyár osztalék gyárat üzem elbocsátás
  companie_aeriană fabrica asigurări bancă lanțul dividende concedieri
  havayolu zincir fabrika temettü abone kargo_şirket yatırım
  авиакомпани банк пивовар страхов оператор застройщик девелопер ритейл дивиденд забастов сеть_магазинов фабрик увольнен отзыва маркетплейс облигаци прибыль убыт санкци
  вакансии тариф абонент
  авіакомпані забудовник мереж_магазинів дивіденд звільнен
  αεροπορικ τράπεζ ασφαλ ζυθοποι μέτοχ μερίσμα εργοστάσι απολύ
  mağaza magasins winkels butiker butikker myymäl obchody sklepy placówek üzletei kaupat filiálk pobočk provozovn
  refund invoice broadband mortgage overdraft joint_account savings_account payroll pension_fund clinical_trial tender vacanc payment_data data_breach price_rise
  price_hike claimant underwriter
  erstattung kundenservice kundendienst strompreis stellen_fallen paketdienst impfstoff zulassung
  forfait résilié remboursement clientèle livreur facture tarifa factura contratación nóminas abonado bolletta utenti bollett fattura assunzioni cliënt
  aannemer wederverkoper entreprenad hyresvärd elbolag fakturan urakoitsija vuokranantaja sähköyhtiö laskutt dodávk faktur zákazníc ügyfélszolg factur fatura ücretli
  müteahhit подрядчик счёт-фактур техподдержк служба_поддержки перевозчик курьер εργολάβ τιμολόγι δρομολόγι
`;

/** Whole words of the kind. */
const WORDS = `
  firm firms firm's brands stocks stock_market stock_exchange board_of board_member profit profits quarterly patent warehouse stores unveiled unveils launches launched
  relaunched sues sued fined hires hired usine usines tienda tiendas
  fábrica fabbrica stabilimento plant's app's vd md pdg cfo ipo wkn isin inc ltd llc plc corp gmbh ag srl oy oyj asa aps bv nv kft zrt
  ceo cto coo app apps hq marke marken merk stake_in %_stake recall recalls recalled linie_lotnicze ere ocu гк laba hisa ciro rival fund funds net_loss annual_loss
  a_loss goes_bust went_bust fintech
`;

/** Those of scripts without spaces or capitals, which stand within words. */
const PARTS = `
  شرك أعلن أطلق وقع تطبيق عقد مليون مليار أسهم سهم أرباح إيرادات مدير مصنع عملاء موظف استحوا استحواذ مجموعة سهام شرکت کارخانه مدیرعامل مشتری کارکنان درآمد
  חברת חברה הודיע השיק אפליקצי מיליון מיליארד מניות מניית מנכ רווח הכנסות עובדי לקוחות מפעל רבעון רכישה
  कंपनी कम्पनी शेयर मुनाफ राजस्व तिमाही कर्मचारी ग्राहक अधिग्रहण कारखान कोम्पानी কোম্পানি শেয়ার মুনাফা কর্মচারী গ্রাহক কারখানা প্রতিষ্ঠান
  บริษัท หุ้น กำไร รายได้ ไตรมาส ลูกค้า พนักงาน โรงงาน ผู้บริหาร ซีอีโอ
  会社 株 社長 売上 利益 決算 買収 工場 社員 顧客 メーカー 企業 製品 新製品 발표 회사 주가 주식 매출 영업이익 분기 인수 공장 직원 고객 대표 기업 제품
  بنك مصرف بورصة سندات صفقة اتفاقية فرعها فروعها افتتاح توظيف منتج إنتاج استثمار تأمين طيران غرامة خسائر رأسمال اكتتاب إفلاس تسريح إضراب مساهم متاجر علامة_تجارية سحبت
  زبائن رحلاتها
  بانک بیمه بورس فروشگاه تولیدکننده محصول مشتریان قرارداد سرمایه اپلیکیشن استخدام جریمه ورشکست
  בנק ביטוח יצרנ סטארט משקיע הפסד קנס פיטור פיטר שביתה סניפ אפליקציה בורסה גיוס הנפקה דיבידנד תעופה מאפיי מבטח פוליס הממונה רגולטור שקל דולר עובדיה לקוחותי
  बैंक निवेश जुर्मान ऐप लॉन्च बीमा एयरलाइन निर्माता करोड़ लाख_रुपये लोन ब्याज शोरूम आईपीओ नौकरियां छंटनी शाखा उत्पाद ব্যাংক বিনিয়োগ জরিমানা অ্যাপ বীমা ঋণ শাখা পণ্য
  நிறுவன வங்கி பங்கு லாபம் வாடிக்கையாளர் தொழிற்சாலை ஊழியர்
  สายการบิน ธนาคาร ประกันภัย ประกันชีวิต ล้านบาท ตลาดหลักทรัพย์ แบรนด์ สาขา ค่ายรถ ผู้ผลิต ขาดทุน ควบรวม ไอพีโอ เที่ยวบิน เปิดตัว สินค้า แอป ห้างสรรพสินค้า เลิกจ้าง
  ผู้ถือหุ้น กองทุน
  証券 銀行 保険 大手 航空 自動車 電機 製薬 食品 百貨店 チェーン 店舗 アプリ 口座 求人 金融庁 出資 提携 上場 増益 減益 黒字 赤字 億円 兆円 営業 事業 開業 出店 閉店 値上げ 値下げ 取引先 本社 支店 建設 不動産 物流 通信 電力 ブランド 工業 商事 増資 公取委 リコール 解雇 経営 CEO
  银行 保险 证券 航空 汽车 车企 召回 电动车 应用 估值 融资 投资 裁员 招聘 面试 门店 超市 连锁 电商 平台 快递 物流 房企 地产 制药 药企 创始人 董事长 总部 市值 净利 亏损 同比 销量 订单 供应商 售后 监管 罚款 子公司 旗下 巨头 厂商 车主 专利 起诉 财报 股东 上半年 新款
  은행 보험 증권 항공 자동차 건설 제약 식품 유통 통신 게임사 업체 그룹 계열사 출시 채용 상장 투자 매장 지점 점포 앱 서비스센터 고객센터 리콜 과징금 공정위 노조 파업 대표이사 억원 조원 흑자 적자 주주 협력사 납품 수주 면접 실적
  مقاول متجر وكالة مستورد رواتب عروض_عمل פיצויי קבלן יזם ספקית תאגיד עמלה פריסה סוכנות חנויות מותג יבואן פשט_רגל פשטה_רגל דיירי दुकान ब्रांड ठेकेदार दूरसंचार बिल्डर वेतन ผู้รับเหมา
  ตัวแทนจำหน่าย บัตรเครดิต สินเชื่อ ประกัน
  運送 代理店 小売 家電 飲料 契約者 開発商 品牌 电器 家电 开发商 专卖店 加盟 房贷 工资 브랜드 시공사 대리점 택배 보험사 증권사 가맹점 요금제 월급 印刷 出版 ゲーム会社
  私鉄 鉄道事業 運賃 影视 票房
  公司 客服 发布 宣布 上市 亿元 億元 업계 출시 発表 股价 股票 股份 集团 总裁 营收 利润 季度 收购 工厂 员工 客户 首席执行官 企业 品牌 产品 手机
  ընկերութ კომპანი აქცი
  aktie konzern unternehmen hersteller händler vorstand mitarbeiter kunden geschäft fabrik
`;

const listed = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Source of a regular expression for one of the words. */
export const FIRM_WORD = String.raw`(?<![\p{L}\p{M}])(?:${oneOf(listed(STARTS))}|${oneOf(listed(WORDS))}(?![\p{L}\p{M}]))|${oneOf(listed(PARTS))}`;
