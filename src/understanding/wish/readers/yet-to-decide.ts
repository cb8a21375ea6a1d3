/**
 * Words that say that the customer has yet to decide, or that it only looks bad: where they stand, no deal is lost,
 * however much the rest sounds like it ("Het ziet er slecht uit, volgende week valt het besluit").
 */
import { matcher } from './phrases.ts'

const DAYS =
  '(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|lunedi|martedi|mercoledi|giovedi|venerdi|maandag|dinsdag|woensdag|donderdag|vrijdag'

export const YET_TO_DECIDE = matcher(
  {
    en: [
      '(?:decision|verdict|award|vote|answer|result)s? (?:is |are |comes? |falls? |follows? )?(?:due|expected|pending|to come|next|tomorrow|(?:on|by) (?:the \\d+\\w*|{Day})(?= *(?:[.,!;]|$)))',
      "(?:will|shall|'ll|going to|yet to|still to|have to) (?:decide|choose|pick|vote|make up their minds?)",
      '(?:decides?|choose|vote) (?:on (?:the \\d+|{Day})|next|tomorrow|by|at the end|in (?:january|february|march|april|may|june|july|august|september|october|november|december))',
      "we(?:'ll| will| shall) (?:know|hear)",
      '(?:nothing|not|undecided|no decision)(?: is| has been| been)? (?:decided|yet)',
      '(?:it |things? |this )?(?:looks?|looking|does not look|is not looking) (?:really |very |rather |pretty |quite )?(?:bad|bleak|grim|dire|shaky|poor|tight|good)',
      '(?:second|behind|trailing) (?:at the moment|right now|so far|for now|on (?:points|price|the scoring|scoring))',
    ],
    de: [
      '(?:wird|werden) (?:\\w+ ){0,4}?entschieden',
      'entschieden wird',
      '(?:fallt|kommt|folgt) (?:\\w+ ){0,3}?(?:die |eine )?entscheidung',
      '(?:entscheidung|entschluss|zuschlag|vergabe) (?:\\w+ ){0,2}?(?:fallt|folgt|kommt|steht (?:noch )?aus|am (?:{Day}|\\d+)|erst|nachste\\w*|im (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember))',
      '(?:entscheidet|entscheiden) (?:sich )?(?:\\w+ ){0,2}?(?:erst|nachste\\w*|am (?:{Day}|\\d+)|ende|morgen|bis)',
      '(?:sieht|schaut) (?:\\w+ ){0,3}?(?:schlecht|schlimm|duster|mau|nicht gut) aus',
      '(?:liegen|liegt|sind) (?:\\w+ ){0,3}?(?:vorn|hinten|zuruck|im ruckstand)',
    ],
    fr: [
      "(?:decision|reponse|choix|verdict|attribution) (?:est )?(?:attendue?|prevue?|le \\d|la semaine|demain|{Day}|fin|debut|d'ici)",
      'decider(?:a|ont)',
      '(?:se )?decid(?:e|ent) (?:le \\d|la semaine|en|fin|demain|{Day})',
      'rien (?:\\w+ )?(?:joue|decide|tranche)',
      "(?:mal (?:partis?|engages?|embarques?)|a (?:une longueur d'avance|l'avantage)|sent mauvais)",
    ],
    es: [
      '(?:decide|deciden|decidira\\w*|eligen|resuelve\\w*) (?:el (?:\\d|{Day})|en|la semana|a (?:finales|principios|mediados)|manana|est[ae]|antes|proxim\\w+)',
      '(?:decision|resolucion) (?:el (?:\\d|{Day})|se toma|es el|sera|prevista|esta prevista)',
      '(?:pinta|lo veo|la cosa (?:esta|pinta)|va) (?:muy )?(?:mal|negro|fatal|feo)',
      '(?:vamos|estamos) (?:por )?(?:detras|segundos|por debajo)',
    ],
    pt: [
      '(?:decide|decidem|decidira\\w*|escolhem) (?:n[ao]|em|ate|est[ae]|amanha|dia|proxim\\w+|no fim)',
      'decisao (?:sai|e|sera|prevista|n[ao]|dia|esta prevista)',
      '(?:nada|nao esta) (?:\\w+ )?decidid[oa]',
      '(?:esta|vejo (?:isto |isso )?|a coisa esta) (?:mal|feia|feio|complicad[oa]|preto)',
      'estamos (?:atras|em segundo)',
    ],
    it: [
      '(?:si |decide |decidono )?(?:decide|decidono|decidera|decideranno) (?:a|il \\d|entro|la (?:prossima|settimana)|in|{Day}|domani|fine)',
      'decisione (?:a|il \\d|entro|prevista|attesa|e prevista|{Day}|la prossima)',
      '(?:la vedo|si mette|e messa|va) (?:molto )?(?:male|nera|brutta)',
      '(?:concorrente|concorrenza|altro) e (?:\\w+ )?(?:avanti|in vantaggio)',
    ],
    nl: [
      'valt (?:het|de|een) (?:besluit|beslissing)',
      '(?:besluit|beslissing|gunning) (?:valt|volgt|komt|is op|op {Day})',
      '(?:beslist|besluit|beslissen|besluiten|kiezen) (?:\\w+ ){0,2}?(?:volgende|op (?:{Day}|\\d)|pas|komende|morgen|eind|in)',
      'nog niet (?:beslist|besloten)',
      'ziet er (?:\\w+ )?(?:slecht|somber|beroerd|niet (?:goed|best)) uit',
      '(?:staan|liggen|lopen) (?:\\w+ )?achter',
    ],
    pl: [
      'decyzj\\w+ (?:w |na |zapadnie|do |pod koniec|bedzie|ma zapasc)',
      '(?:zdecyduj\\w+|wybior\\w+)',
      'wyglada (?:\\w+ )?(?:slabo|zle|kiepsko|nieciekawie)',
    ],
    sv: [
      'beslut\\w* (?:pa |kommer|fattas|tas|i (?:januari|februari|mars|april|maj|juni|veckan)|nasta)',
      '(?:bestammer|beslutar) (?:sig |de )?(?:pa|i|nasta)',
      'ser (?:\\w+ )?(?:morkt|daligt|illa|inte bra) ut',
      'ligger (?:\\w+ )?(?:efter|tva|under)',
    ],
    da: [
      'beslut\\w* (?:pa |falder|kommer|tages|tas|i (?:januar|februar|marts|april|maj|juni)|naeste|neste)',
      '(?:beslutter|avgjor|afgor) (?:\\w+ ){0,2}?(?:pa|i|naeste|neste)',
      'ser (?:\\w+ )?(?:skidt|sort|morkt|darligt|ikke godt) ud',
      '(?:er|ligger) (?:\\w+ )?(?:bagud|bagefter|pa andenpladsen)',
    ],
    ja: [
      '決定(?:の)?(?:予定|見込)',
      '来(?:週|月|年)\\S{0,8}(?:決|判断|回答)',
      'まだ決ま',
      '(?:厳し|不利|劣勢|優勢)',
    ],
  },
  { Day: DAYS },
)
