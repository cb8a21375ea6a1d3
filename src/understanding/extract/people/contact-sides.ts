/**
 * Whose side a person is on: out stay the partner's and the vendor's people, third parties, and whoever has left.
 * The words around the name say it; an address of its own says it better.
 */

import { domainFits, employerIn, sameOrg } from '../account/org.ts'
import { isFreemail } from '../address.ts'
import { plain } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import { foundIn, type Reading } from '../reading.ts'
import { mailboxFits, nameKey, type PersonMention, sameName } from './person.ts'
import { ofNeitherSide } from './third-parties.ts'

const COLLEAGUE =
  /(?:(?:^|[\s,;:(])(?:chez nous|de notre cote|bei uns|auf unserer seite|da noi|da parte nostra|dalla nostra parte|de nuestra parte|por nuestra parte|do nosso lado|da nossa parte|bij ons|van onze kant|hos oss?|fra os|fran oss|u nas|po naszej stronie|z naszej strony|(?:from|on|at) our (?:side|end)),?(?: (?!mit\b|with\b|avec\b|con\b)[\p{L}'.]{1,12}){0,4}\s|\b(?:my|our|mein(?:e|en|em|er)?|unser(?:e|en|em|er)?|mon|ma|notre|nos|mi(?! (?:ha|hanno|dice|dicono|chiama|scrive|ha detto)\b)|nuestr[oa]s?|meu|minha|noss[oa]s?|mio|mia|nostr[oaie]|onze|ons|mijn|moj|nasz|min|var|vores)\s+(?:[\p{L}-]+\s+){0,3}|(?<!\b(?:his|her|their|its|seine?[mn]?|seiner?|ihre?[mnr]?|deren|sa|son|leur|su|sus|suo|sua|seu|il loro|zijn|haar|hun) )\b(?:colleague|kolleg(?:e|in)|collegue|colega|collega)\s+|\b(?:i'?m|i am|this is|ich bin|je suis|soy|sono|sou|ik ben|here is|hier ist|my name is|mein name ist)\s+|(?:submitted|registered|sent|prepared|eingereicht|erstellt) (?:by|von)\s+|(?:loop in|cc'?ing|copying|in copy:?|in cc:?|cc:?)\s+(?:in\s+)?(?:my |our )?)$/u
/** Whoever plays such a part for us is the customer's: "our champion is …", "your way in is …". */
const THEIR_CONTACT =
  /(?:\b(?:there|dort|daar|vor ort|la-bas|alli)\b[^.;]{0,20}|(?:contact|unser mann|unsere frau|notre homme|nuestro hombre|il nostro uomo|onze man|way in|entry point|best bet|go-to|opposite number|insider|friend|(?:(?:your|our) (?:\w+ )?(?:man|woman|guy|lady|person|chap|bloke))|aanspreekpunt|contactpersoon|decision maker|decisor\w*|entscheider\w*|ansprechpartner\w*|kontakt\w*|champion|sponsor|interlocut\w+|kunde\w*|customer\w*|client\w*|cliente\w*|klant\w*|gegenuber|counterpart|referente|buyer|lead)\s+(?:\S+\s+){0,3})$/
/** "Frau Zeise aus Ihrem Haus": one of the vendor's, said behind the name. */
const YOURS_AFTER =
  /^,? (?:de chez vous|chez vous|bei (?:euch|ihnen)|von (?:euch|ihnen)|da voi|dei vostri|con vosotros|de (?:vosotros|voces)|dos vossos|bij jullie|hos (?:er|jer|dere)|fran er|fra (?:jer|dere)|od was|u was|z waszej|ze strony panstwa|(?:aus|von|in) (?:ihrem|eurem) (?:haus|hause|team|vertrieb|unternehmen)|(?:from|on|in|at|of) (?:your|northwind)(?![\p{L}])|de (?:votre|vuestro|su) (?:equipe|maison|cote|equipo|casa|parte)|da (?:vossa|sua) (?:equipa|equipe|parte)|(?:del|dal) vostro|van jullie|uit jullie)/u
const YOURS =
  /(?:(?:^|[\s,;:(])(?:chez vous|de votre cote|bei (?:euch|ihnen)|auf (?:eurer|ihrer) seite|da voi|dalla vostra parte|con vosotros|de vuestra parte|por vuestra parte|do vosso lado|do lado de voces|com voces|bij jullie|aan jullie kant|van jullie kant|hos (?:er|jer|dere)|fran er sida|fra jeres side|u was|u panstwa|po waszej stronie|z waszej strony|ze strony panstwa|(?:from|on|at) your (?:side|end)),?(?: [\p{L}'.]{1,12}){0,4}\s|(?:^|[\s(])(?:you|ihr|euch|vous|vosotros|ustedes|voces|voi|jullie)\s?:\s[^;:()\n]{0,44}|\b(?:your|eur(?:e|en|em|er)|ihr(?:e|en|em)? (?:kolleg\w+|vertrieb\w*|mitarbeiter\w*|ae|account)|votre|vos|vuestr[oa]|su (?:compan|colega|comercial)|vossa?|vostr[oaie]|jullie|waszym?)\s+(?:[\p{L}-]+\s+){0,3}|\b(?:from|at|bei|chez|de|di|van) (?:your|northwind|vendor)\s*)$/u
const GONE_AFTER =
  /^[\s,]*(?:\([^)]{0,40}\),?\s*)?(?:,? ?(?:who|der|die|qui|que|che|die)\s+)?(?:(?:(?:their|its|the|our|leur|son|l'|ihr|der|die|su|el|la|il|lo|o|a|hun|de|deras|deres) ?)?(?:former|ex-|ancien(?:ne)?|ehemalige[rn]?|fruhere[rn]?|antigu[oa]|antig[oa]|voormalige?|tidligere|tidigare|byl[ya]) |has (?:now |since |just |already )?(?:left|retired|moved|resigned|gone)|have left|is (?:leaving|no longer|not .{0,14}any ?more|gone|retired|off|on (?:maternity|parental|sick|long)|now at)|left |retired|no longer|used to|was (?:the|our|their|replaced)|quit|moved (?:on|to)|resigned|departed|(?:selbst |himself |herself )?ist (?:raus|ausgeschieden|nicht mehr|weg|gegangen|in (?:rente|elternzeit|pension)|leider nicht mehr|inzwischen)|hat (?:das|die|den) [^.;]{0,34}verlassen|hat (?:gekundigt|aufgehort|uns verlassen)|verlasst|war (?:bisher|fruher|bis)|scheidet|a quitte|est parti\w*|n'est plus|ne travaille plus|a ete remplace|est en conge|ya no|dejo|se (?:fue|ha ido|marcho|jubilo)|ha dejado|ja nao|saiu|deixou|foi substitu|ha lasciato|non (?:e|lavora) piu|e andat[oa]|se n'e andat|heeft .{0,30}verlaten|is .{0,24}(?:vertrokken|ausgeschieden|left)\b|est .{0,20}parti|is (?:weg|vertrokken|met pensioen)|werkt (?:er|daar) niet meer|juz nie)/
const GONE_BEFORE =
  /(?:\b(?:war (?:dies|das|es)(?: bisher)?|(?:it|this|that) (?:was|used to be)|c'etait|success(?:or|eur) (?:of|to|de)|successor is not|predecessor(?: was|,)?|previous(?:ly)?(?: contact)?(?: was|,|:)?|former(?:ly)?(?: contact)?(?: was|,|:)?|ex-|old contact(?: was|,|:)?|tak(?:es|ing|en) over from|took over from|replac(?:es|ed|ing|ement for)|instead of|no longer|not|rather than|(?:not|nicht|niet|pas|non|no|nao|inte|ikke|ikke) (?:with|mit|met|avec|con|com|med)|nachfolger(?:in)? (?:von|des|der)|nachfolge von|vorganger(?:in)?(?: war|,)?|statt|anstelle von|fruher(?:er|e)?(?: ansprechpartner)?|bisher(?:ige[rn]?)?|nicht mehr|ubernimmt von|remplace|a la place de|au lieu de|ancien(?:ne)?|predecesseur|predecesor[a]?|antecesor[a]?|antecessor[a]?|forganger(?:en)?|foretradare|forgangare|poprzedni(?:k|czka|ej|kiem)?|sustituye a|en lugar de|anterior|antes era|ex|substitui(?:u)?|no lugar de|sostituisce|al posto di|invece di|predecessore|vervangt|in plaats van|voorganger|opvolger van|(?:do not|don'?t) (?:call|contact|write(?: to)?|e?-?mail|ring|phone|copy|involve|bother(?: with)?)|bitte nicht|nicht an|cover(?:s|ing) for)\s*(?:mr\.? |mrs\.? |ms\.? |herr\w? |frau |m\. |mme |de |sr\.? |sra\.? |dr\.? )*)$/

/** "Please do not write to Mr. Lorenz (j.lorenz@…)", however well his address is known. */
const NOT_TO_WRITE =
  /(?<![\p{L}])(?:(?:do not|don'?t|never) (?:call|contact|write(?: to)?|e?-?mail|ring|phone|copy|involve|bother(?: with)?)|bitte (?:nicht|niemals)|(?:merci de )?ne pas (?:ecrire a|contacter|appeler|deranger)|no (?:escribir a|escribais a|llamar a|contactar (?:a|con))|nao (?:escrever a|contactar|ligar a)|non (?:scrivete a|contattate|chiamate)|niet (?:mailen|bellen|schrijven) (?:naar|met)|(?:kontakta|ring|skriv) inte(?: till)?|(?:kontakt|ring|skriv) ikke(?: til)?|nie (?:pisac do|dzwonic do|kontaktowac sie z))\s*(?:mr\.? |mrs\.? |ms\.? |herrn? |frau |m\. |mme |sr\.? |sra\.? |dr\.? |pan(?:em|a)? )*$/u

/** "…, who has meanwhile retired", "der inzwischen im Ruhestand ist": said further on in the name's own clause. */
const GONE_LATER =
  /^[^.;:!?]{0,60}?(?<![\p{L}])(?:im ruhestand|in rente|in pension|im mutterschutz|in elternzeit|in mutterschutz|ausgeschieden|nicht mehr (?:da|dort|im haus|zustandig|im unternehmen|dabei)|on (?:maternity|parental|sick|long[- ]term) leave|on maternity|left the (?:company|firm|business)|no longer (?:there|with|in)|has (?:since )?retired|n'est plus|a quitte|en conge (?:maternite|parental)|a la retraite|se ha jubilado|de baja|ya no (?:esta|trabaja)|aposentou|de licenca|in pensione|non lavora piu|met pensioen|uit dienst|vertrokken|gekundigt|resigned|emigrated|moved on|passed away|verstorben|decede|fallecio|faleceu|deceduto|overleden|niet meer (?:in dienst|werkzaam)|na emeryturze|juz nie pracuje|nie pracuje juz|odszedl|odeszla|sluttet|har slutat|slutade|stoppede|fratradt|gatt av|pensjonert|pensioneret|pensionerad|har forlatit|har forladt|har forlatt|odesel|odesla|uz nepracuje|jai elakkeelle|ei ole enaa|foraldraledig|gatt i pension|pa barsel|gaet pa pension)(?![\p{L}])/u
/** … unless the clause speaks of somebody else by then: "Jane Doe takes over from Tom, who has retired". */
const SOMEBODY_ELSE =
  /(?<![\p{L}])(?:replac\w+|success\w+|takes? over|took over|follow\w+|nachfolg\w+|ubernimmt|folgt|statt|since|seit|because|weil|after|nach|now|jetzt|new|neue[rn]?|remplace\w*|succede\w*|sustituye|substitui|sostituisce|vervangt|opvolg\w+)(?![\p{L}])/u
const TAKEN_BACK =
  /^[\s.…,–-]{0,6}(?:sorry|no,? wait|scratch that|actually|oh no|ach nein|pardon|perdon|scusate)[,\s–-]+(?:she|he|sie|er|elle|il|ella|el|lei|lui)(?:'s| is| ist| est| es| e)? (?:only|just|not|nur|nicht|pas|solo|no|non)(?![\p{L}])/u
/** Firms that are neither the partner nor the customer; their people are nobody to sell to. */
const THIRD_PARTY =
  /(?<![\p{L}])(?:distribut\w+|disti|grossist|competitor\w*|competing|incumbent|reseller|insurer|auditors?|konkurren\w*|wettbewerb\w*|mitbewerb\w*|versicherer|wirtschaftspruf\w+|concurren\w*|assureur|competencia|competidor\w*|concorren\w*|mayorista|distribuidor\w*|assicuratore|verzekeraar|referenzkunde|reference customer)(?![\p{L}])/u

/** "Our distributor Padana (Mr Ferri)": a firm of ours, and so are its people. */
const OURS = /(?<![\p{L}])(?:our|unser\w*|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze?)\s$/u

/** Whether an address stands with a firm that is neither ours nor the customer's. */
export function ofThirdParty(
  unit: Unit,
  at: number,
  email: string | null,
  accountName: string | null,
): boolean {
  const before = unit.layout.low.slice(Math.max(unit.start, at - 140), at)
  const third = THIRD_PARTY.exec(before)
  if (third === null) return false
  if (email === null)
    return (
      OURS.test(before.slice(0, third.index)) ||
      /(?:\btheir|\bthere|\bderen|\bdort|\bleur|\bsu|\bloro|\bhun|\bdaar)\b[^.;]{0,24}$/.test(
        before.slice(third.index),
      )
    )
  const host = email.slice(email.indexOf('@') + 1)
  return !isFreemail(host) && accountName !== null && domainFits(host, accountName) < 2
}

/**
 * "Bitte nicht an office@acme.example schreiben", "évitez compta@…, la boîte n'est plus relevée": an address that nobody
 * is to write to.
 */
export function notToUse({ layout, start, end }: Unit, email: { start: number; end: number }): boolean {
  const before = layout.low.slice(Math.max(start, email.start - 60), email.start)
  const after = layout.low.slice(email.end, Math.min(end, email.end + 70))
  return NO_ADDRESS_BEFORE.test(before) || NO_ADDRESS_AFTER.test(after)
}
/** Between the refusal and the address only small words: "don't ever use the old one," says nothing of the next. */
const NO_ADDRESS_BEFORE =
  /(?<![\p{L}])(?:(?:do not|don't|never|avoid|not)(?: ever)?(?: (?:use|using|write|mail|mailing|e-?mail|send|reply|copy))?(?: (?:anything|mails?|it))?(?: to)?|(?:nicht|niemals|keinesfalls)(?: (?:mehr|die|den|etwas|mails?))?(?: (?:an|uber|adresse|schreiben an))?|(?:ne pas|n'ecri\w+ (?:pas|jamais|plus)|ne (?:pas )?\p{L}+ (?:pas|jamais|plus)|evite[rz]?)(?: (?:ecrire|utiliser|passer|envoyer))?(?: d'ecrire| d'utiliser)?(?: (?:a|par|sur|l'adresse))?|no (?:escrib\p{L}+|us\p{L}+|mand\p{L}+|envi\p{L}+)(?: (?:nada|mas))?(?: a)?|nao (?:us\p{L}+|escrev\p{L}+|mand\p{L}+|envi\p{L}+)(?: nada)?(?: (?:para|o|a|ao))?|non (?:scriv\p{L}+|us\p{L}+|mand\p{L}+)(?: (?:mai|piu|nulla))?(?: a(?:ll'indirizzo)?)?|niet (?:mailen|schrijven|sturen|gebruiken)?(?: ?(?:naar|aan))?|(?:inte|ikke|ej) (?:till|til|pa|bruk|anvand)|(?:mejla|maila|skriv|anvand|brug|bruk|send) (?:inte|ikke|aldrig|aldri)(?: (?:till|til))?|nie (?:pisac|pisz\p{L}*|wysylac|uzywa\p{L}*)(?: (?:na|do))?|prosze nie \p{L}+(?: (?:na|do))?)(?: (?:the|e-?mail|mail|address|adres(?:se|sen)?|die|den|l'adresse|la|el|o|a|il|het|adres|correo|indirizzo))?\s?:?\s$/u
const NO_ADDRESS_AFTER =
  /^[>)]?(?:,| -| \(|:)? ?(?:(?:that|it|which|this|the mailbox|the inbox|the address|das|die|die adresse|das postfach|la boite|cette adresse|l'adresse|ese|esa direccion|ese buzon|essa|essa caixa|quella|quella casella|die mailbox|dat adres|den|den adressen|ta skrzynka) )?(?:is (?:dead|not (?:read|used|monitored)|no longer|never read)|isn't (?:read|used|monitored)|nobody reads|no one reads|bounces|goes nowhere|liest (?:keiner|niemand|der|die)|gibt es nicht mehr|wird nicht (?:mehr )?gelesen|ist tot|n'est (?:plus|pas|jamais) (?:relevee?|lue?|utilisee?|consultee?|active)|no (?:la |lo )?(?:lee|mira|usa) nadie|ya no (?:se usa|funciona|existe)|ninguem le|nao funciona|non (?:la |lo )?legge nessuno|non e piu|leest niemand|wordt niet (?:meer )?gelezen|laser ingen|laeser ingen|leser ingen|nikt nie czyta)(?![\p{L}])/u

export function excluded(
  input: { reading: Reading; accountName: string | null },
  unit: Unit,
  mention: PersonMention,
  fits: number,
  near = false,
): boolean {
  const { reading, accountName } = input
  const reachable = fits >= 3
  if (
    reading.partner.names.some(
      (name) =>
        sameName(name, mention.name) &&
        (nameKey(mention.name).length > 1 ||
          !mention.honorific ||
          isAddressed(unit, mention) ||
          hasPart(unit, mention)),
    )
  )
    return true
  if (mailboxFits(reading.mail.from?.address ?? '', mention.name) >= 3) return true
  const employer = fits === 0 && mention.title === null ? employerIn(mention.name) : null
  if (employer !== null && accountName !== null && !sameOrg(employer, accountName)) return true
  if (accountName !== null && !mention.honorific && isAccount(accountName, mention, fits >= 2 || near))
    return true
  if (/^[.&]\p{L}/u.test(unit.layout.text.slice(mention.end, mention.end + 2))) return true
  if (
    reading.setting.products.some((product) =>
      [product.name, ...product.aliases].some((alias) => plain(alias) === plain(mention.name)),
    )
  )
    return true
  const before = unit.layout.low
    .slice(Math.max(unit.start, mention.start - 60), mention.start)
    .replace(/(?:\b(?:mr|mrs|ms|dr|herrn?|frau|m|mme|sr|sra|dott|ing|prof|dhr|mevr|pan|pani)\.?\s+)+$/, '')
  const titled =
    mention.title !== null && mention.title.start < mention.start
      ? unit.layout.low.slice(Math.max(unit.start, mention.title.start - 40), mention.title.start)
      : before
  const address = ownAddress(reading, unit, mention)
  const host = address?.slice(address.indexOf('@') + 1) ?? ''
  const theirs = accountName !== null && host !== '' && domainFits(host, accountName) >= 2
  if (!theirs && ofThirdParty(unit, mention.start, address, accountName)) return true
  if (!theirs && ofNeitherSide(unit, mention, accountName, address)) return true
  const customerSection = unit.layout.sections[unit.section]?.side === 'CUSTOMER'
  for (const window of [before, titled]) {
    if (theirs || fits >= 2 || THEIR_CONTACT.test(window)) continue
    if (!customerSection && COLLEAGUE.test(window)) return true
    if (YOURS.test(window)) return true
  }
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  if (!theirs && YOURS_AFTER.test(after)) return true
  if (TAKEN_BACK.test(unit.layout.low.slice(mention.end, mention.end + 60))) return true
  if (NOT_TO_WRITE.test(before) || (!reachable && GONE_BEFORE.test(before))) return true
  if (hasLeft(unit, mention, reachable)) return true
  // "Jane Doe (partner domain address)" is the partner's.
  const email = foundIn(reading, unit).emails.find(
    (found) => found.start >= mention.end && found.start - mention.end < 60,
  )
  if (email && (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value))) return true
  return false
}

/**
 * A name that is the customer's own. "Hendricks, 4 rooftops … Skip Hendricks 423 …": whoever has a given name before the
 * family's, and can be reached, is one of the family.
 */
function isAccount(accountName: string, { name, title, given }: PersonMention, reached: boolean): boolean {
  const [own, account] = [plain(name), plain(accountName)]
  const words = own.split(' ')
  if (words.length === 1) return sameOrg(accountName, name) && (title === null || own === account)
  if (given && reached && words.length <= 3) return false
  if (account.includes(own)) return true
  const called = !account.split(' ').includes(words[0]!)
  const family = called && (given || (reached && words.length === 2 && words[1] === account))
  if (sameOrg(accountName, name) && title === null && !family) return true
  return own.startsWith(`${account} `)
}

/** Whether what follows a name says that its bearer has left, or will have. */
export function hasLeft(unit: Unit, mention: PersonMention, reachable: boolean): boolean {
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  if (!reachable && GONE_AFTER.test(after)) return true
  const later = GONE_LATER.exec(after)
  return later !== null && !SOMEBODY_ELSE.test(later[0])
}

/** "Dottoressa Serrao," at the head of a customer's mail: whom it was written to. */
const isAddressed = (unit: Unit, { start, end }: PersonMention): boolean =>
  start - unit.start < 16 && /^\s*(?:[,:!]|$)/.test(unit.layout.text.slice(end, unit.end))

/** "Die Kundenbeziehung bleibt bei Herrn Falk": who has a part in the deal is the partner of that name. */
const hasPart = ({ start, layout }: Unit, mention: PersonMention): boolean =>
  HAS_PART.test(layout.low.slice(Math.max(start, mention.start - 90), mention.start))
const HAS_PART =
  /(?<!\p{L})(?:(?:customer )?relationship|closing|references|technical (?:fit|part|side|validation)|kundenbeziehung|(?:technische|fachliche) (?:eignung|prufung|validierung|seite)|referenzen|abschluss|relation(?: client)?|(?:la )?cloture|partie technique|relacion(?: con el cliente)?|el cierre|parte tecnica|relacao(?: com o cliente)?|o fecho|relazione(?: con il cliente)?|la chiusura|klantrelatie|techniek|kundrelationen|kunderelationen|kundeforholdet|relacja z klientem)(?: \p{L}{1,14}){1,3} (?:with|at|to|bei|beim|an|chez|avec|a|con|com|bij|hos|till?|u) (?:\p{L}{1,9}\.? ){0,2}$/u

/** "Mein Kollege Tarik", in a customer's own mail. */
export const isColleague = ({ start, layout }: Unit, mention: PersonMention): boolean =>
  COLLEAGUE.test(layout.low.slice(Math.max(start, mention.start - 60), mention.start))

/** Which of the rules' patterns stand around a name, for the learnt reader. */
export function signsAround(unit: Unit, mention: PersonMention): string[] {
  const { low } = unit.layout
  const before = low.slice(Math.max(unit.start, mention.start - 60), mention.start)
  const after = low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  const signs: [string, boolean][] = [
    ['theirs', THEIR_CONTACT.test(before)],
    ['colleague', COLLEAGUE.test(before)],
    ['yours', YOURS.test(before) || YOURS_AFTER.test(after)],
    ['gone', GONE_BEFORE.test(before) || GONE_AFTER.test(after) || GONE_LATER.test(after)],
    ['third', THIRD_PARTY.test(before)],
  ]
  return signs.flatMap(([sign, is]) => (is ? [sign] : []))
}

/** The address right behind a name, or the one in its sentence that is made of it. */
function ownAddress(reading: Reading, unit: Unit, mention: PersonMention): string | null {
  const { emails } = foundIn(reading, unit)
  const fitting = emails.find((email) => mailboxFits(email.value, mention.name) >= 2)
  const next = emails.find((email) => email.start >= mention.end && email.start - mention.end < 60)
  return (fitting ?? next)?.value ?? null
}
