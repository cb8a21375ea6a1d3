/**
 * What stands beside an answer and says nothing about it: whom it was told before ("as I told Ines: yes"), and the
 * mere correction of a fact ("accept, but fix the name, it's Kestrel not Kestral"). A price that has to come down, or
 * anything that must happen first, is no correction.
 */
import { type Sentence, sentencesOf } from '../sentences.ts'
import { conditional, likelyLanguages } from './readers/modality.ts'
import { findAll, type Macros, matcher } from './readers/phrases.ts'

const M: Macros = {
  Who: '(?:the |der |die |dem |la |le |il |a |o )?(?:[\\w.-]{1,20}(?: N+)?)',
  Fact: "(?:(?:company|customer|account|contact|first|last|family|city|phone|mobile|close|closing|mail|e-?mail|street)(?:'s)? )?(?:name|spelling|typo|number|phone|e-?mail(?: address)?|address|title|date|amount|figure|currency|city|country|post ?code|contact|role)",
  Angabe:
    '(?:name|firmenname|vorname|nachname|schreibweise|nummer|telefonnummer|telefon|e-?mail|mailadresse|adresse|datum|betrag|summe|ansprechpartner\\w*|kontakt|ort|plz|titel|tippfehler|schreibfehler)',
  Donnee:
    '(?:nom|prenom|orthographe|numero|telephone|e-?mail|mail|adresse|date|montant|contact|interlocuteur|ville|titre|faute|coquille)',
  Dato: '(?:nombre|apellido|ortografia|numero|telefono|correo|e-?mail|direccion|fecha|importe|monto|contacto|ciudad|cargo|errata)',
  Dado: '(?:nome|apelido|ortografia|numero|telefone|e-?mail|morada|endereco|data|valor|montante|contacto?|cidade|cargo|erro)',
  Voce: '(?:nome|cognome|ortografia|numero|telefono|e-?mail|mail|indirizzo|data|importo|contatto|referente|citta|titolo|refuso|errore)',
  Gegeven:
    '(?:naam|voornaam|achternaam|spelling|nummer|telefoonnummer|e-?mail|mailadres|adres|datum|bedrag|contact\\w*|plaats|titel|tikfout|typefout)',
  Uppgift:
    '(?:namnet|navnet|namn|navn|stavningen|stavemaden|numret|nummeret|telefonnumret|adressen|datumet|datoen|belopp\\w*|belob\\w*|belop\\w*|kontakten|titeln|titlen)',
}

/** "As I told Ines:", "wie mit Ines besprochen:", "…, as agreed with Ines". */
const TOLD_BEFORE = matcher(
  {
    en: [
      '^(?:as|like) (?:i |we )?(?:have |had |just |already )*(?:told|said|mentioned|wrote|written|promised|agreed|discussed|confirmed|signalled)(?: (?:to|with|it to))?(?: {Who})?(?: (?:on the phone|by phone|in the call|at lunch|yesterday|today|this morning|last week|earlier|already|before)){0,2} ?[:,–-]+ ?',
      ',? as (?:already )?(?:discussed|agreed|promised|told|said|mentioned)(?: (?:with|to))? {Who}(?= *[.!]*$)',
    ],
    de: [
      '^wie (?:ich )?(?:schon |bereits |gestern |heute |vorhin )*(?:(?:mit|zu|der|dem) )?(?:{Who} )?(?:schon |bereits |gestern |heute |vorhin |am telefon )*(?:gesagt|besprochen|vereinbart|abgemacht|abgestimmt|geschrieben|versprochen|zugesagt|erzahlt)(?: habe| hatte)? ?[:,–-]+ ?',
    ],
    fr: [
      "^comme (?:je l'ai |on l'a )?(?:deja )?(?:dit|convenu|discute|vu|promis|indique|annonce)(?: (?:hier|au telephone|ce matin))? (?:a|avec) {Who} ?[:,–-]+ ?",
    ],
    es: [
      '^como (?:ya )?(?:le |te |os |se lo )?(?:dije|dijimos|he dicho|comente|hable|acorde|quede|quedamos|acordado|hablado)(?: ya)? (?:a|con) {Who} ?[:,–-]+ ?',
    ],
    pt: [
      '^como (?:ja )?(?:disse|falei|combinei|combinado|prometi|acordado) (?:a|ao|com|para|pra) {Who} ?[:,–-]+ ?',
    ],
    it: [
      '^come (?:gia )?(?:ho )?(?:detto|concordato|anticipato|promesso|accennato)(?: gia)? (?:a|ad|con) {Who} ?[:,–-]+ ?',
    ],
    nl: [
      '^zoals (?:ik )?(?:al )?(?:(?:tegen|met|aan) {Who} )?(?:al )?(?:gezegd|besproken|afgesproken|zei|beloofd)(?: (?:tegen|met|aan) {Who})? ?[:,–-]+ ?',
    ],
    pl: [
      '^jak (?:juz )?(?:mowilem|mowilam|ustalilem|ustalilam|ustalone|obiecalem|obiecalam) (?:do |z )?{Who} ?[:,–-]+ ?',
    ],
    sv: [
      '^som (?:jag )?(?:redan )?(?:sagt|sade|sa|lovade|avtalat|diskuterat) (?:till |med )?{Who} ?[:,–-]+ ?',
    ],
    da: [
      '^som (?:jeg )?(?:allerede )?(?:sagt|sagde|sa|lovede|lovet|aftalt|avtalt|droftet) (?:til |med )?{Who} ?[:,–-]+ ?',
    ],
  },
  M,
)

const CORRECTS = matcher(
  {
    en: [
      '(?:fix|correct|change|update|amend|edit|note) (?:the |their |his |her |that |a |this )?(?:small |little )?{Fact}',
      "(?:the |their |his |her |that ){Fact}(?: (?:in|on|there|of|for) (?:the |this |it |that )?(?:\\w+ )?)?(?:'s| is| are| was| should be| should read| needs (?:to be|fixing|a fix)| has to be)",
      "(?:it'?s|it is|they'?re|they are|(?:the |their )(?:customer|company|client|contact|firm)(?:'s| is)|(?:he|she)(?:'s| is)) (?:actually |really |now |in fact )?(?:spelt|spelled|called|written|named)",
      '(?:they|he|she|the (?:customer|company|client)) (?:sit|sits|are|is|live|lives)(?: based)? in (?:N+|A+),? (?:and )?not (?:in |at )?(?:N+|A+)',
    ],
    de: [
      '(?:korrigier\\w*|berichtig\\w*|andert?|andere|verbesser\\w*) (?:bitte |noch |mir )*(?:den |die |das |ihren |seinen )?{Angabe}',
      '(?:den |die |das ){Angabe} (?:\\w+ ){0,3}(?:korrigieren|andern|berichtigen|verbessern)',
      '(?:der |die |das |ihr |sein |im ){Angabe} (?:stimmt nicht|ist|lautet|muss|heis{1,2}t|schreibt)',
      '(?:die firma|der kunde|sie|er|es|das|der ansprechpartner) (?:heis{1,2}t|heis{1,2}en|schreibt sich|schreiben sich)',
      '(?:heis{1,2}t|schreibt sich) (?:die firma|der kunde|sie|er|es|der ansprechpartner)',
      'sitzen (?:sie )?in \\w+,? (?:und )?nicht in \\w+',
    ],
    fr: [
      "(?:corrige[rz]?|change[rz]?|rectifie[rz]?|modifie[rz]?) (?:le |la |l'|son |leur |une ){Donnee}",
      "(?:le |la |l'|son |leur ){Donnee} (?:est|n'est pas|s'ecrit|doit|c'est)",
      "(?:la societe|l'entreprise|le client|ils?|elle|le contact) s'(?:appelle(?:nt)?|ecrit)",
    ],
    es: [
      '(?:corrige|corregid|corrijan|corregir|cambia|cambiad|cambien) (?:el |la |su |una ){Dato}',
      '(?:el |la |su ){Dato} (?:esta mal|es|no es|se escribe|correct[oa]|debe)',
      '(?:la empresa|el cliente|el contacto) se (?:llama|escribe)',
    ],
    pt: [
      '(?:corrig\\w+|corrij\\w+|mud\\w+|alter\\w+) (?:o |a |seu |um ){Dado}',
      '(?:o |a |seu ){Dado} (?:esta errad[oa]|e|nao e|escreve-se|se escreve|correto|deve)',
      '(?:a empresa|o cliente|o contacto?) (?:se )?chama(?:-se)?',
    ],
    it: [
      "(?:corregg\\w+|cambi\\w+|modific\\w+) (?:il |la |l'|un ){Voce}",
      "(?:il |la |l'){Voce} (?:e'?|non e'?|si scrive|giusto|corretto|deve)",
      "(?:l'azienda|la societa|il cliente|il referente) si (?:chiama|scrive)",
    ],
    nl: [
      '(?:corrigeer|verbeter|wijzig|pas) (?:graag |even |nog )*(?:de |het |hun |een ){Gegeven}',
      '(?:de |het |hun ){Gegeven} (?:klopt niet|is|moet|luidt)',
      '(?:het bedrijf|de klant|ze|hij|zij|het) (?:heet|heten|schrijf je)',
    ],
    sv: [
      '(?:ratta|andra|korrigera) {Uppgift}',
      '{Uppgift} (?:ar|stammer inte|ska vara)',
      '(?:kunden|foretaget|de) heter',
    ],
    da: [
      '(?:ret|rett|korriger) {Uppgift}',
      '{Uppgift} (?:er|passer ikke|stemmer ikke|skal vaere)',
      '(?:kunden|firmaet|de) hedder',
    ],
    ja: [
      '(?:お?名前|社名|会社名|電話番号|担当者名|ご?住所|金額|日付|表記)(?:が|は|を)(?:.{0,12})(?:間違|違い|違って|正しく|誤|修正|訂正)',
    ],
  },
  M,
)

/** How the correction is joined to the answer: by a "but", in brackets, or with a "please". */
const JOINED =
  /(?:[(–-] *|[,;.:–-]? *(?<![a-z])(?:but|though|although|only|just|however|one (?:fix|correction|thing|note)|please|pls|kindly|aber|nur|allerdings|bitte|mais|juste|merci de|veuillez|pero|solo|por favor|mas|so|ma|per favore|maar|alleen|graag|men|bara|bare|kun)[ ,:]+|[、。] *(?:ただ|ただし|但し|なお)?[、,]? *){1,2}$/

/** What makes more of it: something that has to happen first, a price, the writer himself. */
const ASKS_MORE =
  /(?<![a-z])(?:first|before|otherwise|i|i'm|i'll|i'd|me|my|mine|we|price|discount|margin|share|commission|zuerst|vorher|erst|ich|mir|mich|preis|d'abord|avant|je|moi|prix|primero|antes|yo|precio|primeiro|eu|preco|prima|io|prezzo|eerst|ik|prijs|forst|jag|jeg|pris)(?![a-z])|先に|まず/

/** The words without whom they were told before; of the same length. */
export const withoutReminder = (own: string, subject: string): string =>
  sentencesOf(own, subject).reduce(
    (words, { plain, start }) =>
      findAll(TOLD_BEFORE, plain)
        .slice(0, 1)
        .filter((found) => found.end - found.start < plain.trimEnd().length)
        .reduce((rest, found) => blanked(rest, start + found.start, start + found.end), words),
    own,
  )

/** Where the words correct a fact: from the "but" to the end of the sentence. */
export interface Correction {
  start: number
  end: number
}

export const correctionsIn = (own: string, subject: string): Correction[] =>
  sentencesOf(own, subject).flatMap((sentence) => correctionOf(sentence) ?? [])

/** The words without the corrections; of the same length. */
export const withoutCorrections = (own: string, corrections: Correction[]): string =>
  corrections.reduce((words, { start, end }) => blanked(words, start, end), own)

function correctionOf({ plain, start, asks }: Sentence): Correction | null {
  if (asks) return null
  for (const found of findAll(CORRECTS, plain)) {
    const joint = JOINED.exec(plain.slice(0, found.start))
    const tail = plain.slice(found.start)
    if (joint === null || ASKS_MORE.test(tail) || conditional(tail, likelyLanguages(plain))) continue
    return { start: start + joint.index, end: start + plain.length }
  }
  return null
}

const blanked = (words: string, start: number, end: number): string =>
  words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
