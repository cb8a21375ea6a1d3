/** The words around a sum of money in EN DE FR ES PT IT NL PL SV DA, by what they say of it. Data only. */

/** Folded beginnings of words by what they say of the sum beside them; a word that ends with a stop is whole. */
const SENSES: Record<string, string> = {
  budget:
    'budget envelop presupuest orcament verba stanziat begrot budzet budsjet spend invest approv sign. signed freed earmark ringfenc allocat set. aside. available bewillig freigegeb genehmig verfugung dispos stehen. eingeplant prevu prevo disponib libera aprob aprova approva assegnat goedgekeurd beschikbaar reserv gereserveerd godkend godkant bevilg avsatt afsat przeznacz mandate mandat ceiling cap. plafond obergrenze tope teto tetto pot. play. fund. fonds. kitty wallet grant subvention forder',
  worth:
    'worth value valued size volume volumen auftragswert wert montant importe importo bedrag waarde wartosc varde vaerdi deal opportunity oportunidad opportunita affaire business abschluss auftrag contrat. project projekt projet proyecto progetto projeto licen lizenz licenz abonnement subscription geht. um. talking reden. sprechen. parliamo hablamos falamos parle praten',
  offers:
    'quote quoted quotation offer angebot angeboten devis proposal propos oferta offerta offerte preventiv preisindikation indication proposta indicat tender bid cotiz tilbud offert. oferte',
  loss: 'lost lose loses losing loss cost costs costing waste wasted wasting burn burned fine fined penalt bleed bleeding leak damage ransom claim refund writeoff wrote write-off overrun overtime shrink scrap spoil spoiled theft stolen fraud missing backlog demurrage strafe bussgeld busse verlust verlor verlier kostet schaden vertan ponale perdu perd. perdent perte amende penalit coute coutent surcout gaspill perdid pierd multa sancion cuesta perdeu perdem prejuiz custa perso perdono perdit sanzion costa. costano danno boete verlies verlor kost kostte schade strata straty kara kary koszt forlor forlust vite botet koster tab. mistet bode skada kostar kostat',
  has: 'pay pays paying currently today now. moment present existing incumbent incumbents renewal old. aktuell derzeit bisher heute zahlen zahlt bestehend altanbieter laufend paie paient payent actuel actuell actualmente pagan paga pagam atual atualmente pagano attual oggi betaalt betalen huidig nu. placi obecn idag betalar betaler nuvaerende nuvarande wartung maintenance mantenimiento',
  past: 'was were year. last previous previously former earlier originally initially first before ago then. 2019 2020 2021 2022 2023 2024 2025 letzte letztes letzten vorjahr ursprunglich zunachst erst. damals fruher war. waren dernier derniere ancien avant precedent initialement etait. pasado anterior antes inicial era. anterior ano. passado antigo scorso precedente prima iniziale vorig vorige eerst aanvankelijk was. zeszl poprzedni wczesniej najpierw forra forst tidligere sidste ursprungligen',
  changed:
    'now. instead but. down up. cut trimmed revised moved landed settled agreed final finally end. ended became becomes makes make. total so. therefore hence call. rather actually corrected correction jetzt nun. also. somit damit macht ergibt sind. bleiben bleibt korrigiert geeinigt statt sondern maintenant finalement ramene revu donc. soit. plutot corrig reste ahora finalmente quedado queda entonces sino rebaj agora afinal ficou entao adesso invece quindi dunque ora. ridott sceso nu. uiteindelijk dus. wordt geworden bijgesteld teraz ostatecznie wiec zamiast blev nu. saledes altsa landade istallet',
  rival:
    'competitor competition competing rival konkurrent konkurrenz wettbewerb mitbewerb anbieter concurrent concurrence competidor competencia concorrent concorrenza konkuren konkurrenten vendor. supplier lieferant fournisseur proveedor fornecedor fornitore leverancier alternativ sap. microsoft undercut cheaper billiger gunstiger moins. barato economic goedkoper tansz',
  ours: 'our. margin fee fees mdf commission rebate cut. we. unser unsere marge honorar provision notre nuestra nuestro comision nossa nosso margem comissao nostra nostro provvigione onze marza prowizja var vores services dienstleistung prestation servicios servicos servizi diensten',
  elsewhere:
    'other another separate nothing unrelated reference similar sister elsewhere anderer andere anderes separat referenz autre separe rien. otro otra aparte nada outro outra separad altro altra niente ander andere apart inny osobn annan andet turnover revenue sales umsatz chiffre facturacion faturacao fatturato omzet obrot omsattning omsaetning employees mitarbeiter raised funding round profit gewinn erp. building neubau truck insurance versicher assuranc seguro assicuraz verzekering insured premium. saving save saves ersparnis spart economie ahorr poupa risparmi bespar oszczed',
  part: 'per each seat user licence hardware scanners training schulung formation formacion formacao formazione opleiding extra optional option including davon dont. waarvan cui. quais cuales first-year year. site standort poste utente usuario gebruiker monthly implementation einfuhrung setup onboarding integration phase lot. plus zuzuglich module',
  total:
    'total all-in altogether overall together combined whole gesamt insgesamt zusammen ensemble conjunto totaal complessiv samlet totalt razem lacznie over. term laufzeit duree plazo prazo durata looptijd years jahre ans. anos. anni. jaar',
  about:
    'about around roughly circa ca. rund etwa ungefahr environ autour unos alrededor cerca circa intorno ongeveer rond zo. okolo ungefar cirka omkring omegnen region between zwischen entre tra. fra. tussen mellan mellem maximum max. maximal maximo massimo mindestens minimum hochstens',
}

const WHOLE = new Map<string, string[]>()
const BEGINNINGS = new Map<string, string[]>()
for (const [sense, words] of Object.entries(SENSES))
  for (const word of words.split(' ')) {
    const [into, key] = word.endsWith('.') ? [WHOLE, word.slice(0, -1)] : [BEGINNINGS, word]
    into.set(key, [...(into.get(key) ?? []), sense])
  }
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map(({ length }) => length))

/** What a folded word says of a sum; nothing for most words. */
export function moneySensesOf(word: string): readonly string[] {
  const whole = WHOLE.get(word)
  if (whole) return whole
  for (let length = Math.min(word.length, LONGEST); length > 2; length--) {
    const found = BEGINNINGS.get(word.slice(0, length))
    // A short beginning is a whole word or nearly one: "fine", "fined", but not "finestra".
    if (found) return word.length - length <= Math.max(2, length) ? found : []
  }
  return []
}
