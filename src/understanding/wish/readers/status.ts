/**
 * STATUS_REQUEST: what has become of a deal? Asked outright ("any news?", "wie ist der Stand?"), or by saying
 * that nothing was heard. A sentence that itself reports ("status update: the demo went well") is no request.
 */
import { fold } from '../../extract/fold.ts'
import type { Sentence } from '../../sentences.ts'
import { has, matcher } from './phrases.ts'

export const STATUS_QUESTIONS = matcher({
  en: [
    '(?:do|does|did) (?:you|anyone|anybody|someone|somebody|any of you) (?:already |yet )?know (?:anything|something) (?:more |new |yet )?(?:about|of|on) (?:{N}|{A}|this|it|that|these)',
    '(?:anything|something|much) (?:new|happening|moving|going on|changed|to report|to tell|to share)(?= *(?:[?.!,]|$)| (?:with|on|here|yet|about|from|at|since))',
    "(?:wonder|wondering|know|see|ask|asking|find out) where (?:this|it|that|we|things|my \\w+|our \\w+)(?: has| have|'s|'ve| had| is| are)? (?:got|gotten|gone|ended|stands?|at)(?: up| to)?",
    'is (?:anyone|anybody|someone|somebody|any of you) (?:\\w+ )?(?:looking|working|on|handling|dealing|picking|taking|following)',
    '(?:have|has|did) (?:you|anyone|anybody|someone|somebody|they|your \\w+|the (?:ae|\\w+ executive|seller|team)) (?:\\w+ )?(?:been able to |managed to |manage to |get round to |get to )?(?:reach|call|ring|calling|reached|spoken to|spoke to|speak to|contact|meet|met) (?:{N}|them|him|her|the (?:customer|client|prospect))',
    "how(?:'s| is| are|'re) (?:it|things|this|that|this one|{A}|{N}) (?:going|looking|coming|progressing|getting)",
    '(?:nobody|no one|none of you|not a soul|not one) (?:has |have |ever )?(?:said|told|called|written|answered|replied|contacted|come back|got back|been in touch|spoken|rung|phoned)',
    'who has (?:it|this|that|my|our|them)(?= *(?:[?.!]|$)| (?:now|deal|registration|one))',
    '(?:can|could) (?:you|someone|somebody) (?:please )?(?:find out|check|look up|tell me|tell us) (?:what|where|who|if|whether)(?: \\w+){0,6}',
    "(?:do not|don'?t|still don'?t|no idea|not sure|would like to|like to|want to|need to|could (?:you|somebody|someone|anyone) (?:please )?tell (?:me|us)|can (?:you|somebody|someone|anyone) (?:please )?tell (?:me|us)|let (?:me|us) know|wondering|wonder|curious)(?: (?:know|hear|see|find out))? (?:if|whether|who|where|what) (?:\\w+ ){0,6}?(?:is on it|on it|has (?:it|been picked up|picked it up|been assigned|been accepted|been taken|happened|become)|have (?:it|been)|stands?|picked (?:it )?up|handling it|looking after it|dealing with it|is happening|was assigned|took it|owns it|is handling|registered|is going on)",
    '(?:are|is) (?:we|it|this|they) still (?:waiting|pending|open|on hold|in the queue|unassigned)(?: for an? (?:ae|owner|account exec\\w*|answer|reply))?',
    'what is going on',
    "(?:any|some|is there (?:any)?|are there (?:any)?|got (?:any)?|have (?:you|we)(?: got)? (?:any)?|do you have (?:any|an)?|what'?s the|whats the|what is the|is there) ?(?:more )?(?:news|updates?|movement|progress|word|feedback|status|developments?|joy|information|info|sign of life|luck|response|reply|answer|eta|latest)(?! from (?:the|your) (?:customer|client))",
    'where (?:do|does|are|is|did) (?:we|things|this|it|that|they|my|our|the) ?(?:\\w+ ){0,4}?(?:stand|at|gone|go|with|in the|up to|get to|sit|now)',
    'where (?:we|things|this|it) (?:stand|stands|are|is)',
    "what(?:'s| is| has|'s been)? (?:the (?:status|state|latest|score|story|position|situation)|happen(?:ing|ed|s (?:next|now|here))|become|going on|up)(?: (?:of|with|on|to|about|here|next|there))*",
    '(?:has|have|did|does|is) (?:anyone|anybody|someone|somebody|an? (?:ae|account exec\\w*|owner|seller|rep)|any of you|your (?:team|side|people)|the (?:team|ae|owner)|you|she|he|they) (?:had a chance to |been able to |get a chance to |already |yet |actually |even |got round to |get round to )*(?:looked at|look at|picked (?:it|this|that|them|up|my|our)|taken (?:it|this|a look|on)|take (?:it|this)|assigned|working on|work on|receive|received|get|got|seen|see|review|reviewed|reviewing|process|processed|contacted|reached out|spoken|called|been in touch|followed up|follow up|own|handling|on it|responded|registered|accepted|gone through|made any progress|heard)',
    "who(?:'s| is| has|'ll| will| would| should)? (?:\\w+ )?(?:handling|got|picked|looking after|the owner|owns?|working on|taking care|my contact|in charge|responsible|dealing with|been assigned|the ae|the account exec\\w*|taken)",
    "(?:how|hows) (?:is|are|'s|does|did|far) (?:it|this|that|things|we|my|our|the|they|you) ?(?:\\w+ ){0,4}?(?:going|coming|doing|looking|progressing|getting on|getting along|been going|shaping|along|with|go)",
    '(?:can|could|would|will|please|may) (?:you|someone|somebody|anyone|anybody|i|we|kindly)?,? ?(?:please |kindly |possibly |just |maybe )*(?:send|give|share|get|have|provide|let (?:me|us) (?:know|have)|tell (?:me|us)|update|fill (?:me|us) in|bring (?:me|us) up|check|confirm|find out|advise|look up)(?: (?:me|us))?(?: (?:with|on|about|up|an?|the|any|a quick|a short|a brief|what|where|how))* (?:update|status|news|state|latest|progress|stands?|is happening|happened|where|short note|line on|became|become|of things|it is going|far)',
    '^(?:\\w+ ){0,3}status(?: update)?(?: (?:please|pls|plz|on|of|for|request|check|query|enquiry|inquiry))*(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N}|this one|this|it|my deals?|our deals?|both|all)?)*[ ?.!,]*$',
    "(?:haven'?t|have not|hasn'?t|has not|didn'?t|did not|never|nobody|no one|not) (?:\\w+ )?(?:heard|hear|received|got|had|seen|been (?:in touch|contacted|called|updated)|gotten|get|has been|has called|has contacted|called|contacted)(?: (?:\\w+ ){0,3}?(?:back|anything|from|a (?:word|thing|reply|response|confirmation)|an (?:answer|update)|any|since|in touch|yet|so far))",
    '(?:heard|hear) nothing',
    '(?:radio )?silen(?:ce|t)(?: since| from| on)?',
    'chasing (?:up )?(?:on|for|this|the|my)|chaser|just (?:checking|following up|chasing)(?: in)?|following up on|checking in on|wanted to (?:check|follow up|chase)',
    "(?:still|am|are|we'?re|i'?m) (?:\\w+ )?waiting (?:for|to hear|on) (?:an? |the |any |your |some |to )?(?:\\w+ )?(?:answer|reply|response|news|update|word|confirmation|hear|feedback|someone|you)",
    '(?:update|news|progress|status|info) (?:please|pls|plz|on)(?: .{1,40})?\\?',
    'what (?:became|has become|happened) (?:of|to|with)',
    '(?:did|have|has) (?:it|this|that|they|we|the \\w+|my \\w+|our \\w+) (?:ever )?(?:close|closed|arrive|arrived|come through|get (?:lost|through|registered|assigned|anywhere)|go (?:anywhere|through)|been (?:registered|assigned|picked up|accepted|approved|processed)|land|landed|made it)',
    'is (?:this|it|that|my \\w+|our \\w+|the (?:deal|registration|opportunity|lead|case)|{A}|{N}) (?:\\w+ ){0,3}?(?:moving|registered|still (?:alive|open|active|on)|being (?:worked|handled|looked|processed)|approved|on (?:track|anyone)|with (?:an|someone|anyone)|assigned|picked up|stuck|lost)',
    '(?:one-?liner|short note|quick note|line) (?:on|about) (?:each|it|this|both|them)',
    'would (?:love|like|appreciate|be (?:good|great|nice)) (?:to (?:hear|know|have|get)|an|a|some|any) (?:\\w+ ){0,3}?(?:update|status|news|where|what|how it|latest|stand)',
    "(?:i'?d|we'?d) (?:love|like) (?:to (?:hear|know|have|get)|an|a|some|any) (?:\\w+ ){0,3}?(?:update|status|news|where (?:we|things|it)|latest|what (?:is|has|happened))",
    "how(?:'s| is| are) (?:the |our |my |this )?(?:\\w+ )?(?:situation|position|status|standing)",
    '(?:status|update)\\?',
    '(?:advise|inform|apprise|tell) (?:me |us )?(?:of |on |as to |about )?(?:the |its |our )?(?:present|current|latest) (?:position|status|state|situation|standing)',
  ],
  de: [
    '(?:wisst ihr|wissen sie|weisst du|weiss jemand|weiss man) (?:\\w+ ){0,2}?(?:etwas|was|mehr) (?:\\w+ )?(?:uber|von|zu) (?:\\w+ )?(?:{N}|{A})',
    '(?:sagen|wissen) (?:\\w+ ){0,3}?(?:wie weit|ob (?:sich )?(?:jemand|schon|das)|wer (?:das|sich|dran)|was daraus)',
    "(?:gibt es|gibt's|habt ihr|haben sie|hast du|irgendwelche|schon|was gibt es) (?:\\w+ ){0,4}?(?:neues|neuigkeiten|news|update|fortschritte?|ruckmeldung|stand|antwort|infos?)",
    '(?:wie|was) (?:ist|steht|lautet|sieht) (?:\\w+ ){0,3}?(?:stand|status|sachstand|um|mit|es|aus|los)',
    "wie (?:steht|steht's|lauft|geht|weit|sieht)(?: (?:\\w+ ){0,4}?(?:um|mit|weiter|voran|bei|aus|ihr|sind|damit|es))?",
    '(?:was|wie) (?:ist|wurde|passiert|geschieht|geworden) (?:\\w+ ){0,4}?(?:aus|mit|daraus|draus|geworden|passiert)',
    'wer (?:hat (?:es|das|ihn|den|die|sie|unser\\w*|mein\\w*)|bearbeitet|kummert|betreut|ubernimmt|ist (?:\\w+ )?(?:zustandig|dran|mein|der ansprechpartner|der neue))',
    '(?:hat|haben) (?:\\w+ ){0,3}?(?:jemand|wer|ein ae|kollege|sie|ihr) (?:\\w+ ){0,5}?(?:angeschaut|angesehen|ubernommen|gemeldet|bekommen|erhalten|bearbeitet|angenommen|kontaktiert)',
    '(?:noch |bisher |seitdem |seither |leider )*(?:nichts|keine (?:ruckmeldung|antwort|reaktion|nachricht)|niemand)(?: (?:\\w+ ){0,3}?(?:gehort|bekommen|erhalten|gemeldet|von euch|von ihnen))',
    'funkstille',
    '(?:bitte )?(?:um )?(?:kurze[ns]? |kurz )?(?:statusupdate|status-update|sachstand|zwischenstand|statusmeldung|ein update|wasserstand|ruckmeldung zum stand|info zum stand)',
    'stand der dinge',
    'ist (?:das|die|der|unsere?|meine?) (?:\\w+ ){0,3}?(?:angekommen|eingegangen|registriert|vergeben|in bearbeitung)',
    '^(?:bitte )?(?:(?:kurzer|aktueller|aktuellen|den|der) ){0,2}(?:stand|status)(?: bitte)?[ ?.!,]*$',
    '^(?:\\w+ ){0,3}status(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'nachfassen|nachhaken|nachfragen, (?:wie|ob|was)',
  ],
  fr: [
    "(?:savez-vous|sais-tu|sait-on|quelqu'un sait-il|vous savez|tu sais) (?:\\w+ )?quelque chose (?:sur|de|a propos d[eu]) (?:\\w+ )?(?:{N}|{A})",
    "(?:dire|savoir) (?:ou en|ce qu'il en|si quelqu'un)",
    '(?:des|avez-vous (?:des)?|as-tu (?:des)?|aucunes?|y a-t-il (?:des|du)?|quelles?|quelques|du|pas de|sans|toujours pas de) (?:\\w+ )?(?:nouvelles?|news|nouveau|avancees?|retour|update|avancement|reponse)',
    'ou en (?:est|sommes|etes|es|sont)(?:[ -](?:on|nous|vous|ce|cette|tu))?',
    '(?:quel est|quel) (?:\\w+ )?(?:statut|etat|avancement|point)',
    "(?:qu'est-ce que|que|qu'est) (?:\\w+ )?(?:devient|deviennent|donne|advenu|devenue?|se passe)",
    "(?:qui|quelqu'un) (?:\\w+ ){0,2}?(?:s'en occupe|s'occupe|a (?:repris|pris|regarde|accepte|traite)|gere|suit)",
    '(?:sans|pas|aucune?|rien) (?:\\w+ ){0,3}?(?:nouvelles?|retour|recu|entendu|reponse|de votre part)(?: (?:de|depuis))?',
    'silence radio',
    "(?:faire|un) (?:petit )?point (?:sur|d'avancement)",
    'je (?:me permets de )?(?:vous |te )?relance',
    '(?:avez-vous|as-tu|a-t-il|a-t-elle|est-ce que vous avez) (?:bien |pu |eu le temps )*(?:recu|regarde|regarder|avance|traite|avancer|pris)',
    '^(?:\\w+ ){0,3}statut(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'comment (?:ca|cela) (?:avance|se passe|va)',
    'tenir (?:au courant|informee?s?)',
  ],
  es: [
    '(?:sabeis|saben|sabes|se sabe) (?:\\w+ )?(?:algo|alguna cosa) (?:mas )?(?:de|sobre) (?:\\w+ )?(?:{N}|{A})',
    '(?:alguien|quien) (?:se )?(?:ha|han|esta|estan) (?:puesto|cogido|tomado|llevando|ocupando|encargado|mirando)',
    '(?:hay|alguna|algunas|teneis|tienen|tienes|tenemos|que|sin|ninguna|hubo) (?:\\w+ )?(?:novedad(?:es)?|noticias?|avances?|actualizacion(?:es)?|nuevo|noticia)',
    '(?:como|en que) (?:va|van|vamos|esta|estan|estamos|sigue|anda|ha quedado|punto|estado|quedo|quedamos)',
    'cual es (?:el|la) (?:\\w+ )?(?:estado|estatus|status|situacion)',
    'que (?:ha pasado|paso|pasa|fue|hay|se sabe|ha sido)(?: (?:de|con))?',
    '(?:quien|alguien) (?:\\w+ ){0,2}?(?:lleva|llevando|ha (?:mirado|cogido|tomado|visto|aceptado)|se encarga|se ocupa|lo tiene|la tiene)',
    '(?:no|sin|todavia no|aun no) (?:\\w+ ){0,3}?(?:sabemos nada|sabido nada|recibido (?:respuesta|nada|noticias)|he (?:sabido|recibido|tenido)|hemos (?:sabido|recibido|tenido)|noticias|tengo (?:noticias|respuesta))',
    '(?:habeis|han|has) (?:podido|recibido|mirado|visto|avanzado)',
    '^(?:\\w+ ){0,3}(?:estado|estatus|status)(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'silencio (?:absoluto|total|radio)',
  ],
  pt: [
    '(?:sabem|sabes|sabe-se|alguem sabe) (?:\\w+ )?(?:alguma coisa|algo) (?:mais )?(?:d[aoe]|sobre) (?:\\w+ )?(?:{N}|{A})',
    '(?:ha|tem|alguma|algumas|temos|teem|existe|tiveram|sem|nenhuma|houve) (?:\\w+ )?(?:novidade(?:s)?|noticias?|atualizacao|atualizacoes|avancos?|progresso|retorno|evolucao)',
    '(?:como|em que|a quantas|em que pe) (?:esta|estao|anda|vai|vao|ficou|ponto|pe|fica|estamos)',
    'qual (?:e )?(?:o|a) (?:\\w+ )?(?:status|estado|situacao|ponto)',
    'o que (?:aconteceu|houve|se passa|foi feito)',
    '(?:quem|alguem|algum) (?:\\w+ ){0,3}?(?:assumiu|pegou|esta (?:cuidando|tratando|com)|trata|viu|olhou|analisou|aceitou|ficou com)',
    '(?:nao|ainda nao|nunca) (?:\\w+ ){0,2}?(?:tive|tivemos|recebi|recebemos|soube|soubemos|ouvi|ouvimos) (?:\\w+ ){0,2}?(?:retorno|resposta|noticias?|nada|mais)',
    '(?:ja )?(?:receberam|viram|conseguiram (?:ver|olhar|analisar)|avancaram)',
    '^(?:\\w+ ){0,3}(?:status|estado|situacao)(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'silencio (?:total|absoluto)',
  ],
  it: [
    "^(?:\\w+,? ){0,2}(?:(?:il|la|lo|l'|un|una|l'\\w+\\.?|\\w+\\.?) ?){0,3}(?:{N} )?(?:l')?ha (?:poi |gia |infine |alla fine |mai ){1,2}(?:accettato|preso in carico|risposto|deciso|chiamato|visto)",
    '(?:sapete|sai|si sa|qualcuno sa) (?:\\w+ )?(?:qualcosa|qualche cosa|niente) (?:\\w+ )?(?:di|del|della|su) (?:\\w+ )?(?:{N}|{A})',
    '(?:ci sono|avete|hai|qualche|abbiamo|nessuna|senza|ci sono state) (?:\\w+ )?(?:novita|notizie|aggiornamenti|notizia|aggiornamento|sviluppi|riscontr[oi]|news)',
    "(?:a che punto|come|in che stato) (?:siamo|siete|e'?|va|vanno|procede|sta|stiamo|stanno|prosegue)",
    "qual e'? (?:lo|il|la) (?:\\w+ )?(?:stato|situazione|punto)",
    'che (?:fine|ne e|cosa e successo|ne e stato)',
    "(?:chi|qualcuno) (?:\\w+ ){0,3}?(?:segue|ha (?:preso|visto|guardato|accettato)|se ne occupa|la segue|lo segue|ce l'ha)",
    '(?:non|ancora|finora) (?:\\w+ ){0,3}?(?:ricevuto|sentito|saputo|avuto) (?:\\w+ ){0,2}?(?:nulla|niente|risposta|notizie|piu|riscontr[oi])',
    '(?:avete|hai) (?:gia |potuto |avuto modo di )*(?:ricevuto|visto|guardato|guardare|vedere)',
    '^(?:\\w+ ){0,3}(?:stato|status)(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'silenzio (?:radio|totale|assoluto)',
  ],
  nl: [
    '(?:weten jullie|weet je|weet u|weet jij|weet iemand) (?:\\w+ ){0,2}?(?:iets|meer) (?:\\w+ )?(?:over|van) (?:\\w+ )?(?:{N}|{A})',
    '(?:al )?iets (?:bekend|gehoord|gebeurd|nieuws)',
    'hoe het (?:er)?(?:mee |ervoor )?(?:staat|ermee staat|mee staat|loopt|gaat)',
    'hoe het ermee',
    '(?:is er|hebben jullie|heb je|nog|al|enig|heeft u|geen) (?:\\w+ ){0,2}?(?:nieuws|update|voortgang|beweging|reactie|antwoord|schot|terugkoppeling)',
    "(?:hoe|wat) (?:staat|is|gaat|loopt|zit|ver)(?: (?:het|de|deze|dit|er|met|ervoor|stand|status|zijn|jullie|wij|we|ermee|hiermee|daarmee|mee|laatste|aan|van|zaken|'t))+",
    'wat is (?:er )?(?:\\w+ ){0,3}?(?:gebeurd|geworden|status|stand)',
    '(?:wie|heeft iemand|heeft er iemand|is er iemand) (?:\\w+ ){0,5}?(?:opgepakt|bezig|gekeken|pakt|behandelt|aangenomen|doet|mee bezig)',
    '(?:niets|niks|geen (?:reactie|antwoord|bericht)|nog steeds niets)(?: (?:\\w+ ){0,3}?(?:gehoord|ontvangen|gekregen|vernomen))',
    'radiostilte',
    '^(?:\\w+ ){0,3}status(?:[ :\\[\\]#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
    'stand van zaken',
    '(?:hebben jullie|heb je|heeft u) (?:\\w+ ){0,5}?(?:ontvangen|bekeken|gezien)',
  ],
  pl: [
    '(?:wiecie|wiesz|wie ktos|wiadomo) (?:\\w+ )?(?:cos|co) (?:\\w+ )?(?:o|na temat) (?:\\w+ )?(?:{N}|{A})',
    '(?:sa|macie|jakies|czy sa|czy macie|masz) (?:\\w+ ){0,2}?(?:wiesci|nowosci|informacje|postepy|news\\w*|aktualizacj\\w+)',
    '(?:jak|jaki) (?:jest )?(?:wyglada|stoi|idzie|status|stan|sprawa)',
    'co (?:sie dzieje|slychac|z|nowego|dalej)',
    'na jakim etapie',
    'kto (?:sie )?(?:tym )?(?:zajmuje|prowadzi|przejal)',
    '(?:nie|brak|zadnej|cisza) (?:\\w+ ){0,3}?(?:odpowiedzi|slyszal\\w*|dostal\\w*|informacji|od wrzesnia|wiesci)',
    'cisza',
    '^(?:\\w+ ){0,3}status(?:[ :#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
  ],
  sv: [
    '(?:vet ni|vet du|vet nagon) (?:\\w+ )?(?:nagot|mer) (?:\\w+ )?om (?:\\w+ )?(?:{N}|{A})',
    '(?:nagot|nagra|finns det|har ni|nagon) (?:\\w+ ){0,2}?(?:nytt|nyheter|uppdatering|besked|framsteg|nyhet|uppdatering\\w*)',
    '(?:hur|var) (?:gar|star|ligger|ser|blev)(?: (?:det|vi|den|till|ut|med|affaren|status))*',
    'vad (?:hander|har hant|ar status|ar laget|blev det)',
    'vem (?:har|tar|ansvarar|ager)',
    '(?:inte|ingenting|inget) (?:\\w+ ){0,2}?(?:hort|fatt)',
    'radiotystnad',
    '^(?:\\w+ ){0,3}status(?:[ :#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
  ],
  da: [
    '(?:ved i|ved du|ved nogen) (?:\\w+ )?(?:noget|mere) (?:\\w+ )?om (?:\\w+ )?(?:{N}|{A})',
    '(?:er der|har i|noget|nogen|nye) (?:\\w+ ){0,2}?(?:nyt|nyheder|opdatering|fremskridt|status)',
    '(?:hvordan|hvor) (?:gar|star|ligger|ser|langt)(?: (?:det|vi|den|med|ud|sagen|er|i))*',
    'hvad (?:sker|er der sket|er status|blev)',
    'hvem (?:har|tager|er ansvarlig)',
    '(?:ikke|intet|ingenting) (?:\\w+ ){0,2}?(?:hort|faet|modtaget)',
    'radiotavshed',
    '^(?:\\w+ ){0,3}status(?:[ :#-]*(?:\\d{3,6}|{A}|{N})?)*[ ?.!,]*$',
  ],
  fi: ['(?:onko uutisia|mika on tilanne|mita kuuluu)'],
  ja: [
    '(?:その後|現在の?|案件の|登録の)?(?:状況|進捗|ステータス|経過)(?:は|を|について|に関して|の件)?(?:.{0,16})(?:いかが|どう|教え|確認|お聞かせ|お知らせ|伺)\\S*',
    'どうなっ(?:て|た)\\S*',
    '(?:返信|回答|連絡|お返事)(?:が|を)?(?:ない|ありません|いただけて|届いて|まだ)\\S*',
    '進展',
  ],
})

/** The sentence is itself the report. */
export const REPORTS = matcher({
  en: [
    '(?:quick |short |brief |a )?(?:status|update|news)(?: update| report)? ?(?::|-|from (?:me|us|my|our)|for you|as of)',
    '(?:status|update|news) (?:from|on) our (?:side|end)',
    "here(?:'s| is| are) (?:the|an|a|my|our|where|what)",
    'to update you',
    'just (?:to let you know|an update|a quick update)',
    '(?:some|good|great|bad) news',
    'fyi',
    'no news (?:yet )?from (?:the|them|him|her|{N})',
    "(?:they|the customer|the client|he|she|{N}) (?:haven'?t|hasn'?t|have not|has not|didn'?t) (?:\\w+ ){0,2}?(?:got|get|come|came|responded|replied|decided|answered|called)",
    "i'?m (?:still )?waiting (?:for|on) (?:the|their|his|her|{N}|a|legal|procurement|them)",
    'waiting (?:for|on) (?:the (?:customer|client)|their|his|her|them|legal|procurement|{N})',
    "haven'?t heard (?:\\w+ )?from (?:the (?:customer|client)|them|him|her|{N})",
  ],
  de: [
    '(?:kurzes |kleines )?update ?(?::|-|von|zu|fur euch)',
    'zwischenstand ?:',
    '(?:status|stand) (?:von unserer seite|unsererseits|aus unserer sicht|bei uns) ?:',
    'hier (?:der|das|mein|unser) (?:stand|update|stand der dinge)',
    'warte\\w* (?:ich |wir )?(?:noch )?auf (?:den|die|das|ihre?|seine?)',
    'gute nachrichten',
  ],
  fr: [
    'petit point ?:',
    '(?:statut|point) de notre cote ?:',
    'voici (?:le|un|ou)',
    "j'attends (?:le|la|leur|son|toujours le|toujours leur)",
    'bonne nouvelle',
    'pour info',
  ],
  es: [
    'actualizacion ?:',
    '(?:estado|estatus) (?:por|de) nuestr[ao] (?:parte|lado) ?:',
    'os (?:cuento|informo|actualizo)',
    'te (?:cuento|informo|actualizo)',
    'buenas noticias',
    'estoy (?:esperando|a la espera)',
  ],
  pt: [
    'atualizacao ?:',
    'segue (?:a|o|uma)',
    'boas noticias',
    'aguardo (?:o|a)',
    'estou (?:aguardando|a espera)',
  ],
  it: [
    'aggiornamento ?:',
    'stato da (?:parte nostra|noi) ?:',
    'vi (?:aggiorno|informo)',
    "ecco (?:l'|il|lo|la)",
    'buone notizie',
    'aspetto (?:il|la|le|i)',
  ],
  nl: [
    '(?:korte |kleine )?update ?:',
    'status van onze kant ?:',
    'hier (?:de|een) (?:update|stand)',
    'goed nieuws',
    'ik wacht (?:nog )?op',
  ],
})

/**
 * What is between the partner and the vendor and belongs to no deal: "where are we with the rate card?", "was ist aus der
 * Zertifizierung geworden?". No status of a deal answers that, a person does.
 */
const OF_THE_PROGRAM = matcher({
  en: [
    "(?:rate ?cards?|price ?lists?|pricing sheets?|(?:my|our|the|partner) (?:commissions?|payouts?|rebates?|payments?|finder'?s fees?|referral fees?)|certificat(?:e|es|ions?)|accreditations?|training|trainings|partner (?:days?|summits?|conferences?|portals?|agreements?|contracts?|program(?:me)?s?|events?|manuals?|handbooks?|levels?|tiers?|badges?|logos?)|(?:demo|sandbox|test) (?:environments?|tenants?|licen[cs]es?|accounts?|systems?|kits?|access)|nfr (?:licen[cs]es?|keys?)|(?:marketing|mdf|co-?marketing) (?:funds?|money|budget)|mdf|battle ?cards?|w-?[89]|data processing agreement|dpa|our (?:nda|login|logins|access))",
  ],
  de: [
    '(?:preislisten?|(?:meine|unsere|die|der|den) (?:provision(?:en)?|vergutung(?:en)?|auszahlung(?:en)?|gutschrift(?:en)?)|zertifizierung(?:en)?|zertifikate?n?|schulung(?:en)?|partner(?:tage?s?|portal|vertrage?s?|programms?|handbuch|status|logo)|(?:demo|test)(?:umgebung|zugang|system|lizenz|konto)(?:en)?|werbekosten\\w*|marketingzuschuss\\w*|auftragsverarbeitungs\\w*|unsere(?:m|n|r)? (?:nda|zugang))',
  ],
  fr: [
    '(?:grilles? (?:de prix|tarifaires?)|tarifs?|(?:ma|mes|notre|nos|la|les) (?:commissions?|remunerations?|primes?)|certifications?|formations?|(?:journee|portail|contrat|programme|convention|espace) partenaires?|(?:environnement|licence|compte|acces) (?:de )?(?:demo|demonstration|test)s?|fonds marketing)',
  ],
  es: [
    '(?:tarifas?|listas? de precios|(?:mi|mis|nuestra|nuestras|la|las) comision(?:es)?|certificacion(?:es)?|formacion(?:es)?|(?:portal|contrato|programa|dia|acuerdo) de(?:l)? (?:partners?|socios?)|(?:entorno|licencia|cuenta|acceso) (?:de )?(?:demo|demostracion|prueba)s?)',
  ],
  pt: [
    '(?:tabelas? de precos|(?:minha|minhas|nossa|nossas|a|as) comiss(?:ao|oes)|certificac(?:ao|oes)|formac(?:ao|oes)|(?:portal|contrato|programa|dia) d[eo]s? parceiros?|(?:ambiente|licenca|conta|acesso) (?:de )?(?:demo|demonstracao|teste)s?)',
  ],
  it: [
    '(?:listin[oi]|(?:la mia|le mie|la nostra|le nostre|la|le) (?:provvigion[ei]|commission[ei])|certificazion[ei]|formazione|(?:portale|contratto|programma|giornata) (?:dei )?partner|(?:ambiente|licenza|account|accesso) (?:di )?(?:demo|prova|test))',
  ],
  nl: [
    '(?:prijslijst(?:en)?|(?:mijn|onze|de) (?:provisies?|commissies?|vergoeding(?:en)?)|certificering(?:en)?|certifica(?:at|ten)|training(?:en)?|partner(?:dag|dagen|portaal|contract|overeenkomst|programma)|(?:demo|test)(?:omgeving|licentie|account|toegang))',
  ],
  pl: [
    '(?:cennik\\w*|prowizj\\w+|certyfika\\w+|szkoleni\\w+|(?:portal\\w*|umow\\w+|program\\w*|dni\\w*) partnersk\\w+|srodowisk\\w+ (?:demo|testow\\w+))',
  ],
  sv: [
    '(?:prislist\\w+|(?:min|var|vara|mina) provision\\w*|certifiering\\w*|utbildning\\w*|partner(?:dag|portal|avtal|program)\\w*|(?:demo|test)(?:miljo|licens|konto)\\w*)',
  ],
  da: [
    '(?:prisliste\\w*|(?:min|vores|mine|var) provision\\w*|certificering\\w*|sertifisering\\w*|kursus\\w*|partner(?:dag|portal|aftale|avtale|program)\\w*|(?:demo|test)(?:miljo|licens|lisens|konto)\\w*)',
  ],
  fi: ['(?:hinnasto\\w*|palkkio\\w*|sertifi\\w+|kumppani(?:paiva|portaali|sopimus)\\w*)'],
  ja: ['(?:価格表|認定(?:試験|資格)?|研修|トレーニング|デモ環境|検証環境|パートナー(?:契約|デー|ポータル))'],
})

/** Whether the sentence asks for news of the deal. */
export const asksForNews = (sentence: Sentence): boolean => asksForSome(sentence) && !isOfProgram(sentence)

/** Whether it asks, in the same words, for news of the partner program. */
export const asksOfProgram = (sentence: Sentence): boolean => isOfProgram(sentence) && asksForSome(sentence)

const asksForSome = ({ plain }: Sentence): boolean => has(STATUS_QUESTIONS, plain) && !has(REPORTS, plain)

/** Read in its own words: a German noun is no name. */
const isOfProgram = ({ text }: Sentence): boolean => has(OF_THE_PROGRAM, fold(text).toLowerCase())
