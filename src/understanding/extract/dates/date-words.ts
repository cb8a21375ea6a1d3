/**
 * The words of dates in EN DE FR ES PT IT NL (and PL SV DA), folded (see fold.ts). Data only; date.ts is the
 * grammar over it.
 */

/** Month names and abbreviations → 1..12. */
export const MONTHS: Record<string, number> = {}
const monthWords = [
  'january jan januars janvier janv januar jaenner janner januari enero ene janeiro gennaio gen styczen stycznia styczniu stycz leden ledna lednu tammikuu tammikuun tammikuussa tammikuuta tammikuulle',
  'february feb februars fevrier fevr fev februar feber februari febrero febr fevereiro febbraio luty lutego lutym lut unor unora unoru helmikuu helmikuun helmikuussa helmikuuta helmikuulle',
  'march mar mars marts marz maerz marzo marco maart mrt marzec marca marcu mrz brezen brezna breznu maaliskuu maaliskuun maaliskuussa maaliskuuta maaliskuulle',
  'april apr avril avr abril abr aprile kwiecien kwietnia kwietniu kwi duben dubna dubnu huhtikuu huhtikuun huhtikuussa huhtikuuta huhtikuulle',
  'may mai mayo maio maggio mag mei maj maja maju kveten kvetna kvetnu toukokuu toukokuun toukokuussa toukokuuta toukokuulle',
  'june jun juin juni junio junho giugno giu czerwiec czerwca czerwcu cerven cervna cervnu kesakuu kesakuun kesakuussa kesakuuta kesakuulle',
  'july jul juillet juil juli julio julho luglio lug lipiec lipca lipcu cervenec cervence cervenci heinakuu heinakuun heinakuussa heinakuuta heinakuulle',
  'august aug aout agosto ago augustus augusti sierpien sierpnia sierpniu srpen srpna srpnu elokuu elokuun elokuussa elokuuta elokuulle',
  'september septembers sept sep septembre septiembre setiembre setembro settembre set wrzesien wrzesnia wrzesniu sett zari syyskuu syyskuun syyskuussa syyskuuta syyskuulle',
  'october oct oktobers okt octobre oktober octubre outubro ottobre out ott pazdziernik pazdziernika pazdzierniku rijen rijna rijnu lokakuu lokakuun lokakuussa lokakuuta lokakuulle',
  'november nov novembers novembre noviembre novembro listopad listopada listopadzie listopadu marraskuu marraskuun marraskuussa marraskuuta marraskuulle',
  'december dec dezembers dez dic decembre dezember diciembre dezembro dicembre desember grudzien grudnia grudniu prosinec prosince prosinci joulukuu joulukuun joulukuussa joulukuuta joulukuulle',
]
for (const [index, words] of monthWords.entries())
  for (const word of words.split(' ')) MONTHS[word] = index + 1

/** Month words that are other words too: they count only beside a day number, a year or "in/by/end of". */
export const WEAK_MONTHS = new Set(
  'may march sept mar mars marts marco set out ott ago lug mag gen sep giu lut ene abr kwi dec maj mai mei jun jul maja marca sett rijen'.split(
    ' ',
  ),
)

/** Weekdays → 1 (Monday) .. 7 (Sunday). */
export const WEEKDAYS: Record<string, number> = {}
const dayWords = [
  'monday mon montag lundi lunes segunda-feira segunda lunedi maandag poniedzialek mandag maanantai maanantaina maanantaihin pondeli pondelka',
  'tuesday tue tues teusday dienstag mardi martes terca-feira terca martedi dinsdag wtorek tisdag tirsdag tiistai tiistaina tiistaihin utery uterka',
  'wednesday wed weds mittwoch mercredi miercoles quarta-feira mercoledi woensdag sroda srode onsdag keskiviikko keskiviikkona keskiviikkoon streda stredu stredy',
  'thursday thu thur thurs thrs donnerstag jeudi jueves quinta-feira giovedi donderdag czwartek torsdag torstai torstaina torstaihin ctvrtek ctvrtka',
  'friday fri freitag vendredi viernes sexta-feira venerdi vrijdag piatek fredag perjantai perjantaina perjantaihin patek patku',
  'saturday sat samstag sonnabend samedi sabado sabato zaterdag sobota lordag sobote lauantai lauantaina sobotu',
  'sunday sun sonntag dimanche domingo domenica zondag niedziela sondag niedziele sunnuntai sunnuntaina nedele nedeli',
]
for (const [index, words] of dayWords.entries())
  for (const word of words.split(' ')) WEEKDAYS[word] = index + 1

/** Small numbers in words → value, for "in six weeks", "im zweiten Quartal", "first half". */
export const SMALL: Record<string, number> = {}
const smallWords: Record<number, string> = {
  1: 'one a an ein eine einem einer un une uno una um uma een jeden ett en first ersten erste erster erstes premier premiere primer primera primeiro primeira primo prima eerste 1st 1er 1re 1ere forsta forste pierwszy pierwszym i',
  2: 'two zwei zweiten zweite zweites deux deuxieme second seconde segundo segunda dos dois duas due secondo seconda twee tweede 2nd 2e 2eme dwa tva to andra anden andre kahden ii couple paar paio drugi drugim',
  3: 'three drei dritten dritte drittes trois troisieme third tercer tercero tercera tres terceiro terceira tre terzo terza drie derde 3rd 3e 3eme trzy tredje kolmen iii trzeci trzecim',
  4: 'four neljan vier vierten vierte viertes quatre quatrieme fourth cuarto cuarta cuatro quatro quarto quarta quattro vierde 4th 4e 4eme cztery fyra fire fjarde fjerde iv last letzten letzte dernier derniere ultimo ultima laatste',
  5: 'five viiden funf cinq cinco cinque vijf piec fem',
  6: 'six kuuden sechs seis sei zes szesc sex seks half-dozen',
  7: 'seven sieben sept siete sete sette zeven siedem sju syv',
  8: 'eight acht huit ocho oito otto osiem atta otte',
  9: 'nine neun neuf nueve nove negen dziewiec nio ni',
  10: 'ten zehn dix diez dez dieci tien dziesiec tio ti',
  11: 'eleven elf onze once undici',
  12: 'twelve zwolf douze doce doze dodici twaalf',
  14: 'fortnight fourteen vierzehn quatorze catorce catorze quattordici veertien',
  15: 'fifteen funfzehn quinze quince quindici vijftien quinzaine',
  20: 'twenty zwanzig vingt veinte vinte venti twintig',
  30: 'thirty dreissig trente treinta trinta trenta dertig',
}
for (const [value, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) SMALL[word] = Number(value)

/** Days of a month in words, as dictation writes them: ordinals in English and German, else mostly numbers. */
export const ORDINALS: Record<string, number> = {}
const spelledDays = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  'ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreissigsten einunddreissigsten',
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta-y-uno',
  'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno',
  'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte vinte-e-um vinte-e-dois vinte-e-tres vinte-e-quatro vinte-e-cinco vinte-e-seis vinte-e-sete vinte-e-oito vinte-e-nove trinta trinta-e-um',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig',
]
for (const days of spelledDays)
  for (const [index, word] of days.split(' ').entries()) {
    ORDINALS[word] = index + 1
    ORDINALS[word.replaceAll('-', ' ')] = index + 1
  }

/** Units of a duration → days, or months as 100 per month (a month is not a number of days). */
export const UNITS: Record<string, { days: number } | { months: number }> = {}
const unit = (words: string, value: { days: number } | { months: number }) => {
  for (const word of words.split(' ')) UNITS[word] = value
}
unit(
  'day days tag tage tagen jour jours dia dias giorno giorni dag dagen dni dzien dage dagar dager paivan paivaa',
  { days: 1 },
)
unit(
  'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken wkn tydzien tygodnie tygodni tygodniu tydnu vecka veckor uge uger uke uker viikon viikkoa viikolla tyden tydny',
  { days: 7 },
)
unit('fortnight fortnights', { days: 14 })
unit(
  'month months monat monate monaten mois mes meses mese mesi maand maanden miesiac miesiace miesiecy manad manader maned maneder kuukauden kuukautta mesic mesice mesicu',
  { months: 1 },
)
unit(
  'quarter quarters quartal quartale quartalen trimestre trimestres trimestri kwartaal kwartalen kvartal',
  {
    months: 3,
  },
)
unit('year years jahr jahre jahren an ans annee annees ano anos anno anni jaar rok lata ar', { months: 12 })
