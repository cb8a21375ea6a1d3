/**
 * QUESTION: something that a person must answer. A mark alone is not one: "Really?", "OK?" and rhetorical asides
 * do not wait for an answer, and a request such as "can you resend it?" belongs to what it stands beside.
 */
import type { Sentence } from '../sentences.ts'
import { has, matcher } from './phrases.ts'

const ASKS_SOMETHING = matcher({
  en: ['who', 'what', 'when', 'where', 'why', 'how', 'which', 'can', 'could', 'do', 'does', 'did', 'is', 'are', 'has', 'have', 'shall', 'should', 'would', 'will', 'any', 'am', 'was', 'were', 'may', "isn'?t", "don'?t", "doesn'?t", "aren'?t"],
  de: ['wer', 'was', 'wann', 'wo', 'warum', 'wieso', 'weshalb', 'wie', 'welche\\w*', 'kann\\w*', 'konnen', 'konnt\\w*', 'gibt', 'ist', 'sind', 'hat', 'haben', 'habt', 'soll\\w*', 'darf', 'durfen', 'wird', 'werden', 'wurde\\w*', 'muss', 'mussen', 'gilt', 'zahlt', 'wem', 'wen', 'wessen', 'ob', 'wofur', 'woher', 'wohin', 'bekomm\\w*', 'lauft', 'geht', 'macht', 'braucht'],
  fr: ['qui', 'que', "qu'\\w+", 'quoi', 'quand', 'ou', 'pourquoi', 'comment', 'quel\\w*', 'combien', 'est-ce', 'est', 'sont', 'peut\\S*', 'pouvez\\S*', 'peux\\S*', 'faut\\S*', 'avez\\S*', 'as-tu', 'y a-t-il', 'a-t-\\w+', 'doit\\S*', 'puis-je', 'sera\\S*', 'serait\\S*', 'vaut'],
  es: ['quien\\w*', 'que', 'cuando', 'donde', 'por que', 'como', 'cual\\w*', 'cuant\\w+', 'puede\\w*', 'hay', 'es', 'son', 'tiene\\w*', 'teneis', 'ha', 'han', 'va', 'se', 'podeis', 'podria\\w*', 'sabeis', 'sabe\\w*', 'entra'],
  pt: ['quem', 'que', 'quando', 'onde', 'por que', 'porque', 'como', 'qual\\w*', 'quais', 'quant\\w+', 'pode\\w*', 'ha', 'e', 'sao', 'tem', 'temos', 'vai', 'se', 'existe', 'sabe\\w*', 'fica'],
  it: ['chi', 'che', 'cosa', 'quando', 'dove', 'perche', 'come', 'qual\\w*', 'quant\\w+', 'puo', 'potete', 'possiamo', "c'e'?", 'ci sono', 'e\'?', 'sono', 'ha', 'avete', 'si', 'deve', 'vale', 'sapete', 'posso'],
  nl: ['wie', 'wat', 'wanneer', 'waar', 'waarom', 'hoe', 'welke?', 'kan', 'kunnen', 'kun', 'is', 'zijn', 'heeft', 'hebben', 'heb', 'moet', 'moeten', 'mag', 'mogen', 'wordt', 'zal', 'geldt', 'krijg\\w*', 'weten', 'weet'],
  pl: ['kto', 'co', 'kiedy', 'gdzie', 'dlaczego', 'jak\\w*', 'czy', 'ile', 'ktor\\w+', 'mozna', 'czemu'],
  sv: ['vem', 'vad', 'nar', 'var', 'varfor', 'hur', 'vilken', 'vilka', 'vilket', 'kan', 'ar', 'har', 'ska', 'finns', 'far'],
  da: ['hvem', 'hvad', 'hvornar', 'hvor', 'hvorfor', 'hvordan', 'hvilken', 'hvilke', 'kan', 'er', 'har', 'skal', 'findes', 'ma'],
  ja: ['[\\s\\S]{6}'],
})

/** Polite or indirect asking without a question mark. */
const INDIRECT = matcher({
  en: ['(?:i|we) (?:have|had|\'ve got) (?:a |one |two |some |another |quick |few )+questions?(?! (?:about|for) (?:them|him|her|the customer))', "(?:i'?d|we'?d|would) (?:like|love|need) to (?:know|understand|ask)", "(?:please|kindly|could you|can you) (?:please )?(?:let (?:me|us) know|tell (?:me|us)|explain|clarify|advise|confirm|send (?:me|us)) (?:who|what|when|where|why|how|which|whether|if|the (?:rules|price|terms|process|form|programme|program|conditions|deadline))", '(?:wondering|wanted to ask|want to ask|not (?:sure|clear)) (?:if|whether|how|what|who|when|which|why)', 'question (?:about|on|regarding|concerning)', "(?:it'?s|is) (?:un|not )clear (?:to (?:me|us) )?(?:who|what|when|how|whether|if|which)", "(?:i|we) (?:couldn'?t|can'?t|could not|cannot|didn'?t) find (?:it|out|anything|the|this|that|any)", "(?:i|we) (?:don'?t|do not) (?:know|understand|see) (?:who|what|when|how|whether|if|which|why|the)"],
  de: ['(?:eine|zwei|noch eine|kurze|folgende) (?:kurze |weitere )?fragen?', '(?:mochte|wurde|wollte|mochten|wurden|wollten) (?:\\w+ ){0,3}?(?:wissen|fragen|verstehen)', '(?:bitte )?(?:erklart|erklaren sie|sagt|sagen sie|lasst) (?:\\w+ ){0,3}?(?:wie|was|wer|wann|ob|wissen)', 'frage (?:zu|zum|zur|wegen|bezuglich)'],
  fr: ["(?:une|deux|quelques|j'ai une|petite) (?:petite |autre )?questions?", "(?:j'aimerais|je voudrais|nous aimerions|nous voudrions|je souhaite\\w*|nous souhait\\w+) (?:savoir|comprendre|connaitre)", "pourriez-vous (?:\\w+ ){0,2}?(?:preciser|indiquer|expliquer|dire)", 'merci de (?:me |nous )?(?:preciser|indiquer|dire|confirmer)'],
  es: ['(?:una|dos|tengo una|unas) (?:duda|pregunta|dudas|preguntas|consulta)s?', '(?:quisiera|querria|me gustaria|queriamos|nos gustaria|quiero) (?:saber|preguntar|entender|consultar)', '(?:podriais|podrian|podeis|pueden|podria) (?:\\w+ ){0,2}?(?:aclarar|indicar|explicar|decir)\\w*'],
  pt: ['(?:uma|duas|tenho uma|algumas) (?:duvida|pergunta|duvidas|perguntas|questao|questoes)', '(?:gostaria|gostariamos|queria|queriamos|quero) (?:de )?(?:saber|perguntar|entender|esclarecer)', '(?:poderiam|podem|poderia|pode) (?:\\w+ ){0,2}?(?:esclarecer|indicar|explicar|dizer)\\w*'],
  it: ['(?:una|due|ho una|alcune) (?:domanda|domande|dubbio|dubbi|curiosita)', '(?:vorrei|vorremmo|volevo|volevamo) (?:sapere|chiedere|capire)', '(?:potete|potreste|puo|puoi) (?:\\w+ ){0,2}?(?:chiarir|indicar|spiegar|dir)\\w*'],
  nl: ['(?:een|twee|nog een|korte) (?:korte )?vra(?:ag|gen)', '(?:zou|wil|wilde|wilden|willen) (?:\\w+ ){0,3}?(?:weten|vragen|begrijpen)', 'vraag (?:over|mbt|m.b.t|betreffende|inzake)', 'vroeg (?:me|mij|ons) af'],
  pl: ['(?:mam|mamy) (?:\\w+ )?pytani\\w+', '(?:chcial\\w*|chcieli\\w*) (?:\\w+ )?(?:zapytac|wiedziec|dowiedziec)'],
  sv: ['(?:en|tva|har en) fraga', 'undrar (?:om|hur|vad|nar|vem)', 'skulle vilja veta'],
  da: ['(?:et|to|har et) sporgsmal', 'vil gerne (?:vide|hore)', 'onsker at vide'],
  ja: ['(?:教えて|お教え|ご教示|お聞かせ|質問|お尋ね|確認させて)'],
})

/** Whether the sentence asks something that somebody has to answer. */
export function isQuestion(sentence: Sentence): boolean {
  const words = sentence.plain.match(/[\p{L}\p{N}']+/gu) ?? []
  if (sentence.asks) return (words.length >= 3 || /[\u3040-\u30ff]/.test(sentence.plain)) && has(ASKS_SOMETHING, sentence.plain)
  return has(INDIRECT, sentence.plain)
}
