/**
 * What takes the force out of a sentence: negation, condition, doubt, delay, hearsay, joke, retraction, and
 * orders to the program. A decision is only read from a sentence in which none of these touches its words;
 * whoever is in doubt here lets the sentence be blocked (design page 2: "when in doubt: unclear").
 */
import { findAll, has, type Language, matcher } from './phrases.ts'

/** Words that only one language uses often; enough to know which "si", "se", "als", "om" is meant. */
const FUNCTION_WORDS: Record<Exclude<Language, 'ja'>, string> = {
  en: 'the and i to of you this is it for we in that be are have they with our i\'ll i\'m it\'s not will my me at',
  de: 'ich der die das und ist nicht mir wir mit ein eine den dem zu auf fur bitte es noch wird bei von sie haben im kann mich gern gerne',
  fr: 'je le la les et est pas nous vous pour un une des que ce c\'est du en avec on j\'ai il dans sur mais ne au qui moi ca leur',
  es: 'el la los y es de que en lo un una con por para no me nos pero mi las del al han ha esta este yo se le su lo',
  pt: 'o a os e de que em um uma com por para nao me nos mas meu minha eu do da ao no na isso esta este foi com eles ja',
  it: 'il la lo e di che in un una con per non mi ci ma mio mia io del della al gli le sono ho ha questo questa e\' si da hanno',
  nl: 'de het een en is van ik niet met voor op dat die we mij bij maar er zijn hebben heb deze naar aan hij ze wel nog',
  pl: 'i w na to nie z do sie jest ze ja mnie tak ale dla po od przez juz tego ten jak mam ich sa',
  sv: 'jag och det att den ar inte for pa med en ett vi har av som till de om kan vill sig hos min fran men',
  da: 'jeg og det at den er ikke for pa med en et vi har af som til de om kan vil sig hos min fra men tager',
  fi: 'ja on ei se mina etta tama he me olen mutta ne kun voi ovat otan taman',
}
const FUNCTION_SETS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
)
const EVERY: ReadonlySet<Language> = new Set([...FUNCTION_SETS.map(([language]) => language), 'ja'])

/** The languages that a folded text may be in: the best match and its close rivals; all without evidence. */
export function likelyLanguages(plain: string): ReadonlySet<Language> {
  if (/[\u3040-\u30ff]/.test(plain)) return new Set(['ja'])
  const words = plain.slice(0, 3000).match(/[a-z']+/g) ?? []
  const scores = FUNCTION_SETS.map(([language, set]) => [language, words.filter((word) => set.has(word)).length] as const)
  const best = Math.max(...scores.map(([, score]) => score))
  if (best < 2) return EVERY
  return new Set(scores.filter(([, score]) => score >= best * 0.7).map(([language]) => language))
}

const CONDITION = matcher({
  en: [
    'if', 'unless', 'provided', 'providing', 'as long as', 'so long as', 'assuming', 'only (?:when|once|after|with|if)', 'once',
    'subject to', 'on (?:the )?condition', 'on one condition', 'conditional\\w*', 'contingent', 'depend(?:s|ing|ent)?', 'as soon as', 'otherwise',
    'with the caveat', 'caveat', 'given that', 'in case', 'pending', 'should (?:the|they|it|he|she|you|we|budget) \\w+', 'when (?:you|they|the|we|someone|somebody|budget|legal)',
    'until', 'not before', 'when and if', 'were (?:it|the|they|there)', 'had (?:it|they|you|the|i) \\w+', 'except', 'as an exception', 'after (?:you|they|the|we|someone|i (?:see|get|hear|speak|know))',
    'in exchange', 'in return', 'but only', 'with (?:one|a) condition', 'the moment (?:you|they|the)', 'as and when', 'suppos(?:e|ing)', 'whether', 'right after i', 'right before',
  ],
  de: [
    'wenn', 'falls', 'sofern', 'solange', 'vorausgesetzt', 'unter (?:der|einer) bedingung', 'nur (?:wenn|falls|mit|unter)', 'sobald', 'erst (?:wenn|nach|mal)', 'es sei denn',
    'ausser', 'abhangig', 'hangt (?:davon )?ab', 'je nach\\w*', 'ansonsten', 'andernfalls', 'vorbehaltlich', 'unter vorbehalt', 'angenommen ?, (?!dank|melde|ich)', 'sonst', 'bis (?:jemand|klar|wir|ihr)', 'bevor', 'ob',
    'wurde (?:ich )?(?:\\w+ )?(?:ubernehmen|nehmen|machen)',
  ],
  fr: ['si', "s'il", "s'ils", 'a condition', 'pourvu', 'sous reserve', 'tant que', 'des que', 'une fois', 'sauf', "a moins", 'au cas ou', 'depend\\w*', 'sinon', "jusqu'a", 'en supposant', 'quand (?:on|ils|vous|le|la)', 'avant de'],
  es: ['si(?! ?[,.!]| (?:me|lo|la|yo|quiero|acepto|claro|por|gracias|senor|adelante))', 'siempre (?:que|y cuando)', 'a menos', 'salvo', 'en caso', 'con la condicion', 'a condicion', 'depende\\w*', 'hasta que', 'una vez', 'cuando (?:me|el|la|se|haya|tenga)', 'de lo contrario', 'suponiendo', 'en cuanto', 'sujeto a'],
  pt: ['se(?! ?[,.!])', 'desde que', 'contanto', 'a menos', 'salvo', 'caso', 'depende\\w*', 'ate que', 'assim que', 'quando (?:o|a|me|houver|tiver|for)', 'sujeito a', 'com a condicao', 'senao', 'supondo', 'uma vez que'],
  it: ['se(?! ne | stess)', 'purche', 'a (?:patto|condizione|meno)', 'salvo', 'dipende\\w*', 'finche', 'non appena', 'una volta', 'quando (?:il|la|mi|avr)', 'qualora', 'nel caso', 'altrimenti', 'supponendo', 'ammesso'],
  nl: ['als (?:de|het|ze|er|jullie|iemand|we|je|jij|u|hij|dat|dit|die|budget|zij|mijn|ik|fiona|{N}|{A})', 'indien', 'mits', 'tenzij', 'zolang', 'op voorwaarde', 'onder voorbehoud', 'zodra', 'pas als', 'hangt (?:er )?(?:van )?af', 'afhankelijk', 'anders', 'stel dat', 'ervan uitgaande', 'totdat', 'of'],
  pl: ['jesli', 'jezeli', 'o ile', 'pod warunkiem', 'chyba ze', 'gdyby', 'zalezy', 'dopiero', 'w przypadku', 'dopoki', 'zakladajac', 'gdy', 'jak (?:tylko|bedzie)'],
  sv: ['(?:^|, ?|bara |endast |men )om', 'om (?:det|de|ni|jag|budgeten|nagon|vi|man|kunden|han|hon|du|inte)', 'ifall', 'forutsatt', 'savida', 'sa lange', 'sa snart', 'beror', 'annars', 'nar (?:ni|de|budgeten|vi)', 'under forutsattning'],
  da: ['hvis', 'safremt', 'forudsat', 'medmindre', 'sa lange', 'sa snart', 'afhaenger', 'afhanger', 'ellers', 'nar (?:i|de|budgettet|vi|der)', 'under forudsatning', 'forutsatt', 'dersom', 'om (?:det|de|budsjettet|dere)'],
  fi: ['jos', 'mikali', 'edellyttaen', 'kunhan', 'riippuu'],
  ja: ['なら', 'れば', 'たら', '場合', '条件', '次第', 'もし', '前提'],
})

/** "If you have questions …": a condition about something else than the decision. */
const BENIGN_CONDITION = matcher({
  en: [
    "if (?:you|anyone|anybody|they|he|she|{N}|{A}|the partner|there(?:'s| is| are)|somebody|someone) (?:still )?(?:need|needs|want|wants|have|has|get|like|prefer|fancy|hear|hears|think|anything|any|urgent|more|ask|asks)",
    'if (?:possible|not already|need be|needed|necessary|anything|questions|urgent|useful|helpful|memory serves|you like|you want|you wish)', 'even if', "whether (?:or not )?(?:they|he|she|the|to (?:call|bring|meet))",
    'in case (?:you|they|anyone|of questions)', 'until (?:at least |after |early |late |mid-?|the (?:end|start|beginning|middle) of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall|easter|christmas|new year|next (?:year|quarter|month|summer|spring)|year end|the new year|the year|the quarter|the month|q[1-4]|20\\d\\d|further notice|then|now|later|tomorrow|monday|tuesday|wednesday|thursday|friday|next week)', 'otherwise (?:all good|fine|clear)', 'when (?:you|we) (?:have|get) a (?:minute|moment|second)',
    'as soon as (?:i can|possible|i land|i\'m back|i am back|i get back|i\'m out)', "once i(?:'m| am) (?:back|out|off)", 'as soon as i(?:\'m| am)',
  ],
  de: ['(?:wenn|falls) (?:ihr|du|sie|jemand|noch|es) (?:noch )?(?:etwas|was|fragen|mehr|infos|unterlagen|braucht|brauchst|eilig)', '(?:wenn|falls) (?:moglich|notig|noch fragen)', 'falls noch', 'wenn ich (?:zuruck|wieder)', 'sobald ich (?:zuruck|wieder|kann)', 'so bald wie', 'bevor sie fragen'],
  fr: ["si (?:besoin|possible|necessaire|vous avez (?:besoin|des questions)|tu as (?:besoin|des questions))", "s'il (?:te|vous) plait", 'sauf erreur', 'avant de (?:l\'appeler|les appeler)', 'si bien', 'des que je', 'une fois rentre'],
  es: ['si (?:necesita\\w*|hace falta|es posible|teneis|tienen|tienes|hay) (?:algo|mas|dudas|preguntas)?', 'por si', 'en cuanto (?:pueda|vuelva|llegue)', 'si es posible', 'si hace falta'],
  pt: ['se (?:precisar\\w*|for preciso|possivel|tiver\\w* duvidas|quiser\\w*)', 'assim que (?:puder|voltar|chegar)', 'se puder\\w*'],
  it: ['se (?:serve|servono|possibile|avete|hai) ?(?:altro|domande|bisogno)?', 'appena (?:posso|rientro|torno)', 'non appena (?:posso|rientro|torno)'],
  nl: ['als (?:er|je|jullie) (?:nog )?(?:iets|vragen|meer|wat|nodig)', 'of (?:woensdag|donderdag|vrijdag|maandag|dinsdag)', 'zodra ik (?:terug|weer|kan)', 'indien nodig'],
  pl: ['jesli (?:cos|trzeba|potrzeba|mozna)', 'w razie (?:pytan|potrzeby)', 'gdy (?:wroce|tylko)'],
  sv: ['om (?:du|ni) (?:behover|vill|har fragor)', 'sa snart jag', 'vid behov', 'om det behovs', 'om mojligt'],
  da: ['hvis (?:i|du) (?:har|mangler|vil)', 'sa snart jeg', 'hvis muligt', 'om nodvendig'],
})

/** Doubt that hangs over the whole sentence. */
const DOUBT = matcher({
  en: [
    'maybe', 'perhaps', 'possibly', 'probably', 'potentially', 'tentative\\w*', 'provisional\\w*', 'in principle', 'in theory', 'not (?:so |really |quite |entirely |too |100% )?(?:sure|certain|convinced)', 'unsure', 'undecided',
    'on the fence', 'leaning', 'tempted', 'inclined', 'let me (?:think|check|see|sleep|look|read|get back|come back|ask|have)', 'no idea', 'i guess', 'i suppose', 'i wonder', 'wondering', 'hard to say', 'we\'ll see', 'we will see', 'time will tell', 'supposedly', 'allegedly',
    'for now', 'for the moment', 'for the time being', 'in the meantime', 'temporarily', 'pencil', 'as a placeholder', 'if at all', 'or not', 'might', 'may or may not', 'sort of', 'kind of', 'torn', 'likely', 'thinking about', 'thinking of', 'considering', 'interim', 'trial basis', 'half', 'in two minds', 'of two minds',
  ],
  de: ['vielleicht', 'eventuell', 'evtl', 'moglicherweise', 'womoglich', 'wahrscheinlich', 'vermutlich', 'unter umstanden', 'gegebenenfalls', 'ggf', 'grundsatzlich', 'prinzipiell', 'im prinzip', 'bin (?:mir )?(?:noch )?(?:nicht sicher|unsicher|unschlussig)', 'mal sehen', 'mal schauen', 'schauen wir mal', 'schau(?:e)? mir', 'uberleg\\w*', 'vorerst', 'vorlaufig', 'fürs erste', 'furs erste', 'keine ahnung', 'konnte', 'sollte', 'wurde', 'muss (?:ich )?(?:erst|noch|mal)', 'tendier\\w*', 'angeblich', 'gerade(?:zu)? so', 'provisorisch', 'zunachst'],
  fr: ['peut-etre', 'peut etre', 'eventuellement', 'probablement', 'sans doute', 'en principe', 'a priori', 'pas (?:sur|sure|certain|certaine)', 'je ne sais pas', 'je sais pas', 'on verra', 'a voir', 'pourquoi pas', 'pour (?:l\'instant|le moment)', 'provisoirement', 'je vais (?:voir|reflechir)', 'je reflechis', 'je dois (?:voir|verifier)', 'pourrais', 'prendrais', 'serais', 'aimerais', 'voudrais', 'il parait'],
  es: ['quizas?', 'tal vez', 'a lo mejor', 'puede (?:que|ser)', 'probablemente', 'posiblemente', 'en principio', 'no (?:estoy|se) (?:segur\\w*|si)', 'ya veremos', 'ya vere', 'a ver', 'dejame (?:pensar|ver|mirar)', 'dejadme (?:pensar|ver|mirar)', 'de momento', 'por ahora', 'provisional\\w*', 'podria', 'tomaria', 'cogeria', 'asumiria', 'aceptaria', 'me gustaria', 'supongo', 'creo que', 'lo pienso', 'lo pensare'],
  pt: ['talvez', 'quem sabe', 'pode ser', 'provavelmente', 'possivelmente', 'em principio', 'nao (?:sei|tenho certeza)', 'vamos ver', 'a ver', 'deixa eu (?:ver|pensar)', 'deixe-me (?:ver|pensar)', 'por enquanto', 'por ora', 'poderia', 'assumiria', 'ficaria', 'gostaria', 'acho que', 'vou (?:pensar|ver|avaliar)', 'provisoriamente'],
  it: ['forse', 'magari', 'probabilmente', 'eventualmente', 'in (?:linea di )?principio', 'non (?:so|sono sicur\\w*)', 'vediamo', 'si vedra', 'vedremo', 'fammi (?:pensare|vedere|controllare)', 'fatemi (?:pensare|vedere|controllare)', 'per ora', 'per il momento', 'provvisoriamente', 'potrei', 'prenderei', 'seguirei', 'accetterei', 'vorrei', 'mi piacerebbe', 'ci penso(?! io)', 'ci devo pensare', 'direi'],
  nl: ['misschien', 'wellicht', 'mogelijk', 'waarschijnlijk', 'in principe', 'eventueel', 'weet (?:ik )?(?:het )?(?:nog )?niet', 'niet zeker', 'we zien wel', 'even (?:kijken|denken|nadenken|checken|overleggen)', 'voorlopig', 'zou', 'denk (?:ik )?(?:er )?(?:over )?na', 'ik denk er', 'twijfel', 'ik moet (?:eerst|even|nog)', 'kan zijn'],
  pl: ['moze', 'byc moze', 'chyba', 'prawdopodobnie', 'ewentualnie', 'w zasadzie', 'nie wiem', 'nie jestem pew\\w*', 'zobaczymy', 'zastanowie', 'zastanawiam', 'pomysle', 'na razie', 'tymczasowo', 'raczej', 'musze (?:najpierw|jeszcze|sprawdzic)', 'wzialbym', 'wzielabym', 'moglbym', 'moglabym'],
  sv: ['kanske', 'eventuellt', 'mojligen', 'troligen', 'formodligen', 'i princip', 'inte saker', 'vet inte', 'vi far se', 'far se', 'far aterkomma', 'aterkommer', 'funderar', 'tills vidare', 'skulle', 'lat mig (?:tanka|kolla|fundera)', 'nog', 'maste (?:forst|kolla)'],
  da: ['maske', 'eventuelt', 'muligvis', 'sandsynligvis', 'formentlig', 'i princippet', 'ikke sikker', 'ved ikke', 'vi ma se', 'vi far se', 'lad mig (?:taenke|tanke|tjekke|se)', 'indtil videre', 'forelobig', 'kanskje', 'ville', 'kunne', 'skal lige', 'vender tilbage'],
  fi: ['ehka', 'mahdollisesti', 'en ole varma', 'katsotaan'],
  ja: ['かもしれ', 'たぶん', '多分', 'おそらく', 'と思います', '検討', '考え(?:ます|させ|て)', '未定', 'わかりません', '分かりません', '一旦', '仮に', '確認して(?:から|みます)', '微妙'],
})

/** Doubt that only weakens its own clause ("it could take a while"). */
const SOFT_DOUBT = matcher({
  en: ['could(?! you)', 'should', "i'd(?! (?:be )?(?:very |really |quite )?(?:happy|glad|delighted|pleased))", '(?<!that )would(?! (?:you|be (?:happy|glad|delighted)|like to|love to))', 'i think', 'i believe', 'hopefully', 'hope', 'try(?:ing)? to', 'almost', 'nearly', 'wish', 'considered', 'used to', 'supposed to', 'expected to', 'asked (?:to|if|me)', 'want(?:ed)? me to', 'before', 'after'],
  de: ['konnten', 'hoffentlich', 'hoffe', 'fast', 'beinahe', 'soll ich', 'ob ich', 'dass ich', 'damit ich', 'gedacht', 'glaube'],
  fr: ['espere', 'presque', 'que je', 'devrais', 'faudrait', 'avant', 'apres'],
  es: ['espero', 'casi', 'deberia', 'que yo', 'antes', 'despues'],
  pt: ['espero', 'quase', 'deveria', 'que eu', 'antes', 'depois'],
  it: ['spero', 'quasi', 'dovrei', 'che io', 'prima', 'dopo'],
  nl: ['hoop', 'bijna', 'moet ik', 'dat ik', 'of ik', 'voordat', 'nadat'],
  pl: ['mam nadzieje', 'prawie', 'mialbym', 'powinienem'],
  sv: ['hoppas', 'nastan', 'borde', 'att jag', 'om jag'],
  da: ['haber', 'naesten', 'nasten', 'burde', 'at jeg', 'om jeg'],
})

/** The writer puts the decision off: no decision in the whole mail, whatever else it says. */
const PUTS_OFF = matcher({
  en: [
    "(?:i'?ll|i will|will|i can|i'?m going to|let me|we'?ll|can i|may i|i'?d like to|need to|have to|want to|give me .{1,30} to) (?:need to |have to |want to |be able to )?(?:decide|make (?:up my mind|a decision|a call|the call)|think (?:about|on|it|this)|sleep on|mull|ponder|weigh|consider)",
    "(?:i'?ll|i will|will|we'?ll) (?:let you know|tell you|confirm|get back to you|come back to you|revert|answer|reply|respond|say)(?! (?:how|when they|what they|what he|what she|once i(?:'ve| have) (?:spoken|talked|called|met|reached)|as soon as i(?:'ve| have) (?:spoken|talked|called|met|reached)|after (?:the|my|our) (?:call|meeting|first)|with (?:a|the|my) (?:plan|date|dates|next|summary)))",
    'get back to you (?:on (?:this|it|that|whether)|tomorrow|by|later|next week|with (?:an|my) (?:answer|decision)|either way|whether|if)', 'before (?:i|we) (?:commit|decide|accept|say|take|agree|sign up|jump|make|can (?:commit|decide|say|accept|take))', 'before (?:committing|deciding|accepting|taking (?:it|this)|i say)',
    "(?:can'?t|cannot|won'?t|not (?:able|ready) to|not going to|haven'?t|have not|didn'?t|not) (?:yet )?(?:decide|decided|commit|say yes or no|promise|made up my mind)(?: yet)?", '(?:i )?need (?:more |a bit more |some )?(?:time|info|information|detail|details|context|to (?:know|check|see|understand|look|read|talk|speak|ask|clear))(?! (?:when|how to reach))',
    'more (?:time|info|information|details) (?:before|first|needed)', 'give me (?:a|an|some|one|two|until|till|the|\\d|more)', '(?:ask|asking) me (?:again )?(?:tomorrow|later|next|on|again|in)', 'still (?:thinking|deciding|considering|weighing|undecided|looking)', 'leave it with me (?:till|until|for|and i|while|overnight|over the)',
    '(?:tell|let) you (?:which|tomorrow|then|later|know (?:tomorrow|by|then|whether|if|later|soon|shortly|either|asap))', 'decision (?:tomorrow|to follow|follows|later|by|on (?:monday|tuesday|wednesday|thursday|friday))', 'check (?:first|with my (?:manager|boss|team|director|lead|calendar))', '(?:run|clear|discuss|check|talk) (?:it|this|that)? ?(?:past|by|with|over with|to|through with) (?:my|the) (?:manager|boss|team|director|lead|head|vp)',
    'hold (?:off|on|that thought|your horses)', 'to be (?:decided|confirmed|discussed)', 'tbd', 'tbc', 'i (?:have to|need to|must|want to|\'d like to|should) (?:first|check|see|look|read|ask|talk|speak|clear|discuss)', 'too early to (?:say|tell|decide|commit)', 'take a (?:closer )?look (?:first|at it first|and|before|then)', 'have a (?:closer )?look (?:first|and|before|then)', 'not (?:right )?now but', "can(?: we|'t we)? (?:talk|discuss|chat)(?: (?:first|about (?:it|this)))?",
  ],
  de: ['(?:entscheide|entscheid) (?:ich )?(?:mich )?(?:morgen|spater|nachste|am|bis|erst|dann|noch)', 'muss (?:ich )?(?:mir )?(?:das )?(?:erst|noch|kurz|mal)?.{0,25}(?:uberlegen|prufen|anschauen|ansehen|klaren|abklaren|abstimmen|besprechen|nachdenken|fragen|entscheiden|schauen)', '(?:melde|sage|gebe|geb|schreibe) (?:ich )?(?:mich )?(?:euch|dir|ihnen|ihm)? ?(?:dann )?(?:morgen|spater|bis|bescheid|nachste|noch)(?! (?:beim|bei der|bei dem|bei herrn|bei frau|beim kunden))', 'bescheid', '(?:brauche|brauch|benotige) (?:ich )?(?:noch |erst |mehr )?.{0,20}(?:zeit|infos|informationen|details|bedenkzeit|klarheit)', 'noch nicht entschieden', 'kann (?:ich )?(?:noch )?nicht (?:sagen|entscheiden|zusagen|versprechen)', 'denke (?:daruber|druber|ich) nach', 'schlafe (?:ich )?(?:eine|mal|noch)', 'bevor ich (?:zusage|entscheide|annehme|das annehme|ubernehme|mich entscheide|ja sage)', 'erst mal (?:ansehen|anschauen|prufen|schauen)', 'entscheidung (?:folgt|morgen|kommt|spater)', 'rucksprache'],
  fr: ["(?:je|on) (?:vous|te|t'|me) ?(?:dis|dirai|repondrai|reponds|reviens|redis|confirme|confirmerai|tiens au courant|ferai savoir)", "(?:vous|te|t'en|vous en) (?:redis|redirai|dirai|dire|confirmer|repondre)", 'je (?:vais|dois|voudrais|prefere) (?:d\'abord |encore )?(?:reflechir|voir|verifier|y reflechir|en parler|demander|decider|regarder|consulter)', 'je me decide\\w*', 'je decide\\w*', "j'y reflechis", "je reflechis", "avant de (?:dire|decider|m'engager|me decider|l'accepter|le prendre|la prendre|prendre|accepter|repondre|trancher)", "(?:j'ai )?besoin de (?:plus|temps|reflechir|savoir|precisions|details)", 'pas encore (?:decide|tranche)', 'laissez-moi', 'laisse-moi', 'donnez-moi', 'reponse (?:demain|lundi|jeudi|vendredi)', 'je reviens vers (?:vous|toi)'],
  es: ['(?:te|os|les|le) (?:digo|dire|confirmo|confirmare|aviso|avisare|cuento|respondo|contesto|contestare)(?! (?:como|cuando hable|que tal))', '(?:lo|la) (?:pienso|pensare|miro|mirare|consulto|estudio|valoro|veo|vere|reviso|decido|decidire)', '(?:tengo|debo|necesito) (?:que )?(?:pensar\\w*|ver\\w*|consultar\\w*|mirar\\w*|revisar\\w*|hablar\\w*|decidir\\w*|saber|mas (?:informacion|tiempo|datos|detalles)|tiempo|datos)', 'antes de (?:decidir|decir|aceptar|comprometerme|tomar|asumir|contestar|coger)\\w*', 'decid(?:o|ire|imos) (?:manana|el|luego|despues)', 'aun no (?:lo )?(?:he decidido|se)', 'todavia no (?:lo )?(?:he decidido|se)', 'dame (?:un|unos|hasta|tiempo)', 'dadme (?:un|unos|hasta|tiempo)', 'dejame', 'dejadme'],
  pt: ['(?:te|lhe|vos|lhes) (?:digo|direi|aviso|avisarei|confirmo|respondo|retorno)', '(?:digo|aviso|confirmo|respondo|retorno|decido|dou (?:uma )?resposta) (?:amanha|depois|ate|na|no|mais tarde|em breve)', 'vou (?:pensar|ver|avaliar|analisar|verificar|decidir|consultar)', 'preciso (?:de )?(?:pensar|ver|saber|verificar|falar|consultar|mais|tempo|avaliar|entender|decidir|confirmar)', 'tenho (?:de|que) (?:pensar|ver|verificar|falar|consultar|confirmar)', 'antes de (?:decidir|aceitar|assumir|me comprometer|dizer|responder|ficar|pegar)', 'ainda nao (?:decidi|sei)', 'me de(?:em)? (?:um|uns|ate|tempo)', 'deixa(?:-me| eu| me)', 'deixe-me'],
  it: ['(?:ti|vi|le) (?:dico|diro|faccio sapere|faro sapere|confermo|confermero|rispondo|rispondero|aggiorno su)', '(?:devo|dovrei|voglio|vorrei) (?:prima |ancora )?(?:pensarci|vedere|verificare|parlarne|chiedere|controllare|sentire|capire|valutare|decidere)', 'ho bisogno di (?:piu|tempo|capire|sapere)', 'prima di (?:decidere|accettare|prender\\w*|dire|impegnarmi|rispondere|dir\\w*)', 'decido (?:domani|dopo|entro|io)', 'non ho (?:ancora )?deciso', 'datemi', 'dammi', 'fammi', 'fatemi', 'ci devo pensare', 'mi riservo'],
  nl: ['(?:laat|meld|zeg|bericht) (?:ik )?(?:het )?(?:je|jullie|u)? ?(?:het )?(?:nog |morgen |later |snel )?(?:weten|morgen|later)', 'kom (?:ik )?(?:er )?(?:(?:morgen|later|nog|hier|erop|hierop) )*(?:op|bij je|bij jullie)? ?terug', 'moet (?:ik )?(?:er )?(?:nog |even |eerst ){1,3}\\w*', '(?:denk|slaap) (?:ik )?(?:er )?(?:nog )?(?:een nachtje )?(?:over )?(?:na|over)', 'voordat ik (?:ja|beslis|toezeg|hem|het|dit|me)', 'voor ik (?:ja|beslis|toezeg)', 'nog niet (?:besloten|beslist)', 'beslis (?:ik )?(?:morgen|later|nog|donderdag|volgende)', 'heb (?:ik )?(?:eerst |nog |meer )?.{0,15}(?:informatie|tijd|details|info) nodig', 'geef (?:me|mij)'],
  pl: ['(?:dam|damy) (?:wam |ci |panstwu )?znac', 'odezwe sie(?! do (?:klienta|nich|niego))', 'zdecyduje', 'decyzj\\w+ (?:jutro|pozniej|podejme)', 'musze (?:to )?(?:jeszcze |najpierw )?(?:przemyslec|sprawdzic|pomyslec|zapytac|omowic|porozmawiac|skonsultowac|zastanowic)', 'zanim (?:sie )?(?:zdecyduje|przyjme|wezme|powiem)', 'potrzebuje (?:wiecej|czasu|troche)', 'jeszcze nie (?:wiem|zdecydowal\\w*)', 'dajcie mi', 'daj mi'],
  sv: ['aterkommer(?! till kunden)', 'hor av mig(?! till kunden)', '(?:maste|behover|vill|ska) (?:jag )?(?:forst |bara )?(?:tanka|kolla|fundera|prata|fraga|veta|se|bestamma|stamma av)', 'innan jag (?:tar|bestammer|sager|accepterar|tackar)', 'bestammer (?:jag )?(?:mig )?(?:i morgon|imorgon|senare|pa)', 'har inte bestamt', 'ge mig', 'later dig veta', 'meddelar'],
  da: ['vender tilbage', 'giver (?:jeg )?besked', 'horer fra mig', '(?:skal|ma|vil) (?:jeg )?(?:lige |forst )?(?:taenke|tanke|tjekke|snakke|tale|vide|se|sporge|bestemme)', 'for jeg (?:tager|beslutter|siger|accepterer|takker)', 'beslutter (?:jeg )?(?:mig )?(?:i morgen|senere)', 'har ikke besluttet', 'giv mig', 'kommer tilbage'],
  fi: ['palaan asiaan', 'mietin'],
  ja: ['(?:後ほど|明日|後日|改めて|追って)(?:(?!先方|お客|顧客|客先).){0,12}(?:ご連絡|連絡|返信|回答|お返事|ご回答)', '検討(?:し|させ|中)', '考えさせて', '確認(?:し|させ).{0,6}(?:から|うえ|上|後)', '判断(?:でき|し)', '保留', 'お時間'],
})

/** Somebody else's word: "Anna said she accepts". */
const HEARSAY = matcher({
  en: ["(?<!i |i've |i have |as )(?:said|says|saying|told|tells|mentioned|claims|claimed|reckons|thinks|wrote|writes|believes|swears|insists|promised|announced|heard)", 'according to', 'apparently', 'rumou?r\\w*', 'word is', 'supposedly', 'they say', 'quote', 'your (?:mail|letter|message|template|system) says', 'the (?:button|template|form|mail|letter) says'],
  de: ['(?:sagt|sagte|meint|meinte|schreibt|schrieb|behauptet|erzahlt|glaubt)(?:e|en)?', 'laut', 'angeblich', 'hat gesagt', 'habe gehort', 'gemass', 'heisst es', 'soll(?:en)? (?:gesagt|angeblich)'],
  fr: ['(?:dit|disait|ecrit|affirme|pense|pretend|croit)', 'selon', "d'apres", 'parait', "j'ai entendu", 'soi-disant'],
  es: ['(?:dice|dijo|dicen|comenta|comento|piensa|cree|escribe|escribio|asegura)', 'segun', 'al parecer', 'he oido', 'por lo visto', 'dizque'],
  pt: ['(?:diz|disse|dizem|comentou|pensa|acha|escreveu|garante|falou)', 'segundo', 'pelo visto', 'parece que', 'ouvi dizer'],
  it: ['(?:dice|ha detto|diceva|dicono|pensa|crede|scrive|ha scritto|sostiene)', 'secondo', 'a quanto pare', 'pare che', 'ho sentito'],
  nl: ['(?:zegt|zei|schrijft|schreef|denkt|meent|beweert|vindt)', 'volgens', 'blijkbaar', 'naar verluidt', 'heb gehoord'],
  pl: ['(?:mowi|mowil\\w*|powiedzial\\w*|twierdzi|pisze|napisal\\w*|mysli|uwaza)', 'wedlug', 'podobno', 'slyszal\\w*'],
  sv: ['(?:sager|sa att|skrev|skriver|tror|pastar|menar)', 'enligt', 'tydligen', 'hort att'],
  da: ['(?:siger|sagde|skrev|skriver|tror|pastar|mener)', 'ifolge', 'angiveligt', 'hort at'],
  ja: ['と(?:言って|のこと|聞いて|言い|述べ)', 'そうです', 'らしい', 'によると', 'とおっしゃ'],
})

/** Jest, anywhere in the mail: nothing in it is a decision. */
const JEST = matcher({
  en: ['just kidding', 'only kidding', 'kidding', 'joking', 'jk', 'only joking', 'lol', 'rofl', 'lmao', '(?:ha){2,}h?', 'hehe\\w*', 'yeah,? right', 'as if', 'dream on', 'in your dreams', 'over my dead body', 'hell freezes', 'pigs (?:can )?fly', 'win(?:ning)? the lottery', '(?:won|win) the lottery', 'nice try', 'very funny', 'hilarious', 'april fool\\w*', 'not!', 'lucky me', 'just what i needed', 'world peace', 'santa claus', 'a pony', 'sarcasm', 'irony', 'said no one(?: ever)?', 'another one bites', 'world domination', 'unicorn\\w*', 'trip to the moon', 'in another life', 'in my next life', 'and i\'m the (?:queen|king|pope|tooth fairy|easter bunny)', 'tooth fairy', 'easter bunny', 'best joke', 'good joke', 'good one'],
  de: ['scherz\\w*', 'witz\\w*', 'spass beiseite', 'ironie\\w*', 'haha\\w*', 'hihi', 'na klar doch', 'im leben nicht', 'guter witz', 'weihnachtsmann', 'kaiser von china', 'ja nee,? is klar'],
  fr: ['mdr', 'ptdr', 'je plaisante', 'je rigole', 'blague', 'humour', 'poisson d\'avril', 'quand les poules', 'hihi', 'haha\\w*', 'pere noel', 'mais bien sur', 'ben voyons', 'ironie'],
  es: ['ja(?:ja)+\\w*', 'broma', 'es broma', 'chiste', 'cuando las ranas', 'reyes magos', 'ironia', 'que gracia', 'jeje\\w*'],
  pt: ['kkk+', 'rsrs\\w*', 'brincadeira', 'piada', 'to brincando', 'haha\\w*', 'dia de sao nunca', 'hehe\\w*', 'ironia'],
  it: ['scherzo', 'scherzavo', 'sto scherzando', 'battuta', 'ahah\\w*', 'haha\\w*', 'babbo natale', 'ironia', 'come no'],
  nl: ['grapje', 'geintje', 'haha\\w*', 'hihi', 'ironie', 'sinterklaas', 'ja hoor', 'sint juttemis', 'droom maar'],
  pl: ['zart\\w*', 'zartuje', 'haha\\w*', 'hehe\\w*', 'mikolaj\\w*'],
  sv: ['skamtar', 'skamt', 'haha\\w*', 'tomten', 'ironi'],
  da: ['spoger', 'sjov', 'haha\\w*', 'julemanden', 'ironi'],
  ja: ['冗談', '（笑）', '\\(笑\\)', '笑$', 'www'],
})
const JEST_MARK = /😂|🤣|😜|😝|🙃|🤡|\/s\b|\^\^/u
/** A wink weighs on its own sentence only. */
const WINK = /;-?[)D]|😉|😏|🙄|🤔|😅/u

/** The writer takes something back. */
const RETRACTS = matcher({
  en: ['scratch that', 'strike that', 'on second thou?ghts?', 'never ?mind', 'ignore (?:that|my|the (?:above|last|previous|first))', 'disregard', 'chang(?:ed|ing) my mind', 'actually,? (?:no|not|wait|yes)', 'wait,? (?:no|actually)', 'forget (?:that|it|what i)', 'i take (?:that|it) back', 'come to think', 'correction', 'spoke too soon', 'my mistake', 'wrong (?:deal|thread|mail|number|button)', 'typo', 'meant (?:to|the other|no|yes)', 'having said that', 'that said', 'then again'],
  de: ['doch (?:nicht|lieber|ja)', 'nein,? doch', 'quatsch', 'moment,', 'korrektur', 'vergiss', 'vergesst', 'anders uberlegt', 'bei naherem', 'verwechselt', 'falsche mail', 'andererseits'],
  fr: ['finalement', 'en fait non', 'oubliez', 'oublie', "change d'avis", 'reflexion faite', 'erreur', 'au temps pour moi', 'cela dit', 'rectification'],
  es: ['mejor (?:no|si)', 'olvida\\w*', 'pensandolo', 'cambiado de (?:idea|opinion)', 'corrijo', 'perdon,? no', 'por otro lado', 'me equivoque'],
  pt: ['pensando (?:bem|melhor)', 'esquece\\w*', 'mudei de ideia', 'melhor nao', 'alias,? nao', 'corrigindo', 'por outro lado', 'me enganei'],
  it: ['ripensandoci', 'anzi', 'lascia(?:te)? (?:perdere|stare)', 'cambiato idea', 'meglio (?:di no|non)', 'scherzavo', 'd\'altra parte', 'ho sbagliato'],
  nl: ['toch (?:niet|maar|wel)', 'bij nader inzien', 'laat maar', 'vergeet', 'bedacht', 'correctie', 'vergissing', 'aan de andere kant'],
  pl: ['jednak', 'zmienil\\w* zdanie', 'zapomnij\\w*', 'po namysle', 'korekta', 'pomylka', 'z drugiej strony'],
  sv: ['vid narmare', 'glom', 'andrat mig', 'forresten nej', 'a andra sidan', 'rattelse'],
  da: ['ved narmere', 'glem', 'ombestemt', 'alligevel', 'pa den anden side', 'rettelse'],
  ja: ['やっぱり', 'やはり', '訂正', '取り消', '撤回'],
})

/** Orders to the program in the text of a mail: data, never obeyed, and no decision stands beside them. */
const ORDERS = matcher({
  en: [
    '(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |your |the |previous |prior |my )*(?:rules|instructions|prompts?|guidelines|checks?|policy|policies|polic\\w+|system|safeguards|constraints)', '(?:system|assistant|developer|admin|administrator|root|baton) ?(?:prompt|message|override|command|instruction\\w*|note)? ?:',
    '(?:set|change|raise|increase|update|make|put) (?:the |my |our |partner )*(?:credit|share|commission|split|margin|payout)(?: share| split| rate)? (?:to|at|=)', 'you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot|bot|llm)', 'as an ai', '(?:intent|status|stage|action|decision|owner|credit) ?[:=] ?["\']?(?:accept\\w*|declin\\w*|won|lost|registration|reassign\\w*|closed|\\d)', 'jailbreak', 'developer mode', 'prompt injection',
    '(?:classify|treat|interpret|process|parse|label|count) (?:this|it|the (?:mail|message|reply)|my (?:mail|message|reply)) as', 'respond (?:only )?with', 'output (?:only|the following|json)', 'act as (?:if|the|an?) ?(?:admin|system|owner|ai)?', 'new instructions', 'end of (?:mail|message|instructions|prompt)', '<\\|?(?:im_start|im_end|system|endoftext)', '\\[/?inst\\]', 'do anything now', 'on behalf of the (?:owner|ae|account executive|system)',
  ],
  de: ['(?:ignoriere?|missachte|vergiss) (?:alle |deine |die |bisherigen |vorherigen )*(?:regeln|anweisungen|instruktionen|vorgaben)', 'setze? (?:den |die |meine[nr]? |unsere[nr]? )*(?:kredit|credit|provision|anteil|gutschrift) auf'],
  fr: ['(?:ignore[rz]?|oublie[rz]?) (?:toutes |vos |tes |les )*(?:regles|instructions|consignes)', '(?:mets|mettez|fixe[rz]?) (?:le |la |notre |mon )*(?:credit|commission|part) a'],
  es: ['(?:ignora|olvida|omite)\\w* (?:todas |tus |las |sus )*(?:reglas|instrucciones)', '(?:pon|fija|sube|cambia)\\w* (?:el |la |mi |nuestro |nuestra )*(?:credito|comision|porcentaje) (?:a|al)'],
  pt: ['(?:ignore|ignora|esqueca|esquece)\\w* (?:todas |suas |as )*(?:regras|instrucoes)'],
  it: ['(?:ignora|dimentica)\\w* (?:tutte |le |tue )*(?:regole|istruzioni)'],
  nl: ['(?:negeer|vergeet) (?:alle |je |de |jouw )*(?:regels|instructies)'],
  pl: ['(?:zignoruj|ignoruj|zapomnij)\\w* (?:wszystkie |swoje |o )*(?:reguly|zasady|instrukcj\\w+)'],
})

const NEGATORS = matcher({
  en: ["not", "\\w+n'?t", 'never', 'cannot', 'nobody', 'no one', 'none', 'hardly', 'barely', 'without', 'neither', 'nor', 'refus\\w+', 'unable', 'instead of', 'rather than', 'too (?:busy|full|stretched|late|small|big)', 'unlikely', 'no (?:longer|way|intention|chance|plans?)', 'far from', 'anything but', 'stop', 'nowhere near', 'less than', 'fail\\w* to', 'yet to', 'isnt', 'no'],
  de: ['nicht', 'nie', 'niemals', 'kein\\w*', 'niemand\\w*', 'weder', 'keinesfalls', 'keineswegs', 'ohne', 'statt', 'noch nicht', 'nix', 'nein'],
  fr: ['pas', 'ne', "n'\\w+", 'plus(?! tot| vite| de detail)', 'jamais', 'aucun\\w*', 'personne', 'sans', 'ni', 'non', 'rien', 'plutot que', 'refuse\\w*'],
  es: ['no', 'nunca', 'jamas', 'nadie', 'tampoco', 'sin', 'ni', 'ningun\\w*', 'en vez de'],
  pt: ['nao', 'nunca', 'jamais', 'ninguem', 'nem', 'sem', 'nenhum\\w*', 'em vez de', 'tampouco'],
  it: ['non', 'mai', 'nessun\\w*', 'senza', 'ne', 'neanche', 'nemmeno', 'invece di', 'no'],
  nl: ['niet', 'nooit', 'geen', 'niemand', 'zonder', 'noch', 'nee', 'in plaats van', 'nog niet'],
  pl: ['nie', 'nigdy', 'nikt', 'zaden', 'zadn\\w*', 'bez', 'ani', 'zamiast'],
  sv: ['inte', 'ej', 'aldrig', 'ingen', 'inget', 'inga', 'utan att', 'icke', 'nej'],
  da: ['ikke', 'aldrig', 'ingen', 'intet', 'uden', 'nej'],
  fi: ['en', 'ei', 'emme', 'eivat', 'ikina'],
  ja: ['ません', 'ない', 'ず(?:に)', 'なかった', '無理', 'できかね', '致しかね', 'いたしかね'],
})
/** Languages whose negation follows the verb ("übernehme ich nicht", "ik neem hem niet", "je prends pas"). */
const NEGATES_AFTER: ReadonlySet<Language> = new Set(['de', 'nl', 'sv', 'da', 'fr', 'ja'])
const NEGATOR_AFTER_EN = /^ *(?:not|nothing|no|neither|never)\b/

/** What a sentence says about its own force. */
export interface Force {
  asks: boolean
  /** Holds only under a condition that concerns the matter itself. */
  condition: boolean
  doubt: boolean
  hearsay: boolean
  wink: boolean
}

export function forceOf(sentence: { text: string; plain: string; asks: boolean }, languages: ReadonlySet<Language>): Force {
  const { plain } = sentence
  return {
    asks: sentence.asks,
    condition: conditional(plain, languages),
    doubt: hasIn(DOUBT, plain, languages),
    hearsay: hasIn(HEARSAY, plain, languages),
    wink: WINK.test(sentence.text),
  }
}

/** Whether a condition stands in the text that is not one of the harmless kind. */
export function conditional(plain: string, languages: ReadonlySet<Language>): boolean {
  const harmless = findAll(BENIGN_CONDITION, plain)
  return findAll(CONDITION, plain).some(
    (found) =>
      languages.has(found.language) && !harmless.some((other) => other.start <= found.start && found.start < other.end),
  )
}

const hasIn = (table: ReturnType<typeof matcher>, plain: string, languages: ReadonlySet<Language>): boolean =>
  table.some(({ language, pattern }) => {
    if (!languages.has(language)) return false
    pattern.lastIndex = 0
    return pattern.test(plain)
  })

/** Why nothing in the whole mail may be a decision; null when nothing forbids one. Looks at one sentence. */
export function forbids(sentence: { text: string; plain: string }): string | null {
  if (has(ORDERS, sentence.plain)) return 'it gives orders to the program'
  if (isJest(sentence)) return 'it is said in jest'
  if (has(RETRACTS, sentence.plain)) return 'it takes something back'
  return null
}

/** Whether the sentence is said in jest. */
export const isJest = (sentence: { text: string; plain: string }): boolean =>
  has(JEST, sentence.plain) || JEST_MARK.test(sentence.text)

/** Whether the sentence gives orders to the program (an attack or a test of one). */
export const givesOrders = (plain: string): boolean => has(ORDERS, plain)

/** Whether the sentence puts the decision off. */
export const putsOff = (plain: string, languages: ReadonlySet<Language>): boolean => hasIn(PUTS_OFF, plain, languages)

/** Whether the sentence as a whole voices doubt or is conditional. */
export const doubts = (plain: string, languages: ReadonlySet<Language>): boolean => hasIn(DOUBT, plain, languages)

/** Whether this clause is weakened by "could", "should", "I think" and their like. */
export const weakened = (clause: string, languages: ReadonlySet<Language>): boolean =>
  hasIn(SOFT_DOUBT, clause, languages) || hasIn(DOUBT, clause, languages)

/** Whether the words at start..end of `plain` are denied within their clause. */
export function negated(plain: string, start: number, end: number, languages: ReadonlySet<Language>): boolean {
  const [from, to] = clauseAround(plain, start, end)
  const before = plain.slice(from, start)
  const after = plain.slice(end, to)
  if (hasIn(NEGATORS, before, languages)) return true
  if (NEGATOR_AFTER_EN.test(after)) return true
  return NEGATORS.some(({ language, pattern }) => {
    if (!NEGATES_AFTER.has(language) || !languages.has(language)) return false
    pattern.lastIndex = 0
    return pattern.test(after)
  })
}

const CLAUSE_BREAK =
  /[,;:!?()。、…]|\.(?= |$)| - | -- |(?<=[a-zA-Z]) (?:and|but|so|because|und|aber|denn|et|mais|car|pero|porque|mas|perche|maar|want|ale|och|men|mutta) (?=[a-zA-Z])/g

/** The clause (between commas, dashes and conjunctions) that contains start..end. */
export function clauseAround(plain: string, start: number, end: number): [number, number] {
  let from = 0
  let to = plain.length
  for (const match of plain.matchAll(CLAUSE_BREAK)) {
    const breakEnd = match.index + match[0].length
    if (breakEnd <= start) from = breakEnd
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return [from, to]
}
