/**
 * The language of a text by its small words: enough for EN DE FR ES PT IT NL PL SV DA FI CS JA, in one pass.
 */
import { fold } from './fold.ts'

const words: Record<string, string> = {
  en: 'the and of to for is are with we you our they their this that have has would will from can on at your please i it be as not been was who but about by an',
  de: 'der die das und ist sind mit wir ihr sie fur von zu den dem ein eine nicht bei auf haben hat wird werden uns unser unsere im zum zur noch auch bitte ich aus wie kann uber',
  fr: 'le la les des et est sont avec nous vous pour de du un une dans sur par que qui pas leur notre votre chez au aux ce cette je il elle en ont merci avons',
  es: 'el la los las y es son con nosotros para de del un una en por que no su sus nuestro nuestra se al como esta este lo le ha han hemos gracias muy pero mas',
  pt: 'o a os as e sao com nos para de do da um uma em por que nao seu sua nosso nossa se ao na no mais foi tem temos obrigado muito mas pela pelo esta este ja eles fazer',
  it: 'il lo la i gli le e sono con noi per di del della un una in che non loro nostro nostra si al come questo questa ha hanno abbiamo grazie molto ma piu anche da nel alla',
  nl: 'de het een en is zijn met wij we jullie voor van te niet op in hebben heeft wordt ons onze dit dat aan bij ook graag om naar er ze die maar als kan nog',
  pl: 'i w na z do jest sa nie sie ze to oraz dla przez po od ma mamy nasz klient prosze dziekuje o jak czy tak',
  sv: 'och att det som en ett ar med for av pa inte vi ni de har kan till om fran var hos ska skulle tack',
  fi: 'ja on ei se etta joka jossa me he ovat kanssa mutta myos seka meidan teidan heidan kun jos niin tai kuin nyt olisi asiakas asiakkaan paatos terveisin kiitos hei moi terve',
  cs: 'a je se na ze do to jsou jsme pro od po ale uz jen nebo prosim dekuji dobry den si jak kdy jejich ktery ktere zakaznik zakaznika pozdravem ahoj by aby jim jde',
  da: 'og at det som en et er med for af pa ikke vi i de har kan til om fra vores hos skal ville tak der',
}
/** What partners write of deals, and how they greet: a hasty mail has hardly any small words. */
const trade: Record<string, string> = {
  en: 'hi hey cheers thanks pls deal customer they decision sign signing contact budget want wants need needs paper call talk speak about approx end feb march',
  de: 'hallo moin servus hab habe kein keine mehr endlich gerade schon mal da wollen will ca bis ende anfang kunde kunden papier freigaben angebot entscheidung unterschrift ansprechpartner kontakt schritt gruss grusse vg lg mfg hr fr chef januar februar marz mai dezember uhr jahr monat',
  fr: 'bonjour salut merci cordialement client papier piste affaire decision fin debut janvier fevrier mars avril juin voir tout encore chez environ ils veulent veut besoin interlocuteur rdv prochaine etape',
  es: 'hola buenas gracias saludos cliente papel oportunidad firma cierre enero febrero marzo abril junio diciembre quieren quiere necesitan todavia hable contacto dinero ahora tienen reunion llamar euros',
  pt: 'ola bom dia obrigada abraco cliente papel oportunidade assinatura fecho janeiro fevereiro marco abril dezembro querem quer precisam ainda falei contato contacto agora reuniao ligar cumprimentos',
  it: 'ciao salve buongiorno grazie saluti cliente carta occasione opportunita firma decidono entro fine inizio gennaio febbraio marzo aprile dicembre vogliono vuole ancora parla parlato tutto fanno hanno bella c riunione referente',
  nl: 'hoi hallo beste groet groetjes mvg klant papier kans beslissing tekenen januari februari maart mei december willen wil nog alles bel bellen contactpersoon eind begin gaan geen vgr afspraak',
  pl: 'czesc witam dzien dobry pozdrawiam klienta papierze okazja decyzja podpis styczen stycznia luty lutego marzec marca grudnia chca chce jeszcze kontakt spotkanie pln tys',
  sv: 'hej hejsan halsningar mvh kund papper affar beslut skriva januari februari mars maj december vill behover allt bra kontakt mote ring tkr kr gang slutet borjan mycket hela era blir nagot miljoner',
  fi: 'sopimus kauppa tammikuu tammikuussa helmikuu helmikuussa maaliskuussa joulukuussa haluavat tarvitsevat yhteyshenkilo paperilla euroa',
  cs: 'smlouva rozhodnuti podpis leden ledna unor unora brezen brezna prosince chteji potrebuji kontakt papiru schuzka',
  da: 'hej hilsen kunde papir aftale beslutning skrive januar februar marts maj december vil gerne alt godt kontakt mode ring tkr kr gang slutningen starten meget dkk mio jeres hele ved bliver noget',
}
const marks: Record<string, RegExp> = {
  de: /[äöüß]/g,
  fr: /[èêàçœùîôû]|(?:^|\s)[ldnqj]'/g,
  es: /[ñ¿¡]|ción|(?:^|\s)(?:según|están|así|también|día)(?=\s)/g,
  pt: /[ãõ]|ção|ções|(?:^|\s)não(?=\s)/g,
  it: /[òì]|(?:^|\s)(?:dell|all|nell|un)'|zione/g,
  nl: /ij|(?:^|\s)'n(?=\s)|aa[nrt]|oe[kt]/g,
  pl: /[ąęłńśźż]/g,
  sv: /[åä]|(?:^|\s)är(?=\s)/g,
  da: /[åæø]/g,
  fi: /ää|yö|(?:ss|ll|st|lt)[aä](?=[\s.,])/g,
  cs: /[ěřůč]/g,
}

const LANGUAGES = Object.keys(words)
/** Each word of a list with its languages, by their places in it. */
const ownersIn = (lists: Record<string, string>): Map<string, number[]> => {
  const owners = new Map<string, number[]>()
  for (const [at, language] of LANGUAGES.entries())
    for (const word of lists[language]!.split(' ')) owners.set(word, [...(owners.get(word) ?? []), at])
  return owners
}
/** What a word of the trade tells beside a small word: an English name or product stands in any mail. */
const TRADED = 0.4

/** Of each word what it tells of which languages, by their places in the list. */
const told = new Map<string, [at: number, points: number][]>()
for (const [owners, points] of [
  [ownersIn(words), 1],
  [ownersIn(trade), TRADED],
] as const)
  for (const [word, list] of owners)
    told.set(word, [
      ...(told.get(word) ?? []),
      ...list.map((at): [number, number] => [at, points / list.length]),
    ])
/** The languages whose marks may be ASCII. */
const PLAINLY_MARKED = new Set(['fr', 'it', 'nl', 'fi'])

const NOTHING: [number, number][] = []

/** ISO 639-1 of the text, by small words and letters; `fallback` where there is too little to tell. */
export function detectLanguage(text: string, fallback = 'en'): string {
  const sample = text.slice(0, 6000)
  const ascii = !/[\u0080-\uffff]/.test(sample)
  const kana = ascii ? 0 : (sample.match(/[\u3040-\u30ff]/g)?.length ?? 0)
  if (kana > 5) return 'ja'
  const low = fold(sample)
  const points = LANGUAGES.map(() => 0)
  /** Of equals the language that showed first. */
  const shown: number[] = []
  const add = (at: number, more: number) => {
    if (points[at] === 0) shown.push(at)
    points[at]! += more
  }
  for (const word of low.match(/[\p{L}]+/gu) ?? [])
    for (const [at, more] of told.get(word) ?? NOTHING) add(at, more)
  const lower = sample.toLowerCase()
  for (const [at, language] of LANGUAGES.entries()) {
    if (ascii && !PLAINLY_MARKED.has(language)) continue
    const pattern = marks[language]
    const hits = pattern === undefined ? 0 : (lower.match(pattern)?.length ?? 0)
    if (hits > 0) add(at, Math.min(hits, 12) * 0.25)
  }
  let best = fallback
  let most = 1.2
  for (const at of shown)
    if (points[at]! > most) {
      best = LANGUAGES[at]!
      most = points[at]!
    }
  return best
}
