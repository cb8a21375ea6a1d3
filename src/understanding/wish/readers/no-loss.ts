/**
 * What sounds like a loss and reports none of this deal: one that was only recorded, and wrongly ("marked as lost by
 * mistake", "perdue par erreur"); one of another project or lot, while ours goes on; a paper that went to somebody for
 * signature; one of another year. A mistake that cost the deal is a reason ("lost because of a mistake in our offer").
 */
import { type Macros, matcher } from './phrases.ts'

const M: Macros = {
  OfWhat: '(?! (?:in|of|with|on|di|de|del|da|na|no|nel|nella|dans|en|im|i|a notre part) )',
  Recorded: 'marked|closed|reported|booked|logged|filed|set|recorded|flagged|clicked|noted|entered|put',
  Part: 'part|lot|bit|piece|project|deal|side|share|module|half|rollout|tender|phase',
  Teil: 'teil|projekt|los|deal|thema|vorhaben|auftrag|modul',
  Volet: 'partie|lot|projet|volet|dossier',
  Trozo: 'parte|lote|proyecto|modulo',
  Lote: 'parte|lote|projeto|projecto|modulo',
  Lotto: 'parte|lotto|progetto|modulo',
  Deel: 'deel|project|perceel|onderdeel',
  Del: 'del|projekt|prosjekt|sag|sak|affar',
}

/** Ends of its own, not going on. */
const ALSO_OVER =
  '(?![^.;]{0,40}(?:dead|lost|cancell?ed|stopped|scrapped|over|gone|too(?! )|as well|also|included))'

export const NO_LOSS = matcher(
  {
    en: [
      '(?:by|in) (?:mistake|error){OfWhat}',
      '(?:{Recorded})(?: \\w+){0,5} (?:by accident|mistakenly|erroneously|accidentally|wrongly|too (?:soon|early|hastily))',
      '(?:mistakenly|erroneously|accidentally|wrongly) (?:{Recorded})',
      '(?:loss|lost|closed lost)["\'”]?(?: (?:report|status|flag|click|mail|message|answer|entry))?(?: (?:here|on this one|for {A}))? (?:was|is) (?:just |only |clearly |obviously )?(?:a |my |our )?(?:mistake|error|slip|typo|misclick|mix-up|misunderstanding|wrong|premature)',
      '(?:wrote|written|gave|given|called|counted) (?:it|them|this|this one|{A}) (?:off|up|out|lost) (?:much |far |a bit )?too (?:early|soon|quickly|hastily)',
      `(?:ours|our (?:{Part})) (?:is (?:still|safe|fine|ok|okay|unaffected|untouched|not affected|alive|on|next|going|moving|to be|decided|secure|open)|isn't affected|goes|continues|stands|comes|follows|runs|will|lives|moves|survives|carries|still)${ALSO_OVER}`,
      "(?:not|hasn'?t|haven'?t|has not|have not)(?: yet)? (?:decided|chosen|awarded) (?:on )?(?:ours|our (?:{Part}))",
      '(?:lot|part|tender|phase|ours|rest) (?:\\d+ |two )?(?:is|will be|gets) (?:decided|awarded|chosen|settled) (?:in|on|by|next|later|after)',
      'frees up (?:\\w+ ){1,3}for (?:us|ours|our)',
      '(?:their|the|that) other (?:project|tender|programme|program|deal|lot|initiative|rollout|site)s? (?:is|was|got|has|have|went|were)',
      '(?:gave|given|sent|handed|passed) (?:it|the \\w+|that) to {Who} to (?:sign|approve|check|review|countersign)',
      '(?:went|gone|sent|given|passed) (?:\\w+ ){0,2}?to (?:{Who}|the \\w+) for (?:signature|signing|approval|review|sign-off|countersign\\w*)',
      '(?:contract|order|paperwork|agreement) (?:went|has gone|was sent|goes) (?:\\w+ )?to N+ N+(?= *(?:[.,!;]|$)| (?:on|yesterday|today|this|last))',
      'this time (?:it |things |they |round it )?(?:looks?|seems?|sounds?|feels?|are (?:more|keen)|want)',
    ],
    de: [
      'aus versehen',
      'versehentlich',
      'irrtumlich(?:erweise)?',
      'falschlich(?:erweise)?',
      '(?:war|ist) (?:nur |wohl |leider )?(?:ein|mein|unser) (?:versehen|irrtum|missverstandnis|klickfehler|tippfehler)',
      'zu (?:fruh|schnell) (?:abgeschrieben|aufgegeben|abgehakt|begraben)',
      '(?:unseres|unserer|unsere|unser (?:{Teil})) (?:(?:ist|bleibt|wird|davon|ja|aber) ){0,2}(?:lauft|geht|kommt|folgt|bleibt|steht|lebt|weiter|unberuhrt|nicht (?:betroffen|beruhrt)|noch (?:offen|im rennen|nicht))',
      '(?:deren|ihr|das) (?:andere[ns]?|zweites) (?:projekt|vorhaben|los|thema) (?:ist|wurde|hat)',
      'zur (?:unterschrift|freigabe|prufung)',
      '(?:diesmal|dieses mal) (?:sieht|schaut|lauft|klingt|wollen)',
    ],
    fr: [
      'par (?:erreur|megarde|inadvertance|meprise){OfWhat}',
      'enterree? trop (?:tot|vite)',
      '(?:l[ea] notre|notre (?:{Volet})) (?:continue|suit|reste|tient|avance|est (?:maintenu\\w*|toujours|encore|en|prevu\\w*)|se poursuit)',
      '(?:leur|l[ea]) autre (?:projet|lot|dossier|appel)',
      'pour (?:la )?signature',
    ],
    es: [
      'por (?:error|equivocacion){OfWhat}',
      'sin querer',
      '(?:(?:el|la|lo) nuestr[oa]|nuestr[oa] (?:{Trozo})) (?:sigue|continua|va|esta (?:en|viv[oa])|avanza|en|viene)',
      '(?:el|su|la) otr[oa] (?:proyecto|lote|concurso|licitacion)',
      '(?:para|a) (?:la )?firma(?= *(?:[.,!;]|$))',
    ],
    pt: [
      'por (?:engano|erro|lapso){OfWhat}',
      'sem querer',
      '(?:(?:o|a) noss[oa]|noss[oa] (?:{Lote})) (?:continua|segue|mantem|vai|avanca|esta (?:de|em|viv[oa])|vem|e em)',
      '(?:o|seu|a) outr[oa] (?:projeto|projecto|lote|concurso)',
    ],
    it: [
      'per (?:errore|sbaglio){OfWhat}',
      "(?:(?:il|la) nostr[oa]|(?:il|la) nostr[oa] (?:{Lotto})) (?:va|continua|prosegue|procede|e'? (?:ancora|viv[oa])|a|segue)",
      "(?:l'|il loro |un )altr[oa] (?:progetto|lotto|gara)",
      'per la firma',
    ],
    nl: [
      'per (?:ongeluk|abuis|vergissing)',
      '(?:was|is) een (?:vergissing|misverstand)',
      '(?:(?:het|de) onze|ons (?:{Deel})) (?:gaat|loopt|blijft|volgt|komt|is nog|leeft)',
      '(?:het|hun) andere (?:project|perceel|traject)',
      'ter (?:ondertekening|goedkeuring)',
    ],
    pl: [
      'przez (?:pomylke|przypadek)',
      '(?:omylkowo|pomylkowo)',
      'nasz[ae]?(?: (?:projekt|czesc|umowa|temat))? (?:idzie|zostaje|trwa|dalej|nadal|bedzie|jest (?:nadal|dalej|aktualn\\w*|bezpieczn\\w*))',
      '(?:inny|drugi|tamten) (?:projekt|przetarg)',
      'do podpisu',
    ],
    sv: [
      'av misstag',
      'felaktigt',
      'rakade',
      '(?:vart(?: projekt)?|var (?:{Del})) (?:rullar|fortsatter|lever|gar vidare|ligger kvar|kommer)',
      'det andra projektet',
      'for underskrift',
    ],
    da: [
      'ved en (?:fejl|feil|fejltagelse|feiltakelse|misforstaelse)',
      '(?:fejlagtigt|feilaktig)',
      'ved (?:et )?uhell',
      'kom til at (?:trykke|klikke|skrive|melde)',
      '(?:vores|vart|var)(?: (?:{Del}))? (?:korer|kjorer|fortsaetter|fortsetter|lever|gar videre|ruller|kommer|bestar)',
      'det (?:andet|andre) (?:projekt|prosjektet)',
      '(?:til|for) underskrift',
    ],
    fi: ['vahingossa', 'erehdyksessa'],
    ja: [
      '誤って',
      '間違って',
      '手違い',
      '間違えて',
      '(?:本件|弊社(?:の件|分)?|当社(?:の件|分)?)は.{0,6}(?:継続|続行|進行|影響|生きて)',
      '(?:別|他)の(?:プロジェクト|案件)(?:は|が)',
    ],
  },
  { ...M, A: 'A+', Who: '(?:N+|A+|him|her|them)' },
)
