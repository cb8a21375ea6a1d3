/** The competitor or incumbent that a deal names: a label, the words right before a name, or what resembles them. */
import type { Fact } from '../../understanding.ts'
import { oneLine, plain } from '../fold.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { FUNCTIONS, GIVEN_NAMES, isTitleWord } from '../people/people-words.ts'
import { fact, type Reading } from '../reading.ts'
import { type OrgMention, sameOrg } from './org.ts'
import { sideOfOrg } from './org-learned.ts'
import { orgsOf } from './orgs-in.ts'
import { isPartnerOrg } from './partner-orgs.ts'
import { type RivalKind, rivalKind } from './rival-words.ts'

const BEFORE =
  /(?:\b(?:competitors? (?:is|are)|competing (?:with|against)|competition (?:is|from)|up against|against|versus|vs\.?|incumbent (?:is)?|demo (?:of|from|by)|alongside|also (?:look\w*|talk\w*|evaluat\w*) (?:at|to|with)?|(?:quote|offer|proposal) (?:from|by)|wettbewerber (?:ist|sind)|konkurrent ist|gegen|angebot von|neben|concurrent (?:est|:)|face a|en concurrence avec|competidor es|frente a|compite con|concorrente e|contra|insieme a|concorrente e|concurrent is|naast|tegen|went with|chose|gone with))\s*(?:the |die |der |la |le |el |il |de )?$/
const JAPANESE: [RivalKind, RegExp][] = [
  ['LEAVES', /現行(?:システム|製品|ベンダー)?(?:は|の|：|:)([\p{Script=Katakana}ーA-Za-z0-9・]{3,20})/u],
  [
    'RACES',
    /競合(?:他社|先|製品)?(?:は|に|として|が|：|:)、?([^、。\s：:]{2,20}?)(?:社)?(?:で|です|と|が|、|。|も|を|$)/,
  ],
  [
    'RACES',
    /([\p{Script=Katakana}ーA-Za-z0-9・]{3,20})(?:社)?(?:も|と)(?:並行して|あわせて|同時に)?(?:検討|比較|候補|商談)/u,
  ],
  [
    'LEAVES',
    /([\p{Script=Katakana}ーA-Za-z0-9・]{3,20})(?:社)?(?:から|を)(?:の)?(?:乗り換え|乗換|切り替え|切替|リプレース|解約)/u,
  ],
  [
    'USES',
    /(?:現在|今|現状)(?:は|、)?([\p{Script=Katakana}ーA-Za-z0-9・]{3,20})(?:社)?(?:の製品)?を(?:ご)?(?:利用|使用|導入)/u,
  ],
]
const JAPANESE_STAYS = /連携|継続|そのまま|会計|エクセル|Excel/

/** Not to be replaced, or kept for another purpose: "das bleibt", "muss angebunden werden", "pour la compta". */
const STAYS =
  /(?<!\p{L})(?:bleib\w*|anbind\w*|angebunden|anschliess\w*|schnittstelle\w*|integrier\w*|koppel\w*|gekoppelt|buchhaltung|lohn|erp|crm|reste|resteront|garde\w*|conserve(?:nt|r|ra|ront)?|brancher|connect\w*|interfac\w*|integr\w*|comptabilite|compta|paie|quedan?(?! cort)|mantien\w*|contabilidad\w*|nominas|mantem|mantem-se|fica|contabilidade|resta|restano|rimane|collegar\w*|contabilita|blijf\w*|koppeling|aansluiten|boekhouding|salaris\w*|stay\w*|remain\w*|kept|keep\w*|hook\w*|accounting|payroll|bookkeeping|zostaje|ksiegowo\w*|blir kvar|bliver|beholder|behaller|bokforing|bogforing|regnskap\w*)(?!\p{L})/u
const STAYS_NEXT =
  /^[^.!?]{0,40}[.,;!?] (?:das|dat|die|that|it|ca|cela|il|elle|eso|esto|quello|isso|det|to|este|esta) (?:\w+ )?(?:bleib\w*|blijf\w*|stays?|remains?|reste|queda|resta|rimane|fica|blir kvar|bliver|zostaje)/
/** What everybody has beside us. */
const EVERYDAY =
  /^(?:excel|word|access|outlook|office|microsoft.*|ms|teams|windows.*|sap.*|datev|salesforce|dynamics.*|navision|nav|odoo|exact|oracle.*|sage|phc|primavera|azure|aws|google.*|gmail|sharepoint|exchange|afas|cegid|teamsystem|adp|netsuite|workday|hubspot)(?: |$)/
/** Behind words of our own side, and of others who sell nothing against us. */
const OURS =
  /(?<!\p{L})(?:partner\w*|partenaire|socio|parceir\w+|integrator\w*|integrateur|integrador\w*|integratore|dienstleister|systemhaus|systemintegrator|distribut\w+|reseller|referen\w*|mutter\w*|tochter\w*|parent|moeder|filiale|auditor\w*|accountant\w*|steuerberater|bank|banque|banco|banca|consultant\w*|berater|cabinet)(?: (?:company|firm|is|ist|est|es|e|die|der|das|la|le|el|il|de))?:? ?$/u
const BESIDE =
  /^ (?:about|regarding|uber|wegen|sobre|au sujet|a propos|riguardo) |^,? ?\(?(?:our|unser\w*|notre|nuestro|nosso|nostro|onze|their|ihr\w*|leur|hun|the|a|ein|een|un|als|as|en tant que|como|come)? ?(?:partner\w*|partenaire\w*|socio|parceir\w+|integrator\w*|integrateur|integrador\w*|dienstleister|distribut\w+|reseller|expert-comptable|accountant|reference|referenz\w*|referencia|referenza|systemhaus)(?!\p{L})/u
const HONORIFIC =
  /(?<!\p{L})(?:frau|herrn?|mr|mrs|ms|dr|prof|mme|mlle|m|sra?|senora?|dona?|sig|sig\.ra|signora?|dott|dott\.ssa|ing|mevr|mevrouw|dhr|meneer|pan|pani|panem|hr|fru)\.? ?$/u
/** "Zimmermann, the CFO", "Claire from procurement". */
const PERSONS =
  /^(?:,? (?:the |der |die |la |le |el |il |o |a |de |su |ihr\w* )?(?:c[a-z]o|cfo|cio|head|director\w*|direct\w+|leiter\w*|chef\w*|gerente|manager|responsable|einkauf\w*|inkoper|jef[ea])\b| (?:from|aus|vom?n?|de|van|dal|da) (?:the |der |dem |la |den )?(?:procurement|purchasing|finance|einkauf|it|achats|compras|acquisti|inkoop)\b)/u
/** Words that open a sentence or stand for somebody. */
const NOBODY =
  /^(?:they|he|she|it|we|you|this|that|these|those|there|who|nobody|everybody|all|both|one|someone|somebody|anyone|price|nothing|sie|er|es|wir|ihr|das|dies\w*|die|der|wer|niemand|alle|beide|einer|jemand|preis|kunde\w*|ils|elles?|il|on|ce|cela|ca|personne|tous|rien|ellos|ellas|el|ella|esto|nadie|todos|eles|elas|ele|isso|isto|ninguem|loro|lui|lei|questo|nessuno|tutti|ze|zij|hij|dit|dat|niemand|alles|oni|one|on|to|nikt|de|dem|hun|det|alle|ingen|kunden|customer|client\w*|cliente\w*|klant\w*|klient\w*|excel\w*|word|papier|papel|paper|carta|post|mail|e|email|whatsapp|internet|corona|covid|yes|no|ja|oui|si|also|auch|tambien|anche|ook|too|meanwhile|today|heute|aktuell|derzeit|parallel|actuellement|hoy|oggi|hoje|obecnie|idag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|q1|q2|q3|q4|commercial\w*|acquisti|achats|compras|einkauf|vertrieb|brexit|legal|board|vorstand|direccion|direzione|direction|siege|zentrale)$/
const GERMAN_NOUN =
  /(?:ung|ungs?|heit|keit|schaft|ion|tat|ismus|nis|tum|en|ern|eln|chen|lein|papier|ordner|zettel|liste|tabelle|server|drucker|scanner|archiv|akte|mappe|schrank|software|losung|system|programm|anbieter|hersteller|lieferant|wettbewerber|mitbewerber|konkurrenz|konkurrent|alternative|altsystem|altanlage|anlage|prozess|projekt|vertrag|geld|zeit|budget|personal|mutter|tochter|konzern|verband|anwalt|berater|partner|kollege|chef|betriebsrat|vorstand|rat|amt|werk|haus|hof|lager|keller|telefon|fax|druck|chaos|problem\w*|angst|interesse|bedarf|termin|demo|angebot|offerte|cloud|daten\w*|wirtschaft|arbeit|handarbeit|ablage|buro|technik|hardware|eigenbau|eigenentwicklung|insel\w*|rechnung|beleg|formular|post|mail|stick|laufwerk|netz|nutzer|lizenz|ticket|hotline|support|messe|monat|woche|jahr|tag|sommer|winter|herbst|fruhling|ur|trage|mente|zeug|ware|waren|kram|berge|krieg|druck|stau|ruhe|pause|urlaub|laden|betrieb)s?$/

/** `customer`: the name of the deal's customer, which is no rival. */
export function readCompetitor(
  reading: Reading,
  units: Unit[],
  customer: string | null,
): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'competitor') continue
    const value = oneLine(text(unit)).replace(
      /\s*[(;].*$|\s-\s.*$|\s(?:est|ist|is|are|es|has|hat|esta|zit|war|was)\s.*$|,\s\p{Ll}.*$|\.$/u,
      '',
    )
    if (
      value === '' ||
      /^(?:n ?a|none|no|keine?r?|unknown|tbd|aucun\w*|ningun\w*|nenhum\w*|nessun\w*|geen|not known|nicht bekannt|なし)$/.test(
        plain(value),
      )
    )
      return null
    const start = unit.start + text(unit).indexOf(value.split(' ')[0]!)
    return fact(value, unit.layout, Math.max(unit.start, start), unit.end, 0.9)
  }
  const said = units
    .filter((unit, i) => !SHARES.test(low(unit)) && !sharesWithThem(units[i + 1]))
    .flatMap((unit) => rivalsIn(reading, unit, customer))
  const surest = Math.max(...said.map(({ kind }) => WEIGHT[kind]))
  return said.find(({ kind }) => WEIGHT[kind] === surest)?.fact ?? null
}

/** "… o Studio Bianchi fez tudo. Acho justo dividir o crédito 70/30 com eles": with whom credit is shared is no rival. */
const sharesWithThem = (next: Unit | undefined): boolean =>
  next !== undefined && SHARES.test(low(next)) && THEM.test(low(next))
const THEM =
  /(?<!\p{L})(?:with|mit|avec|con|com|met|med|z|s|ze) (?:them|him|her|ihnen|ihm|ihr|denen|eux|elles|lui|ellos|ellas|el|ella|eles|elas|ele|ela|loro|lui|lei|hen|hun|hem|haar|dem|nimi|nim|nia|nimi)(?!\p{L})/u
const SHARES =
  /(?<!\p{L})(?:(?:split\p{L}*|shar(?:e|ing)|divid\p{L}+|teil(?:en|t)|aufteil\p{L}*|aufzuteilen|partag\p{L}+|repart\p{L}+|compart\p{L}+|divis\p{L}+|condivid\p{L}+|ripart\p{L}+|verdel\p{L}+|delen|dela|dele|podziel\p{L}+|rozdel\p{L}+|jakaa)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:credit\p{L}*|commission|provision\p{L}*|gutschrift|anteile?|credito|comision|comissao|provvigione|kredit\p{L}*|provisie|prowizj\p{L}+)(?!\p{L})|(?:credit|credito|gutschrift|provision)(?: \p{L}+){0,3} (?:\d{1,2} ?[/:] ?\d{1,2}))/u

type Kind = RivalKind | 'LIKELY'
/** Who bids against us now goes before what is there today. */
const WEIGHT: Record<Kind, number> = { RACES: 3, LIKELY: 2, LEAVES: 2, USES: 1 }

interface Rival {
  kind: Kind
  fact: Fact<string>
}

function rivalsIn(reading: Reading, unit: Unit, customer: string | null): Rival[] {
  if (unit.key !== null && unit.key !== 'context') return []
  const found = inJapanese(unit)
  for (const whole of orgsOf(unit)) {
    const org = alone(whole)
    if (org.name.length < 3 || isOurProduct(reading, org)) continue
    const kind = isSomethingElse(reading, unit, org, customer) ? null : kindOf(reading, unit, org)
    if (kind !== null)
      found.push({ kind, fact: fact(org.name, unit.layout, org.start, org.end, kind === 'USES' ? 0.7 : 0.8) })
    else {
      const confidence = likely(unit, whole)
      if (confidence > 0)
        found.push({
          kind: 'LIKELY',
          fact: fact(whole.name, unit.layout, whole.start, whole.end, confidence),
        })
    }
  }
  return found
}

function inJapanese(unit: Unit): Rival[] {
  const said = text(unit)
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(said)) return []
  return JAPANESE.flatMap(([kind, pattern]) => {
    const m = pattern.exec(said)
    if (m === null || (kind === 'USES' && JAPANESE_STAYS.test(said))) return []
    const at = unit.start + m.index + m[0].indexOf(m[1]!)
    return [{ kind, fact: fact(m[1]!, unit.layout, at, at + m[1]!.length, 0.8) }]
  })
}

/** "Altus im Haus", "Angebot von DocuNord": the name alone, without what is at or of it. */
function alone(org: OrgMention): OrgMention {
  if (org.legal) return org
  const of = OFFER_OF.exec(org.name)?.[0].length ?? 0
  const name = org.name.slice(of).replace(BEHIND, '')
  return { ...org, name, start: org.start + of, end: org.start + of + name.length }
}
const OFFER_OF =
  /^(?:anche|auch|aussi|también|también|também|ook|også|också|również|also|even) |^\p{Lu}?(?:angebote?|offerten?|demos?|vertrag|gesprache?|gespräche?|termine?|kontakt|wechsel|umstieg|ablösung|nachfolge|devis|contrat|contrato|contratto|contract|offre|oferta|offerta|offerte|demo) (?:von|mit|bei|de|du|con|com|di|da|met|van|with|from) /iu
const BEHIND =
  / (?:im|in|am|an|auf|aus|und|oder|sowie|mit|bei|von|zu|and|et|ou|y|e|o|en|of|i|og|och|and|a|au|w|for|at|from|para|pour|für|per|voor) .*$/u

/** What the words around it say; null where they say nothing, or where it is to stay. */
function kindOf(
  { setting, language }: Reading,
  unit: Unit,
  { start, end, name, legal }: OrgMention,
): RivalKind | null {
  const { low, text: raw } = unit.layout
  const [before, after] = [low.slice(unit.start, start), low.slice(end, unit.end)]
  const kind = rivalKind(before, after)
  if (kind === 'RACES') return OURSELVES.test(before) && !AGAINST.test(before) ? null : kind
  // "Sie ziehen von Linz nach Wels": from place to place.
  const to = TO.exec(raw.slice(end, end + 30))?.[1]
  if (kind === 'LEAVES')
    return to !== undefined && !setting.products.some((product) => product.name.includes(to)) ? null : kind
  if (kind === null || EVERYDAY.test(plain(name)) || STAYS.test(before + after)) return null
  const next = low.slice(end, end + 90)
  if (STAYS_NEXT.test(next) || AND_ANOTHER.test(raw.slice(end, end + 8))) return null
  // "Hoy tienen Madrid", "derzeit haben sie Inventur": what somebody merely has may be anything.
  const bare = HAS.test(before) || (language === 'de' && !legal)
  return bare && !ENDS.test(next) ? null : kind
}
const TO = /^,? (?:to|nach|naar|a|à|para|pour|vers|till|til|do|in) (\p{Lu}[\p{L}-]+)/u
const AND_ANOTHER = /^ (?:and|und|et|y|e|en|i|og|och) \p{Lu}/u
/** "We also talk to Ingram": our own dealings, unless they are against somebody. */
const OURSELVES =
  /(?:^|[,;:] |(?<!\p{L})(?:and|und|et|y|e|en|ed) )(?:we|i|wir|ich|nous (?:avons|parlons|voyons|en)|j'ai|je|noi|abbiamo|wij|we|ik|hemos|he|nosotros|temos|eu|vi|jag|jeg)(?!\p{L})[^,;]*$/u
const AGAINST =
  /(?:against|compet|up to|versus|gegen|konkurr|wettbewerb|tret|concurren|face|contra|frente|concorr|tegen|tegenover|walczy|mot|imod)/
const HAS =
  /(?<!\p{L})(?:have|has|had|hab\p{L}*|hat|ont|a|tien\p{L}+|tem|hanno|ha|hebben|heeft|maja|ma|har|estan?|estao|zit\p{L}*|is|ist|sind|lauft|laufen|sont|are|on|sitter|sidder)(?: (?:with|con|com|bij|chez|noch|nog|still|encore|con|aun|ancora|ainda|today|now|hoy|heute|nu|sie|die|ze|derzeit|aktuell|momentan|the|la|le|el|a|o|de|die|der)){0,4} $/u
/** That it ends, or that they are not happy with it. */
const ENDS =
  /(?:contra[ct]p{L}*|vertrag|umow|avtal|kontrakt|aftale|expir|run(?:s|ning)? out|ends|end of|renew|lauft|laufen|auslauf|endet|kundig|gekundigt|wartung|abgelost|ersetz|echeance|resili|termin|fini|arret|vence|caduc|renov|scad|rinnov|loopt|verloopt|opgezegd|konczy|wygas|gar ut|utgar|udlob|unhappy|hate|fed up|slow|too |old|unzufrieden|nicht (?:mehr )?zufrieden|nervt|zu (?:teuer|langsam|alt|umstandlich)|veraltet|im (?:haus|einsatz|keller)| ein[,. ]|mecontent|decu|lent|cher|trop|plus|marre|depasse|obsolet|vieill|descontent|hart|no esta|no estan|cambi|quier|corto|lento|car[oa]|viej|sostitu|stuf|scontent|vecchi|non |quer |trocar|sair|velh|farto|ontevred|niet |traag|duur|oud|af van|vervang|wil|zmien|wymien|niezadow|missnojd|utilfreds|skift|byt|vil |want|leav|switch|replac|weg|raus|supported|support)/

/** A name that may stand in such words and is no firm's: the customer, our side, somebody's, a common word. */
function isSomethingElse(reading: Reading, unit: Unit, org: OrgMention, customer: string | null): boolean {
  const { low } = unit.layout
  const words = plain(org.name).split(' ')
  const before = low.slice(Math.max(unit.start, org.start - 40), org.start)
  if (customer !== null && sameOrg(org.name, customer)) return true
  if (isPartnerOrg(reading, org.name) || OURS.test(before) || BESIDE.test(low.slice(org.end, org.end + 40)))
    return true
  if (org.legal) return false
  if (HONORIFIC.test(before) || GIVEN_NAMES.has(words[0]!) || PERSONS.test(low.slice(org.end, org.end + 30)))
    return true
  if (words.some((word) => isTitleWord(word) || FUNCTIONS.has(word)) || NOBODY.test(words[0]!)) return true
  return words.length === 1 && reading.language === 'de' && isGermanNoun(org.name, before)
}

/** Every German noun has a capital: what is declined, made of such words, or stands behind an article, is no name. */
const isGermanNoun = (name: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  (GERMAN_NOUN.test(plain(name)) || /\b(?:de[rmns]|die|das|eine?[rmns]?|ihre?[rmns]?)\s$/.test(before))

/** How surely a name in a sentence is a rival's by the learnt reader; 0 where it is not. */
function likely(unit: Unit, org: OrgMention): number {
  // "… aseoane@conservas.example. Serían unos 25.000 euros": any word that opens a sentence has a capital.
  if (org.start === unit.start && !/\s/.test(org.name) && !org.legal) return 0
  const chance = sideOfOrg(unit, org)?.('RIVAL') ?? 0
  const said = BEFORE.test(unit.layout.low.slice(Math.max(unit.start, org.start - 40), org.start))
  return chance >= (said ? SURE.together : SURE.alone) ? Math.max(0.6, 0.9 * chance) : 0
}
/** Probabilities of the learnt reader from which a name counts: with the words before it, and without. */
const SURE = { together: 0.25, alone: 0.7 }

const isOurProduct = (reading: Reading, org: OrgMention): boolean =>
  reading.setting.products.some((product) => plain(product.name).includes(plain(org.name)))
