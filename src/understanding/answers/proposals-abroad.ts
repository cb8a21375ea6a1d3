/**
 * The sentences of proposals.ts as they are written in French, Spanish, Portuguese, Italian, Dutch and Japanese, folded. Verbs
 * carry their person there: a sentence without `who` is about its writer. Only the plainest forms; whatever else
 * somebody writes is asked about.
 */
import type { Role } from '../../motion/words.ts'
import { fold } from '../extract/fold.ts'

interface Tongue {
  roles: Record<Role, string>
  /** What may stand before a role. */
  articles: string
  /** What may follow a role when nothing of its own name is left. */
  follows: string
  /** ROLE, and `who` where the verb does not say it. */
  changes: string[]
  /** The same, asked for one's own side. */
  requests: string[]
  removals: string[]
  credit: string
  withdrawal: string
}

const WHO = (...pronouns: string[]) => `(?<who>${pronouns.join('|')}|P+|V+)`

const FR_WISH =
  "(?:(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerions)|j'aimerais|(?:je propose|nous proposons) de)"
const ES_WISH =
  '(?:(?:nos|me) gustaria|quisiera|quisieramos|queremos|quiero|querriamos|propongo|proponemos|deseamos)'
const PT_WISH = '(?:gostaria(?:mos)? de|queremos|quero|queriamos|proponho|propomos|desejamos)'
const IT_WISH =
  '(?:vorrei|vorremmo|desideriamo|vogliamo|voglio|(?:mi|ci) piacerebbe|(?:propongo|proponiamo) di)'
const NL_WISH = '(?:wil|willen|zou|zouden)(?: graag)?'

export const TONGUES: Tongue[] = [
  {
    roles: {
      CUSTOMER_RELATIONSHIP: 'relation (?:avec le )?client|contact (?:avec le )?client',
      TECHNICAL_FIT: '(?:partie|volet|validation|evaluation) technique|avant-vente',
      REFERENCE: 'references?',
      CLOSE: 'negociations?|conclusion|closing',
    },
    articles: "la |le |les |l'|de la |du |des |notre |votre |nos |vos ",
    follows: 'parce|car|puisque|si|mais|quand|chez|a|au|aux|devrait|devraient|des|et',
    changes: [
      `${FR_WISH} (?:reprendre|prendre en charge|assurer|(?:me|nous) charger) ROLE`,
      `(?:je propose|nous proposons) que ${WHO('nous', 'vous', 'notre equipe', 'votre equipe')} (?:reprenne|prenne en charge|assure|reprenions|repreniez) ROLE`,
      `${FR_WISH} ${WHO('vous')} (?:confier|ceder|passer|transferer) ROLE`,
      `(?:merci de|veuillez|${FR_WISH}) (?:confier|ceder|passer|transferer) ROLE a ${WHO('nous', 'vous', 'notre equipe', 'votre equipe')}`,
      `${FR_WISH} (?:ramener|rapatrier|faire revenir|reprendre) ROLE chez ${WHO('nous', 'vous')}`,
      `ROLE (?:devrait|devraient) (?:revenir|passer) a ${WHO('nous', 'vous', 'notre equipe', 'votre equipe')}`,
    ],
    requests: [
      '(?:pourrions-nous|pouvons-nous|pourrais-je|puis-je|est-ce que (?:nous|je|on) (?:pourrions|pouvons|pourrais|peux|pourrait|peut)|serait-il possible (?:pour nous )?de) (?:nous |me )?(?:reprendre|prendre en charge|assurer|charger) ROLE',
    ],
    removals: [
      `${FR_WISH} retirer (?:P+|le partenaire) (?:de (?:cette|l') ?(?:affaire|opportunite)|d[ue] (?:ce )?(?:deal|dossier))`,
    ],
    credit: `(?:notre|ma|leur|la) part (?:devrait|doit)|${FR_WISH}[^.!?\\n]{0,80}(?:notre part|ma part|repartition|partage du credit)`,
    withdrawal: '(?:je retire|nous retirons) (?:ma|notre|la) proposition',
  },
  {
    roles: {
      CUSTOMER_RELATIONSHIP: 'relacion con el cliente|contacto con el cliente',
      TECHNICAL_FIT: '(?:parte|validacion|evaluacion) tecnica|preventa',
      REFERENCE: 'referencias?',
      CLOSE: 'cierre|negociacion(?:es)?',
    },
    articles: 'la |el |las |los |del |de la |de las |nuestra |nuestras |vuestra |su ',
    follows: 'porque|ya|pues|dado|si|pero|cuando|a|al|deberia|deberian|y',
    changes: [
      `${ES_WISH} (?:asumir|llevar|encargar(?:nos|me)|(?:hacer(?:nos|me)) cargo) (?:de )?ROLE`,
      `(?:propongo|proponemos) que ${WHO('nosotros', 'vosotros', 'ustedes', 'nuestro equipo', 'vuestro equipo')} (?:asuma|asuman|asumais|asumamos|lleve|lleven|se encargue|se encarguen) (?:de )?ROLE`,
      `${ES_WISH} (?:ceder|pasar|entregar)(?<who>os|les) ROLE`,
      `(?:por favor,? )?${ES_WISH} (?:ceder|pasar|entregar) ROLE a ${WHO('nosotros', 'vosotros', 'ustedes', 'nuestro equipo', 'vuestro equipo')}`,
      `ROLE (?:deberia|deberian) (?:pasar|corresponder) a ${WHO('nosotros', 'vosotros', 'ustedes', 'nuestro equipo', 'vuestro equipo')}`,
    ],
    requests: [
      '(?:podriamos|podemos|podria yo|puedo|nos seria posible|seria posible|(?:os|les) pareceria bien) (?:nosotros )?(?:asumir|llevar|encargar(?:nos|me)|hacer(?:nos|me) cargo) (?:de )?ROLE',
    ],
    removals: [
      `${ES_WISH} (?:retirar|sacar|quitar) (?:a )?(?:P+|al? (?:partner|socio)|el partner) (?:de est[ea]|del?|de la) (?:oportunidad|negocio|deal)`,
    ],
    credit: `(?:nuestra|mi|su|la) (?:parte|participacion|cuota) (?:deberia|debe)|${ES_WISH}[^.!?\\n]{0,80}(?:nuestra (?:parte|participacion|cuota)|reparto)`,
    withdrawal: '(?:retiro|retiramos) (?:mi|nuestra|la) propuesta',
  },
  {
    roles: {
      CUSTOMER_RELATIONSHIP: 'relacao com o cliente|contacto? com o cliente',
      TECHNICAL_FIT: '(?:parte|validacao|avaliacao) tecnica|pre-venda',
      REFERENCE: 'referencias?',
      CLOSE: 'fecho|fechamento|negociac(?:ao|oes)',
    },
    articles: 'a |o |as |os |da |do |das |dos |nossa |nossas |vossa |a nossa |as nossas |a vossa ',
    follows: 'porque|pois|ja|dado|se|mas|quando|a|ao|para|deveria|deveriam|e',
    changes: [
      `${PT_WISH} (?:assumir|ficar com|tratar|cuidar) ROLE`,
      `(?:proponho|propomos) que (?:a |o )?${WHO('nos', 'voces', 'a nossa equipa', 'a vossa equipa')} (?:assuma|assumam|assumamos|fique com|fiquem com) ROLE`,
      `${PT_WISH} (?:passar|ceder|entregar) ROLE (?:a|ao|para) (?:a |o )?${WHO('nos', 'voces', 'nossa equipa', 'vossa equipa')}`,
      `ROLE (?:deveria|deveriam) (?:passar|ficar) (?:a|ao|para|com) (?:a |o )?${WHO('nos', 'voces', 'nossa equipa', 'vossa equipa')}`,
    ],
    requests: [
      '(?:poderiamos|podiamos|podemos|posso|poderia eu|seria possivel) (?:nos )?(?:assumir(?:mos)?|ficar(?:mos)? com|tratar(?:mos)?|cuidar(?:mos)?) ROLE',
    ],
    removals: [
      `${PT_WISH} (?:retirar|tirar) (?:a |o )?(?:P+|parceiro) (?:deste|desta|do|da) (?:negocio|oportunidade|deal)`,
    ],
    credit: `(?:a nossa|nossa|a minha) (?:parte|participacao|quota) (?:deveria|deve)|${PT_WISH}[^.!?\\n]{0,80}(?:nossa (?:parte|participacao|quota)|reparticao|divisao)`,
    withdrawal: '(?:retiro|retiramos) (?:a )?(?:minha|nossa) proposta',
  },
  {
    roles: {
      CUSTOMER_RELATIONSHIP: '(?:relazione|rapporto|contatto) con il cliente',
      TECHNICAL_FIT: '(?:parte|validazione|valutazione) tecnica|prevendita',
      REFERENCE: 'referenz[ae]',
      CLOSE: 'chiusura|trattativ[ae]|negoziazione',
    },
    articles: "la |il |le |l'|della |del |delle |dell'|la nostra |le nostre |la vostra ",
    follows: 'perche|poiche|dato|visto|se|ma|quando|a|al|dovrebbe|dovrebbero|e',
    changes: [
      `${IT_WISH} (?:assumere|assumerci|assumermi|prendere in carico|gestire|seguire|occuparci|occuparmi) ROLE`,
      `(?:propongo|proponiamo) che ${WHO('noi', 'voi', 'il nostro team', 'il vostro team')} (?:assuma|assumiate|assumiamo|prenda in carico|gestisca|segua|si occupi) ROLE`,
      `${IT_WISH} (?:passar|affidar|ceder)(?<who>vi) ROLE`,
      `${IT_WISH} (?:passare|affidare|cedere|trasferire) ROLE a ${WHO('noi', 'voi', 'nostro team', 'vostro team')}`,
      `ROLE (?:dovrebbe|dovrebbero) (?:passare|spettare) a ${WHO('noi', 'voi', 'nostro team', 'vostro team')}`,
    ],
    requests: [
      '(?:potremmo|possiamo|potrei|posso|sarebbe possibile) (?:noi )?(?:assumere|assumerci|prendere in carico|gestire|seguire|occuparci|occuparmi) ROLE',
    ],
    removals: [
      `${IT_WISH} (?:togliere|escludere|rimuovere) (?:P+|il partner) da(?:l| questo| questa|lla|ll') ?(?:deal|trattativa|opportunita|affare)`,
    ],
    credit: `(?:la nostra|la mia) (?:quota|parte) (?:dovrebbe|deve)|${IT_WISH}[^.!?\\n]{0,80}(?:nostra quota|ripartizione|suddivisione)`,
    withdrawal: '(?:ritiro|ritiriamo) (?:la )?(?:mia|nostra)(?: la)? proposta',
  },
  {
    roles: {
      CUSTOMER_RELATIONSHIP: 'klantrelatie|relatie met de klant|klantcontact|contact met de klant',
      TECHNICAL_FIT: 'technische (?:kant|deel|validatie|evaluatie)|techniek|presales',
      REFERENCE: 'referenties?',
      CLOSE: 'afsluiting|onderhandeling(?:en)?|closing',
    },
    articles: 'de |het |onze |jullie |uw ',
    follows:
      'omdat|want|aangezien|als|mits|maar|graag|aan|over|op|te|moet|moeten|zou|zouden|wil|willen|doen|overneemt|overnemen|verzorgen',
    changes: [
      `${WHO('ik', 'wij', 'we', 'jullie', 'u')} ${NL_WISH} ROLE (?:graag )?(?:overnemen|op (?:ons|me|mij) nemen|verzorgen)`,
      `ROLE ${NL_WISH} ${WHO('ik', 'wij', 'we', 'jullie', 'u')} (?:graag )?(?:overnemen|verzorgen)`,
      `(?:ik stel|wij stellen|we stellen) voor dat ${WHO('ik', 'wij', 'we', 'jullie', 'u')} ROLE (?:overneemt|overneem|overnemen|verzorgt|verzorgen)`,
      `(?:ik|wij|we) ${NL_WISH} ROLE (?:graag )?aan ${WHO('ons', 'jullie', 'u')} (?:overdragen|overlaten|geven)`,
      `ROLE (?:moet|moeten|zou|zouden) naar ${WHO('ons', 'jullie', 'u')}(?: (?:moeten )?gaan)?`,
    ],
    requests: [
      `(?:mogen|kunnen|zouden|mag|kan|zou) ${WHO('ik', 'wij', 'we')} ROLE (?:misschien |graag )?(?:mogen |kunnen )?(?:overnemen|doen|verzorgen)`,
    ],
    removals: [
      '(?:ik stel|wij stellen|we stellen) voor(?: om)? (?:P+|de partner) (?:van|uit) (?:deze|de) (?:deal|opportunity) te (?:halen|verwijderen)',
    ],
    credit: `(?:ons|mijn|het) aandeel (?:zou|moet)|(?:ik|wij|we) (?:stel voor|stellen voor|${NL_WISH})[^.!?\\n]{0,80}(?:aandeel|verdeling)`,
    withdrawal: '(?:ik trek|wij trekken|we trekken) (?:mijn|ons|het) voorstel (?:terug|in)',
  },
]

/**
 * Japanese asks for everything politely ("クロージングは弊社で担当させていただけないでしょうか"), and has no spaces. The whole
 * request is the match: its "ない" denies nothing.
 */
export const JAPANESE: { roles: Record<Role, string>; changes: RegExp[] } = japanese({
  CUSTOMER_RELATIONSHIP: '顧客(?:との)?関係|(?:顧客|お客様)(?:との窓口|対応|窓口)',
  TECHNICAL_FIT: '技術(?:的な?)?(?:検証|評価|面|支援|対応)|プリセールス',
  REFERENCE: 'リファレンス|導入事例|事例紹介',
  CLOSE: 'クロージング|契約交渉|価格交渉|契約締結',
})

function japanese(words: Record<Role, string>) {
  const named = Object.entries(words).map(([role, names]) => [role, fold(names)] as const)
  const change = `(?<role>${named.map(([, names]) => names).join('|')})(?:の担当|業務)?(?:は|を|については?|に関しては?)、?(?<who>弊社|当社|私ども|我々|こちら|御社|貴社|P+|V+)?(?:様|側|の方)?(?:で|が|に|にて)?、?(?:ご)?(?:担当|対応|引き受け|引き継|お任せ|受け持)[^。\\n、]{0,8}(?:いただ|頂|もら|たい|たく|お願い)[^。\\n]{0,30}`
  return {
    roles: Object.fromEntries(named) as Record<Role, string>,
    changes: [new RegExp(fold(change), 'u')],
  }
}

/** The other side, as its writer calls it. */
export const YOU_ABROAD =
  /^(?:vous|votre|vosotros|ustedes|vuestro|os$|les$|voces|a vossa|vossa|voi$|vi$|il vostro|vostro|jullie|u$|御社|貴社)/

/** What leads in a reason ("parce que …"); as written, with its accents. */
export const BECAUSE_ABROAD =
  /(?<!\p{L})(?:parce qu(?:e\s|['’])|car\s|puisque\s|porque\s|ya que\s|dado que\s|pois\s|j[áa] que\s|perch[ée]\s|poich[ée]\s|dato che\s|visto che\s|omdat\s|want\s|aangezien\s)/iu

/** The words of a language with its roles in place. */
export function inTongue({ roles, articles, follows }: Tongue, pattern: string): string {
  const role = `(?:${articles})?(?<role>${Object.values(roles).join('|')})`
  return pattern.replace('ROLE', `${role}(?= *(?:[.,;:!?()–—-]|$)| (?:${follows})(?![\\p{L}]))`)
}
