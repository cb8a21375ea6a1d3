/**
 * The matters that partner and vendor have with each other besides a deal, by the words under which mails bring them up:
 * money between the houses, courses and exams, the portal, visits and events, the people of either house, old business.
 * A customer may have any of them too ("their invoices get lost"), so a word alone decides nothing (matters.ts). Folded.
 */

/** No customer has these: whoever speaks of them speaks of the two houses. */
const BETWEEN = [
  'mdf|co-?op funds?|market(?:ing)? development funds?|marketing (?:funds?|money|support)|werbekostenzuschuss\\p{L}*|wkz|fonds marketing|(?:fondos?|fundos?|fondi|fondo) (?:de |di )?marketing|marketing(?:budget|fondsen|bidrag\\p{L}*|stod\\p{L}*|midler)',
  'rebates?|spiffs?|w-?9|tds|ruckvergutung|credit notes?|nota de credito|nota di credito|creditnota|kreditnota|gutschrift',
  'partner ?(?:portal\\p{L}*|programme?\\p{L}*|list|lista|day|days|tage?|dage?n?|dagen|summit|event|agreement|vertrag|conference|certificate|status|level|tier|newsletter)|(?:portail|portal|portale|programa|programma) (?:des |de |dei )?(?:partenaires?|partners?|socios)|(?:gold|silver|platinum|silber|platin)[- ]?(?:partner\\p{L}*|status)|channel manager|case stud(?:y|ies)|mailing list|verteiler|distribution list',
  'certification (?:vouchers?|exams?)|voucher\\p{L}*|vouchrar|bons? d.examen',
  'housekeeping|aob|any other business|verschiedenes|sonstiges|allfalliges|divers|questions diverses|varios|ruegos y preguntas|diversos|varie|varie ed eventuali|varia|rondvraag|w\\.?v\\.?t\\.?t\\.?k|ovrigt|ovriga fragor|eventuelt|rozne',
]

/** A customer may have these too. */
const ALSO_OURS = [
  // Money.
  '(?:\\p{L}+-)?invoic(?:e|es|ing)|billing|statements?|payments?|expenses?|claims?|commissions?|reimburs\\p{L}+|\\p{L}*rechnung(?:en)?|reklamation(?:en)?|rappel|abrechnung(?:en)?|provision(?:en)?|spesen|mahnung(?:en)?|factures?|avoirs?|releves?|remboursements?|notes? de frais|facturas?|comision(?:es)?|reembolsos?|gastos|faturas?|nf|nota fiscal|comiss(?:ao|oes)|reembolso|despesas|fattur[ae]|provvigion[ei]|rimborsi?|note? spese|facturen|factuur|declaratie|commissie|faktur\\p{L}*|regning(?:en|er)?|prowizj\\p{L}*|reiseutlegg',
  // Courses.
  'train(?:ing|ings)|courses?|webinars?|exams?|certifi\\p{L}+|accreditation|enablement|schulung\\p{L}*|jahresgesprach|prufung(?:en)?|zertifizierung\\p{L}*|kurse?n?|kursus|kurser|kurset|formations?|examens?|formacion(?:es)?|cursos?|examen(?:es)?|formac(?:ao|oes)|treinamentos?|formazione|cors[oi]|esam[ei]|opleiding(?:en)?|cursus(?:sen)?|certificering|utbildning(?:en|ar)?|prov(?:et)?|szkoleni\\p{L}*|egzamin\\p{L}*',
  // The portal.
  'portal\\p{L}*|portail|login\\p{L}*|log-?ins?|passwords?|passwor\\p{L}*|mfa|2fa|two-factor|access|zugang|zugange|zugriff|zugangsdaten|mots? de passe|acces|contrasenas?|accesos?|senhas?|acessos?|accesso|accessi|wachtwoord(?:en)?|toegang|losenord|inloggning(?:en)?|adgang\\p{L}*|adgangskode|haslo|dostep|logos?',
  // Meetings.
  'visit|visits|visiting|dinner|lunch|booth|stand|fair|expo|events?|kick-?off|round ?table|golf(?: day)?|party|barbecue|bbq|meet-?up|conference|besuch|abendessen|messe|veranstaltung(?:en)?|stammtisch|visites?|diner|pranzo|salon|evenements?|visitas?|cenas?|ferias?|eventos?|jantar|visit[ae]|fiera|eventi|convegno|bezoek|beurs|etentje|besok(?:et)?|massan?|middag|besog(?:et)?|wizyta|targi',
  // Support.
  'tickets?|support (?:cases?|tickets?)|caso|soporte|supporto|chamado|arende|arendet|incident',
  // People of either house.
  'hires?|headcount|personal|personalien|personnel|staff(?:ing)?|personeel|team news|people|new starters?|colleagues?|parental leave|maternity leave|elternzeit|foraldraledighet\\p{L}*',
  // Plans and old business.
  'renewals?|old (?:deals?|business)|pipeline(?: \\p{L}+)?|targets?|forecast|goals|case study|verlangerung(?:en)?|ziele|altes|objectifs?|renouvellements?|renovacion(?:es)?|objetivos?|renovac(?:ao|oes)|rinnov[io]|obiettivi|verlenging(?:en)?|doelstellingen|fornyelser?|fornyelse|mal|malsattning|odnowieni\\p{L}*|marketing|markedsforing|marknadsforing|merchandise|swag',
]

const NEW_DEAL =
  '(?:new|another|second|first|fresh) (?:\\p{L}+ )?(?:deals?|opportunit(?:y|ies)|opps?|leads?|prospects?|business|requirement|registration|customer|account|project|one)|deal ?-?reg(?:istration)?s?|(?:please |to |we )?regist(?:er|ering|ration)|deals? (?:one|two|three|1|2|3|for registration)|deal (?:for|to) (?:registration|register|protect)|opportunit(?:y|ies)|neue[rsn]? (?:\\p{L}+ )?(?:deals?|chancen?|projekte?|kunden?|opportunity|leads?|vorhaben|anfrage)|projekt(?:meldung|anmeldung|schutz)|deal(?:anmeldung|meldung|registrierung)|registrier(?:ung|en)|anmeldung (?:eines|von|fur)|nouve(?:lle|au|lles|aux) (?:\\p{L}+ )?(?:opportunites?|affaires?|dossiers?|projets?|pistes?|clients?|prospects?)|enregistre\\p{L}*|opportunites?|nuev[oa]s? (?:\\p{L}+ )?(?:oportunidad(?:es)?|negocios?|proyectos?|registros?|clientes?|operacion(?:es)?)|registr(?:o|ar) (?:nuevo|de|a)?|oportunidad(?:es)?|nov[oa]s? (?:\\p{L}+ )?(?:negocios?|oportunidades?|projetos?|registos?|registros?|clientes?)|registar|oportunidades?|nuov[aoe] (?:\\p{L}+ )?(?:trattativ[ae]|opportunita|affare|progetto|client[ei]|segnalazione)|registrare|trattativa|nieuwe? (?:\\p{L}+ )?(?:kans(?:en)?|deals?|dossiers?|klant(?:en)?|projecten|project|opportuniteit)|registreren|dealregistratie|ny(?:tt|a|e)? (?:\\p{L}+ )?(?:affar(?:er)?|kunde?r?|sag(?:er)?|mulighed(?:er)?|mojlighet(?:er)?|projekt(?:er)?|lead|deal)|registrer\\p{L}*|registrera\\p{L}*|now[aey] (?:\\p{L}+ )?(?:szans\\p{L}*|projekt\\p{L}*|klient\\p{L}*|temat\\p{L}*)|zarejestrowac|zglosz\\p{L}+|rejestracj\\p{L}*'

const word = (parts: readonly string[]) => `(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`

/** Of the two houses, and of nobody else. */
export const ONLY_OURS = new RegExp(`${word(BETWEEN)}|販促費|リベート|バウチャー`, 'u')

/** … or of a customer, as the words around it have it. */
export const MAY_BE_OURS = new RegExp(
  `${word([...BETWEEN, ...ALSO_OURS])}|販促費|リベート|バウチャー|請求|精算|人事|イベント|入金|認定|試験|研修|受験|ポータル|パスワード|ログイン|来社|訪問|展示会`,
  'u',
)

/** A paper of the two houses, by its number or sum: "Rechnung 4471", "the invoice of €480", "faktura 20417 (18 600 kr". */
export const PAPER =
  /(?<!\p{L})(?:invoice|rechnung|abrechnung|facture|avoir|factura|fatura|nf|nota fiscal|fattura|factuur|faktur\p{L}*|regning(?:en)?)(?!\p{L})[^.!?\n]{0,40}?\d{2}/u

/** … called by its number: "Invoice 20881", "factuur 2026-1187, 4.150 euro". Whoever it was for, it is no new business. */
export const NUMBERED_PAPER =
  /(?<!\p{L})(?:invoice|rechnung|abrechnung|gutschrift|facture|avoir|factura|fatura|nf|nota fiscal|fattura|factuur|creditnota|faktur\p{L}*|regning(?:en)?|credit note)(?: (?:number|num|no\.?|nr\.?|n\.?|nummer|numer|numero))? ?(?:[#№°:] ?)?(?:\p{L}{1,4}-?)?\d[\d/-]{2,}/u

/** How it stands with a deal that is over, or that nobody need do anything about. */
export const OVER =
  /(?<!\p{L})(?:dead|(?:closed|marked|close) (?:as )?lost|is lost|on hold|on ice|went with (?:a|the|another|somebody|someone)|fell through|nothing (?:needed|to do)|no action|(?:ist |liegt )?(?:auf eis|geplatzt|gestorben|vom tisch|verloren)|perdue?s? (?:face|au profit|contre)|en pause|abandonnee?|perdid[oa]|descartad[oa]|en pausa|em pausa|pers[oa] (?:contro|per)|sospes[oa]|in de wacht|afgeblazen|tabt|udskudt|forlorad|vilande|pa is)(?!\p{L})|失注|保留/u

/** New business, in so many words: what opens with them is a deal, whatever else it names. */
export const BRINGS = new RegExp(
  `${word([NEW_DEAL])}|新規(?:案件|商談|顧客|の(?:お客様|ご相談|お話|案件))|案件(?:の)?登録`,
  'u',
)

/** The two houses speak of themselves and to each other. */
export const US = new RegExp(
  `${word([
    "we|us(?! ?[$])|our|ours|my|me|i|i'm|i'd|you|your|y'all|please|pls|kindly|wir|uns|unser\\p{L}*|ihr|euch|euer|eure\\p{L}*|bitte|ich|mir|nous|notre|nos|vous|votre|vos|je|merci|veuillez|nosotros|nuestr\\p{L}*|vuestr\\p{L}*|por favor|noss[oa]s?|voces|nosotras|noi|nostr\\p{L}|voi|vi|ci|wij|ons|onze|jullie|graag|jag|oss|var|vart|vara|ni|jeg|jer|jeres|vores|venligst|prosze|nam|nasz\\p{L}*|\\p{L}{3,20}(?:amos|emos|imos|iamo)",
  ])}|弊社|お願い|いただ|ください|下さい`,
  'u',
)

/** Those of a customer's house are spoken of. */
export const THEM = new RegExp(
  `${word([
    'they|them|their|theirs|customers?|clients?|(?:end)?kunden?|deren|ils|elles|leurs?|ellos|ellas|clientes?|eles|deles|clienti|loro|ze|zij|hun|klant(?:en)?|deras|deres|klient\\p{L}*',
  ])}|お客様|先方|同社`,
  'u',
)
