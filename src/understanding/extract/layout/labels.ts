/**
 * What a label stands for: "Ansprechpartner:", "Est. close date", "Valor estimado", "they also look at =".
 *
 * People write their own forms, so a label is recognised by its key words, the most specific first; an unknown
 * label is no label and its line is read as prose. Folded (fold.ts), EN DE FR ES PT IT NL, some PL SV DA JA.
 */
import { fold, remembered } from '../fold.ts'

export type FieldKey =
  | 'skip' // the partner's own data, reference numbers, form chrome: read by nobody
  | 'roles'
  | 'nextStep'
  | 'nextStepDate'
  | 'closeDate'
  | 'amount'
  | 'currency'
  | 'basis'
  | 'competitor'
  | 'email'
  | 'phone'
  | 'website'
  | 'title'
  | 'firstName'
  | 'lastName'
  | 'contact'
  | 'country'
  | 'address'
  | 'product'
  | 'quantity'
  | 'signal'
  | 'context'
  | 'goLive'
  | 'account'
  | 'dealName'

const rules: [FieldKey, RegExp][] = [
  ['context', /^(?:現状|現在の状況|課題|お?困りごと|背景)$/],
  ['nextStep', /^(?:次回|次の?(?:ステップ|アクション|予定))$/],
  // The report of a visit: "Visited   Kilbrannan Distillers", "Saw   Mr. Dunbar", "Fault   …", "Remedy   …".
  [
    'account',
    /^(?:visited|called on|besucht|besuch bei|besuchter kunde|client visite|visite chez|cliente visita(?:do|to)|visitato|bezocht|bezoek aan|besokte?|besogt)$/,
  ],
  [
    'contact',
    /^(?:saw|seen|met(?: with)?|talked (?:to|with)|gesprochen mit|getroffen|rencontre(?:e|s)?|vu|hable con|visto|falei com|parlato con|gesproken met|traffade|traf)$/,
  ],
  [
    'context',
    /^(?:faults?|remedy|trouble|findings?|observations?|befund(?:e)?|mangel|abhilfe|constat(?:s)?|hallazgos?|riscontr[io]|bevindingen?)$/,
  ],
  // Who was there, in notes of a meeting: "On call", "In the room", "Présents".
  [
    'contact',
    /^(?:(?:on|in) (?:the )?(?:call|room|meeting)|attend(?:ees|ing)|present|participants?|spoke (?:to|with)|anwesend\p{L}*|teilnehmer\p{L}*|teiln|presente?s?|participants?|asist(?:entes)?|presenti|partecipanti|aanwezig(?:en)?|deelnemers|deltagare|deltagere|narvarande|obecni)$/u,
  ],
  [
    'nextStep',
    /^(?:support|help|assistance|unterstutzung|soutien|appui|apoyo|ayuda|apoio|ajuda|supporto|aiuto|ondersteuning|hulp|wsparcie|stod|stotte|hjalp|hjelp) (?:expected|needed|required|requested|wanted|from (?:you|oem|vendor)|erwartet|gewunscht|benotigt|attendu|souhaite|esperad[oa]|necesari[oa]|necessari[oa]|atteso|richiesto|gevraagd|nodig|onskas|onsket)$|^(?:agreed|vereinbart|convenu|acordado|combinado|concordato|afgesproken|umowione|avtalat|aftalt|avtalt) (?:next(?: steps?)?|als nachstes|ensuite)$|^(?:now|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu|sen|danach|ensuite|puis|luego|despues|depois|poi|dopo|daarna|potem|derefter|deretter)$/,
  ],
  [
    'roles',
    /^(?:what|was|ce que|ce qu'|lo que|o que|cosa|wat|hva|hvad|vad) (?:[\p{L}&'-]+ ){1,4}(?:brings?|contributes?|mitbring(?:t|en)|beitragt|beitragen|apporte|apportons|aporta(?:mos)?|traz|trazemos|porta|portiamo|brengt|brengen|bidrar|bidrager)$/u,
  ],
  ['contact', /^(?:customer )?spocs?$/],
  [
    'skip',
    /^(?:your|oem|vendor'?s?|eure?r?|ihre?r?|votre|vuestr[oa]|vostr[oa]|jullie|voss[oa]|wasz\p{L}?|ert|jeres|deres) (?:scope|roles?|parts?|side|tasks?|rolle|teil|aufgaben?|part|papel|parte|ruolo|compiti|rol|taken|rola|roll|del)$/u,
  ],
  [
    'skip',
    /(?:弊社|当社|自社|小社|私ども|私共|パートナー)(?:側)?の?(?:ご)?(?:(?:連絡|問合せ|問い合わせ)?窓口|(?:営業|技術)?担当者(?:名)?|営業担当|連絡先)$/,
  ],
  ['skip', /(?:貴社|御社|メーカー)(?:側|様)?の?(?:ご)?(?:担当|役割|対応|作業|窓口)/],
  ['contact', /^(?:お客様|顧客|先方|客先|エンドユーザー)(?:側)?の?(?:ご)?(?:担当|窓口)(?:者|者様|者名|様)?$/],
  // "弊社の担当：お客様との窓口、契約手続き": what the partner does, or whoever of its people does it.
  [
    'roles',
    /(?:弊社|当社|自社|小社|私ども|私共|パートナー(?:様|側|企業)?)(?:側)?(?:の|で|にて|が)?(?:ご)?(?:役割|担当|対応|作業|実施|貢献)(?!者)|^(?:主な)?(?:役割|(?:担当|対応|作業|実施)(?:範囲|領域))$/,
  ],
  ['context', /^(?:lage|tilanne|stan obecny|sytuacja|sachlage|ist-?zustand|etat des lieux|stato attuale)$/],
  [
    'skip',
    /^(?:(?:opportunity|deal|lead|account|record|case) owner|(?:partner |our )?sales ?(?:rep(?:resentative)?|person|man|executive|owner)(?:'s)?(?: (?:name|phone|tel|mobile|e-?mail|mail))?|partner (?:details|information|data)|odesilatel|predkladatel|kumppani|jalleenmyyja|lahettaja|ilmoittaja|innsender|avsender|(?:forhandler|aterforsaljare|jalleenmyyja|partner)(?:en|n)?s? (?:kontakt(?:person)?|navn|namn|e-?mail|telefon|adresse|adress)|forhandler(?:en)?|aterforsaljare(?:n)?|lead source|(?:primary )?(?:campaign )?source|登録者|申請者|パートナー(?:名|企業|会社)?|販売店)$/,
  ],
  [
    'skip',
    /^(?:previous|former|old|past|vorherige[rn]?|fruhere[rn]?|ehemalige[rn]?|bisherige[rn]?|ancien(?:ne)?|precedente?|anterior|antiguo|poprzedni|byly|tidligere|tidigare|vorige|ex) (?:contact|kontakt|ansprechpartner(?:in)?|ansprechperson|interlocut\w+|contacto|contato|contatto|referente|contactpersoon|kontaktperson|yhteyshenkilo)$|\b(?:a eviter|to avoid|a evitar|da evitare|nicht kontaktieren|do not contact)$|^(?:group|parent(?: company)?|holding|gruppe|konzern|mutter(?:gesellschaft)?|groupe|maison mere|grupo|matriz|gruppo|capogruppo|accionistas|acionistas|shareholders?|gesellschafter|actionnaires?|groep|moeder(?:bedrijf)?|grupa(?: kapitalowa)?|podmioty powiazane|koncern(?:en)?|konsern|moderbolag|moderselskab|morselskap|related (?:entities|companies|accounts))$|^(?:pre-?sales(?: (?:assigned|engineer|contact))?|avant-vente|preventa|prevendita|pre-?venda|vendor (?:partner|channel|account) manager|(?:partner|channel) manager|suivi editeur|opiekun(?: u producenta)?|herstellerkontakt|commercial|comercial|commerciale|handlowiec|vertriebler|vertriebsmitarbeiter(?:in)?|saljare|selger|saelger|verkoper|vendedor|venditore)$|^(?:wlasciciel rekordu|record owner|owner id)$|^(?:created|skapad|oprettet|opprettet|utworzon[oya]|utworzyla?|wprowadzila?|angelegt|cree|creado|criado|creato|aangemaakt|last modified|modified|uppdaterad|opdateret)(?: (?:by|av|af|von|par|por|da|door|przez|on|at|am))?$|^(?:source|herkunft|quelle|origine|fuente|origen|fonte|bron|zrodlo|kilde|kalla|kampania|campaign|probability|sannolikhet|sandsynlighed|wahrscheinlichkeit|probabilite|probabilidad|probabilita)$/,
  ],
  [
    'skip',
    /^(?:not|no|nicht|keine?|pas|non|niet|ikke|inte|nie|nao)\b.*\b(?:contacts?|persons?|people|kontakt\w*|ansprech\w*|kunden\w*|interlocut\w*|contactos?|personas?|contatos?|contatti|persone|contactpersonen)\b|^(?:ausgeschieden|has left|left|gone|no longer there|parti\w*|ya no (?:esta|trabaja)|uscit\w+|vertrokken|slutat|sluttet|do not contact|don't contact|bitte nicht kontaktieren|ne pas contacter|no contactar)$/,
  ],
  [
    'competitor',
    /^(?:current|actuel|actual|attuale|huidige|obecny|nuvarande|nuvaerende|bisherige[rn]?|aktuelle[rn]?) (?:supplier|vendor|provider|anbieter|lieferant|leverandor|leverantor|leverancier|dostawca)$|^(?:fournisseur|proveedor|fornecedor|fornitore|prestataire) (?:actuel|actual|atual|attuale|en place)$/,
  ],
  [
    'competitor',
    /^(?:other|ovrige|andre|andra|muut|weitere|andere|autres|otros|outros|altri|inni|pozostali|dalsi) (?:suppliers?|vendors?|bidders?|leverandor\w*|leverantor\w*|toimittajat|anbieter|lieferanten|fournisseurs?|proveedores|fornecedores|fornitori|leveranciers?|dostawcy|dodavatele)(?:$|[ (])/,
  ],
  [
    'skip',
    /^(?:re|fw|fwd|aw|wg|hi|hello|note|from|to|cc|sent|subject|date|von|an|betreff|de|para|asunto|objet|a|envoye|oggetto|da|inviato|onderwerp|van|verzonden|fax|telefax|http|https|ref|reference|ref\.? ?(?:no|nr)?|submitted (?:on|by)|created(?: on| by)?|vat(?: (?:no|id))?|ust-?id|iban|siret|ticket|id|registration (?:id|number|no)|deal (?:id|number|no\.?|reg(?:istration)? (?:id|number|no))|crm id|opportunity id|attachments?|anlagen?|anhang|adjuntos?|allegat[oi]|pieces? jointes?|bijlagen?)$/,
  ],
  [
    'skip',
    /\b(?:reseller|distributor|disti|submitted by|submitter|applicant|antragsteller\w*|einreicher\w*|demandeur|solicitante|requerente|richiedente|aanvrager|wnioskodawca|registered by|registering(?= (?:partner|company|party|firm|contact)|$)|eingereicht von|gemeldet von|our company|our name|our contact|my (?:name|details|mobile|phone|email|number)|vertriebspartner|revendeur|revendedor|rivenditore|grossist|registrant|wederverkoper|distributeur|distribuidor|distributore|reference customer|referenzkunde|vendor (?:contact|rep)|account manager|registrado por|inscrit par|soumis par|segnalato da|ingediend door)\b/,
  ],
  [
    'skip',
    /^(?:the )?(?:channel |sales )?(?:partner|parceiro|socio|partenaire|distri|si)(?: (?:name|company|organi[sz]ation|firm|contact(?: name| person)?|rep(?:resentative)?|e-?mail|mail|phone|tel|id|account manager|number|tier|level|country|address|sales rep|owner|seller|kontakt|firma|account|ansprechpartner|nr))?$/,
  ],
  [
    'skip',
    /\b(?:contact|ansprechpartner|kontakt|kontaktperson) (?:partner|bei uns|our side|chez nous|reseller|us)$|^(?:partner|unser) ?-?(?:ansprechpartner|kontakt)$|^unser ansprechpartner$|^notre contact$|^nuestro contacto$|^nosso contato$|^il nostro referente$|^ons contact$/,
  ],
  [
    'skip',
    /^(?:(?:registration|submission|request|form|letter|meldungs?|melde|registrierungs?|anmelde|enregistrement|registro|registratie|invul) ?-?(?:date|datum|fecha|data)|date (?:of (?:registration|submission)|d'enregistrement|de (?:la )?demande)|fecha de registro|data de registo|data di registrazione|datum (?:der )?(?:anmeldung|registrierung|meldung))$/,
  ],
  [
    'account',
    /^(?:end[- ]?)?(?:customer|client|account|company|entity|organi[sz]ation|kunde|kundin|endkunde|kundenname|firma|client final|cliente|cliente final|cliente finale|klant|eindklant|klient|kund|prospect|azienda|empresa|societe|entreprise|unternehmen|bedrijf|firmenname|kundennamen|konto|asiakas|loppuasiakas|asiakkaan nimi|yritys|zakaznik|koncovy zakaznik|nazev (?:firmy|zakaznika|spolecnosti)|spolecnost|sluttkunde|bedrift|virksomhed|foretag)(?: name)?$|\b(?:name of (?:the )?(?:end[- ]?)?(?:customer|client|company|account|organi[sz]ation)|(?:customer|client|company|account|organi[sz]ation|firm|prospect)(?:'s)? (?:name|legal name|company|organi[sz]ation)|end[- ]?(?:customer|client|user)(?: (?:name|company|account))?|legal (?:name|entity)|target (?:account|customer)|name des (?:kunden|endkunden|unternehmens)|nom (?:du |de l')(?:client|entreprise|societe)(?: final)?|raison sociale|razon social|nombre (?:del |de la )(?:cliente|empresa)|nome (?:do |da |del |dell')?(?:cliente|empresa|azienda|societa)|ragione sociale|naam (?:van de )?(?:klant|bedrijf)|klantnaam|bedrijfsnaam|nazwa (?:firmy|klienta)|kundnamn|kundenavn|kundenfirma|bedrijfsnaam klant|slutkund|nombre de la cuenta|nome da conta)\b|(?:お客様|顧客|客先|会社|企業|エンドユーザー?)(?:名|様)?$|^お客様/,
  ],
  [
    'dealName',
    /^(?:(?:deal|opportunity|project|registration|lead|opp|projekt|projet|proyecto|projeto|progetto|opportunite|oportunidad|oportunidade|opportunita)[- ]?(?:name|title|bezeichnung|titel)|(?:name|bezeichnung|title|nom|nombre|nome|naam) (?:of (?:the )?|der |des |du |de la |de l'|del |da |do |dell'|van (?:de |het ))?(?:deal|opportunity|project|projekts?|projet|proyecto|projeto|progetto|opportunite|oportunidad|oportunidade|opportunita))$|案件名/,
  ],
  [
    'roles',
    /\b(?:partner|our|unsere?r?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|ons|onze|your partner'?s?|nasza?|var|vores)\b.{0,14}\b(?:roles?|parts?|scope|contributions?|tasks?|involvement|responsibilit|value add|added value|beitrag|rolle|anteil|aufgaben?|leistung|part|role|contribution|papel|rol|parte|contribucion|aportacion|aporte|contribuicao|ruolo|compiti|bijdrage|rol|taken|aandeel|udzial|roll|side|effort|work|services|mission|intervention)|^(?:role|papel|rol|ruolo|rolle|contribution|contribuicao|aportacion|beitrag|bijdrage|taken|compiti|aufgaben)\b.{0,12}\b(?:partners?|partenaire|socio|parceiro)\b/,
  ],
  [
    'roles',
    /^roles? (?:claimed|taken|requested)$|^(?:forhandler(?:en)?s?|partner(?:en)?s?|aterforsaljar(?:en)?s?|var|vores|vart|vaar|nasza|meidan) (?:rolle|roll|rola|bidrag|opgave[r]?|uppgift(?:er)?|rooli|osuus)$/,
  ],
  [
    'roles',
    /^(?:we|us|wir|nous|nosotros|noi|wij|leistung(?:en)?(?: (?:des )?partners?)?|partner-?(?:leistung(?:en)?|beitrag|rolle|aufgaben)|scope of work|responsibilit(?:y|ies)|contribution|beitrag|rolle|rollen|rollenverteilung|aufgabenteilung|papel|papeis|ruolo|rol|rolle[sn]?|who does what|wer macht was|qui fait quoi|quien hace que|chi fa cosa|wie doet wat|division of (?:labou?r|work)|split|partner (?:tasks?|does|will(?: do)?|delivers?|contribution|activities|provides|brings|leads|owns))$|^(?:we|i) (?:do|will do|bring|handle|cover|take|take care of|provide|own|contribute|deliver|lead|can do|offer)\b|^what (?:we|i)(?:'ll| will| would|'d)? (?:do|bring|will do|can do|handle|cover)\b|^wat (?:(?:wij|we) doen|doen (?:wij|we))|^was (?:wir (?:machen|tun|ubernehmen|beitragen|leisten)|(?:machen|ubernehmen|leisten) wir)|^wir (?:machen|ubernehmen|bringen|liefern)|^(?:nous (?:faisons|assurons|apportons|prenons|gerons)|ce que nous (?:faisons|apportons))|^(?:nosotros|(?:lo )?que (?:hacemos|haremos|aportamos)|hacemos|nos encargamos)|^(?:nos fazemos|o que fazemos|fazemos|ficamos com)|^(?:noi (?:facciamo|curiamo|seguiamo)|cosa facciamo|facciamo)|^(?:wij|we) (?:doen|verzorgen|nemen)|弊社の?役割|当社の?役割|partner tasks|^on us$|^us$|^bei uns$|^chez nous$|^a nostro carico$|^por nuestra parte$|^da nossa parte$|^de notre cote$|^on our side$|^our side$|^(?:rol|papel|ruolo|role) (?:nuestro|nosso|nostro|notre)|^mein(?:e)? (?:part|rolle)|^my (?:role|part)/,
  ],
  [
    'contact',
    /^(?:who|whom|wer|qui|quien|quem|chi|wie|vem|hvem|kto|z kim)(?: (?:decides|signs|to (?:call|ask|write to)|entscheidet|unterschreibt|decide|signe|firma|assina|beslist|tekent|beslutar|bestemmer|decyduje|rozmawiac))?$/,
  ],
  [
    'nextStepDate',
    /\b(?:next|nachster|prochaine?|proxim[ao]|prossim[ao]|volgende)\b.{0,20}\b(?:date|datum|termin|fecha|data|on)\b|^(?:meeting|follow[- ]?up|demo|workshop) date$/,
  ],
  [
    'nextStep',
    /\b(?:als nachstes|next (?:steps?|contact|call|date|action|meeting|milestone|activity|move|appointment|touch|call)|nachste[rs]?n? (?:schritte?|termin|aktion|mass?nahme)|prochaines? (?:etapes?|actions?|rendez-vous|rdv|reunion)|proxim[oa]s? (?:pasos?|passos?|etapas?|acciones?|acoes|reunion|reuniao|accion|acao)|siguientes? (?:pasos?|accion(?:es)?)|prochain (?:contact|appel|rendez[- ]vous)|nachste[rs]? (?:aktivitat|kontakt|anruf)|proxim[oa] (?:actividad|atividade|contacto|contato|reunion|reuniao|cita|paso)|sig(?:uiente|\.)? (?:reunion|cita)|date action|volgende (?:activiteit|afspraak)|vervolgafspraak|nasta (?:aktivitet|mote)|naeste (?:aktivitet|mode)|prossim[oaie] (?:attivita|pass[oi]|azion[ei]|tapp[ae]|incontr[oi]|appuntament[oi])|what (?:i|we) promised|voorstel|vorschlag|proposition|propuesta nuestra|volgende (?:stap(?:pen)?|actie|afspraak)|vervolgstap(?:pen)?|vervolg|nastepny krok|nastepne kroki|nasta steg|naeste skridt|naste skridt|neste (?:steg|skritt)|seuraavat? (?:askel|vaihe)\w*|jatkotoimet|(?:dalsi|pristi) krok\w*)\b|^(?:next|naeste|naste|neste|nachstens|volgende|daarna|danach|ensuite|siguiente|seguinte|to ?do|action(?: item| required)?s?|follow[- ]?ups?|followup|planned|geplant|prevu|previsto|pianificato|gepland|wiedervorlage|weiteres vorgehen|wie weiter|what'?s next|what next|what now|agreed|promised|vereinbart|convenu|acordado|combinado|concordato|afgesproken|suite|la suite|a faire|da fare|por hacer|a fazer|te doen|att gora|do zrobienia|co dalej|sedan|darefter|derefter|deretter|darnast|depois|despues|luego|potem|seuraavaksi|action points?|next up|vorgehen|ask|our ask|request|bitte|our request|anliegen|help needed|support needed|ce qu'on demande|demande|needed from you|what we need(?: from you)?|we need from you|wir brauchen|meeting|appointment|termin|upcoming|(?:your|vendor) (?:action|task|turn)s?|you do|ihr macht|(?:wunsch|bitte|frage|aufgabe) an (?:hersteller|euch|sie)|request to (?:vendor|you)|demande (?:au fabricant|a l'editeur)|timeline next|status\/next step)$|次の?(?:予定|ステップ|アクション)|今後の予定|今後/,
  ],
  [
    'goLive',
    /\b(?:go[- ]?live|golive|produktivstart|live (?:by|date|ab)|roll[- ]?out|project start|start date|projektstart|inbetriebnahme|mise en (?:service|production)|puesta en (?:marcha|produccion)|arranque|inicio del proyecto|avvio|messa in (?:funzione|produzione)|start (?:project|projekt)|ingebruikname|livegang|ingangsdatum|startdatum|start|campaign start|season start|production start|produktionsstart|startschuss|delivery|implementation|demarrage|entrada em producao)\b|^(?:date of birth|meeting date)$/,
  ],
  [
    'competitor',
    /\b(?:compet\w*|konkurr\w*|wettbewerb\w*|mitbewerb\w*|concurren\w*|concorren\w*|competid\w*|rivals?|competencia|concorrencia|incumbent|alternativ\w*|marktbegleiter|konkurenc\w*|konkurent\w*|konkurrent\w*|kilpailij\w*|also (?:look|consider|evaluat|talk)\w*|other vendors?|vs)\b|競合|^(?:quem|quien|wer|who|qui|chi|wie) (?:mais|mas|noch|else|d'autre|altro|nog)$|^also in (?:the )?(?:game|race|running)$|^(?:in the|im) (?:game|race|rennen|spiel)$|^against$|^up against$/,
  ],
  ['currency', /^(?:currency|curr|ccy|wahrung|devise|moneda|moeda|valuta|divisa|waluta|通貨)$/],
  [
    'basis',
    /^(?:(?:amount|budget|value|price|deal)[ -]?(?:period|type|basis)|modalidad|modalite|modalita|modalidade|periodicidad|period|betaling|abrechnungsart|billing(?: period| frequency)?|payment (?:terms|frequency)|term|contract (?:term|length)|laufzeit|vertragslaufzeit|duree|duracion|durata|looptijd|abrechnung|periodicity|periodicite)$/,
  ],
  [
    'email',
    /(?:^|\b)(?:e-?mail|email|mail|courriel|correo(?: electronico)?|e-?post|mel|@|email id|e-?mail-?adresse|emailadres|adresse (?:e-?mail|mail|electronique)|correio(?: eletronico)?|posta elettronica|indirizzo (?:e-?mail|mail)|mailadresse|contact e-?mail|mail address|sahkoposti(?:osoite)?)(?: address| id)?(?:$|\b)|メール/,
  ],
  [
    'phone',
    /(?:^|\b)(?:phone|tel|telephone|telefono?|telefoon|telefone|mobile?|mob|cell|cellphone|handy|portable|movil|celular|telemovel|cellulare|cel|gsm|direct(?: dial| line)?|durchwahl|direkte|direktnummer|ligne directe|landline|festnetz|rufnummer|phone (?:no|number)|nummer|telefonnummer|numero|whatsapp|tfno|tlf|tfn|ph|dw|switchboard|zentrale|komorka|ddi|did|call|puhelin(?:numero)?|puh|matkapuhelin)(?:\.| no\.?| number|$|\b)|電話|携帯/,
  ],
  [
    'website',
    /\b(?:web ?site|webb|web|url|domain|domaine|dominio|homepage|web ?page|internet|site(?: web)?|sito(?: web)?|pagina web|sitio(?: web)?|webseite|webadresse|www|hp|strona)\b|^site$|ホームページ/,
  ],
  [
    'title',
    /^(?:(?:job|their job|sa|son|his\/her|haar\/zijn|zijn\/haar|haar of zijn|seine|ihre|contact|contact'?s|end[- ]?customer|end[- ]?user|customer|client|buyer|person|their|his|her) )?(?:title|job ?title|position|function|role|funktion|fonction|poste|cargo|puesto|ruolo|functie|job|position held|stellung|mansione|qualifica|funcao|rolle|rol|stanowisko|befattning|stilling|titel|titre|titulo|titolo|designation|functietitel|jobtitle|job|qualite|befattning|titteli|tehtava|asema|rooli|funkce|pozice|job role|job function|contact (?:role|title|position|function)|(?:role|title|position|function) of (?:the )?(?:contact|person)|(?:rolle|funktion|titel|position|stellung) (?:der |des )?(?:hauptkontakts?|ansprechpartners?|ansprechperson|kontaktperson)|(?:fonction|poste|titre) (?:du|de la) (?:contact|personne)|(?:cargo|puesto) del contacto|(?:ruolo|funzione) del (?:referente|contatto)|(?:functie|rol) (?:van de )?contact(?:persoon)?|person - job title|rolle im unternehmen|部署|役職)$|部署|役職/,
  ],
  [
    'firstName',
    /^(?:contact )?(?:first ?name|given name|forename|vorname|prenom|nombre de pila|primeiro nome|nome proprio|voornaam|imie|fornamn|fornavn)$/,
  ],
  [
    'lastName',
    /^(?:contact )?(?:last ?name|surname|family name|nachname|familienname|nom de famille|apellidos?|sobrenome|apelido|cognome|achternaam|nazwisko|efternamn|efternavn)$/,
  ],
  [
    'quantity',
    /\b(?:seats?|users?|licen[cs]es?|number of|quantity|qty|anzahl|nutzer|lizenzen|nombre d|cantidad|quantidade|quantita|aantal|headcount|employees|mitarbeiter)\b/,
  ],
  [
    'amount',
    /\b(?:values?|sums?|wieviel|wie viel|amount|budget\w*|volume|volumen|deal ?size|opportunity size|project size|size|contract value|revenue|price|worth|mrr|arr|acv|tcv|money|cost|spend|investment|betrag|auftragsvolumen|auftragswert|auftragssumme|dealvolumen|umsatz|summe|wert|projektvolumen|preis|kosten|gross?enordnung|investition\w*|montants?|chiffre|prix|somme|enveloppe|ca estime|importe|valor|presupuesto|monto|cuantia|precio|inversion|montante|orcamento|verba|preco|investimento|importo|valore|prezzo|cifra|bedrag|waarde|prijs|omvang|omzet|budzet|cena|koszt\w*|pris|kostnad\w*|wartosc|kwota|belopp|varde|\w*varde|belob|vardi|vaerdi|verdi|budsjett|summa|arvo|budjetti|hinta|kauppasumma|hodnota|castka|rozpocet|canone|fee|loyer|redevance|eur|usd|gbp|chf|how much|order value|ordervolumen|deal amount|estimated (?:deal )?(?:total|value|amount)|forecast amount|ticket|licen[cs]e (?:fee|cost|value)|what it'?s worth)\b|金額|予算|見積|規模|\b(?:not[- ]to[- ]exceed|nte|ceiling|\w*rahmen|dinero|dinheiro|soldi|argent|geld|pengar|penge|pieniadze)\b|^ile$|^hvor meget$|^hur mycket$|^how big$|^combien$|^cuanto$|^quanto$|^hoeveel$|^deal$/,
  ],
  [
    'closeDate',
    /^by$|^vote(?:d|s)?(?: (?:on|date|by))?$|^(?:loa|loi|award|order letter|letter of (?:award|intent)) (?:expected|by|date)$|\b(?:clos(?:e|es|ing|ure)(?: date)?|close by|decision(?! ?-?makers?)(?: date| by| expected)?|decides?|sign(?:ing|ature|ed)?(?: by| date)?|sign[- ]?off|order (?:date|by|expected|planned)|(?:expected )?po(?: date| expected| by)?|purchase (?:date|order)|award(?: date)?|booking date|buying (?:date|timeline)|time ?(?:line|frame|scale)s?|timing|when|due(?: date)?|deadline|target date|eta|expected (?:date|by|close|closing|order|decision)|forecast(?:ed)? (?:date|close)|abschluss\w*|abschlus\w*|entscheid\w*|vergabe\w*|zuschlag\w*|auftrag(?:serteilung|seingang|sdatum|svergabe)?|beauftragung\w*|bestell\w*|kaufdatum|unterschrift|unterzeichnung|zeitrahmen|zeitplan\w*|zeithorizont|termin(?:ierung|plan)|wann|date(?:s)? (?:de |prevue? |d'|prevision\w*)\w*|cloture|conclusion|echeance\w*|commande\w*|calendrier|delai\w*|quand|quando|kiedy|nar|hvornar|cierre|adjudicacion|firma (?:prevista|esperada|del? \w+)|fecha(?: (?:de |prevista|estimada|limite|esperada)\w*.{0,20})?|plazo\w*|pedido|compra|cuando|calendario|fechamento|fecho|assinatura|prazo\w*|adjudicacao|previsao|encomenda|data (?:di |prevista|stimata|chiusura|ordine|de |firma|attesa)\w*.{0,20}|chiusura|ordine(?: previsto| atteso)?|firma prevista|tempi\w*|scadenza|tempistic\w*|aggiudicazione|beslis\w*|besluit\w*|decisione|decisao|afsluit\w*|ondertekening|handtekening|planning|order(?:datum)?|opdracht\w*|sluitingsdatum|\w*gunning\w*|delibera\w*|contract(?! ?-?(?:value|term|length|person|type|amount|number|no))(?: date| expected| by| planned)?|expected contract|vertrag(?:sabschluss|sunterzeichnung|sdatum|sschluss)?|decyzj\w*|beschluss\w*|termijn|wanneer|doorlooptijd|zamkniecie|termin(?!al)\w*|decyzja|zamowienie|data zamkniecia|podpisanie|stangning|beslut\w*|avslut\w*|lukkedato|lukning\w*|lukkes?|lukking\w*|signering\w*|paatos\w*|allekirjoit\w*|kaupan sulkemi\w*|rozhodnuti|uzavreni|podpis|objednavka|beslutning\w*|date|datum|expected)\b|受注|決定|契約|発注|時期|納期|締結/,
  ],
  [
    'contact',
    /\b(?:contacts?|contact ?(?:person|name|at)|persons?|people|interlocut\w*|decision ?-?makers?|influencers?|champion|sponsor|buyer|speak to|talk to|ask for|poc|key ?user|stakeholder|ansprechpartner\w*|ansprechperson\w*|\w*kontakt\w*|kontaktperson\w*|entscheider\w*|zustandig|personne|interlocuteur|coordonnees|contacto|contato|persona|interlocutor|decisor|pessoa|responsavel|referente|referenti|contatto|contatti|recapiti|persona di riferimento|contactpersoon|contactpersonen|beslisser|aanspreekpunt|osoba|kontaktowa|osoby|kontaktperson|yhteyshenkilo|kontaktni osoba|attn|responsable|economic buyer|end user contact|fao)\b|担当|^(?:full |contact |complete )?(?:name|nom|nome|nombre|naam|wer|qui|quien|chi|wie|who|nom complet|nombre completo|nome completo|vollstandiger name|att|nazwisko i imie|imie i nazwisko|navn|namn)$|^(?:who (?:matters|counts|is who)|people|players|key people|team there)$|^who(?: to)? (?:talk|speak|call|is)/,
  ],
  [
    'country',
    /^(?:(?:customer|end customer|account|company|billing|ship(?:ping)?) )?(?:country|country\/region|land|pays|pais|paese|kraj|nazione|region\/country|国)$/,
  ],
  [
    'address',
    /\b(?:address|anschrift|adresse|direccion|endereco|morada|indirizzo|adres|sitz|location|standort|ort|city|town|ville|lieu|ciudad|ubicacion|cidade|localidade|citta|sede|vestiging|plaats|stad|miasto|headquarters|hq|based|siege|postcode|zip|plz|region|state|territory|gebiet)\b|住所|所在地/,
  ],
  [
    'context',
    /\b(?:need(?:s|ed)?|tasks?(?= ?$)|what hurts|aufgabenstellung|que les pasa|requirements?|problems?|pains?(?: points?)?|background|description|desc|reasons?|why(?: now)?|situation|context|challenges?|use ?cases?|notes?|details?|comments?|trigger|initiative|driver|compelling (?:event|reason)|objective|goals?|summary|story|about|info|what'?s (?:behind|going)|what (?:they|is) (?:want|need|going|about|behind)|issue|scenario|motivation|urgency|remarks?|bedarf|bedurfnis|hintergrund|anlass|anforderung\w*|problem\w*|ausgangslage|ausgangssituation|beschreibung|projektbeschreibung|warum(?: jetzt)?|grund|kontext|herausforderung\w*|bemerkung\w*|anmerkung\w*|notiz\w*|thema|worum|ziel|projekt|situation|kurzbeschreibung|druck|schmerz\w*|besoins?|contexte|enjeux?|probleme|probl\w+|pourquoi|raison|motif|projet|descriptif|remarques?|contrainte|necesidad\w*|contexto|motivo|situacion|descripcion|proyecto|por que|porque|reto|desafio|dolor|antecedentes|requisitos?|observaciones|comentarios?|necessidade\w*|descricao|projeto|observac\w*|dor|exigenz[ae]|esigenz[ae]|bisogn[oi]|contesto|descrizione|progetto|perche|motivazione|situazione|requisit[oi]|richiesta|note|criticita|behoefte|aanleiding|achtergrond|vraag|vraagstuk|probleem|omschrijving|situatie|waarom|toelichting|uitdaging|reden|opmerking\w*|potrzeba|opis|uwagi|dlaczego|behov|bakgrund|baggrund|beskrivning|beskrivelse|warum|hvorfor|bakgrunn|tarve|tausta|ongelma|kuvaus|haaste|potreba|duvod|popis|pozadi|project|opportunity|opportunite|oportunidad|oportunidade|opportunita|case|what|was|quoi|que|cosa|wat)\b|背景|課題|要件|概要|ニーズ|理由|経緯|備考/,
  ],
  [
    'product',
    /\b(?:products?|solutions?|interest(?:ed in)?|modules?|offering|produkte?|losung(?:en)?|interesse|produits?|produktinteresse|productos?|solucion(?:es)?|produtos?|soluc\w+|prodott[oi]|soluzion[ei]|producten|product|oplossing|produkt|rozwiazanie|reseni|tuote|ratkaisu|sku)\b|^(?:software|licen[cs]e|platform|tool)s?$|製品|商品/,
  ],
  [
    'signal',
    /\b(?:type|deal type|stage|status|entry(?: signal)?|qualification|kind|art|typ|statut|tipo|tipologia|stadium|signal|maturity|reifegrad|phase|etapa|fase|opportunity type|registration type)\b/,
  ],
  [
    'account',
    /\b(?:customers?|clients?|accounts?|company|organi[sz]ation|firm|prospect|end[- ]?user|kunden?|endkunden?|firma|unternehmen|societe|entreprise|clientes?|empresa|compania|azienda|societa|klant|bedrijf|eindklant|klient|kund|institution|municipality|muni|kommune|gemeinde|commune|municipio|comune|gemeente|hospital|school|site owner|lead|target)\b|お客様|顧客/,
  ],
]

/** "New opportunity at Redfern Packaging:" opens a sentence. */
const NAMES_A_DEAL =
  /^(?:an?other |a |new |nice |our |my |eine? |neue[rs]? |une? |nouvelle |nueva |nova |nuova |nieuwe )*(?:opportunity|deal|lead|project|projekt|opportunite|projet|oportunidad|proyecto|oportunidade|projeto|opportunita|progetto|case)\s(?:at|with|bei|chez|en|in|for|con|com|presso|bij|mit)\s/
/** "Shannon Tool & Die Ltd:" is a customer's name at the head of an item, not a label. */
const FIRM =
  /(?:\bgmbh|\bag|\bltd\.?|\bllc|\binc\.?|\bplc|\bs\.?p\.?a\.?|\bs\.?r\.?l\.?|\bs\.?a\.?s?|\bsarl|\bb\.?v\.?|\bltda\.?|\blda\.?|\bab|\ba\/s|\boy|\beg|\bkg|\be\.?v\.?)\s*$/

/** "Registration of an opportunity", "Deal registration form". */
const TITLE_OF_FORM =
  /^\W*(?:(?:deal|opportunity|project|lead|partner) )?(?:registration|registrierung|anmeldung|enregistrement|registro|registrazione|registratie|registrering)(?:sformular)?(?: (?:form|of|for|von|der|d[eu']|del?|van|af|av)\b.*)?$/
/** "k$ p.a.", "TEUR": a column of sums. */
const MONEY_ITSELF =
  /^(?:[kmt]?[€$£]|[€$£][kmt]?|[kmt]? ?(?:eur|usd|gbp|chf|sek|dkk|nok|pln|czk|aud|cad|inr|jpy|zar|brl|mxn)|(?:eur|usd|gbp|chf|sek|dkk|nok|pln|czk|aud|cad|inr|jpy|zar|brl|mxn) ?[kmt])(?:$|[\s/(])/

/** What forms ask in whole sentences, folded; longer than any label. */
const QUESTIONS: [FieldKey, RegExp][] = [
  [
    'skip',
    /^(?:which|what|who) (?:partner )?(?:are you|is your (?:company|name|partner|e-?mail)|company are you)|^your (?:own )?(?:name|company|e-?mail)/,
  ],
  [
    'title',
    /^(?:and )?(?:what|which) (?:does|do|is) (?:the person|(?:he|she|they|your contact)(?: or (?:he|she))?|(?:his|her|their)(?: or (?:his|her))?) ?(?:do|doing|role|job|title|position|function)?\b(?!.*(?:mail|phone|number|buy|need|want))/,
  ],
  [
    'email',
    /^(?:and )?(?:what|which) (?:is|'s|are) (?:\w+(?:'s)? ){1,4}?e[- ]?mail|^what'?s [p{L}'’]+ e[- ]?mail|^how do we (?:reach|contact)/,
  ],
  [
    'phone',
    /^(?:and |what is |what's )?(?:his|her|their)(?: or (?:his|her))? (?:phone )?number$|^(?:what|which) (?:is|'s) (?:\w+ ){1,3}?(?:phone|number)/,
  ],
  [
    'contact',
    /^(?:great|ok|and)?\W*(?:and )?(?:who|whom) (?:is|are|should|do|can|else) (?:your |the |our |we |i )?(?:main )?(?:contact|sponsor|person|buyer|decision|talk|call|speak|write|is involved|involved)|^wer ist (?:der |die |ihr |euer )?(?:ansprech|kontakt)|^(?:qui est|quel est) (?:le |votre |l')?(?:contact|interlocuteur)/,
  ],
  [
    'account',
    /(?:^|\W)(?:who|which|what)(?: is|'s| are)? (?:the )?(?:name of )?(?:the |your )?(?:end[- ]?)?(?:customer|client|company|account)(?:'s name)?(?: called)?$|^welcher kunde|^wer ist (?:der )?(?:end)?kunde|^(?:quel|qui) est (?:le |votre )?client|^(?:quien|cual) es (?:el )?cliente|^(?:chi|qual) e il cliente|^wie is de (?:eind)?klant|^qual (?:e )?o cliente/,
  ],
  [
    'product',
    /^(?:which|what|pick a) (?:product|solution|module)|^what do (?:we|they|you) (?:sell|buy|want|offer)$|^welches produkt|^quel produit|^que producto|^che prodotto|^welk product|^qual produto/,
  ],
  [
    'amount',
    /^(?:roughly\W*|and )?(?:what is|what's|how (?:much|big|large)|for how much)(?: is)?(?: it| this| the deal)?(?: worth| value)?$|^size of the deal|^(?:and )?the high end$|^wie gross|^wie hoch|^welcher wert/,
  ],
  [
    'nextStep',
    /^when (?:will|do|are) you (?:talk|speak|meet|see|call)|^what (?:happens|is|comes) next|^termin fur den nachsten|^wann (?:sprecht|seht|trefft) ihr/,
  ],
  [
    'closeDate',
    /^(?:by )?when (?:do|will|would|is|are|should)|^by when|^bis wann|^wann (?:fallt|wird|entscheid|bestell)|^quand (?:decid|sign|comman|est)|^cuando (?:decid|firm|compr)|^quando (?:decid|firm|assin|compr)|^wanneer (?:besl|tek|best)/,
  ],
  [
    'context',
    /^why (?:do|does|now|would|is|this)|^warum|^wozu braucht|^pourquoi|^(?:por que|para que)|^perche|^waarom|^anything (?:else |we should |to )/,
  ],
]

/** Abbreviations of home-made forms. */
const SHORT: Record<string, FieldKey> = {}
const short = (key: FieldKey, words: string) => {
  for (const word of words.split(' ')) SHORT[word] = key
}
short('account', 'clt fa cust cte kd co cl kl asc org')
short('contact', 'ppl dm cntct anspr interl rif cp ctc cto cont ap kp ansp asp contatto/ref ref/contact')
short('title', 'pos fkt funct fct cgo')
short('email', 'em ml')
short('phone', 'ph tlf')
short('roles', 'ntros ntro')
short('product', 'soln prod pdt pr')
short('amount', 'bdgt bdg bud ppto orc est_val inv $$ amt val vol mto mt imp $ € £ eur/usd')
short('closeDate', 'dec entsch besl tl cd ecd abschl est_cd cls')
short('nextStep', 'n/s ns wv prox sig nxt')
short(
  'context',
  'reqmt reqmts reqt reqs cur_state curr_state current_state as-is ist soll pb sit nulage teraz issue cmt obs bem desc rem anm not opis opm',
)
short('competitor', 'wb mb mbw comp wettb conc')
short(
  'skip',
  'prob propietario proprietaire eigentumer verantwortlich responsable-interno due_date created created_date updated timestamp reporter assignee priority labels key',
)

/** "Nä. Schritt", "P. paso", "Proch. étape": the next step with its first word cut short. */
const SHORT_STEP =
  /^(?:n\.? ?s|(?:n|na|nae|nach|nachst)\.? ?termin|(?:n|na|nae|nach|nachst|nx|nxt|nast|naest|p|px|pr|prox|proch|pross|sig|volg)\.? ?(?:steps?|schritte?|pasos?|pass[oi]s?|etapes?|stap(?:pen)?|krok|steg|skridt|skritt))$/

/** Whether a folded label is one of the abbreviations above, so plain that a dash is enough after it. */
export const isShorthand = (label: string): boolean => SHORT[label.replace(/\s+/g, '_')] !== undefined

/** "End customer position" asks for the position. */
const OF_CUSTOMER =
  /^(?:end[- ]?)?(?:customer|client|user|account|person|contact)(?:'s)?(?: -)? (?=(?:first ?name|last ?name|surname|job|contact|position|title|role|function|designation|phone|tel|telephone|mobile|e-?mail|mail|address|country|website|url|domain)(?![\p{L}]))/u

/**
 * The field that a label (already folded, without its colon) names; null when it is no label of ours.
 * `words` longer than eight are prose.
 */
export const fieldOf = remembered((label): FieldKey | null => {
  if (FIRM.test(label) || TITLE_OF_FORM.test(label)) return null
  if (MONEY_ITSELF.test(label)) return 'amount'
  const asked = label
    .replace(/\([^)]{0,60}\)/g, ' ')
    .replace(/[*_"?:\s]+/g, ' ')
    .replace(/^\W*(?:[a-h\d]{1,2}[.)])?\W*/, '')
    .trim()
  if (asked.length <= 90) for (const [key, pattern] of QUESTIONS) if (pattern.test(asked)) return key
  const text = label
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, ' ')
    .replace(/^\(?[a-h][.)]\s/, '')
    .replace(/\bacct\b/g, 'account')
    .replace(/\([^)]{0,40}\)|\[[^\]]{0,40}\]/g, ' ')
    .replace(/[*_#"|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-.]+|[\s\-.]+$/g, '')
    .replace(/^\d{1,2}[.)]\s*/, '')
    .replace(OF_CUSTOMER, '')
  const abbreviated = SHORT[text.replace(/\s+/g, '_')] ?? SHORT[text]
  if (abbreviated !== undefined) return abbreviated
  if (SHORT_STEP.test(text)) return 'nextStep'
  if (text === '' || text.length > 60 || text.split(' ').length > 7) return null
  const words = text.split(' ').length
  for (const [key, pattern] of rules) {
    if (
      (key === 'phone' || key === 'email') &&
      words > 3 &&
      !/^(?:phone|tel|e-?mail|numero|mobil)/.test(text)
    )
      continue
    if (key === 'context' && NAMES_A_DEAL.test(text)) return null
    if (!pattern.test(text)) continue
    // "El cliente ha cambiado de idea:" is a sentence that goes on.
    const goesOn = key === 'account' && words > 4 && !/(?:name|nom|nombre|nome|naam|nazwa)/.test(text)
    return goesOn ? null : key
  }
  return null
})

/** "acct_name", "EstCloseDate", "contact-role" of an export, folded, as a person would write them. */
export const labelText = remembered((cell) => {
  const written = cell.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
  // "contact-role" of an export; "E-mail", "Rendez-vous" are written so.
  const parted = /^[\p{Ll}\d_.-]+$/u.test(cell.trim()) ? written.replace(/-/g, ' ') : written
  return fold(parted.replace(/[_.]+/g, ' '))
    .replace(/^\W*\d{1,2}(?: |\))\s*/, '')
    .replace(/[:=?]+$/, '')
    .replace(/\bacc(?:t|nt)?\b/g, 'account')
    .replace(/\bcurr\b/g, 'currency')
    .replace(/\bopp(?:ty)?\b/g, 'opportunity')
    .trim()
})

/** Whether a form's value says that there is none yet: "tbd", "n/a", "-", "unbekannt". Folded. */
export const saysNothing = (value: string): boolean =>
  !/[\p{L}\p{N}]/u.test(value) ||
  (value.length <= LONGEST_NOTHING && NOTHING.test(value.replace(/^[\W_]+|[\W_]+$/gu, '')))
const LONGEST_NOTHING = 60
const NOTHING =
  /^(?:none yet|no one yet|nobody yet|noch keine[rn]?|aun no|todavia no|pas encore|ancora nessuno|ainda nao|nog geen|n ?[/.]? ?a|tb[dac]|t\.b\.[dca]|none|nil|null|unknown|not (?:known|yet(?: known| agreed| defined| decided)?|agreed|defined|applicable|available|specified)|to (?:be (?:defined|confirmed|determined|decided)|follow)|no idea|pending|open|blank|empty|unbekannt|offen|noch (?:offen|unklar|unbekannt|nicht (?:bekannt|vereinbart|festgelegt))|unklar|keine(?: angaben?)?|k ?[/.] ?a|entfallt|folgt|inconnue?|neant|aucune?|a (?:definir|confirmer|preciser|venir)|non (?:connue?|defini|communique)|nc|n ?[/.] ?c|desconocid[oa]|ningun[oa]|por (?:definir|confirmar|determinar)|sin (?:definir|datos|especificar)|no (?:definid[oa]|disponible|se sabe)|desconhecid[oa]|nenhum[ao]?|niet (?:ingevuld|van toepassing|bekend)|nicht (?:ausgefullt|angegeben)|leer|leeg|vide|vacio|vuoto|vazio|tomt?|non renseigne|not (?:answered|filled(?: in)?|provided|given|set)|please (?:select|choose)|keine angabe|(?:mm|dd)\/(?:mm|dd)\/yyyy|~|a completer|inconnu a ce jour|a (?:definir|confirmar|combinar)|nao (?:definid[oa]|ha|se aplica)|sconosciut[oa]|nessun[oa]?|da (?:definire|confermare|concordare)|n ?[/.] ?d|non (?:noto|definit[oa]|disponibile)|onbekend|geen|n ?\. ?v ?\. ?t|n ?[/.] ?b|nog (?:onbekend|te bepalen|niet (?:bekend|afgesproken))|volgt|okant?|ej (?:bestamt|klart|kant)|inget|saknas|ukendt|ingen|ikke (?:aftalt|kendt|oplyst|avtalt|kjent|fastsatt)|ukjent|ei (?:tiedossa|tietoa|viela|sovittu)|avoin|nieznan[yae]|brak(?: danych)?|do (?:ustalenia|uzgodnienia)|nezname|neznamo|zatim (?:nic|neznamo)|未定|なし|不明|無し)$/u
