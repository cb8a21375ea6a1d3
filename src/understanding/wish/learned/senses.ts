/**
 * What a word means in whatever language it is said: "signed", "firmado" and "getekend" are one sense. Examples are few
 * for each language; who does what, what is denied, put off or conditional is said in the same turns in all of them,
 * so that the ear learns from English what it hears in Polish. The words are folded; a star stands for any ending.
 * A word of two senses, or of two languages that mean different things, has the sense that it has most often in
 * replies about deals: the ear hears the word itself, too.
 */
import { remembered } from '../../extract/fold.ts'

const SENSES = {
  I: `
    i i'm i'll i've i'd me my myself ich mir mich je j'ai moi yo eu io ik mij ja jag jeg mig`,
  WE: `
    we we're we've us our wir uns unser* nous on nosotros nos nuestr* nosso* nossa* noi ci nostr* wij ons onze
    nas vi oss os`,
  THEY: `
    they they've they're he she them their his her sie er ihr* ils il elle elles leur* ellos ella el su sus ele
    eles seu sua loro lui lei ze zij hij hun oni ona de han`,
  CUSTOMER: `
    customer* client* kunde* kunden* cliente* klant* klient* kund* client clients`,
  NOT: `
    not don't doesn't didn't isn't won't wouldn't can't cannot haven't hasn't aren't wasn't nothing never
    neither nicht kein* nichts nie pas rien jamais plus non nada nunca jamas nao nem niente mai nessun* niet
    geen niks nooit nic inte inget ingen ej ikke intet`,
  NO: `
    no nope nah nein nee nej`,
  YES: `
    yes yep yeah yup si oui sim tak jo jawohl claro certo`,
  OK: `
    ok okay sure fine deal agreed d'accord vale entendu einverstanden klar akkoord prima perfect* listo zgoda`,
  YET: `
    yet noch encore aun todavia ancora ainda nog jeszcze an endnu still`,
  ALREADY: `
    already bereits schon deja ya gia al juz redan allerede`,
  IF: `
    if unless wenn falls sofern als indien mits jesli jezeli om hvis wofern`,
  IF_OR_SELF: `
    se`,
  ONLY: `
    only provided assuming subject condition* voraussetz* bedingung* seulement uniquement solo solamente so
    apenas somente soltanto alleen enkel tylko bara endast kun sous vorbehalt* riserva reserva* reserve nur`,
  BUT: `
    but however although though aber jedoch allerdings mais pourtant pero sin mas porem ma maar echter ale men
    dock`,
  UNTIL: `
    until till before bis bevor jusqu* avant hasta antes ate finche tot voordat dopoki zanim innan tills indtil
    for`,
  AFTER: `
    after once nach nachdem sobald apres quand despues cuando depois quando dopo appena na zodra po kiedy efter
    nar when`,
  MAYBE: `
    maybe perhaps possibly probably might could vielleicht eventuell moglicherweise evtl wohl quizas quiza
    talvez forse misschien wellicht moze chyba kanske maske`,
  THINK: `
    think guess suppose believe feel denke glaube meine pense crois creo pienso acho credo penso denk geloof
    mysle tror`,
  WOULD: `
    would wurde ware hatte konnte mochte serais aurais voudrais prendrais pourrais seria haria tomaria cogeria
    aceptaria podria pegaria aceitaria faria poderia sarei farei prenderei accetterei potrei vorrei zou zouden
    bym wzialbym chcialbym skulle ville kunne hade`,
  WILL: `
    will we'll werde wird wil zal ska skal vais`,
  DEPENDS: `
    depend* depends kommt's drauf hangt dipende afhang* zalezy beror afhaenger`,
  ASK: `
    ask again question* frage* fragen demander question pregunt* pergunt* chied* vraag* pytani* fraga* spor*`,
  SEE: `
    see schauen sehen mal voir verra vedremo vediamo veremos vamos ver zien zobaczymy`,
  TAKE: `
    take taking took taken have grab having pick picking ubernehme* ubernehm* nehme nehm nimm mach* mache prends
    prendre prend reprends quedo quedare tomo tomar cojo agarro encargo ocupo asumo fico pego assumo comigo
    prendo occupo seguo neem pak doe regel biore wezme przejmuje tar tager snupper overtar`,
  ACCEPT: `
    accept accepts accepting accepted acceptance akzeptier* annehm* angenommen zugesagt accepte acepto aceptar
    aceptado acepte aceito aceitar accetto accettare accettat* aanvaard accepteer* przyjmuje accepterar
    accepterer`,
  MINE: `
    mine meins mein* mia mio meu minha mijn moje min mit`,
  NAME: `
    name assign assigned put register eintragen trag tragt noter apunta* anota* segna* segnate zet nazwisko
    skriv inscri* affect* attribu*`,
  DECLINE: `
    decline declining declined pass passing refuse reject* ablehn* lehne absag* verzicht* passe rechaz* rechazo
    declino paso recus* recuso passo rifiut* declin* weiger* bedank afwijzen odmawiam rezygnuje avstar avbojer
    tackar takker afviser`,
  SKIP: `
    skip miss out leave leaving raus laisse dejo deixo lascio laat odpuszczam hoppar`,
  GIVE: `
    give hand reassign send forward move transfer route goes gebt geben gib gebe weiterleit* leite zuteil*
    zuordn* umhang* donner donnez donne confi* transmett* transfer* attribue* da dale daselo dasela pasa* pase*
    manda* mandasela asign* reasign* passar passa* passem encaminh* passat* passate girat* gira girala assegn*
    inoltr* geef geven doorsturen przekaz* dajcie ge skicka giv`,
  BELONG: `
    belongs belong territory area patch region sector accounts handles covers responsible gehort zustandig*
    zustandig gebiet verantwortlich* secteur suit gere occupe responsable zona territorio lleva cartera cuida
    responsavel segue gestisce competenza hoort gebied regio verantwoordelijk* obszar prowadzi odpowiada
    obsluguje hor omrade ansvarig ansvarlig skoter`,
  OWNER: `
    owner own owns ownership eigner besitzer inhaber proprietaire titular dueno dono titolare eigenaar
    wlasciciel agare ejer`,
  SOMEONE: `
    someone somebody anyone else other others another jemand* anders anderen andere quelqu'un autre autres
    alguien otro otra otros alguem outro outra qualcuno altro altra altri iemand ander ktos inny inna innego
    nagon annan annat nogen anden`,
  SIGN: `
    sign signed signature signatures countersigned unterschrieben unterschrift* unterzeichn* signe signee
    signent firmado firmada firma firmaron firmo firmar assinado assinada assinou assinaram assinatura firmato
    firmata firmano getekend ondertekend tekenen handtekening podpis* undertecknat signerat skrivit pasrivet
    skrevet underskrevet ink inked`,
  CONTRACT: `
    contract contracts agreement paperwork vertrag* contrat* contrato* contratt* contracten umow* avtal*
    kontrakt* aftale*`,
  ORDER: `
    order orders purchase ordered auftrag* bestell* beauftrag* commande* bon pedido* orden compra encomenda
    ordem ordine ordini opdracht bestelling inkooporder zamowieni* order* ordre* bestallning*`,
  WIN: `
    won win winning gewonnen gewinn* gagne gagnee gagner remporte* ganado ganada ganamos ganaron ganho ganhamos
    vinto vinta gegund wygral* vann vunnit vundet vandt ours landed bagged clinched`,
  LOSE: `
    lost lose losing loss verloren perdu perdue perdido perdida perdimos perdemos perdeu perso persa przegral*
    stracil* forlorad forlorat tappade tabt mistet gone dead over`,
  CLOSE: `
    close closed closing schliess* abschluss abgeschlossen fermer clos cloture* conclu* cerrado cerrada cerrar
    cerramos fechado fechar fechamos chiuso chiusa chiudere gesloten sluit afgerond zamkn* stang* stangt lukk*
    luk`,
  CHOOSE: `
    chose chosen choose picked selected went going decided opted awarded entschieden entscheid* gewahlt zuschlag
    choisi choisissent retenu attribue prefere eligi* elegid* elegido escolh* scelto scelgono scelta gekozen
    kiezen wybral* wybra* valt valde valgt valgte adjudicad* preferiram`,
  RIVAL: `
    competitor competition rival incumbent vendor supplier provider konkurren* mitbewerb* wettbewerb* anbieter
    lieferant* concurren* fournisseur competencia proveedor* concorren* fornecedor* fornitore concurrent*
    leverancier konkurenc* dostawc* leverantor* konkurrent* leverandor*`,
  STAY: `
    stay staying stick sticking keep existing current renew* extended extend bleiben bleibt behalten restent
    garde renouvel* siguen quedan quedaron continua* mantem* resta restano rinnov* blijven verlengd zostaja
    stannar bliver`,
  CANCEL: `
    cancel* scrapped shelved pulled stopped dropped abandon* frozen freeze killed gestorben eingestellt gestoppt
    gestrichen eingefroren geplatzt abgesagt annule* arret* abandonne gele suspend* cancelad* congelad* parad*
    suspendid* annullat* bloccat* sospes* fermat* geschrapt stopgezet afgeblazen anulow* wstrzyma* zrezygnowa*
    lagt nedlagt stoppat droppet`,
  PROJECT: `
    project projekt* projet proyecto projeto progetto`,
  BUDGET: `
    budget* money funding geld etat argent presupuesto verba orcamento budget soldi fondi budzet* pengar penge`,
  BUY: `
    buy bought buying purchase* kaufen kauft gekauft achete* acheter compra* compraron comprou comprato kopen
    gekocht kupi* kopt koper kobt`,
  VERBAL: `
    verbal verbally orally handshake oral principle mundlich* zusage verbale* accord oralement palabra
    verbalmente boca voce verbal* mondeling* ustn* muntlig* mundtlig*`,
  WAIT: `
    wait waiting pending await* expect expected hope wart* aussteh* erwart* attend* attente esper* pendiente*
    aguard* attes* aspett* wacht* wachten czeka* oczek* vanta* venter afventer`,
  MISSING: `
    missing needs need left fehlt fehlen manque reste falta faltan manca mancano ontbreekt brakuje saknas
    mangler`,
  APPROVE: `
    approved approval approve freigabe genehmig* valide* validation aprobad* aprob* aprovad* approvat* approv*
    goedgekeurd goedkeuring akcept* godkant godkendt board committee legal procurement council vorstand gremium
    juridique direction comite junta conselho juridico comitato consiglio jurist* inkoop directie zarzad`,
  MEETING: `
    meeting call demo workshop invite invitation visit pilot trial poc shortlist* slot session pitch
    presentation proposal quote offer nda termin prasentation vorfuhrung angebot einladung reunion demonstration
    devis offre visita presentacion propuesta oferta reuniao apresentacao proposta riunione presentazione
    offerta incontro afspraak offerte presentatie gesprek spotkani* prezentacj* mote offert tilbud`,
  ALMOST: `
    almost nearly practically basically technically fast quasi presque casi quase praktisch bijna prawie nastan
    naesten`,
  SORRY: `
    sorry afraid unfortunately regret sadly alas leider bedauer* schade malheureusement desole* helas dommage
    lamentablemente siento lastima pena infelizmente lamento purtroppo spiace peccato helaas jammer niestety
    przykro szkoda tyvarr desvaerre beklager aergerligt`,
  THANKS: `
    thanks thank cheers danke dank merci gracias obrigad* grazie bedankt dziekuje dzieki tack`,
  GLAD: `
    happy glad gladly love delighted pleasure gern gerne freut plaisir volontiers encantad* gusto prazer gosto
    volentieri piacere graag plezier chetnie gladje garna`,
  BUSY: `
    busy full capacity bandwidth swamped booked time voll zeit kapazitat* ausgelastet deborde* temps agenda
    surcharge tiempo lleno cheia tempo pieno druk vol tijd czasu zajet* tid fullt kapacitet*`,
  NEWS: `
    news update status latest heard neues stand neuigkeiten nouvelles novedad* noticias novidades novita notizie
    nieuws wiesci nyheter nyt`,
  HEAR: `
    hear geh* oido ouvi sentito gehoord slyszal* hort`,
  WHO: `
    who what where why how which whose wer was wann wo warum wie welche* qui quoi pourquoi comment quel* quien*
    que donde como cual* cuant* quem onde qual quais chi cosa dove quale quant* wat wanneer waar welke hoe kto
    co gdzie jak vem vad var hur hvem hvad hvornar hvor`,
  PRICE: `
    price cheaper expensive cost pricing preis* teuer gunstiger billiger prix cher precio barat* car* preco
    prezzo caro costa prijs duur goedkoper cen* drog* pris* dyrt billigere`,
  PAST: `
    yesterday today morning heute gestern hier matin aujourd'hui ayer hoy ontem hoje ieri oggi stamattina
    gisteren vandaag vanochtend wczoraj dzis dzisiaj igar idag gar`,
  FUTURE: `
    tomorrow next week monday tuesday wednesday thursday friday morgen nachste* woche montag dienstag mittwoch
    donnerstag freitag demain prochaine semaine lundi mardi mercredi jeudi vendredi manana proxim* semana lunes
    martes miercoles jueves viernes amanha segunda quarta quinta sexta domani prossim* settimana lunedi martedi
    mercoledi giovedi venerdi volgende maandag dinsdag woensdag donderdag vrijdag jutro tydzien poniedzialek
    imorgon vecka mandag tirsdag onsdag torsdag fredag`,
  CALL: `
    ring ringing calling phone speak contact reach introduce ruf* anruf* melde kontakt* appelle rappelle
    contacte llamo llamare contacto ligo falo chiamo sento contatto bel bellen dzwonie zadzwonie ringer
    kontaktar`,
  RUMOUR: `
    rumour rumor says said told apparently reckons angeblich sagt parait dit dicen dice dizem diz dicono schijnt
    zegt podobno mowi sager tydligen`,
  DONE: `
    done finished settled sorted erledigt fertig durch fait regle hecho feito pronto fatto fatta klaar rond
    gelukt gotowe zrobione klart faerdig`,
  WRONG: `
    wrong mistake falsch verkehrt erreur equivocad* errad* sbagliat* verkeerd* fel forkert`,
  ARRIVE: `
    arrived came received landed got here attached enclosed eingegangen angekommen erhalten bekommen gekommen liegt
    anbei beigefugt recu recue arrive arrivee parvenu joint jointe llego llegado recibido recibida recibimos adjunto
    adjunta chegou recebido recebida recebemos anexo arrivat* ricevut* allegat* binnen ontvangen bijlage binnengekomen
    przyszl* otrzyma* dostal* zalacz* kommit fatt mottag* bifog* inne kommet modtaget fik vedhaeft*`,
  PAY: `
    paid invoice invoices invoiced payment bezahlt rechnung* uberwiesen paye payee facture* acompte pagado pago pagou
    factura* fatura* fattura* pagat* betaald factuur zaplac* faktur* betalt betald* betaling*`,
  SECOND: `
    second runner shortlisted zweite* zweiter zweitplatz* deuxieme* seconde segund* secondi secondo tweede drudzy drugi
    drugie tvaa andra nummer`,
  SELF: `
    inhouse house internally internal themselves yourself homegrown intern interne internes internamente interno selbst
    selber eigene* eigenen eux-memes mismos propio propia proprio propria proprios casa zelf eigen sami wlasn* sjalva
    egen egna egne selv`,
  BROKE: `
    bankrupt* insolven* administration liquidation receivership konkurs faillite faillissement failliet quiebra concurso
    falencia fallit* fallimento upadlosc* likwidac* konkursbo`,
  TAKEOVER: `
    acquired merged merger parent takeover bought-out fusion* fusionier* ubernahme* muttergesellschaft konzern* rachet*
    maison-mere siege matriz grupo casa-mae capogruppo fusione overgenomen moederbedrijf fuzj* przejet* uppkopt
    moderbolag* opkobt fusionen`,
  LATER: `
    postponed postpone delayed delay slipped slips later deferred moved hold pause paused verschob* verschieb* verzoger*
    spater ruht pausiert reporte* decale* repousse* glisse pause aplaza* pospuest* retras* adiad* adiar pausa rinviat*
    slitta* rimandat* fermo uitgesteld verschoven stil later odlozon* przesunie* opozn* pozniej skjut* uppskjut* senare
    vilar udskudt rykket senere sat`,
  NOBODY: `
    nobody noone none silence quiet peep silent niemand keiner funkstille stille stumm personne silence aucun* nadie
    ningun* silencio ninguem nenhum* silenzio zitto niemand stilte nikt cisza ciszy zadn* tystnad tyst stilhed`,
  ASSIGN: `
    assign assigned allocate allocated transfer route redirect switch reassign zuteil* zuweis* umhang* zugeteilt
    attribu* affect* transmett* transfere* reaffect* asign* traspas* derivar atribu* transferir encaminh* assegn*
    trasferi* girat* toewijz* toegewezen overzetten doorsturen przypis* przekaz* tilldel* flytta overfor* tildel* flyt`,
  TELL: `
    tell told inform advise intimate revert answer reply sagen sagte mitteil* bescheid antwort* dire dites repondre
    decir digo responder avisar avisen dizer diga responder dire dico rispondere zeggen antwoord* powiedziec odpowiedz*
    saga svara svar sige fortael*`,
  LONG: `
    weeks days months ages wochen tage tagen monate* semaines jours mois semanas dias meses settimane giorni mesi weken
    dagen maanden tygodni* dni miesiec* veckor dagar manader uger dage maneder`,
  REFUSE: `
    rejected refused voted against turned denied abgelehnt ablehn* dagegen verworfen refuse refusee rejete* contre
    rechaz* denegad* contra chumb* rejeit* recus* bocciat* respint* contrario afgewezen tegen odrzuc* odmow* avslag*
    avslog avslagit afvist afslag imod`,
  TENDER: `
    tender bid bidder bids rfp award jury panel ausschreibung* vergabe* zuschlag* gremium appel d'offres marche
    licitacion* concurso pliego licitac* gara aanbesteding gunning przetarg* upphandling* tilldelning* udbud*`,
  LAUGH: `
    haha hahaha lol lmao rofl hehe mdr ptdr jaja jajaja kkk kkkk kkkkk rsrs ahah ahaha ahahah hihi xd`,
  PATCH: `
    patch territory region sector vertical area turf revier gebiet region secteur zona sector setor area regione
    regio sector rejon region omrade distrikt`,
  TOLEAVE: `
    resigned left leaving retired departed gekundigt verlasst weg gegangen ausgeschieden parti partie quitte dimissionn*
    marcha renuncio jubilo saiu sai demitiu dimess* uscito lascia vertrokken weggaat odszed* odchodz* slutat slutar
    stoppet`,
  CAN: `
    can could able possible kann konnen moglich peux peut pouvez pouvons puede pueden puedo podemos pode podem posso
    possiamo potete kan kunnen mozna moge moze kan`,
  ABSENT: `
    leave maternity paternity parental holiday* vacation sick surgery sabbatical retire* urlaub* elternzeit mutterschutz
    krank* krankenhaus operier* operation* reha rente ruhestand conge conges vacances malade maladie arret retraite baja
    vacaciones operan quirofano jubil* permiso ferie malattia maternita pensione licenca ferias baixa reforma verlof
    vakantie ziek* zwangerschapsverlof pensioen urlop* chor* macierzynsk* emerytur* operacj* semester foraldraledig*
    sjuk* pension barsel* syg* ferie permisjon* sykmeldt`,
  VISIT: `
    drive driving train flying visit visiting site lunch breakfast coffee besuch* besuche fahre fahr zug vor-ort visite
    visiter passe train voy visito desayuno comida visito passo vou treno vado colazione bezoek* rijd trein jade jedzie
    pociag* besok* taget aker korer besoger kaffe`,
  LICENCE: `
    licence* license* seats rollout kickoff kick go-live deliver* lizenz* lizenzen geliefert lieferung* ausgerollt
    licenc* livr* licence* entregad* licencia* arrancamos consegnat* licenz* licenca* geleverd licentie* wdrozen*
    dostarcz* licens* levererad* leveret opstart*`,
  SHUT: `
    shut shuts shutting wound stillgelegt zugemacht dichtgemacht geschlossen fermee ferment cierran cerraron fecharam
    fechou encerr* chiude chiudono dicht opgeheven zamyka* likwid* lagger lukker lukket nedlegg*`,
  PLEASE: `
    please kindly pls plz bitte prie svp veuillez favor porfa per favore prego graag alstublieft aub prosz* snalla
    venligst gerne`,
}

const WHOLE = new Map<string, string>()
const STEMS = new Map<string, string>()
for (const [sense, words] of Object.entries(SENSES))
  for (const word of words.trim().split(/\s+/)) {
    if (word.endsWith('*')) STEMS.set(word.slice(0, -1), sense)
    else WHOLE.set(word, sense)
  }
const LONGEST_STEM = Math.max(...[...STEMS.keys()].map((stem) => stem.length))
const SHORTEST_STEM = Math.min(...[...STEMS.keys()].map((stem) => stem.length))

/** The sense of a folded word, by the longest stem that it begins with; null for one that has none here. */
export const senseOf = remembered((word: string): string | null => {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const sense = STEMS.get(word.slice(0, length))
    if (sense !== undefined) return sense
  }
  return null
})
