/**
 * "We do not do the technical part after all, you do", "we also do the closing": a partner puts right what it does itself.
 * The role must be named as one ("the technical part", and not "the demo on Tuesday"), and nothing may be asked, doubted or
 * tied to a condition. What follows from it depends on where the deal stands (design page 1, "Joint work").
 */
import { ROLES, type Role } from '../../motion/words.ts'
import { clausesOf, NOT, WE, WE_VERB } from '../extract/role-words.ts'
import { sentencesOf } from '../sentences.ts'
import { forceOf, likelyLanguages } from '../wish/readers/modality.ts'
import { ROLE_WORDS } from './proposals.ts'
import { TONGUES } from './proposals-abroad.ts'

export interface RoleCorrections {
  taken: Role[]
  givenUp: Role[]
}

/** As a noun: "we are close to a decision" and "we close in March" name no role. */
const ENGLISH = {
  ...ROLE_WORDS,
  CLOSE: ROLE_WORDS.CLOSE.replace('clos(?:e|ing)', '(?:the|our|do) clos(?:e|ing)'),
}

const named = (role: Role): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[ENGLISH[role], ...TONGUES.map(({ roles }) => roles[role])].join('|')})(?![\\p{L}\\p{N}])(?! (?:call|demo|on|at|um|am|le|el|il|op|w) )`,
    'u',
  )
const NAMED = ROLES.map((role) => [role, named(role)] as const)

/** Of taking a role on: "we expect closing in March" and "we spoke about the references" do not. */
const DOES =
  /(?<!\p{L})(?:do(?! not)(?![\p{L}'])|doing|handl\p{L}+|tak(?:e|es|ing) (?:on|over|care)|take(?= the| our)|run|own|cover|lead|provide|bring|look after|mach(?:e|en)|uber(?:nehme[n]?|nommen)|nehmen|liefern?|stellen|kummern?|fuhren|faisons|ferons|fait|fera|faire|prenons|prend|assurons|assure|chargeons|occupons|apportons|hacemos|haremos|llevamos|llevaremos|encargamos|asumimos|aportamos|fazemos|faremos|tratamos|assumimos|facciamo|seguiamo|occupiamo|curiamo|portiamo|doen|verzorgen|nemen|regelen|leveren|robimy|bierzemy|przejmujemy|zapewniamy|gor|tar|skoter|tager|star for|leverer)(?!\p{L})/u

/** The vendor does it instead, or the partner does it no more: without it "we do not do references" tells of a habit. */
const GIVES_UP =
  /(?<!\p{L})(?:after all|any ?more|no longer|instead|you (?:do|will|can|take|have|handle|should)|you'll|yours|(?:with|to|by|for) you|doch nicht|nicht mehr|stattdessen|macht ihr|ihr (?:macht|ubernehmt)|machen sie|bei (?:euch|ihnen)|(?:an|fur) (?:euch|sie)|finalement|en fin de compte|c'est (?:a )?vous|pour vous|ne \p{L}+ plus|al final|ya no|vosotr[oa]s|ustedes|afinal|ja nao|voces|convosco|alla fine|non \p{L}+ piu|voi|toch niet|niet meer|jullie|jednak|juz nie|panstwo|anda inte|inte langre|ni (?:gor|tar)|alligevel|ikke langere|likevel|i (?:gor|tager))(?!\p{L})/u

/** Whose it is, said as it stands: "the technical fit is with us", "der Abschluss liegt bei uns". */
const IS_OURS =
  /(?<!\p{L})(?:is|are|lies?|sits?|stays?|should (?:be|lie|sit|stay)|belongs?|liegt|ist|bleibt|gehort|sollte|est|reste|revient|es|esta|queda|corresponde|e|fica|cabe|sta|resta|spetta|ligt|blijft|hoort|jest|lezy|ar|ligger|er) (?:now |actually |really |jetzt |nun |maintenant |ahora |agora |adesso |ora |nu |teraz |nu )?(?:not |nicht |pas |niet |inte |ikke )?(?:with |to |bei |an |chez |a |con |com |da |bij |u |po |hos )?(?:us|me|ours|mine|uns|mir|(?:unsere?|meine?)(?=\W*$)|nous|moi|nosotr[oa]s|conosco|comigo|noi|me|ons|mij|nas|mnie|oss|os|mig)(?![\p{L}'])/u
/** "We don't want the customer relationship any more." */
const WANTS =
  /(?<!\p{L})(?:want|need|mochten?|wollen|will|voulons|souhaitons|veux|queremos|quiero|quero|vogliamo|voglio|willen|wil|chcemy|chce|vill|onsker)(?![\p{L}'])/u

const LONGEST = 2_000

/**
 * What the writer's own words put right; null where they put nothing right.
 *
 * @param stated only whose a role is, and not who does what: "I do the technical part on Tuesday" is an AE's next step
 */
export function roleCorrectionsIn(text: string, stated = false): RoleCorrections | null {
  const sentences = sentencesOf(text.slice(0, LONGEST))
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  const taken = new Set<Role>()
  const givenUp = new Set<Role>()
  for (const sentence of sentences) {
    const { asks, condition, doubt, wink } = forceOf(sentence, languages)
    if (asks || condition || doubt || wink) continue
    for (const clause of clausesOf(sentence.plain)) {
      const roles = NAMED.filter(([, pattern]) => pattern.test(clause)).map(([role]) => role)
      if (roles.length === 0) continue
      const denied = NOT.test(clause)
      if (IS_OURS.test(clause)) for (const role of roles) (denied ? givenUp : taken).add(role)
      if (denied && WANTS.test(clause) && GIVES_UP.test(sentence.plain))
        for (const role of roles) givenUp.add(role)
      if (stated || !(WE.test(clause) || WE_VERB.test(clause))) continue
      if (!denied && DOES.test(clause)) for (const role of roles) taken.add(role)
      else if (denied && DOES.test(clause) && GIVES_UP.test(sentence.plain))
        for (const role of roles) givenUp.add(role)
    }
  }
  for (const role of givenUp) taken.delete(role)
  return taken.size + givenUp.size > 0 ? { taken: [...taken], givenUp: [...givenUp] } : null
}
