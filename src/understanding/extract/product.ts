/**
 * The product of a deal: one of the configured catalogue, by its name or an alias. A described need alone names
 * none; "the customer already has Insight" is not what the deal is about.
 */

import { allMatches } from '../search/all-matches.ts'
import type { Fact } from '../understanding.ts'
import { runsOn } from './dictation.ts'
import { fold } from './fold.ts'
import { low, type Unit } from './layout/units.ts'
import { fact, type Reading } from './reading.ts'

interface Mention {
  name: string
  unit: Unit
  start: number
  end: number
  score: number
}

const ALREADY =
  /(?<!\p{L})(?:(?:\bal\b|already|allerede|redan|juz|uz od|sedan|siden|running|bereits|schon|deja|ya tien|ja tem|gia|hebben al|existing|installed|runs? on|uses?|using|use|seit|depuis|desde|since|licen[cs]ed|renew|nutzt|nutzen|setz\w* .{0,12}ein|im einsatz|utilise|usan|usam|usa|usano|gebruik\w*|live with|rolled out|customer of|kunde von|draai(?:t|en)|bought|purchased|gekauft|verkauft|achete|vendu|comprado|compraron|vendido|comprato|venduto|gekocht|verkocht|kopt|salt|kobt|solgt)(?:\s+(?!(?:want|need|look|veut|veulent|will|wollen|braucht|brauchen|quier|quer|vogl|vuole|wil)\p{L}*)[\p{L}']+){0,5}|(?:have|has|had|har|kor|korer|kjorer|maja|maji|habt|teneis|avete|ont|avez|tienen|tem|hanno)(?:\s+(?:had|got|your|our|the|both|all|only|some|bought|running|run|jo|ju|allerede|redan|juz|uz|ya|ja|gia|deja|bereits|schon|al|euer|eure|votre|vuestro|vosso|vostro|licen[cs]es?|of|for|and|[\p{L}']+ing)){0,4}(?:\s+northwind)?)\s*$/u
/** Seen, tried, wanted: "hanno visto Flow", "vil have Flow", "would like to have Vault". */
const ONLY_SEEN =
  /(?:visto|provato|gesehen|getestet|seen|looked at|tried|asked (?:for|about)|heard of|chosen|picked|decided on|vu|teste|probado|vil (?:gerne )?ha(?:ve)?|(?:want|wants|wish|wishes|hope|hopes|plan|plans|like|likes|need|needs) to have|mochten|gezien)\s+(?:northwind )?$/u
const NOT_IT =
  /(?<!\p{L})(?:not|nicht|kein|pas|no|nao|non|niet|instead of|rather than|statt|no interest in|later|spater|plus tard|phase 2|follow[- ]?up|outside|ohne|without|nothing to do with|unlike|than)(?:\s+[\p{L}']+){0,3}\s*$/u

/** Perhaps it, perhaps not: enough only where no other product is named. */
const MAYBE =
  /(?:maybe|vielleicht|eventuell|perhaps|possibly|peut-etre|quizas?|tal vez|talvez|forse|misschien)(?:\s+[\p{L}']+){0,3}\s*$/u
/** "Flow in HR since 2023", "Flow hebben ze al", "looked at Flow briefly but that isn't the point". */
const ALREADY_AFTER =
  /^\W*(?:(?:in|im|en|at|for|bei|fur) [\p{L} ]{2,20} )?(?:(?:inne |der |dar |hos \p{L}+ )?(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od) )|^ (?:da|ha|hace) (?:\p{L}+|\d+) (?:ann[oi]|mes[ei]|anos|meses)\b|^\s*(?:hebben|haben|hat|nutzen|nutzt|usan|tienen|usam|tem|ont|a) .{0,12}\b(?:al|schon|bereits|ya|ja|deja)\b|^\s*(?:already|bereits|schon|deja|ya\b|gia|al\b|juz|uz|redan|allerede|ja (?:tem|usam|esta))\b|^\s*(?:is|are|was|ist|est|esta|e|ar|er|zit|jest|lauft|runs|tourne|corre|funciona|gira|draait|dziala|kor|korer|kjorer)\s[^.;,]{0,20}\b(?:already|since|schon|bereits|seit|deja|depuis|ya|desde|ja|gia|dal|al|sinds|juz|od|redan|sedan|allerede|siden)\b|^\s*(?:ce )?l'hann?o? (?:gia|comprat\w+)|^\s*(?:first|at first|zuerst|erst|d'abord|primero|prima|primeiro|eerst|najpierw|forst)\b.{0,12}\b(?:but|aber|mais|pero|ma|mas|maar|ale|men)\b|^[^.;]{0,24}\b(?:is ?n[o']t|isn't|was ?n[o']t|ist nicht|n'est pas|no es|nao e|non e|is niet) (?:the point|it\b|what|das richtige|ce qu|lo que|o que|quello|wat)|^[^.;]{0,16}(?:scratch that|sorry|or no\b|non plutot|ach nein|nee toch)/u
/** "Flow perhaps in 2028": not now. */
const LATER =
  /^[^.;()]{0,30}\b(?:for (?:another|next|the next) year|fur(?:s| das| ein)? (?:nachste|andere)s? jahr|pour (?:une autre annee|l'an prochain|l'annee prochaine|plus tard)|para otro ano|para el (?:ano que viene|proximo ano)|per (?:un altro anno|l'anno prossimo)|para (?:outro ano|o (?:ano que vem|proximo ano))|voor (?:een ander|volgend) jaar)\b|^\s*(?:(?:can |may )?waits?\b|attendra|espera\b|aspetta|wacht|kommt spater|comes later|perhaps|maybe|later|possibly|vielleicht|spater|eventuell|peut-etre|plus tard|quizas|mas adelante|talvez|depois|forse|piu avanti|misschien|in 20\d\d|in phase 2)\b/
/** "Signed for Vault back then", "a Vault story", "the Vault rollout in 2023". */
const BACK_THEN =
  /^(?:[^.;,()]{0,20}\b(?:back then|at the time|years ago|damals|seinerzeit|a l'epoque|en su (?:dia|momento)|en aquel entonces|na altura|na epoca|all'epoca|a suo tempo|destijds|indertijd|wtedy|przed laty|pa den tiden|dengang|den gang|silloin|tehdy)\b|\s(?:success |customer |reference )?(?:stor(?:y|ies)|case stud(?:y|ies)|reference|site|shop|referenz\w*|referenzkunde)\b|-?(?:kunde|referenz|anwender|gebruiker|klant|brugere?|bruker|anvandare)\b)/
/** "You with Vault at head office, we with the tills": what the vendor is there with. */
const YOURS_THERE =
  /(?:^|[\s,:(])(?:you (?:guys )?(?:are (?:in |there )?)?with|ihr (?:seid )?(?:dort |da |schon )?mit|vous (?:y etes )?(?:deja )?avec|vosotros (?:estais )?(?:ya )?con|ustedes con|voi (?:siete )?(?:gia )?con|voces (?:ja )?com|jullie (?:zitten (?:er |daar )?)?(?:al )?met|wy z|panstwo z|ni (?:ar dar )?med|i (?:er der )?med|dere (?:er der )?med|te (?:olette )?siella|vy s) (?:your |the |euer |votre |vuestro |vostro |jullie |northwind )?$/
/**
 * "You already sell to them yourselves (Flow, for the banqueting side)", "they buy Flow from you direct": what the
 * vendor itself sells there, said with "already" or "yourselves", and no word of what is wanted in between.
 */
function soldByVendor(text: string, at: number, word: string): boolean {
  const before = text
    .slice(Math.max(0, at - 110), at)
    .split(/[.;!?\n]/)
    .at(-1)!
  const after = text.slice(at + word.length, at + word.length + 34).split(/[.;!?\n]/)[0]!
  if (BOUGHT_OF_YOU.test(after) && BUY.test(before) && !TURNS.test(before.slice(-40))) return true
  const sells = VENDOR_SELLS.exec(before)
  if (sells === null) return false
  const rest = before.slice(sells.index + sells[0].length)
  return !TURNS.test(rest) && OF_OLD.test(`${before.slice(sells.index)} ${after.split(',')[0]}`)
}
const VENDOR_SELLS =
  /(?<!\p{L})(?:you(?: guys| people| lot| yourselves)?(?: are| have)?(?: already| also| directly| both)?(?: been)? (?:sell|serv|suppl|deliver|deal|work|look)\p{L}*|(?:ihr|sie)(?: ja)? (?:verkauft|verkaufen|beliefert|beliefern|liefert|liefern|betreut|betreuen)|vous (?:leur |lui |y )?(?:vendez|livrez|fournissez|equipez|servez|travaillez)|(?:ya )?(?:les |le )?(?:vendeis|servis|suministrais|atendeis|ustedes (?:ya )?(?:les |le )?(?:venden|sirven|atienden))|voces (?:ja )?(?:lhes |lhe )?(?:vendem|fornecem|atendem)|(?:gli |loro |li )?(?:gia )?(?:vendete|fornite|servite)|jullie (?:leveren|verkopen|bedienen)|sprzedajecie|dostarczacie|obslugujecie|ni (?:saljer|levererar)|i (?:salger|saelger|leverer)|dere (?:selger|leverer)|te (?:myytte|toimitatte)|(?:jim )?(?:uz )?(?:prodavate|dodavate))(?!\p{L})/u
const OF_OLD =
  /(?<!\p{L})(?:already|yourselves|direct(?:ly)?|anyway|schon|bereits|selbst|selber|direkt|deja|vous-memes?|en direct|directement|ya|directamente|(?:vosotros|ustedes) mismos|ja|diretamente|gia|direttamente|al|zelf|rechtstreeks|juz|sami|bezposrednio|redan|sjalva|allerede|selv|jo|uz|primo|suoraan|itse)(?!\p{L})/u
const TURNS =
  /(?<!\p{L})(?:now|wants?|wanted|needs?|would|could|looking|asks?|asked|interested|jetzt|nun|will|wollen|braucht?|brauchen|mochten?|suchen?|sucht|maintenant|veulent|veut|cherche\p{L}*|besoin|ahora|quier\p{L}*|necesit\p{L}*|busca\p{L}*|agora|quer\p{L}*|precisa\p{L}*|adesso|ora|vogl\p{L}*|vuole|cerca\p{L}*|nu|willen|zoek\p{L}*|teraz|chc\p{L}*|potrzebuj\p{L}*|vill|behover|vil|onsker|we|i'd|i'll|wir|ich|nous|je|nosotros|noi|wij|but|aber|mais|pero|ma|maar|ale|men)(?!\p{L})/u
const BUY =
  /(?<!\p{L})(?:bu(?:y|ys|ying)|gets?|have|has|ha[bt]en|hat|kauf\p{L}*|bezieh\p{L}*|achet\p{L}*|ont|compr\p{L}*|tienen|tem|acquist\p{L}*|hanno|kop(?:en|t)|hebben|kupuj\p{L}*|maja|koper|kober|kjoper)(?: \p{L}+){0,2} $/u
const BOUGHT_OF_YOU =
  /^ (?:already |now |today )?(?:direct(?:ly)? )?(?:from you|off you|bei euch|von euch|direkt bei euch|chez vous|aupres de vous|directement chez vous|de vosotros|a vosotros|de voces|com voces|da voi|van jullie|bij jullie|od was|u was|fran er|av er|fra jer|hos jer|fra dere|teilta|od vas|u vas)(?!\p{L})/u
/** "18 600 kr för grundkursen i Flow": what is taught or paid for beside the deal. */
const COURSE =
  /(?<!\p{L})(?:\p{L}*(?:courses?|trainings?|kurs(?:en|us|y|u)?|schulung(?:en)?|opleiding(?:en)?|uddannelse(?:n)?|szkoleni\p{L}|certificering\p{L}*|zertifizierung\p{L}*)|certifications?|cours|formations?|cursos?|formacion|formacao|cors[oi]|formazione) (?:in|on|for|i|fur|zu|sur|a|de|em|en|su|di|z|ze|over|om|pa) (?:northwind )?$/u
/** "Kauri Timber went live on Flow the week before Christmas": what somebody has by now. */
const WENT_LIVE =
  /(?<!\p{L})(?:(?:went|gone|been) live|(?:is|are|was) (?:now )?live|live gegangen|(?:ist|sind) (?:jetzt |nun |seit \p{L}+ )?live|(?:est|sont) (?:passee?s?|en production)|passee?s? en production|en produccion|em producao|(?:e|sono) (?:andat[oaie] )?(?:live|in produzione)|live gegaan|(?:is|zijn) live|(?:gick|gik|har gatt|er gaet|er) live|ruszyl\p{L}*|wystartowal\p{L}*)(?: (?:on|with|mit|auf|sur|avec|con|com|met|op|med|pa|na|z|ze|in|em)(?: their| the| northwind)?)? (?:northwind )?$/u
/** "They also asked about locking trailers, that would be Vault": said beside what the deal is about. */
const ASIDE =
  /(?:also|as well|auch|ausserdem|nebenbei|aussi|egalement|tambien|ademas|tambem|anche|inoltre|ook|rowniez|takze|ocksa|ogsa|myos|take|taky) (?:asked|ask|mentioned|wondered|gefragt|erwahnt|demande|parle|preguntaron|pregunto|mencion\w+|perguntaram|chiesto|accennato|gevraagd|vroegen|pytali|pytal|fragade|spurte|kysyivat|ptali)\b[^.;]{0,80}$/
const WANTED =
  /(?:\bit'?s|\bthat'?s|c'est|es geht um|geht um|gaat om|se trata de|trata-se d[eo]|si tratta di|what'?s new is|what is new is|\badd(?:ing)?|\bserve|asked (?:whether|if|about)|wants? to know (?:whether|if)|\bob|would like to (?:see|know|try) (?:what|how|whether|if)?|like(?:s)? to see (?:what|how)|voir ce qu'|voir si|savoir si|ver (?:que|lo que|se|si)|saber (?:si|se)|vedere (?:cosa|se)|sapere se|zien wat|weten of|rather|lieber|plutot|instead|so|hence|prob|probably|start with|begin with|thinking(?: of| about)?|vill in pa|pa toppen med|bygga ut med|lagga till|laegge til|legge til|utvide med|udvide med|dorzucic|dolozyc|dodac|pridat|prennent|prend|take|takes|nehmen|nimmt|nemen|prenden?o?|(?:jetzt|nun|now|ora|ahora|agora|nu) (?:kommt|comes|arriva|viene|vem|komt)|passt|fits|could use|propose|suggest|pitch\w*|quote\w* for|licen[cs]es? (?:of|for))(?:\s+|(?<=qu'))(?:the |northwind )?$/

/** The aliases of the catalogue as one pattern per product, longest first. */
const compiled = new WeakMap<object, { name: string; pattern: RegExp }[]>()
function patterns(reading: Reading): { name: string; pattern: RegExp }[] {
  const known = compiled.get(reading.setting.products)
  if (known) return known
  const made = compile(reading)
  compiled.set(reading.setting.products, made)
  return made
}

function compile(reading: Reading): { name: string; pattern: RegExp }[] {
  return reading.setting.products.map((product) => {
    const forms = [product.name, ...product.aliases]
      .map((form) => fold(form).trim())
      .filter((form) => form !== '')
    const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length)
    const source = sorted
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]*'))
      .join('|')
    return {
      name: product.name,
      pattern: new RegExp(
        `(?<!(?!${JAPANESE})[\\p{L}\\p{N}@./])(?:${source})(?!(?!${JAPANESE})[\\p{L}\\p{N}@]|\\.\\p{L}|-\\p{L})`,
        'gu',
      ),
    }
  })
}

/** "Flowをご検討中": no blank parts the name from its particle. */
const JAPANESE = '[\\u3040-\\u30ff\\u4e00-\\u9fff]'

/** Every mention of a catalogue product; a one-word alias counts only when it is written with a capital. */
export function productMentions(reading: Reading, units: Unit[]): Mention[] {
  const found: Mention[] = []
  for (const { name, pattern } of patterns(reading)) {
    for (const unit of units) {
      const text = low(unit)
      for (const m of allMatches(text, pattern)) {
        const written = unit.layout.text[unit.start + m.index]!
        const single = !/[\s-]/.test(m[0])
        const labelled = unit.key === 'product' || unit.key === 'dealName'
        const small = single && !labelled && !/\p{Lu}/u.test(written)
        if (
          small &&
          !reading.lowercase &&
          !((sloppy(unit) || isSpoken(unit, unit.start + m.index)) && standsAlone(text, m.index, m[0])) &&
          !isItem(unit, text, m.index, m[0]) &&
          !(reading.language !== 'en' && isForeign(text, m.index, m[0]))
        )
          continue
        found.push({
          name,
          unit,
          start: unit.start + m.index,
          end: unit.start + m.index + m[0].length,
          score: score(text, m.index, m[0], unit),
        })
      }
    }
  }
  return found
}

/** In a run of words with hardly a mark, as dictation leaves it. */
const isSpoken = ({ layout }: Unit, at: number): boolean =>
  runsOn(layout.low.slice(Math.max(0, at - AROUND), at + AROUND))
const AROUND = 160

const sloppy = (unit: Unit): boolean => unit.layout.sections[unit.section]?.sloppy ?? false

/** "/ flow / 40k", "vault, drawings leaking", "flow 30mila €", "flow pls": between marks, or with its price behind it. */
const isItem = ({ layout, start }: Unit, text: string, at: number, word: string): boolean =>
  (layout.raw[start + at - 1] === '\n' ||
    /(?:^|[.!?\n]\s{1,3}|[,;/|]\s?|\s[-–]\s)$/.test(text.slice(Math.max(0, at - 4), at))) &&
  PRICED.test(text.slice(at + word.length, at + word.length + 14))
const PRICED =
  /^(?:$|[,;/|]\s?\S|\s[-–/|~]\s?|[.!]?(?:\n|$)|\.\s|\s(?:\d|[€£$~]|(?:usd|eur|gbp|chf|sek|dkk|nok|pln|aud|cad|nzd)\s?\d|(?:abt|about|approx|ca|circa|rund|environ|unos|aprox|pls|please|bitte|svp|obvs)(?!\p{L})))/u

/** "mi chiede il vault perché", "riecht nach flow:", "c flow qu'il leur faut": no word of the language that the mail is in. */
const isForeign = (text: string, at: number, word: string): boolean =>
  (FOREIGN_BEFORE.test(text.slice(Math.max(0, at - 14), at)) &&
    !/^[-_\p{L}\p{N}]/u.test(text.slice(at + word.length))) ||
  (/(?:^|[.!?:\n)]\s{0,2})$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^ (?:dus|donc|also|quindi|dunque|entonces|pues|jest|ist|est|is|e|es|zou|ware|serait|seria|sarebbe)(?!\p{L})/u.test(
      text.slice(at + word.length, at + word.length + 12),
    ))
const FOREIGN_BEFORE =
  /(?:^|[\s(,:;–-])(?:il|l'|el|das|nach|mit|fur|uber|chce|chca|chcieliby|chcemy|c'|c|c'est|voor|met|med|til|na|per|su|con|sul|pour|avec|sur|para|com|wil|will|wollen|willen|vogliono|vuole|quieren|quiere|querem|quer|veut|veulent|vill|vil|brauchen|braucht|zoekt|zoeken|sucht|suchen)\s?$/u

/** "want vault since", "gaat om vault, …": a product and not a word, though written small. */
const standsAlone = (text: string, at: number, word: string): boolean =>
  /(?:^|[,;:(/-]\s?|\b(?:for|want|wants|need|needs|wanna|take|use|with|to|und|and|om|will|wollen|fur|mit|braucht|brauchen|pour|veut|veulent|avec|quiere|quieren|para|con|quer|querem|vuole|vogliono|per|voor|willen|wil|is|it'?s|so|prob|probably|hence|maybe|product|get|buy)\s)$/.test(
    text.slice(Math.max(0, at - 14), at),
  ) &&
  /^(?:$|\W*$|[,.;:!?)/]|\s-|\s(?:\d|[€£$~]|preis|price|prix|prezzo|precio|preco|prijs|pris|budget|abt|obvs|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|ein\p{L}*tausend|zwanzig|dreisig|vierzig|funfzig|sechzig|hundert\p{L}*)\b|on (?:what|which|who|how|where|why)\b|for|since|because|cos|bc|bcs|cuz|asap|but|now|as|and|or|i|we|they|hebben|haben|hat|ist|is|fur|pour|para|per|voor|please|pls|instead|about|around|approx|ca|roughly|~)\b)/u.test(
    text.slice(at + word.length, at + word.length + 14),
  )

function score(text: string, at: number, word: string, unit: Unit): number {
  const before = text.slice(Math.max(0, at - 50), at)
  const after = text.slice(at + word.length, at + word.length + 40)
  let score = unit.key === 'product' ? 10 : unit.key === 'dealName' ? 4 : 2
  if (unit.key === 'competitor' || unit.key === 'skip') score -= 8
  if (
    (ALREADY.test(before) && !ONLY_SEEN.test(before)) ||
    /^\s*(?:customer|user|already|kunde|bestandskunde|is already|since|seit|depuis|has been (?!perused|seen|shown|read|studied|tested|tried|present|demo|approv|recommend|select|chosen|short-?list|propos|suggest|discuss|mention|quot|offer|request|regist)|chez la|a la compta)/.test(
      after,
    )
  )
    score -= 3
  if (
    /\b(?:now|nu|jetzt|nun|maintenant|ahora|agora|adesso|want\w*|willen|wollen|mochten|will|veulent|veut|quieren?|querem|quer|vogliono|vuole|need\w*)\s+(?:to \w+ |nu |jetzt |now |auch |also |aussi |northwind )*$/.test(
      before,
    )
  )
    score += 1.5
  const box = ENDS_WITH_BOX.test(text) ? BEGINS_WITH_BOX.exec(after) : ENDS_WITH_BOX.exec(before)
  if (box !== null) score += TICKED.test(box[0]) ? 4 : -12
  if (
    ALREADY_AFTER.test(after) ||
    BACK_THEN.test(after) ||
    soldByVendor(text, at, word) ||
    (YOURS_THERE.test(before) && !ONLY_SEEN.test(before)) ||
    WENT_LIVE.test(before)
  )
    score -= 3
  if (NOT_IT.test(before)) score -= 3
  if (LATER.test(after)) score -= 2
  if (COURSE.test(before)) score -= 1.5
  if (MAYBE.test(before) || ASIDE.test(text.slice(Math.max(0, at - 120), at))) score -= 1
  if (WANTED.test(before)) score += 1.2
  if (
    /(?:for|fur|um|pour|para|per|voor|interest\w*|want\w*|need\w*|propos\w*|register|hence|fit|position\w*|told \w+ about|demo (?:of|von)|is|:)\s*(?:the |die |das |northwind )*$/.test(
      before,
    )
  )
    score += 1
  return score
}

/** The box of a form right before it ("[ ] Flow  [X] Vault"), or behind it where the line ends with one ("Flow [ ]  Vault [x]"). */
const BOX = '(?:[[(] ?[x*v✓✔]? ?[\\])]|[☐☑☒✓✔✅□■])'
const ENDS_WITH_BOX = new RegExp(`${BOX}\\s*(?:northwind )?$`, 'u')
const BEGINS_WITH_BOX = new RegExp(`^\\s*${BOX}`, 'u')
const TICKED = /[x*v✓✔☑☒✅■]/u

/** What is had already is what the deal is about, where it is to grow and nothing else is named. */
const GROWS =
  /(?<!\p{L})(?:expan\w+|extension|extend\w*|extra (?:seats|licen[cs]es|users)|more (?:seats|licen[cs]es|users|sites)|additional|add-?on|upsell|rollout to|erweiter\w+|ausbau\w*|ausweit\w+|zusatzlich\w*|extensi\w+|etendre|elargi\w+|ampliaci\w+|ampliar|ampliac\w+|expansao|estensione|estendere|ampliamento|uitbreid\w+|rozszerz\w+|utok\w+|udvid\w+|utvid\w+|bygga ut|bygge ut|lagga till|sumar|anadir|sumarle|rajouter|ajouter|aggiungere|toevoegen|dolozyc|rozbudow\w+|rozsir\w+)(?!\p{L})/u

/** The product of one deal; `subject` is read too where the mail holds one deal only. */
export function readProduct(reading: Reading, units: Unit[], alone: boolean): Fact<string> | null {
  const mentions = productMentions(reading, units)
  const best = choose(mentions) ?? grown(mentions, units)
  if (best !== null)
    return fact(best.name, best.unit.layout, best.start, best.end, best.score > 5 ? 0.98 : 0.9)
  if (!alone) return null
  for (const { name, pattern } of patterns(reading)) {
    const m = allMatches(reading.subject.low, pattern).find(
      (found) => /[\s-]/.test(found[0]) || /\p{Lu}/u.test(reading.subject.text[found.index]!),
    )
    if (m) return fact(name, reading.subject, m.index, m.index + m[0].length, 0.85)
  }
  return null
}

function grown(mentions: Mention[], units: Unit[]): Mention | null {
  const had = mentions.filter(({ score }) => score > -2)
  const one = new Set(mentions.map(({ name }) => name)).size === 1
  return one && had.length > 0 && units.some((unit) => GROWS.test(low(unit))) ? had[0]! : null
}

/** "Insight or Vault?? you tell me": which of them is what the partner wants to know. */
function isAsked(mentions: Mention[]): boolean {
  const inOrder = [...mentions].sort((a, b) => a.unit.start - b.unit.start || a.start - b.start)
  return inOrder.some(({ unit, name, end }, at) => {
    const next = inOrder[at + 1]
    return (
      next?.unit === unit &&
      next.name !== name &&
      OR.test(unit.layout.low.slice(end, next.start)) &&
      /^ ?\?/.test(unit.layout.low.slice(next.end, next.end + 2))
    )
  })
}
const OR = /^ (?:or|oder|ou|o|u|of|lub|czy|eller) $/

function choose(mentions: Mention[]): Mention | null {
  const totals = new Map<string, number>()
  for (const mention of mentions) {
    const best = Math.max(totals.get(mention.name) ?? Number.NEGATIVE_INFINITY, mention.score)
    totals.set(mention.name, best)
  }
  const count = (name: string): number =>
    mentions.filter((mention) => mention.name === name && mention.score > 0).length
  const ranked = [...totals]
    .filter(([, best]) => best > 0)
    .sort((a, b) => b[1] - a[1] || count(b[0]) - count(a[0]))
  const winner = ranked[0]?.[0]
  if (winner === undefined || (ranked.length > 1 && isAsked(mentions))) return null
  return mentions
    .filter((mention) => mention.name === winner)
    .sort((a, b) => b.score - a.score || a.start - b.start)[0]!
}
