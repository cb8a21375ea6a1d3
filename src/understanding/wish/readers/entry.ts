/**
 * What a mail to the registration address is: a deal brought in, a question about one, or nothing of ours. A missed
 * registration is the costliest mistake here (a partner loses the place in the queue), so weak signs add up: the
 * words of registering, the facts of a deal, a customer with a need; campaigns, invoices and phishing subtract.
 */
import type { DealRead } from '../../understanding.ts'
import { findAll, mailMatcher } from './phrases.ts'

/** The words of bringing a deal in. */
const REGISTERS = mailMatcher({
  en: [
    '(?:deal|opportunity|lead|opp|project|customer|account) ?-?(?:reg|registration|registrations|submission|protection|notification)s?',
    "(?:to |please |pls |kindly |want to |like to |wish to |wanting to |we |i |would |can you |could you |let's |ll |also |and |herewith |hereby )*(?:register|registering|record|log|add|submit|submitting|protect|claim|lodge|flag|declare|report|book in|put in|enter|file|announce|raise)(?: (?:you|this|the|a|an|our|another|one|two|three|four|several|some|new|following|below|these|for|with|deal|reg|us|of|more|next|second|attached))* (?:deals?|opportunit\\w+|leads?|opps?|accounts?|customers?|projects?|prospects?|registrations?|ones?|these|this|it|tender|rfp|case)",
    '^(?:(?:fwd?|fw|re|wg|tr) ?: ?)?(?:reg|registration|deal|deal reg|new deal|new opp|new lead|lead|opportunity|new opportunity|prospect|co-?sell)(?: ?[:/–-]| for | request| form|$)',
    '(?:new|hot|warm|fresh|early|promising|potential|possible|joint|shared|mutual|upsell|expansion|another) (?:\\w+ )?(?:deal|opportunity|lead|opp|prospect|account(?! (?:manager|executive|rep|team|director|number))|project|co-?sell)',
    '(?:a |the |this )?(?:lead|opportunity|referral|tip|introduction|intro|heads[- ]up) (?:for you|for northwind|to (?:you|northwind)|from us|about|on|at)',
    '(?:introduce|introducing|intro|refer|referring|hand over|pass on|send you|bring you|point you|connect you)(?: (?:\\w+ ){0,4}?)(?:to|you|lead|customer|client|prospect|opportunity|contact)?',
    'co-?sell(?:ing)?',
    'partner of record',
    'deal protection for',
    '(?:put|note|mark) (?:us|me|our name) (?:down|as)',
    'under our name',
    '(?:be|go|put us|get|stay|keep us) on (?:the )?record',
    '^heads[- ]?up',
    'before (?:somebody|someone|anybody|anyone) else (?:does|registers)',
    'first come',
  ],
  de: [
    '(?:deal|projekt|opportunity|lead|kunden|opp)?-?(?:registrierung|registrieren|registriert|anmeldung|anmelden|projektschutz|projektmeldung|projektanmeldung|kundenschutz|meldung)(?:en)?',
    '(?:neue[rs]?|heisse[rs]?|moglicher|potentielle[rs]?|potenzielle[rs]?|weitere[rs]?) (?:\\w+ )?(?:deal|opportunity|lead|projekt|chance|interessent|kunde|vorhaben|verkaufschance)',
    '(?:opportunity|lead|verkaufschance|interessent|interessenten|ausschreibung|neukunde)',
    '(?:bitte|mochten|wollen|wurden|mochte|hiermit) (?:\\w+ ){0,8}?(?:registrieren|anmelden|eintragen|aufnehmen|schutzen|melden|vormerken|notieren)',
    'melden wir (?:\\w+ )?(?:an|folgend\\w*|einen|ein)',
    'tipp fur euch',
    '^tipps?(?: ?:|$)',
  ],
  fr: [
    "(?:enregistre\\w*|enregistrement|declaration|declarer|declarons|inscription|inscrire|inscrivez)(?: (?:d'|de |l'|la |une |cette |un |des |le |ce )*(?:opportunite|affaire|deal|projet|dossier|piste|client|lead)s?)?",
    '(?:nouvelles?|nouveau|belle|autre) (?:opportunite|affaire|deal|piste|projet|lead|prospect|dossier|client)s?',
    'opportunites?',
    "protection (?:de l'affaire|du deal|commerciale)",
    '(?:piste|lead|prospect|mise en relation|recommandation)',
  ],
  es: [
    '(?:registr\\w+|alta|proteger|proteccion)(?: (?:de|del|la|el|una|un|esta|este|nueva|nuevo))* ?(?:oportunidad|oportunidades|deal|negocio|proyecto|cliente|lead|operacion)?',
    '(?:nuev[oa]|otra|posible) (?:\\w+ )?(?:oportunidad|negocio|lead|cliente|proyecto|deal|operacion)',
    'oportunidad(?:es)?',
    '(?:lead|prospecto|referido)',
  ],
  pt: [
    '(?:registr\\w+|regist[oe]\\w*|registar\\w*|cadastr\\w+|proteger|protecao)(?: (?:de|do|da|a|o|uma|um|esta|este|essa|esse|nova|novo))* ?(?:oportunidade|oportunidades|deal|negocio|projeto|projecto|cliente|lead)?',
    '(?:nov[oa]|outra|possivel) (?:\\w+ )?(?:oportunidade|negocio|lead|cliente|projeto|deal)',
    'oportunidades?',
    '(?:lead|indicacao)',
  ],
  it: [
    "(?:registr\\w+|segnal\\w+|protezione)(?: (?:di|del|della|la|il|una|un|questa|questo|nuova|nuovo|l'))* ?(?:opportunita|trattativa|trattative|deal|affare|progetto|cliente|lead)?",
    '(?:nuov[oa]|altra|possibile) (?:\\w+ )?(?:opportunita|trattativa|lead|cliente|progetto|deal)',
    'opportunita',
    '(?:lead|segnalazione|trattativa)',
  ],
  nl: [
    '(?:deal|project|kans|lead)?-?(?:registr\\w+|aanmeld\\w+|dealregistratie|melding)(?: (?:van|voor|een|de|het|deze|dit|nieuwe))* ?(?:kans|kansen|deal|deals|project|klant|lead)?',
    '(?:nieuwe?|mogelijke?|warme) (?:\\w+ )?(?:kans|deal|lead|klant|project|opportunity|prospect)',
    '(?:kans|lead|prospect|opportunity)',
  ],
  pl: [
    '(?:rejestrac\\w+|zarejestrowa\\w+|rejestruj\\w+|zglasza\\w+|zgloszeni\\w+|zglosic)(?: (?:\\w+ ){0,2}?(?:szans\\w+|projekt\\w*|klient\\w*|okazj\\w+|transakcj\\w+))?',
    'now[aey] (?:szansa|okazja|projekt|klient|lead)',
  ],
  sv: [
    '(?:registrera\\w*|registrering|anmal\\w+|affarsregistrering)',
    '(?:ny|nytt) (?:affar|mojlighet|lead|kund|projekt|affarsmojlighet)',
  ],
  da: [
    '(?:registrer\\w*|registrering|anmeld\\w+)',
    '(?:ny|nyt) (?:mulighed|lead|kunde|projekt|salgsmulighed)',
  ],
  ja: [
    '(?:案件|商談|ディール|パートナー案件)(?:の)?(?:登録|申請|ご?報告|ご?連絡|ご?紹介)',
    '登録(?:を)?(?:お願い|申請|依頼|希望)',
    '新規(?:案件|商談|お客様|顧客)',
    '案件',
  ],
})

const CUSTOMER = mailMatcher({
  en: [
    '(?:end )?(?:customers?|clients?|prospects?|end[- ]?users?)',
    'account(?: name)?',
    'their (?:cio|cto|cfo|it|head|team|budget|current|procurement|ops|operations|security|board|director|manager)',
  ],
  de: ['(?:end)?kunden?', 'interessent\\w*', 'auftraggeber', 'deren (?:it|leiter|budget)', 'firma'],
  fr: ['clients?(?: final)?', 'prospects?', 'compte', 'leur (?:dsi|directeur|budget|equipe|rssi)'],
  es: ['clientes?(?: final)?', 'prospecto', 'cuenta', 'su (?:director|responsable|presupuesto|equipo)'],
  pt: ['clientes?(?: final)?', 'prospect', 'conta', 'o (?:diretor|director|responsavel|orcamento) deles'],
  it: ['clienti?(?: finale)?', 'azienda', 'prospect', 'il loro (?:direttore|responsabile|budget)'],
  nl: ['(?:eind)?klant(?:en)?', 'prospect', 'hun (?:it|directeur|hoofd|budget)'],
  pl: ['klient\\w*'],
  sv: ['kund(?:en)?'],
  da: ['kunde(?:n)?'],
  ja: ['お客様', '顧客', 'エンドユーザ', '先方', '様'],
})

const NEED = mailMatcher({
  en: [
    '(?:need|needs|looking (?:for|to|at)|want|wants|evaluat\\w+|replac\\w+|migrat\\w+|tender|rfp|rfq|rfi|project|pain|struggl\\w+|budget\\w*|audit|deadline|contract (?:expires|ends|runs out)|renewal|roll ?out|poc|proof of concept|pilot|decision|go-?live|shortlist\\w*|timeline|close date|expected close|value|licen[cs]es?|seats|users|per year|annual|incumbent|requirement\\w*|interested in)',
  ],
  de: [
    '(?:braucht|brauchen|benotig\\w+|such\\w+|ablos\\w+|ersetz\\w+|ausschreibung|projekt|budget\\w*|bedarf|pilot\\w*|entscheidung|volumen|lizenzen|arbeitsplatze|pro jahr|vertrag lauft|interessiert|plant|planen|termin)',
  ],
  fr: [
    "(?:besoin|cherche\\w*|remplac\\w+|appel d'offres|projet|budget|pilote|decision|montant|licences|postes|par an|contrat|echeance|souhait\\w+|interesse\\w*)",
  ],
  es: [
    '(?:necesit\\w+|busca\\w*|sustitu\\w+|reemplaz\\w+|licitacion|proyecto|presupuesto|piloto|decision|importe|licencias|usuarios|al ano|contrato|interesad\\w+|quieren?)',
  ],
  pt: [
    '(?:precisa\\w*|procura\\w*|substitu\\w+|concurso|licitacao|projet\\w+|projeto|orcamento|verba|piloto|decisao|valor|licencas|usuarios|utilizadores|por ano|contrato|interessad\\w+|querem?)',
  ],
  it: [
    "(?:bisogno|necessit\\w+|cerca\\w*|sostitu\\w+|gara|progetto|budget|pilota|decisione|importo|valore|licenze|utenti|all'anno|contratto|interessat\\w+|vogliono|vuole)",
  ],
  nl: [
    '(?:nodig|behoefte|zoek\\w*|vervang\\w+|aanbesteding|project|budget|pilot|beslis\\w+|bedrag|licenties|gebruikers|per jaar|contract|geinteresseerd|wil|willen)',
  ],
  pl: [
    '(?:potrzebuj\\w+|szuka\\w*|przetarg|projekt\\w*|budzet\\w*|wdroz\\w+|decyzj\\w+|wartosc|licencj\\w+)',
  ],
  sv: ['(?:behov\\w*|behover|soker|upphandling|projekt\\w*|budget\\w*|beslut\\w*|varde|licenser)'],
  da: ['(?:behov|sog\\w+|udbud|projekt\\w*|budget\\w*|beslutning\\w*|vaerdi|licenser)'],
  ja: ['課題', '検討', '予算', '導入', '更新', '要望', '希望', '決裁', '受注予定', '金額', '規模', '契約'],
})

/** What campaigns, phishing, invoices, job seekers and events write; each a strong sign against a deal. */
const NOISE = mailMatcher({
  en: [
    'we (?:help|helped|enable|empower|specialis\\w+|specializ\\w+|partner with|work with|support|provide|offer|deliver|build) (?:\\w+ ){0,3}?(?:companies|businesses|vendors|teams|organi[sz]ations|firms|brands|sales|startups|enterprises|clients like|leaders|saas)',
    'our (?:platform|solution|software|tool|service|services|agency|product|technology|database|system|ai) (?:\\w+ )?(?:helps?|can help|enables?|lets|makes|is used|automates?|delivers?|has helped|integrates?|gives|turns|finds|identif\\w+)',
    'would you be (?:open|interested|available|up|willing)(?: (?:to|in|for))',
    '(?:worth|open to|up for) (?:a |having a )?(?:quick |short |brief )?(?:chat|call|conversation|look|demo)',
    "(?:are you|you are|you're|if you're not|if you are not) (?:the )?(?:right|best|correct) (?:person|contact)",
    '(?:case stud(?:y|ies)|success stories|testimonials?|trusted by|award-winning|industry[- ]leading|cutting[- ]edge|game[- ]chang\\w+|best-in-class)',
    'schedule a (?:\\w+ )?(?:call|demo|meeting)|calendly|hop on a (?:\\w+ )?call|grab a slot|pick a (?:time|slot)',
    'free (?:audit|consultation|assessment|quote|sample|report|e-?book|guide|whitepaper|template|account|access|month)',
    'reply (?:stop|unsubscribe|with (?:stop|no|remove))',
    '(?:just )?(?:bumping|floating) this|did you (?:get|see|receive) my (?:last|previous|earlier)|circling back',
    '(?:10|5|3|2|ten|three|two|five)x (?:more|your|the|their|faster)|\\d{2,3} ?% (?:more|faster|less|increase|reduction|higher)',
    'partnership opportunity|business proposal|mutually beneficial|guaranteed',
    '(?:verified|qualified|b2b|fresh|targeted) (?:leads?|data|contacts|email)(?: list)?',
    '(?:sign|log) ?-?in (?:here|now|to (?:your|the|review|view|keep|avoid|confirm))',
    '(?:secure|encrypted|protected|confidential) (?:link|document|portal|message|file)',
    '(?:shared|sent) (?:a|an|the|you a|you an) (?:\\w+ )?(?:document|file|folder|invoice|fax|voicemail)(?: with you| via| using| on)?',
    'docusign|dropbox|wetransfer|(?:view|open|review|download) (?:the |your |shared )?(?:document|file|attachment|message|voicemail|invoice)',
    'within (?:the next )?(?:24|48|72|12) ?(?:hours|hrs|h)',
    'failure to (?:do so|comply|confirm|respond|verify|act)',
    'will be (?:permanently )?(?:deleted|released to|revoked|forfeited|suspended|deactivated|disabled|closed unless|cancelled unless|lost unless)',
    'kindly (?:confirm|update|click|verify|download|open|log|provide|fill)',
    '(?:commission|payout|funds?|payment|refund|reward|bonus|rebate) (?:\\w+ ){0,3}?(?:is |are |has been |have been |will be )?(?:ready|pending|approved|released|waiting|on hold|processed|transferred|credited)',
    'gift ?cards?|(?:change|update|new) (?:of |in |to )?(?:our |the )?bank(?:ing)? (?:details|account|information)',
    'security (?:alert|notice|team|department|update|warning)|it (?:help ?desk|support team|department|administrator)',
    'reactivat\\w+|re-?validat\\w+|credentials|two-factor|one-time (?:code|password)|web ?mail',
    'act (?:now|fast|today)|urgent(?:ly)? (?:action|attention|response|required)|immediate(?:ly)? (?:action|attention)|last (?:chance|reminder|call)|expires? (?:today|tonight|tomorrow|soon|in \\d+)',
    'get started (?:today|now|for free)|learn more|find out more|read more|shop now|order now|buy now|download now|watch (?:now|the (?:video|demo|replay))',
    "if you (?:no longer|do not|don'?t) (?:wish|want) to (?:receive|hear)",
    '(?:this )?(?:is an )?(?:advertisement|sponsored|promotional|marketing (?:e-?mail|communication))',
    'all rights reserved|©|privacy policy|terms (?:of service|and conditions) apply',
    'subscri(?:be|ption|bed|ber)s?',
    'unsubscribe',
    'opt[- ]?out',
    'view (?:this|it)? ?(?:email |mail )?(?:in|online|on) (?:your )?(?:browser|web)',
    'manage (?:your )?(?:preferences|subscription)',
    "you (?:are receiving|receive|received|'re receiving) this (?:e-?mail|message|newsletter)?(?: because)?",
    '(?:verify|confirm|validate|update|reactivate|restore|unlock) your (?:account|mailbox|password|identity|e-?mail|webmail|details|payment|billing|credentials)',
    '(?:password|mailbox|account|storage|subscription|certificate) (?:is |will |has |was )?(?:be )?(?:about to )?(?:expir\\w+|suspended|deactivated|disabled|locked|full|limited|exceeded|blocked|terminated)',
    '(?:click|tap) (?:here|below|the (?:link|button)|on the (?:link|button))',
    'quota',
    '(?:unusual|suspicious) (?:sign-?in|activity|login)',
    'dear (?:user|customer|sir or madam|beneficiary|valued|account holder|winner|webmail)',
    'wire transfer|inheritance|beneficiary|lottery|jackpot|bitcoin|crypto\\w*|forex|casino|viagra',
    '(?:seo|backlinks?|guest posts?|web design|website (?:redesign|traffic)|link building|google ranking|first page of google)',
    '(?:increase|boost|grow|double|triple|skyrocket|supercharge) your (?:sales|traffic|revenue|leads?|pipeline|conversion|business|roi|productivity)',
    '(?:companies|businesses|teams|organi[sz]ations|firms|vendors) like (?:yours|you)',
    "(?:i|we) (?:came across|stumbled upon|found|noticed|saw|visited|was looking at|'ve been following|have been following) (?:your (?:company|website|profile|site|business|team)|you on linkedin)",
    '(?:quick|short|15[- ]?min\\w*|10[- ]?min\\w*|20[- ]?min\\w*|30[- ]?min\\w*|brief|fifteen minutes?|ten minutes?) (?:\\w+ )?(?:call|chat|demo|meeting|intro)(?= *(?:[?.!,]|this week|next week|to show|to see|to discuss))',
    'following up on my (?:previous|last|earlier) (?:e-?mail|message|note)',
    '(?:special|limited|exclusive|early bird|black friday|cyber monday) (?:time |one-time )?(?:offer|discount|deal|price|pricing|sale|rate|ticket)s?',
    '\\d{1,2} ?% (?:off|discount)',
    'free trial|free webinar|sign up (?:now|today)|register (?:now|today|here|your (?:team|seat|place|spot))|save (?:your|the) (?:seat|spot|date)|book your (?:seat|place|ticket)',
    '(?:please )?(?:find|see) (?:the |our |your )?(?:attached|enclosed)? ?(?:the |our |your )?invoice',
    'invoice (?:no|number|#|nr|inv|is (?:attached|overdue|due)|attached|dated|for (?:the )?(?:period|services|month|january|february|march|april|may|june|july|august|september|october|november|december))',
    '(?:payment|amount|balance) (?:is )?(?:due|overdue|reminder|outstanding)|remittance|bank details|iban|net 30|pay by',
    '(?:your|my|the) (?:cv|resume|job application|application for)',
    'recruit\\w+|candidates? for|job opening|we are hiring|staffing|offshore (?:team|develop\\w+)|our (?:developers|engineers) (?:can|are)',
    'newsletter|issue no|\\bno\\. \\d+ \\|',
    'email list|mailing list|contact list of|database of (?:contacts|decision)|attendee list|list of attendees',
    '(?:parcel|package|shipment|delivery) (?:is |was |has |could )?(?:\\w+ )?(?:held|on hold|pending|failed|delivered|on its way|tracking)',
    '(?:order|booking|reservation|ticket) (?:confirmation|confirmed|number)',
  ],
  de: [
    'wir (?:helfen|unterstutzen) (?:\\w+ ){0,3}?(?:unternehmen|vertrieb\\w*|teams|firmen|herstellern?)',
    'unsere? (?:plattform|losung|software|tool|agentur|dienstleistung) (?:\\w+ )?(?:hilft|ermoglicht|automatisiert|liefert|steigert)',
    '(?:15|20|30)[- ]?minuten|kurzes (?:gesprach|telefonat|kennenlernen)|unverbindlich\\w*|kostenlos\\w*|gratis',
    'innerhalb (?:von )?(?:24|48|72) stunden|dringend|sofort(?:ige)? (?:handlung|massnahme)|zugangsdaten|anmeldedaten|verifizier\\w+',
    'sind sie der richtige ansprechpartner',
    'alle rechte vorbehalten|datenschutzerklarung',
    'abmelden|abbestellen',
    'newsletter',
    '(?:ihr|dein) (?:konto|postfach|passwort) (?:\\w+ ){0,3}?(?:gesperrt|lauft ab|abgelaufen|voll|bestatigen|gesperrt wird)',
    'klicken sie (?:hier|auf)',
    '(?:anbei|im anhang|beiliegend) (?:\\w+ ){0,3}?rechnung',
    'rechnung(?:s-?)?(?:nr|nummer|datum|sbetrag)',
    'zahlungs(?:erinnerung|ziel|eingang)|mahnung|fallig(?:keit)? am|iban',
    'bewerbung(?:sunterlagen)?',
    'rabatt|gutschein|sonderangebot|fruhbucher',
    'jetzt (?:anmelden|registrieren|sichern)',
    'browser (?:ansehen|offnen)',
  ],
  fr: [
    'nous (?:aidons|accompagnons) (?:\\w+ ){0,3}?(?:entreprises|equipes|societes|editeurs)',
    'notre (?:plateforme|solution|logiciel|outil|agence) (?:\\w+ )?(?:aide|permet|automatise)',
    '(?:15|20|30) minutes|sans engagement|gratuit\\w*|rendez-vous telephonique',
    'sous (?:24|48|72) ?(?:heures|h)|urgent\\w*|identifiants|verifi\\w+ votre',
    'tous droits reserves|politique de confidentialite',
    'se desabonner|desinscri\\w+|desabonn\\w+',
    'infolettre|newsletter',
    'votre (?:compte|mot de passe|boite) (?:\\w+ ){0,3}?(?:expire\\w*|suspendu|bloque|plein\\w*)',
    'cliquez (?:ici|sur)',
    '(?:ci-joint|veuillez trouver) (?:\\w+ ){0,4}?facture',
    'facture (?:n|no|numero|du|jointe|impayee)',
    'iban|echeance de paiement|relance de paiement',
    'candidature|curriculum',
    'inscrivez-vous|offre (?:speciale|exclusive)|code promo',
  ],
  es: [
    'ayudamos a (?:\\w+ ){0,3}?(?:empresas|equipos|companias|fabricantes)',
    'nuestra? (?:plataforma|solucion|software|herramienta|agencia) (?:\\w+ )?(?:ayuda|permite|automatiza)',
    '(?:15|20|30) minutos|sin compromiso|gratis|gratuit\\w+',
    'en (?:24|48|72) ?(?:horas|h)|urgente\\w*|credenciales|verifi\\w+ su',
    'todos los derechos reservados|politica de privacidad',
    'darse de baja|cancelar (?:la )?suscripcion',
    'boletin|newsletter',
    'su (?:cuenta|contrasena|buzon) (?:\\w+ ){0,3}?(?:caduca\\w*|suspendid\\w*|bloquead\\w*|llen\\w*)',
    'haga clic|haz clic',
    '(?:adjunt\\w+|adjunto) (?:\\w+ ){0,4}?factura',
    'factura (?:n|no|num|numero|pendiente|adjunta)',
    'iban|recordatorio de pago|vencimiento de pago',
    'curriculum|candidatura',
    'oferta especial|descuento|inscribete',
  ],
  pt: [
    'ajudamos (?:\\w+ ){0,3}?(?:empresas|equipes|equipas|times|fabricantes)',
    'nossa? (?:plataforma|solucao|software|ferramenta|agencia) (?:\\w+ )?(?:ajuda|permite|automatiza)',
    '(?:15|20|30) minutos|sem compromisso|gratis|gratuit\\w+',
    'em (?:24|48|72) ?(?:horas|h)|urgente\\w*|credenciais|verifi\\w+ sua',
    'cancelar (?:a )?(?:inscricao|subscricao|assinatura)|descadastr\\w+',
    'newsletter|boletim',
    'sua (?:conta|senha|caixa) (?:\\w+ ){0,3}?(?:expira\\w*|suspensa|bloquead\\w*|cheia)',
    'clique (?:aqui|no)',
    '(?:segue|anexo|em anexo) (?:\\w+ ){0,4}?(?:fatura|nota fiscal|boleto)',
    '(?:fatura|boleto|nota fiscal) (?:n|no|num|numero|vencid\\w*|em anexo)',
    'iban|vencimento',
    'curriculo|candidatura',
    'desconto|oferta especial|inscreva-se',
  ],
  it: [
    'aiutiamo (?:\\w+ ){0,3}?(?:aziende|team|imprese)',
    'la nostra (?:piattaforma|soluzione|agenzia) (?:\\w+ )?(?:aiuta|permette|automatizza)',
    '(?:15|20|30) minuti|senza impegno|gratis|gratuit\\w+',
    'entro (?:24|48|72) ?ore|urgente\\w*|credenziali|verific\\w+ (?:il|la) (?:tuo|tua|suo|sua)',
    "disiscriv\\w+|annulla(?:re)? (?:l')?iscrizione|cancellat[ie] dalla",
    'newsletter',
    '(?:il suo|il tuo|la sua|la tua) (?:account|casella|password) (?:\\w+ ){0,3}?(?:scad\\w+|sospes\\w+|bloccat\\w+|pien\\w+)',
    'clicca(?:re|te)? (?:qui|sul)',
    '(?:in allegato|allegat\\w+) (?:\\w+ ){0,4}?fattura',
    'fattura (?:n|nr|numero|del|scaduta|allegata)',
    'iban|sollecito di pagamento|scadenza',
    'curriculum|candidatura',
    'offerta speciale|sconto|iscriviti',
  ],
  nl: [
    'wij helpen (?:\\w+ ){0,3}?(?:bedrijven|teams|organisaties)',
    'ons(?:e)? (?:platform|oplossing|software|tool|bureau) (?:\\w+ )?(?:helpt|automatiseert|maakt)',
    '(?:15|20|30) minuten|vrijblijvend|gratis',
    'binnen (?:24|48|72) uur|dringend|inloggegevens|verifie\\w+',
    'afmelden|uitschrijven',
    'nieuwsbrief',
    'uw (?:account|wachtwoord|mailbox) (?:\\w+ ){0,3}?(?:verloopt|verlopen|geblokkeerd|vol)',
    'klik (?:hier|op)',
    '(?:bijgaand|bijgevoegd|in de bijlage) (?:\\w+ ){0,4}?factuur',
    'factuur(?:nummer|datum)?',
    'iban|betalingsherinnering|vervaldatum',
    'sollicitatie',
    'korting|aanbieding|schrijf je in',
  ],
  pl: ['wypisz|rezygnacj\\w+ z subskrypcji', 'newsletter', 'faktur\\w+', 'kliknij', 'promocj\\w+'],
  sv: ['avregistrera|avprenumerera', 'nyhetsbrev', 'faktura', 'klicka har'],
  da: ['afmeld|nyhedsbrev', 'faktura', 'klik her'],
  ja: ['配信停止', 'メルマガ', '請求書', 'クリックして', 'パスワードの有効期限'],
})

/** Whether words are those of bringing a deal in. Folded. */
export const saysRegister = (folded: string): boolean =>
  findAll(REGISTERS, folded.slice(0, 4_000).replace(/\s+/g, ' ')).length > 0

/** What is only seen in bulk and in forgeries: a pixel that reports back, a sender whose domain says no. */
export function technicalNoise(html: string | null, authentication: string): number {
  const pixel = /<img[^>]{0,400}(?:(?:width|height)\s*=\s*["']?[01](?:px)?["'\s>][^>]{0,400}){2}/i.test(
    (html ?? '').slice(0, 200_000),
  )
  const forged = /\b(?:spf|dmarc)=(?:fail|softfail)/i.test(authentication)
  return (pixel ? 1 : 0) + (forged ? 1 : 0)
}

export interface EntrySigns {
  /** Strength of "this brings a deal", and the signs that made it up. */
  score: number
  signs: string[]
  /** Facts of a new deal: amount, close date, a customer's person with address or telephone. */
  hardFacts: number
  registers: boolean
  noise: number
}

/** Adds up what speaks for a deal in a mail to the registration address. Texts are folded. */
export function entrySigns(subject: string, body: string, deals: DealRead[], technical = 0): EntrySigns {
  const text = `${subject}\n${body.slice(0, 12_000)}`.replace(/[ \t]+/g, ' ')
  const lines = text.replace(/\n/g, ' ')
  const registers = findAll(REGISTERS, lines).length + findAll(REGISTERS, subject).length
  const customers = findAll(CUSTOMER, lines).length
  const needs = findAll(NEED, lines).length
  const noise =
    technical + distinct(findAll(NOISE, lines).map((found) => lines.slice(found.start, found.end)))
  const hardFacts = hardFactsOf(deals)
  const named = deals.filter((deal) => deal.accountName !== null).length
  const products = deals.filter((deal) => deal.product !== null).length
  const parts: [string, number][] = [
    ['words of registering', Math.min(registers, 3) * 1.5],
    ['hard facts of a deal', Math.min(hardFacts, 6) * 1.2],
    ['a named account', named > 0 ? 1 : 0],
    ['a product', products > 0 ? 1 : 0],
    ['talk of a customer', Math.min(customers, 2) * 0.5],
    ['a need', Math.min(needs, 3) * 0.5],
    ['marks of a campaign, invoice or fraud', -2 * Math.min(noise, 4)],
  ]
  const score = parts.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    score,
    signs: parts.filter(([, weight]) => weight !== 0).map(([sign]) => sign),
    hardFacts,
    registers: registers > 0,
    noise,
  }
}

const distinct = (words: string[]): number => new Set(words).size

/** Amount, close date and reachable people over all deals. */
export const hardFactsOf = (deals: DealRead[]): number =>
  deals.reduce(
    (sum, deal) =>
      sum +
      (deal.amount === null ? 0 : 1) +
      (deal.closeDate === null ? 0 : 1) +
      deal.contacts.filter((contact) => contact.email !== null || contact.phone !== null).length,
    0,
  )
