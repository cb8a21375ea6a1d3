/**
 * Whether the intake owner's words settle an objection to the credit. They go to the partner word for word and end the
 * matter, so they must say what holds: "I need to check with Renata first", "who told her that?" and "noted" are for
 * the house, and leave the objection open. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { sentencesOf } from '../sentences.ts'
import { forceOf, isJest, likelyLanguages, putsOff } from '../wish/readers/modality.ts'
import { OF_THE_CREDIT } from './disputes.ts'

/** Why the words settle nothing, as their writer reads it; null where they say what holds. */
export function whyNotSettled(text: string): string | null {
  const sentences = sentencesOf(text.slice(0, LONGEST))
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  const forces = sentences.map((sentence) => forceOf(sentence, languages))
  if (sentences.some(({ plain }) => putsOff(plain, languages) || TAKES_TIME.test(plain))) return PUTS_OFF
  if (forces.some(({ asks }, at) => asks && !ANY_QUESTIONS.test(sentences[at]?.plain ?? ''))) return ASKS
  if (forces.some(({ wink }) => wink) || sentences.some(isJest)) return JESTS
  const words = fold(text)
  return OF_THE_CREDIT.test(words) || HOLDS.test(words) ? null : SAYS_NOT_WHAT_HOLDS
}

const LONGEST = 2_000
const PUTS_OFF = 'The objection is not settled: the answer is put off'
const ASKS = 'The objection is not settled: it asks something'
const JESTS = 'The objection is not settled: it may be meant as a joke'
const SAYS_NOT_WHAT_HOLDS = 'The objection is not settled: it does not say what holds'

/** Folded: somebody wants time, or looks into it first; what modality.ts knows of offers is not said again here. */
const TAKES_TIME = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:give|allow) (?:me|us) (?:some |a bit |more )?(?:until|till|time|a (?:day|week|moment|minute)|\\d)|(?:i|we)(?:'ll| will| shall|'m going to| am going to| need to| have to| must| want to|'d like to) (?:first |just |quickly )?(?:check|ask|look|speak|talk|clarify|find out|discuss|dig|investigate|come back|get back|be back|think)|let (?:me|us) (?:check|ask|look|speak|talk|think|find out|clarify|see)|(?:i'm|i am|we're|we are)(?: still)? (?:checking|looking into|asking|waiting|clarifying|on it)|(?:back to (?:you|her|him|them)|more) (?:on|by|next|tomorrow|later|soon)|(?:looking|look) into (?:it|this|that)|bear with (?:me|us)|tomorrow then|not (?:yet|now)",
    '(?:ich|wir) (?:klare?n?|prufe?n?|frage?n?|schaue?n?|sehe?n?|rede?n?|spreche?n?|melde?n?|kummere?n?|uberlege?n?|muss|mussen|kommen?)(?: \\p{L}+){0,6} (?:ab|nach|an|mit|zuruck|mich|uns|darum|erst|noch|klaren|prufen|fragen|reden|sprechen|besprechen|nachsehen|uberlegen)|(?:muss|mussen) (?:ich|wir)? ?(?:das )?(?:erst|noch)|(?:gib|geben sie|gebt) (?:mir|uns) (?:bitte )?(?:bis|zeit|noch|einen|eine|ein)|melde mich|melden uns|bis (?:morgen|freitag|montag|nachste woche) (?:bitte|zeit)|in klarung|noch offen',
    "(?:je|on|nous) (?:vais|va|allons|dois|devons|voudrais)(?: d'abord| encore)? (?:verifier|voir|demander|en parler|reflechir|regarder|consulter)|(?:laisse[zr]?|donne[zr]?)[- ](?:moi|nous)|je reviens|nous revenons|je verifie|je regarde|je me renseigne",
    '(?:tengo|tenemos|debo|debemos|necesito|voy|vamos) (?:que |a )?(?:primero )?(?:consultar|mirar|ver|preguntar|hablar|revisar|comprobar|tiempo)|(?:dame|deme|denme|dadme)(?: tiempo| hasta| un)?|lo (?:miro|consulto|reviso|hablo)|os digo algo|te digo algo',
    '(?:tenho|temos|preciso|precisamos|vou|vamos) (?:de |que )?(?:primeiro )?(?:verificar|ver|perguntar|falar|consultar|confirmar|tempo)|da-me|de-me|deem-me|volto a',
    '(?:devo|dobbiamo|vorrei) (?:prima )?(?:verificare|sentire|chiedere|parlarne|parlare|controllare|vedere)|(?:dammi|dammelo|datemi|mi dia)(?: tempo| fino)?|verifico|controllo e|ti faccio sapere|vi faccio sapere',
    '(?:ik|wij|we) (?:moet|moeten|ga|gaan|zal|zullen|vraag|kijk|check|overleg|bespreek)(?: \\p{L}+){0,6} (?:na|overleggen|vragen|checken|kijken|uit|met|bespreken|nakijken)|geef (?:me|mij|ons) (?:even |tot|tijd)|kom (?:ik )?(?:er )?(?:\\p{L}+ )?op terug',
    '(?:musze|musimy|sprawdze|zapytam|porozmawiam|dajcie mi|daj mi)',
    '(?:jag|vi) (?:maste|ska|behover)(?: forst)? (?:kolla|fraga|prata|se over|undersoka|tid)|(?:jeg|vi) (?:ma|skal|er nodt til at)(?: forst)? (?:tjekke|sporge|tale|se|undersoge|sjekke|snakke)|aterkommer|vender tilbage|kommer tilbake',
  ].join(
    '|',
  )})(?!\\p{L})|(?:確認|検討|相談)(?:して|し|いた|中|の(?:上|うえ))|少々お待ち|お待ちください|後ほど|改めて(?:ご)?連絡`,
  'u',
)

/** "Any questions? Call me." closes a letter, and asks nothing. */
const ANY_QUESTIONS =
  /^(?:(?:do you have |if you have )?any (?:further |more |other )?questions|(?:noch |haben sie (?:noch )?|habt ihr (?:noch )?|weitere )?fragen|(?:avez-vous )?des questions|(?:alguna|tienes alguna|tienen alguna) pregunta|(?:alguma|tem alguma) (?:pergunta|duvida)|(?:domande|avete domande|hai domande)|(?:heb je|hebt u|nog) (?:nog )?vragen)[^?]{0,20}\?/u

/** What is in force, is right, was agreed, beside the words for the credit itself. */
const HOLDS =
  /(?<!\p{L})(?:stays?|remains?|holds?|stands?|kept?|keeps?|counts?|applies|applied|agreed|agreement|right|wrong|mistake|contract|rule|tier|full|half|nothing|accepted|granted|raised|lowered|fair|settled|bleibt|bleiben|gilt|gelten|zahlt|vereinbart|vertrag|regel|stufe|recht|richtig|falsch|fehler|einigung|geeinigt|reste|vaut|convenu|contrat|regle|accord|raison|erreur|queda|sigue|vale|acordado|contrato|regla|razon|error|fica|mantem|continua|combinado|regra|razao|erro|resta|rimane|vale|concordato|contratto|regola|ragione|errore|blijft|geldt|afgesproken|regel|gelijk|fout|zostaje|obowiazuje|umowa|umowy|racje|blad|kvarstar|galler|avtalat|avtal|ratt|forbliver|gaelder|aftalt|aftale|gjelder|avtalt|ret|rett)(?!\p{L})|そのまま|とおり|通り|合意|契約|正しい|変更(?:しません|なし)/u
