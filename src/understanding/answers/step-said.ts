/**
 * A step that an account executive announces while he talks with the partner or the customer: "I'll call Maya on Thursday",
 * "Next step: demo on 3 December". What is asked, proposed, or only between writer and reader is none yet.
 */
import { fold } from '../extract/fold.ts'

const LABEL =
  /(?<!\p{L})(?:next steps?|nachste[rn]? schritte?|prochaines? etapes?|proximos? pasos?|proximos? passos?|prossim[oi] pass[oi]|volgende stap(?:pen)?|nasta steg|naeste skridt|neste steg|nastepny krok|dalsi krok|seuraava askel)(?: (?:is|ist|est|es|e|is)| would be)?\s?[:=–-]/u

/** Folded: asked for, offered, only thought of. */
const NOT_SETTLED = new RegExp(
  `(?<!\\p{L})(?:${[
    "if|unless|whether|in case|could|would|should|might|(?<!\\d )(?<!in )may(?! \\d)|maybe|perhaps|possibly|hopefully|suggest\\p{L}*|propos\\p{L}*|how about|what about|let's|shall|please|not|won't|can't|try|tentative\\p{L}*|you|your|yours",
    'wenn|falls|ob|sofern|konnten?|wurden?|sollten?|mochten?|vielleicht|eventuell|hoffentlich|vorschlag\\p{L}*|schlag\\p{L}*|bitte|nicht|kein\\p{L}*|versuch\\p{L}*|euch|euer|eure[nmr]?|dir|dich|dein\\p{L}*|ihnen',
    'pourr\\p{L}+|devr\\p{L}+|peut-etre|suggere\\p{L}*|merci de|veuillez|pas|essai\\p{L}*|vous|votre|vos|toi|ton|ta|tes',
    'podria\\p{L}*|quizas?|tal vez|propong\\p{L}*|por favor|usted\\p{L}*|vosotros|vuestr\\p{L}+|poderia\\p{L}*|talvez|voce\\p{L}*|potremmo|potrebbe|forse|per favore|voi|vostr\\p{L}+|misschien|zou(?:den)?|graag|jullie|jouw|moze|prosze|kanske|kanskje|maske|snalla|ni|dere|jer',
  ].join('|')})(?!\\p{L})|\\?`,
  'u',
)
/** "Sie", "Ihr" in the middle of a sentence is who reads it. */
const POLITE_YOU = /\p{Ll}[,;]? (?:Sie|Ihr|Ihre[nmrs]?)(?!\p{L})/u

/**
 * Whether the words at `start`..`end` of a text announce a step. `dated`: whether they name its day; without one only a
 * label tells it.
 */
export function announcesStep(
  text: string,
  { start, end }: { start: number; end: number },
  dated: boolean,
): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - REACH)
  const behind = /[.!?\n]/.exec(text.slice(end, end + REACH))
  const line = text.slice(from, end + (behind === null ? REACH : behind.index + 1))
  if (LABEL.test(fold(line))) return !/\?/.test(line)
  return dated && !NOT_SETTLED.test(fold(line)) && !POLITE_YOU.test(line)
}
const REACH = 200
