/** Words by which the day of a deal moves by so much, folded, in the languages that partners write. Data for shifted-day.ts. */

import { UNITS } from '../extract/dates/date-words.ts'
import { longestFirst } from '../extract/money/numbers.ts'

const COUNTS =
  'one a an two three four five six seven eight nine ten twelve half ein eine einen einem zwei drei vier funf sechs sieben acht zehn un une deux trois quatre cinq sept huit dix una uno dos tres cuatro cinco seis siete ocho um uma dois duas quatro due quattro cinque sei een twee drie vijf zes zeven acht en ett et tva fyra fem sex to fire seks otte jeden dwa trzy cztery'.split(
    ' ',
  )
const COUNT = `(?<count>\\d{1,3}|(?:a |einem )?couple(?: of)?|(?:ein |een |et |ett )?paar|${longestFirst(COUNTS)})`
const UNIT = `(?<unit>${longestFirst(Object.keys(UNITS))})`
/** "Three weeks", "ein halbes Jahr", "half a year". */
const SPAN = `(?:about |around |roughly |at least |another |some |rund |etwa |circa |ca\\. |weitere |noch |environ |unos |unas |uns |umas |circa |ongeveer |ungefar |cirka )?(?:${COUNT} (?:full |whole |more |further |ganze |volle )?${UNIT}|(?<half>half a year|(?:ein |um ein )?halbes jahr|six mois|un semestre|medio ano|meio ano|sei mesi|een half jaar|ett halvar|et halvt ar|pol roku))(?!\\p{L})`
const B = '(?<!\\p{L})'
const BY = "(?: (?:by|for|um|de|d'|di|del|para|em|met|med|o|op))?"

/** It comes so much later. */
export const LATER = [
  // two weeks later, drei Wochen später, deux semaines plus tard, dos semanas de retraso
  `${B}${SPAN}(?:'s?)? (?:later|late|behind|of delay|delay|spater|verspatet|verspatung|verzug|verzogerung|nach hinten|langer|plus tard|de retard|mas tarde|despues de lo|de retraso|de demora|mais tarde|depois do|de atraso|piu tardi|dopo (?:il|del)|di ritardo|vertraging|uitstel|senare|forsena\\p{L}*|forsening|senere|forsinkelse|forsinket|pozniej|opoznienia|to the right|longer than)(?!\\p{L})`,
  // slips (by) a month, pushed it back two weeks, verschiebt sich um drei Wochen, est décalée de deux semaines
  `${B}(?:slip\\p{L}*|slid\\p{L}*|push\\p{L}*|mov(?:e|es|ed|ing)|delay\\p{L}*|postpon\\p{L}*|defer\\p{L}*|shift\\p{L}*|put|set)(?: (?:it|this|that|them|the \\p{L}+|everything|things))?(?: (?:back|out|off|right|on))?${BY} ${SPAN}(?! (?:earlier|sooner|forward|ahead|ago|to the left))`,
  `${B}(?:(?:verschieb|verschob|verzoger|rutsch|verlager|verspat)\\p{L}*)(?: sich)?(?: (?:nochmal|noch mal|wohl|leider|jetzt|nun|alles|der \\p{L}+|die \\p{L}+|das \\p{L}+|noch(?:mals)?))*${BY} ${SPAN}(?! (?:nach vorne?|vor))`,
  `${B}(?:decal|report|repouss|gliss|retard|differ)\\p{L}*(?: \\p{L}+)?${BY} ${SPAN}`,
  `${B}(?:retras|aplaz|pospon|pospuest|atras|demor|desliz)\\p{L}*(?: \\p{L}+)?${BY} ${SPAN}`,
  `${B}(?:atras|adia|adie|escorreg|desliz)\\p{L}*(?: \\p{L}+)?${BY} ${SPAN}`,
  `${B}(?:slitt|rinvi|spost|ritard|posticip)\\p{L}*(?: \\p{L}+)?${BY} ${SPAN}(?! prima)`,
  `${B}(?:schui|schuif|schuift|verschui|verschuif|verschov|uitgesteld|vertraag|opgeschov|doorgeschov)\\p{L}*(?: \\p{L}+)?${BY} ${SPAN}(?! (?:naar voren|eerder))`,
  `${B}(?:skjut|flytta|forsen|senarelag|udsk|udsaet|udsat|rykke|forsink|skubb|utsett|utsatt|forskyv)\\p{L}*(?: (?:upp|fram|frem|ut))?${BY} ${SPAN}(?! (?:tidigare|tidligere))`,
  `${B}(?:przesu|przesun|opozn|odloz|przeloz)\\p{L}*(?: sie)?${BY} ${SPAN}`,
  '(?<count>\\d{1,2}|[一二三四五六])(?:[かカヶヵケ](?=月))?(?<unit>週間|(?<=[かカヶヵケ])月|日|四半期)間?(?:ほど|程度|くらい)?(?:の)?(?:遅れ|遅く|後ろ倒し|延期|延び|ずれ|遅延)',
]

/** It comes so much earlier. */
export const EARLIER = [
  `${B}${SPAN} (?:earlier|sooner|ahead|forward|to the left|fruher|nach vorne?|plus tot|d'avance|antes de lo|de antelacion|mais cedo|antes do|prima del|in anticipo|eerder|naar voren|tidigare|tidligere|wczesniej)(?!\\p{L})`,
  `${B}(?:(?:brought|bring\\p{L}*|pull\\p{L}*|mov(?:e|es|ed|ing))(?: (?:it|this|that|the \\p{L}+))? (?:forward|in|up)|vorgezogen|vorziehen|avanc\\p{L}+|adelant\\p{L}+|antecip\\p{L}+|anticip\\p{L}+|vervroegd|tidigarelag\\p{L}*|fremrykk\\p{L}*|przyspiesz\\p{L}*)${BY} ${SPAN}`,
  `${B}um ${SPAN} vorgezogen`,
  '(?<count>\\d{1,2}|[一二三四五六])(?:[かカヶヵケ](?=月))?(?<unit>週間|(?<=[かカヶヵケ])月|日|四半期)間?(?:ほど|程度)?(?:の)?(?:前倒し|早ま|早く)',
]

/** Of the deal's own day: a word for closing, or for the deal as a whole. */
export const OF_CLOSE =
  /(?<!\p{L})(?:clos\p{L}*|decision\p{L}*|decid\p{L}*|sign(?:s|ed|ing|ature|-?off)?|order\p{L}*|po|purchas\p{L}*|contract\p{L}*|award\p{L}*|approv\p{L}*|abschlus\p{L}*|entscheid\p{L}*|unterschr\p{L}*|unterzeichn\p{L}*|auftrag\p{L}*|bestell\p{L}*|vergabe|vertrag\p{L}*|freigabe|decid\p{L}*|commande\p{L}*|contrat\p{L}*|firm[ae]\p{L}*|cierre|pedido\p{L}*|decis\p{L}*|fecho|fechamento|assinatura|encomenda|chiusura|ordine|contratto|besliss\p{L}*|beslui\p{L}*|getekend|tekenen|ondertekening|opdracht|bestelling|contract|beslut\p{L}*|avtal\p{L}*|underskri\p{L}*|beslutning\p{L}*|aftale\p{L}*|decyzj\p{L}*|podpis\p{L}*|zamowieni\p{L}*)(?!\p{L})|決定|契約|受注|発注|決裁/u
export const OF_ALL =
  /(?<!\p{L})(?:deal|project|everything|all of it|timeline|timing|schedule|whole thing|opportunity|alles|ganze|projekt|vorhaben|zeitplan|tout|projet|affaire|dossier|calendrier|todo|proyecto|negocio|operacion|tudo|projeto|tutto|progetto|trattativa|planning|allt|alt|projektet|affaren|aftalen|wszystko)(?!\p{L})|案件|全体/u
/** "It", right before what it does, and "pushed it back": "it forwards my mail with a two day delay" is of something else. */
export const IT =
  /(?<!\p{L})(?:it|this|that|es|das|cela|ca|esto|isto|het|dat|det)(?:'(?:s|ll|d))?(?: (?:will|be|is|has|have|been|was|now|all|just|going|to|come|comes|coming|again|wird|ist|hat|sich|kommt|leider|jetzt|nun|est|sera|va|se|esta|wordt|komt|blir|ar|er|har)){0,4} ?$|^(?:push|mov|postpon|delay|put|set|shift|defer|bring|brought|pull)\p{L}* (?:it|this|that) /u
/** "Than planned": said of what has a plan. */
export const THAN_PLANNED =
  /(?<!\p{L})(?:(?:than|as) (?:we |i |they )?(?:plan\p{L}*|expect\p{L}*|thought|hoped|said|scheduled|forecast\p{L}*|agreed)|als (?:geplant|gedacht|erwartet|vorgesehen|angenommen|gemeldet)|que prevu|(?:de )?lo (?:previsto|planeado|esperado)|d[oe]l? (?:que )?previst[oa]|del previsto|dan (?:gepland|verwacht|gedacht)|an (?:planerat|vantat)|end (?:planlagt|ventet)|enn (?:planlagt|ventet)|niz (?:planowano|zakladano)|(?:of|behind) schedule|of plan)(?!\p{L})/u
/** Not said of it, or not for sure. */
export const NOT_SURE =
  /(?<!\p{L})(?:may|might|could|would|if|whether|perhaps|maybe|possibly|unless|not|never|no|cannot|\p{L}+n't|hop\p{L}+|fear\p{L}*|afraid|want\p{L}*|ask\p{L}*|wish\p{L}*|konnte\p{L}*|vielleicht|eventuell|evtl|moglicherweise|falls|wenn|ob|nicht|kein\p{L}*|hoff\p{L}*|wurde\p{L}*|wollen|peut-etre|pourrai\p{L}*|risque\p{L}*|si|pas|voudrai\p{L}*|quiza\p{L}?|tal vez|podria\p{L}*|talvez|poderia\p{L}*|nao|forse|potrebbe\p{L}*|non|misschien|zou|niet|geen|als|kanske|maske|kanskje|inte|ikke|kan|jos|nie|moze|jesli)(?!\p{L})|かもしれ|可能性|もし|ない/u
