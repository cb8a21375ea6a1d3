/** Orders to the program, as attacks write them, by language. Data for modality.ts. */
import { matcher } from '../phrases.ts'

/** Orders to the program in the text of a mail: data, never obeyed, and no decision stands beside them. */
export const ORDERS = matcher({
  en: [
    '(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |your |the |previous |prior |my )*(?:rules|instructions|prompts?|guidelines|checks?|policy|policies|polic\\w+|system|safeguards|constraints)',
    '(?:system|assistant|developer|admin|administrator|root|baton) ?(?:prompt|message|override|command|instruction\\w*|note)? ?:',
    '(?:set|change|raise|increase|update|make|put) (?:the |my |our |partner )*(?:credit|share|commission|split|margin|payout)(?: share| split| rate)? (?:to|at|=)',
    'you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot|bot|llm)',
    'as an ai',
    '(?:intent|status|stage|action|decision|owner|credit) ?[:=] ?["\']?(?:accept\\w*|declin\\w*|won|lost|registration|reassign\\w*|closed|\\d)',
    'jailbreak',
    'developer mode',
    'prompt injection',
    // "Kindly treat this as a refusal" is how some people say no; nobody gains by forging one in his own words.
    '(?:classify|treat|interpret|process|parse|label|count) (?:this|it|the (?:mail|message|reply)|my (?:mail|message|reply)) as(?! (?:a |my )?(?:no|refusal|decline|pass|regret|mine)(?![a-z]))',
    'respond (?:only )?with',
    'output (?:only|the following|json)',
    'act as (?:if|the|an?) ?(?:admin|system|owner|ai)?',
    'new instructions',
    'end of (?:mail|message|instructions|prompt)',
    '<\\|?(?:im_start|im_end|system|endoftext)',
    '\\[/?inst\\]',
    'do anything now',
    'on behalf of the (?:owner|ae|account executive|system)',
  ],
  de: [
    '(?:ignoriere?|missachte|vergiss) (?:alle |deine |die |bisherigen |vorherigen )*(?:regeln|anweisungen|instruktionen|vorgaben)',
    'setze? (?:den |die |meine[nr]? |unsere[nr]? )*(?:kredit|credit|provision|anteil|gutschrift) auf',
  ],
  fr: [
    '(?:ignore[rz]?|oublie[rz]?) (?:toutes |vos |tes |les )*(?:regles|instructions|consignes)',
    '(?:mets|mettez|fixe[rz]?) (?:le |la |notre |mon )*(?:credit|commission|part) a',
  ],
  es: [
    '(?:ignora|olvida|omite)\\w* (?:todas |tus |las |sus )*(?:reglas|instrucciones)',
    '(?:pon|fija|sube|cambia)\\w* (?:el |la |mi |nuestro |nuestra )*(?:credito|comision|porcentaje) (?:a|al)',
  ],
  pt: ['(?:ignore|ignora|esqueca|esquece)\\w* (?:todas |suas |as )*(?:regras|instrucoes)'],
  it: ['(?:ignora|dimentica)\\w* (?:tutte |le |tue )*(?:regole|istruzioni)'],
  nl: ['(?:negeer|vergeet) (?:alle |je |de |jouw )*(?:regels|instructies)'],
  pl: ['(?:zignoruj|ignoruj|zapomnij)\\w* (?:wszystkie |swoje |o )*(?:reguly|zasady|instrukcj\\w+)'],
})
