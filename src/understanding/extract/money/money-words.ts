/**
 * The words of money in EN DE FR ES PT IT NL (and PL SV DA JA), folded (see fold.ts). Data only; amount.ts is the
 * grammar over it.
 */

/** Currency words and signs → ISO 4217; '$', 'KR', 'FR', 'SH', 'CFA', 'PESO' stand for "find out which" (amount.ts, `settle`). */
export const CURRENCIES: Record<string, string> = {}
const currency = (code: string, words: string) => {
  for (const word of words.split('|')) CURRENCIES[word] = code
}
currency('EUR', '€|eur|euro|euros|eurow|eur.|€uro|euroa|eurosta|eurolla|euron')
currency(
  'GBP',
  '£|gbp|pounds sterling|pound sterling|pounds|pound|quid|sterling|libras esterlinas|livres sterling|britische pfund|pfund|sterline|libras',
)
currency(
  'USD',
  'usd|us$|u$s|us-dollar|us dollars|us dollar|u.s. dollars|$ us|$us|$usd|usd$|american dollars|dollars us|dollars americains|dolares americanos|dolares estadounidenses|amerikanische dollar|dollari usa',
)
currency('$', '$')
currency('DOLLARS', 'dollars|dollar|dolares|dolar|dollari|bucks|dolarow')
currency('CAD', 'cad|ca$|c$|cdn$|cad$|$ ca|$ca|$ can|canadian dollars|dollars canadiens|kanadische dollar')
currency('AUD', 'aud|a$|au$|aud$|australian dollars|aussie dollars|dollars australiens')
currency('NZD', 'nzd|nz$|new zealand dollars')
currency('SGD', 'sgd|s$|singapore dollars')
currency('HKD', 'hkd|hk$')
currency(
  'CHF',
  'chf|sfr|sfr.|swiss francs|schweizer franken|franken|francs suisses|franchi svizzeri|franchi|stutz',
)
currency('FR', 'francs|fr.')
currency('SEK', 'sek|swedish kronor|svenska kronor|svenske kroner|swedish kronas|kronor|skr')
currency('DKK', 'dkk|danish kroner|danske kroner|danska kronor|danish crowns')
currency('NOK', 'nok|norwegian kroner|norske kroner|norska kronor|norwegische kronen')
currency('KR', 'kr|kr.|kroner|kronen|crowns|couronnes')
currency('PLN', 'pln|zl|zloty|zlotych|zlote|zlotys')
currency('CZK', 'czk|kc|korun|koruna|czech crowns')
currency('HUF', 'huf|forint|forints')
currency('RON', 'ron|lei')
currency('INR', 'inr|rs|rs.|₹|rupees|rupee|indian rupees')
currency('JPY', 'jpy|¥|円|yen|japanese yen')
currency('CNY', 'cny|rmb|yuan')
currency('BRL', 'brl|r$|reais|real')
currency('MXN', 'mxn|mx$|pesos mexicanos')
currency('PESO', 'pesos')
currency('ZAR', 'zar|rand|rands|r')
currency('AED', 'aed|dhs|uae dirhams|dirhams|dirham')
currency('ILS', 'ils|nis|₪|shekels')
currency('TRY', 'try|₺|tl|turkish lira')
currency('NGN', 'ngn|₦|naira')
currency('KES', 'kes|ksh|kshs|kenyan shillings')
// Kenya's where the mail does not say which.
currency('SH', 'shs|shillings|shilling')
currency('UGX', 'ugx|ush|ugandan shillings')
currency('TZS', 'tzs|tsh|tanzanian shillings')
currency('RWF', 'rwf')
currency('ETB', 'etb|birr')
currency('GHS', 'ghs|gh₵|₵|cedis|ghana cedis')
currency('CFA', 'fcfa|f cfa|francs cfa|cfa francs|cfa')
currency('XAF', 'xaf')
currency('XOF', 'xof')
currency('MAD', 'mad|dh|moroccan dirhams')
currency('TND', 'tnd|dinars tunisiens')
currency('DZD', 'dzd')
currency('EGP', 'egp|egyptian pounds|livres egyptiennes')
currency('ZMW', 'zmw|kwacha')
currency('BWP', 'bwp|pula')
currency('NAD', 'nad|n$')
currency('MUR', 'mur')
currency('SAR', 'sar|riyals|saudi riyals')
currency('QAR', 'qar')
currency('OMR', 'omr')
currency('KWD', 'kwd')
currency('BHD', 'bhd')
currency('JOD', 'jod')
currency('PKR', 'pkr')
currency('BDT', 'bdt|৳|taka')
currency('LKR', 'lkr')
currency('NPR', 'npr')
currency('PHP', 'php|₱')
currency('MYR', 'myr|rm|ringgit')
currency('IDR', 'idr|rp|rupiah')
currency('THB', 'thb|฿|baht')
currency('VND', 'vnd|₫|dong')
currency('KRW', 'krw|₩|won')
currency('TWD', 'twd|nt$|ntd')
currency('UAH', 'uah|hryvnia|₴')
currency('GEL', 'gel|lari')
currency('AMD', 'amd')
currency('KZT', 'kzt|tenge')
currency('UZS', 'uzs')
currency('RSD', 'rsd|dinara')
currency('BGN', 'bgn|leva')
currency('ISK', 'isk')
currency('BAM', 'bam')
currency('ALL', 'lek')
currency('MKD', 'mkd')
currency('MDL', 'mdl')
currency('CLP', 'clp|pesos chilenos')
currency('CLF', 'uf')
currency('COP', 'cop|pesos colombianos')
currency('ARS', 'ars|ar$|pesos argentinos')
currency('PEN', 'pen|s/|s/.|soles')
currency('UYU', 'uyu')
currency('BOB', 'bob|bolivianos')
currency('PYG', 'pyg|guaranies')
currency('DOP', 'dop|rd$')
currency('CRC', 'crc|colones')
currency('GTQ', 'gtq|quetzales')
currency('TTD', 'ttd|tt$')
currency('JMD', 'jmd|j$|ja$')
currency('BBD', 'bbd|bds$')
currency('FJD', 'fjd|fj$')
currency('PGK', 'pgk|kina')

/** Codes that are words or initials too: before a number they count only where it is a sum of money by its size. */
export const DOUBTFUL_CODES = new Set(
  'try real lei lek r rm rp uf mad cop sar pen bob gel php all won dh dong nis tl bam ars mur dhs isk nad crc cad s/ real. fr.'.split(
    ' ',
  ),
)

/** Where "mil." is a million (and not a thousand, as in Spanish, Portuguese and Romanian). */
export const MIL_IS_MILLION = new Set(['CZK', 'PLN', 'BGN', 'RSD', 'UAH', 'MKD', 'BAM'])

/** Signs that carry their own thousands: "TEUR 80", "k€ 80", "80 T€". */
export const SCALED_CURRENCIES: Record<string, [string, number]> = {
  't€': ['EUR', 1e3],
  teur: ['EUR', 1e3],
  'k€': ['EUR', 1e3],
  keur: ['EUR', 1e3],
  'm€': ['EUR', 1e6],
  'mio€': ['EUR', 1e6],
  meur: ['EUR', 1e6],
  mdp: ['MXN', 1e6],
  tchf: ['CHF', 1e3],
  kchf: ['CHF', 1e3],
  k$: ['$', 1e3],
  kusd: ['USD', 1e3],
  'k£': ['GBP', 1e3],
  kgbp: ['GBP', 1e3],
  msek: ['SEK', 1e6],
  tsek: ['SEK', 1e3],
  ksek: ['SEK', 1e3],
  mkr: ['KR', 1e6],
  tkr: ['KR', 1e3],
  't.kr.': ['KR', 1e3],
  't.kr': ['KR', 1e3],
  kkr: ['KR', 1e3],
  tdkk: ['DKK', 1e3],
  mnok: ['NOK', 1e6],
  mdkk: ['DKK', 1e6],
  tnok: ['NOK', 1e3],
  knok: ['NOK', 1e3],
  kdkk: ['DKK', 1e3],
  kpln: ['PLN', 1e3],
  kczk: ['CZK', 1e3],
  kcad: ['CAD', 1e3],
  kaud: ['AUD', 1e3],
  'k₹': ['INR', 1e3],
  tpln: ['PLN', 1e3],
  mpln: ['PLN', 1e6],
  tczk: ['CZK', 1e3],
  mczk: ['CZK', 1e6],
  mchf: ['CHF', 1e6],
  musd: ['USD', 1e6],
  tdm: ['EUR', 1e3],
}

/** Magnitude words → factor. */
export const MAGNITUDES: Record<string, number> = {}
const magnitude = (factor: number, words: string) => {
  for (const word of words.split(' ')) MAGNITUDES[word] = factor
}
magnitude(
  1e3,
  'k thousand grand tsd tsd. tausend mille mil mil. mila tis tis. ribu miles duizend tys tys. tysiecy tysiace tusen tusind tisic tisice tuhat tuhatta t',
)
magnitude(
  1e6,
  'm mm mio mio. mln mln. mn million millions millionen mill mill. millon millones milhoes milhao milione milioni miljoen miljon miljoner million. millioner milion miliony milionow miljoonaa miljoona milionu',
)
magnitude(1e9, 'bn billion mrd mrd. milliarden milliarde milliards milliard md mld miliar')
magnitude(1e5, 'lakh lakhs lac lacs l ton')
magnitude(1e7, 'crore crores cr')
magnitude(1e4, '万')
magnitude(1e8, '億')

/** Number words of one to ninety and the multipliers, for amounts written out. Longest match first. */
export const NUMBER_WORDS: Record<string, number> = {}
const words = (value: number, text: string) => {
  for (const word of text.split(' ')) NUMBER_WORDS[word] = value
}
words(1, 'one ein eine einer un une uno una um uma een')
words(2, 'two zwei zwo deux dos dois duas due twee')
words(3, 'three drei trois tres tre drie')
words(4, 'four vier quatre cuatro quatro quattro')
words(5, 'five funf fuenf cinq cinco cinque vijf')
words(6, 'six sechs seis sei zes')
words(7, 'seven sieben sept siete sete sette zeven')
words(8, 'eight acht huit ocho oito otto')
words(9, 'nine neun neuf nueve nove negen')
words(10, 'ten zehn dix diez dez dieci tien')
words(11, 'eleven elf onze once undici')
words(12, 'twelve zwolf zwoelf douze doce doze dodici twaalf')
words(13, 'thirteen dreizehn treize trece treze tredici dertien')
words(14, 'fourteen vierzehn quatorze catorce catorze quattordici veertien')
words(15, 'fifteen funfzehn fuenfzehn quinze quince quindici vijftien')
words(16, 'sixteen sechzehn seize dieciseis dezesseis dezasseis sedici zestien')
words(17, 'seventeen siebzehn diecisiete dezessete dezassete diciassette zeventien')
words(18, 'eighteen achtzehn dieciocho dezoito diciotto achttien')
words(19, 'nineteen neunzehn diecinueve dezenove dezanove diciannove negentien')
words(20, 'twenty zwanzig vingt veinte vinte venti twintig veinti vent')
words(30, 'thirty dreissig dreisig trente treinta trinta trenta dertig trent')
words(40, 'forty vierzig quarante cuarenta quarenta quaranta veertig quarant')
words(50, 'fifty funfzig fuenfzig cinquante cincuenta cinquenta cinquanta vijftig cinquant')
words(60, 'sixty sechzig soixante sesenta sessenta sessanta zestig sessant')
words(70, 'seventy siebzig setenta settanta zeventig septante settant')
words(
  80,
  'eighty achtzig quatre-vingts quatre-vingt quatre-vingt ochenta oitenta ottanta tachtig huitante octante ottant',
)
words(90, 'ninety neunzig noventa novanta negentig nonante novant')
words(100, 'hundred hundert cent cents cien ciento cem cento honderd')
words(200, 'doscientos duzentos')
words(300, 'trescientos trezentos')
words(400, 'cuatrocientos quatrocentos')
words(500, 'quinientos quinhentos')
words(600, 'seiscientos seiscentos')
words(700, 'setecientos setecentos')
words(800, 'ochocientos oitocentos')
words(900, 'novecientos novecentos')
words(1e3, 'thousand tausend mille mil mila duizend')
words(1e6, 'million millions millionen millone millones millon milhao milhoes milione milioni miljoen')
words(2, 'dwa dwie tva')
words(3, 'trzy')
words(4, 'cztery fyra')
words(5, 'piec fem')
words(6, 'szesc sex seks')
words(7, 'siedem sju syv')
words(8, 'osiem atta otte')
words(9, 'dziewiec nio')
words(10, 'dziesiec tio')
words(11, 'jedenascie elva elleve')
words(12, 'dwanascie tolv')
words(15, 'pietnascie femton femten')
words(16, 'szesnascie sexton seksten')
words(18, 'osiemnascie arton atten')
words(20, 'dwadziescia tjugo tyve')
words(30, 'trzydziesci trettio tredive')
words(40, 'czterdziesci fyrtio fyrre')
words(50, 'piecdziesiat femtio halvtreds')
words(60, 'szescdziesiat sextio')
words(70, 'siedemdziesiat sjuttio halvfjerds')
words(80, 'osiemdziesiat attio firs')
words(90, 'dziewiecdziesiat nittio halvfems')
words(100, 'sto hundra hundrede')
words(200, 'dwiescie')
words(300, 'trzysta')
words(400, 'czterysta')
words(500, 'piecset')
words(600, 'szescset')
words(700, 'siedemset')
words(800, 'osiemset')
words(900, 'dziewiecset')
words(1e3, 'tysiac tysiace tysiecy tusen tusind')
words(1e6, 'milion miliony miljon miljoner')
