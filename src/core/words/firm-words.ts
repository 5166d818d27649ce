import { oneOf } from '../shared/one-of.ts';

/**
 * Beginnings of words that stand near names of firms, in many languages: what a firm is, has and does. Words that are as common elsewhere, such
 * as "said" and "plant", are not among them. Written for this project, from general knowledge.
 */
const STARTS = `
  compan corporat conglomerat start-up startup subsidiar maker manufactur retailer supplier carmaker automaker chipmaker lender insurer airline brewer publisher shares sharehold
  stockhold investor ceo cfo cto coo executive chairman chairwoman co-found cofound founder spokes revenue earnings turnover dividend merger takeover acquisition acquir buyout ipo nasdaq nyse
  bankrupt insolven layoff lay-off employee workforce headquarter customer client subscriber lawsuit antitrust shareprice competitor strikers streik grève huelga sciopero greve strejk lakko strajk stávk sztrájk grevi забастовк страйк απεργ insurance logistics games_studio brewery bookmaker retail_chain supermarket_chain hotel_chain eléctrica aseguradora petrolera constructora aerolínea cadena_de tecnológica fintech assureur constructeur enseigne éditeur
  versicherer autobauer softwarehaus maschinenbauer betreiber colosso gruppo assicuratri seguradora construtora montadora verzekeraar keten försäkringsbolag kedjan vakuutusyhti ketju ubezpieczyciel sigorta страховщик ритейлер сети_магазинов biztosító üzletlánc ασφαλιστικ τράπεζα αλυσίδα
  exhibitor aussteller exposant expositor espositor analysts software app apps login smartphone
  laptop router firmware   subscription franchise startups hq  vendor contractor
  aktie aktionär konzern unternehm firma firmen hersteller vorstand aufsichtsrat geschäftsführ umsatz quartal gewinnwarnung börse übernahme fusion tochtergesellschaft tochterfirma mitarbeiter
  beschäftigte belegschaft kunden kunder kundin insolvenz stellenabbau sprecherin sprecher filial betriebsrat großaktionär zulieferer händler anbieter marke lieferant rabatt arbeitgeber gmbh
  entrepris société groupe fabricant filiale actionnaire actionn pdg salarié bénéfic chiffre_d'affaires clients cliente concurrent rachat rachet racheté fusionn bourse cotée licenciement marque fournisseur employés
  empresa compañía fabricante acciones accionista filial consejero directiv ingresos beneficios trimestre clientes empleados fusión adquisición adquir quiebra plantilla despidos proveedor marca competidor en_bolsa na_bolsa
  azienda società produttore azioni azionist dipendenti fatturato  trimestr clienti acquisizione acquist fusione quotata amministratore delegato marchio fornitore licenziament concorrent in_borsa impresa
  ações acionista funcionári lucro receita trimestre fusão aquisição falência demissões fornecedor concorrente empregados diretor companhia en_bolsa na_bolsa
  bedrijf concern fabrikant aandeel aandel winst omzet kwartaal overname werknemer klant topman topvrouw directeur woordvoerder faillissement ontslag leverancier merk dochteronderneming onderneming
  företag bolag tillverkar aktie koncern omsättning vinst kvartal förvärv uppköp anställd kunden kunder kundin vd:n konkurs talesperson ägare varumärk
  virksomhed selskab producent omsætning overskud kvartal opkøb ansatte kunden talsmand talskvinde direktør konkurs datterselskab bedrift oppkjøp omsetning kvartalet administrerende
  yhtiö yritys yrity osake osakke liikevaih tulos toimitusjohtaj työntekij asiak pörssi tytäryhti irtisan valmistaj konsern konkurss fuusio yrityskaup
  firma firmy firmie firmę spółk producent akcj akcjonari zysk przychod kwarta przeję przejm prezes rzecznik klient klienc pracownik zatrudni upadłoś giełd marka marki koncern fuzj dostawc
  společnost firma výrobce akcie akcií akcion zisk tržb čtvrtlet převz ředitel mluvčí zákazn zaměstnan burz značk koncern fúz dodavatel spoločnos výrobca riaditeľ zamestnan
  vállalat cég gyártó részvény árbevétel negyedév felvásárl vezérigazgat szóvivő ügyfel ügyfél dolgozó alkalmazott tőzsd márka konszern csőd
  compania companie firma producător acțiun acționar profit cifra_de_afaceri trimestr achiziți director_general angajaț clienț bursă marcă faliment furnizor
  şirket firma üretici hisse ciro çeyre satın_al devral genel_müdür yönetim_kurulu çalışan müşteri in_borsa iflas açıkladı duyurdu marka tedarikçi 
  tvrtk kompanij poduzeć preduzeć dionic akcij proizvođač prihod dobit kvartal preuzim direktor glasnogovorni zaposlen kupac kupci burz podjet delnic proizvajalec zaposleni
  компани фирм корпорац производител акци акционер выручк прибыл квартал поглощени слияни гендиректор директор пресс-служб клиент сотрудник покупател бирж банкротств холдинг концерн завод бренд магазин поставщик стартап инвестор
  підприємств виробник прибут виторг гендиректор співробітник працівник клієнт бірж банкрутств покупц директор постачальник інвестор
  компани фирма производител акции приходи печалба тримесеч директор служител клиент борса дружеств
  εταιρ μετοχ κέρδ τζίρ έσοδα τρίμην εξαγορ συγχών διευθύν πελάτ εργαζόμεν χρηματιστ όμιλ πελατ μάρκα
  perusahaan saham pemegang pendapatan laba kuartal akuisisi direktur juru_bicara karyawan pelanggan bursa merek produsen emiten pabrik
  công_ty cổ_phiếu doanh_thu lợi_nhuận tập_đoàn giám_đốc khách_hàng nhân_viên thương_hiệu
  kampuni hisa faida wafanyakazi wateja mkurugenzi
`;

/** Whole words of the kind. */
const WORDS = `firm firms firm's brands stocks stock_market stock_exchange board_of board_member profit profits quarterly patent warehouse stores unveiled unveils launches launched relaunched sues sued fined hires hired usine usines tienda tiendas
  fábrica fabbrica stabilimento plant's app's vd md pdg cfo ipo wkn isin inc ltd llc plc corp gmbh ag srl oy oyj asa aps bv nv kft zrt`;

/** Those of scripts without spaces or capitals, which stand within words. */
const PARTS = `
  شرك أعلن أطلق وقع تطبيق عقد مليون مليار أسهم سهم أرباح إيرادات مدير مصنع عملاء موظف استحوا استحواذ مجموعة سهام شرکت کارخانه مدیرعامل مشتری کارکنان درآمد
  חברת חברה הודיע השיק אפליקצי מיליון מיליארד מניות מניית מנכ רווח הכנסות עובדי לקוחות מפעל רבעון רכישה
  कंपनी कम्पनी शेयर मुनाफ राजस्व तिमाही कर्मचारी ग्राहक अधिग्रहण कारखान कोम्पानी কোম্পানি শেয়ার মুনাফা কর্মচারী গ্রাহক কারখানা প্রতিষ্ঠান
  บริษัท หุ้น กำไร รายได้ ไตรมาส ลูกค้า พนักงาน โรงงาน ผู้บริหาร ซีอีโอ
  会社 株 社長 売上 利益 決算 買収 工場 社員 顧客 メーカー 企業 製品 新製品 발표 회사 주가 주식 매출 영업이익 분기 인수 공장 직원 고객 대표 기업 제품
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
