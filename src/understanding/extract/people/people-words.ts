/**
 * Words of people and organisations: honorifics, job titles, given names, legal forms. Folded (fold.ts), data
 * only. A list is never decisive alone: it adds to what the mail itself shows (an address, an apposition, a label).
 */

export const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

export const HONORIFICS = set(
  `mr mrs ms miss mx dr prof professor sir madam herr herrn hr frau fr dipl ing mag lic monsieur madame mademoiselle
  m mme mlle mm don dona sr sra srta senor senora ing lic d dott dottssa sig sigra signor signora signora geom avv
  dott.ssa rag arch eng engr dna exmo exma inz judr mudr rndr phdr mvdr herra rouva mama mzee alhaji alhaja hajia canon cllr councillor captain capt colonel rabbi imam sister brother lord lady dra doctor docteur dottor dottoressa doctora docteure father rev reverend smt shri dhr mevr mevrouw heer mw meneer drs ir mr pan pani fru hr
  encik puan cik datuk datin khun bapak ibu mnr mev cav`,
)

/** "Me Ghislain Porchet", "Lt. Col. Hart": forms of address only in capitals, small words of another kind else. */
const CAPITAL_HONORIFICS = set('me mtre lt col maj gen cdr sgt')
export const isHonorific = (word: string): boolean => HONORIFICS.has(word) || CAPITAL_HONORIFICS.has(word)

/** One of these opens or closes a job title in some language. Matched against whole folded words. */
const TITLE_WORDS = set(
  `fd fm proprio mgr exec asst supt svp ceo cto cio coo cfo cmo cro cso ciso cdo cpo chro dpo vp svp evp avp md gm agm dgm pdg dg dga dsi rssi daf drh raf cee rsi dpd gf ad it-leiter
  chief head director manager officer lead leader president vice-president chair chairman chairwoman chairperson owner co-owner founder
  co-founder cofounder principal supervisor coordinator administrator engineer architect analyst specialist controller
  comptroller treasurer secretary superintendent dean planner buyer developer technician executive foreman accountant
  auditor counsel inspector professor matron librarian editor proprietor trustee clerk adviser advisor
  steward deputy bursar headteacher headmaster headmistress rector chancellor mayor councillor scientist
  programmer sysadmin quartermaster bookkeeper sheriff provost pastor estimator scheduler dispatcher
  leiter leiterin leitung chef chefin vorstand vorstandin vorstandsmitglied vorsitzende vorsitzender geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender
  juniorchef juniorchefin seniorchef seniorchefin geschaftsfuhrung direktor direktorin inhaber inhaberin prokurist prokuristin referent referentin beauftragter beauftragte
  verantwortlicher verantwortliche verantwortlich sachbearbeiter sachbearbeiterin einkaufer einkauferin disponent disponentin koordinator koordinatorin
  administratorin architektin controllerin meister meisterin dezernent dezernentin burgermeister burgermeisterin kammerer kammerin
  kanzler kanzlerin rektor rektorin gesellschafter gesellschafterin teamlead teamleiter projektleiter projektleiterin managerin
  stellvertreter stellvertreterin stellvertretende stellvertretender kaufmann kauffrau chefarzt chefarztin oberarzt cheftechniker
  directeur directrice dir responsable cheffe gerant gerante president presidente adjoint adjointe secretaire charge chargee
  conseiller conseillere ingenieur ingenieure acheteur acheteuse controleur controleuse proprietaire fondateur fondatrice
  coordinateur coordinatrice administrateur administratrice maire delegue deleguee referent referente intendant intendante econome
  comptable patron patronne tresorier tresoriere
  directora jefe jefa gerente encargado encargada coordinador coordinadora consejero consejera delegado delegada presidenta
  subdirector subdirectora propietario propietaria dueno duena fundador fundadora administrador administradora interventor
  interventora secretario secretaria tecnico tecnica ingeniero ingeniera comprador compradora analista alcalde alcaldesa concejal
  socio socia subgerente
  diretor diretora responsavel coordenador coordenadora chefe socia-gerente proprietario proprietaria dono dona encarregado
  encarregada engenheiro engenheira gestor gestora supervisora comprador vereador vereadora superintendente
  direttore direttrice responsabile amministratore amministratrice delegato titolare dirigente capo coordinatore coordinatrice
  ingegnere impiegato ragioniere sindaco assessore segretario segretaria procuratore vicedirettore capoufficio capoarea
  hoofd bestuurder eigenaar eigenaresse inkoper teamleider afdelingshoofd coordinator adviseur projectleider bedrijfsleider
  wethouder secretaris voorzitter teammanager leidinggevende beleidsmedewerker beheerder systeembeheerder inkoopster directielid vestigingsmanager
  zastepca dyrektora dyrektor prezes kierownik kierowniczka ksiegowa wlasciciel wlascicielka menedzer specjalista wiceprezes dyrektorka naczelnik
  direktor ansvarig ledare vd ekonomichef inkopschef it-chef direktoren leder formand ejer ansvarlig chefen indkobschef okonomichef
  board-member proprietress proprietrix veterinarian vet matron nurse surveyor surgeon physician chemist geologist hydrologist agronomist botanist midwife
  harbourmaster stationmaster postmaster master captain warden ranger brewmaster winemaker brewer curator conductor typist
  zaakvoerder bestuurssecretaris functionaris rentmeester griffier penningmeester gemeentesecretaris
  veterinario veterinaria farmaceutico farmaceutica enfermera medico medica asistente contador contadora abogado abogada
  enfermeiro enfermeira medica contabilista advogado advogada assistente veterinaria
  infermiere infermiera farmacista veterinario assistente economo custode
  medecin medecin-chef pharmacien pharmacienne infirmier infirmiere veterinaire greffier greffiere notaire assistant assistante
  apotheker apothekerin tierarzt tierarztin arzt arztin pflegedienstleitung kapitan prorektor prorektorin syndikus assistenz
  reditel reditelka jednatel vedouci nakupci majitel primator starosta ucetni spravce technik hlavni
  kierownik glowny glowna ksiegowy starszy lagerchef lagerforman platschef verksamhetschef vaktmastare driftschef daglig driftsleder ejendomschef
  bestyrer afdelingsleder varmester plattformsleder innkjopssjef driftssjef sjef
  beigeordneter beigeordnete dezernatsleiter kapitein capitaine capitan capitano capitao comandante commandant
  board-member registrar bursar dean provost matron controller dsi rssi daf drh
  commissioner skipper steward stewardess sexton verger factor quartermaster ombudsman rector chancellor managing-partner
  ledamot styrelseledamot ordforande kassor forman kassamester socio-gerente gerente superintendente encargado
  vorsitzende vorsitzender obmann obfrau amtsleiter verwalter verwalterin kammerer stadtkammerer gesellschafter gesellschafterin
  patron armateur syndic intendant intendante conservateur conservatrice regisseur gerante maitre-de-chai
  upphandlare inkopare innkjoper szef szefowa handlowy naczelnik johtaja paallikko toimitusjohtaja tehtaanjohtaja talousjohtaja
  tietohallintopaallikko hankintapaallikko vedouci reditelka prinzipal prinzipalin
  rechtsanwalt rechtsanwaltin anwalt anwaltin notar notarin steuerberater steuerberaterin zahnarzt zahnarztin prasident prasidentin
  vizeprasident vizeprasidentin inspektor inspektorin vorarbeiter vorarbeiterin
  lawyer solicitor barrister attorney chairlady forewoman shipowner storekeeper paralegal pharmacist dentist chaplain vicar receptionist
  avocat avocate contremaitre magasinier huissier doyen doyenne recteur rectrice dirigeant dirigeante cogerant cogerante v.-p
  vice-presidente proviseur proviseure
  armador armadora notario contable tesorero tesorera capataz apoderado apoderada vicepresidente vicepresidenta rectora decano decana
  administrativo administrativa
  tesoureiro tesoureira reitor reitora procurador procuradora provedor provedora
  armatore armatrice notaio avvocato avvocatessa commercialista tesoriere contabile preside enologo enologa cancelliere
  advocaat notaris reder boekhouder boekhoudster secretaresse directiesecretaris directiesecretaresse conrector bewindvoerder
  notariusz adwokat radca prezeska sekretarz sekretarka skarbnik skarbniczka armator burmistrz wojt przewodniczacy przewodniczaca
  wicedyrektor pelnomocnik koordynator koordynatorka brygadzista magazynier inzynier informatyk ordynator
  forvaltare forvaltaren forvalter forvalteren forestandare forestandaren forstander forstanderen kassoren kasserer kassereren
  ordforanden formanden direktoren bestyreren ejeren agare agaren redare redaren skipsreder rektorn rektoren advokat advokaten
  sekreterare sekreteraren samordnare samordnaren handlaggare handlaggaren upphandlaren inkoparen kamrer kamreren intendent
  intendenten inspektoren eieren styrer styreren innkjoperen sekretaren overlege havnefoged
  rehtori omistaja yrittaja puheenjohtaja isannoitsija sihteeri asianajaja esimies
  ekonom ekonomka majitelka starostka primatorka predseda predsedkyne jednatelka tajemnik tajemnice pravnik pravnicka notarka
  advokatka inzenyr provozni spravkyne informatik
  primario rettore rettrice presidente-delegato caposala capofficina magazziniere`,
)
const TITLE_ENDING =
  /(?:leiter|leiterin|leitung|leitende[rn]?|chef|chefin|chefs|fuhrer|fuhrerin|vorstand|vorstandin|direktor|direktorin|direktoren|inhaber|inhaberin|prokurist|prokuristin|referent|referentin|beauftragte[rn]?|verantwortliche[rn]?|einkaufer|einkauferin|manager|managerin|meister|meisterin|architekt|architektin|koordinator|koordinatorin|berater|beraterin|planer|planerin|ingenieur|ingenieurin|techniker|technikerin|betreuer|betreuerin|entwickler|entwicklerin|assistent|assistentin|sjef|sjefen|chefen|leder|lederen|ledare|ledaren|mester|mesteren|mastare|mastaren|hoofd|leider|leidster|ansvarlig|ansvarig|ansvarige|medewerker|directeur|direktor|vorsteher|vorsteherin|vorsitzende[rn]?|ledamot|verwalter|verwalterin|sekretar|sekretarin|warter|wartin|manden|bearbeiter|bearbeiterin|anwalt|anwaltin|prasident|prasidentin|arztin|pfleger|pflegerin|inspektor|inspektorin|inspektoren|kauffrau|beheerder|adviseur|secretaris|secretaresse|inkoper|coordinator|medewerkster|forvalter|forvalteren|forvaltare|forvaltaren|forestandare|forestandaren|samordnare|samordnaren|handlaggare|handlaggaren|ingenjor|ingenjoren|ingenior|ingenioren|bestyrer|bestyreren|radgiver|radgiveren|radgivare|radgivaren|johtaja|paallikko|esimies|insinoori|asiantuntija|suunnittelija)$/
const TITLE_KANJI =
  /(?:部長|課長|社長|係長|主任|取締役|本部長|室長|次長|専務|常務|代表|マネージャー|担当者?|リーダー|所長|工場長|院長|理事|店長|会長|事務長|女将|杜氏)/

export const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  (word.includes('-') && word.split('-').every((part) => part.length > 3 && TITLE_WORDS.has(part))) ||
  (word.length > 6 && TITLE_ENDING.test(word)) ||
  TITLE_KANJI.test(word)

/** Words that a job title's other words are often made of; a piece made only of these is a title ("Purchasing"). */
export const FUNCTIONS = set(
  `it ict edv purchasing procurement operations finance logistics hr sales marketing quality security infosec compliance legal
  facilities production engineering controlling einkauf vertrieb produktion logistik finanzen personal qualitat fertigung technik
  disposition lager buchhaltung accounting warehouse maintenance instandhaltung reporting planung arbeitsvorbereitung
  ops fin acct mktg kwaliteit kwaliteitszorg techniek jakosc produkcja zakupy finanse logistyka kvalitet produktion ekonomi inkop indkob okonomi kvalita nakup vyroba
  innkjop regnskap treasury payroll controllership direction achats informatique finances exploitation compras sistemas operaciones calidad logistica ti tic acquisti qualita
  produzione sistemi inkoop financien logistiek operaties operacoes qualidade`,
)

/** Given names of many countries. */
export const GIVEN_NAMES = set(`
  wim giada koen kees lieke ruud joris thijs sjors daan bas jeroen maarten niels noemie sidonie oriane apolline capucine axelle chema lupita
  telmo gil mads sanne orjan lovisa ebba linnea alva niamh aine cian cathal morwenna deb rory ailsa pete lisl melli gaz ysela delphine
  ruthie steph sam nat baz kev daz phil geoff nige trish jools bex becca meg fi
  akua clelia ornella odile melisande
  poul mette rikke lone bente inger rasmus kasper jeppe preben birthe dorthe gitte jette tine trine morten soeren troels jesper claus
  flemming bjarke villads frederikke sofie signe ditte stine malene maiken annemette annelise
  odd kjersti solveig vegard eirik sindre oystein havard ragnhild gunnhild terje leif knut olav geir trond stian marius siv randi tove
  ase asmund torgeir kjell oddvar gunnar sverre halvard magnhild ingvild silje turid torunn hege anniken trygve
  bengt gunilla annelie ulrika anneli goran bertil kalle petter linnea peder rune ragna ingegerd birgitta gunnel kerstin lennart ake
  rolf torbjorn torsten ingemar agneta pernilla therese malin jonna tilda
  aino aleksi anneli antero antti ari arja arto eeva eino esa hannele hannu heikki helvi ilkka irma jarmo jorma jouni juha jukka jussi
  kaarina kaisa kalevi kari katja kirsi lasse lauri leena liisa marja markku matti mika mikko minna niina niko outi paavo paivi pasi
  pekka pentti petri pirjo raija reijo riikka riitta ritva sami sanna sari satu seija seppo sinikka taina tapio tarja teemu tero tiina
  timo tuomas tuula veikko ville
  halina dariusz sylwia patrycja olgierd mikolaj grzegorz slawomir jaroslaw wieslaw waldemar zbigniew boguslaw czeslaw mieczyslaw
  genowefa danuta jadwiga urszula kazimierz kinga oliwia zuzanna jagoda lukasz przemyslaw radoslaw arkadiusz
  zdenek libor radka jiri lenka katerina vaclav jaroslav stanislav frantisek bohumil miloslav ludek radek vojtech sarka blanka dagmar
  jitka ivana zdenka bozena hynek oldrich premysl tadeas ctibor zuzana marek milos
  aaron abigail adam adele adrian agnes agnieszka aidan aileen aisha alain alan alana albert alberto alejandra alejandro aleksandra
  alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso alfred alfredo alice alicia alina alison allan
  almut alvaro amalia amanda amber amelia amelie amina amir amit amy ana anabel anais anastasia anders andre andrea andreas andres
  andrew andrzej andy angel angela angelika angelo angus anika anil anita anja anjali ann anna annalisa anne annegret anneke
  annelies annemarie annette annika anouk ansgar antje antoine anton antonella antonia antonino antonio anya april aram arash
  archie ariane arjun arne arnaud arthur arturo arun asa ashley ashok asif astrid aurelie aurelien aurora axel ayesha barbara barry bart
  bartosz bas bastian beata beate beatrice beatriz becky belen ben benedikt benedetta benedict benjamin benoit berit bernadette
  bernard bernardo bernd bernhard bert bertrand beth bettina betty beverley bianca bill birgit birgitta bjarne bjorn blanca bob bogdan
  bozena brad bram brandon brenda brendan brent brett brian bridget brigitte britta bruce bruno bryan caitlin callum calum camila camilla
  camille carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carsten casey catarina caterina catherine
  cathy cecile cecilia cedric celeste celia celine chantal charles charlie charlotte chen chiara chloe chris christa christel christian
  christiane christina christine christoph christophe christopher cindy claire clara clarissa claude claudia claudio clemens clement
  cliff clive colette colin colleen concha connor conor constance constanze cora corinna corinne cornelia cornelis cristian cristiana
  cristina cristobal curtis cynthia cyril dafydd dagmar daisy dale damian damien dan dana daniel daniela daniele danielle danilo
  danny dario darren dave david davide dawn dean debbie deborah deepak deirdre delia denise dennis denis derek desmond detlef diana
  diane dick diego dieter dietmar dimitri dina dirk dolores dominic dominik dominika dominique don donal donald donatella donna dora
  doreen doris dorota dorothea dorothee dorothy doug douglas duncan dylan eamon eberhard eddie edgar edith edmund edoardo eduardo
  edward edwin edyta eileen ekaterina elaine elena eleonora eleni elias elif elin elisa elisabeth elise elizabeth elke ella ellen elliot
  elodie elsa elsbeth elvira emanuele emelie emil emilia emilie emilio emily emma emmanuel emmanuelle enrica enrico enrique eric erica
  erich erik erika erin ernesto ernst erwin esteban estelle esther etienne eugen eugene eugenia eva evan evelyn ewa fabian fabien
  fabienne fabio fabrice fabrizio farid fatima federica federico felicia felicity felipe felix femke fergus fernanda fernando filip
  filipa filippo finn fiona flavia flavio fleur florence florent florian floris frances francesca francesco francis francisca
  francisco franck francois francoise frank franz fred freddie frederic frederica frederick frederik frederike frida fridtjof frieda
  friederike friedrich fritz gabriel gabriela gabriele gabriella gael gareth gary gavin gemma genevieve geoff geoffrey georg george
  georges georgia georgina gerald geraldine gerard gerardo gerd gerda gerhard gerlinde gernot gerrit gert gesa ghislaine giacomo gianluca
  gianni gijs gilbert gilles gillian gina giorgia giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe giuseppina gloria
  gonzalo gordon grace graham greg gregoire gregor gregory greta grzegorz guadalupe gudrun guido guillaume guillermo gunnar gunter
  gunther gustav gustavo guy gwen gwendolyn hakan hamish hanna hannah hanne hannes hans harald harriet harry harvey hassan heather
  hector hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helle helmut hendrik henk henning henri henrietta
  henrik henrike henry herbert hermann herve hilary hilda hilde hildegard hiroshi holger holly horst howard hubert hugh hugo ian ida
  ignacio igor ilaria ilona ilse imogen imran ina ines inga inge ingeborg ingo ingrid inigo inmaculada irena irene irina iris irma isaac
  isabel isabella isabelle ismael ivan ivana ivar ivo iwona izabela jaap jack jackie jacob jacqueline jacques jade jaime jakob jakub james jamie
  jan jana jane janet janice janina janine janna jannik jaroslaw jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey
  jelle jen jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jess jessica jesus jill jim jimmy jo joachim joan joana joann
  joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john jolanda jolanta jon jonas jonathan
  jonna joost jordi jorg jorge joris jose josef josefina joseph josephine josh joshua josie joy joyce juan juana juanita judith judy jules
  julia julian juliana juliane julie julien juliet juliette julio jurgen justin justine justyna jutta kai kamil karel karen karim
  karin karina karl karla karolina karsten kasia kate katarina katarzyna katharina katherine kathleen kathrin kathryn kathy katie
  katja katrin katrina kay keith keiko kelly ken kenji kenneth kerry kerstin kevin khalid kim kirsten kirsty klaas klara klaus konrad
  konstantin kristen kristian kristin kristina kristine kristof krystyna krzysztof kumar kurt kyle lachlan lara lars larry laszlo laura
  laure laurence laurent lauren lavinia lea leah leandro lee leila lena lennart leo leon leona leonard leonardo leonie leonor leopold
  lesley leslie lester lewis lia liam liesbeth lilian liliana lilly lina linda lindsay lionel lisa lise lorena lorenz lorenza lorenzo
  loretta lorna lorraine lothar lotte lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucinda lucy ludger
  ludivine ludovic luigi luis luisa luise lukas lukasz luke lutz lydia lyn lynda lynn lynne macarena maciej madeleine magali magda
  magdalena magnus mahmoud maike maja malcolm malgorzata malin manfred manon manuel manuela mara marc marcel marcela marcelo marcin
  marco marcos marcus mareike maren marek margaret margarete margarida margarita margherita margit margot margret margriet maria
  marian mariana mariangela marianna marianne mariano marie marieke mariella marijke marina mario marion marisa marissa marit marja
  marjolein mark markus marleen marlene marlies marta marten martha martijn martin martina martine marvin mary massimiliano massimo
  mateo mateusz mathias mathieu mathilde matilda matilde matt matteo matthew matthias matthieu maud maura maureen maurice mauricio
  maurizio max maxime maximilian maya meera megan mehdi mehmet meike melanie melissa merle mercedes meredith merete mia micha michael
  michaela michal michel michela michele michelle mick mieke miguel mihai mika mike mikael mikkel milan milena millie mina mira miranda miriam
  mirja mirjam mirko miroslav mohamed mohammed moira molly mona monica monika monique montserrat morag morgan moritz morten moses
  muhammad murat muriel nadia nadine nadja nancy naomi natalia natalie nataly natascha natasha nathalie nathan neil nele nelly nelson
  neville niall nicholas nick nicky nico nicola nicolas nicole niels nigel nikita niklas nikolaus nils nina noah noel noelia noemi nora norbert
  noreen norma norman nuno octavio odette olaf ole oleg olga olive oliver olivia olivier olof olu omar orla orlando oscar oskar osman
  otto owen pablo paco padraig pam pamela paola paolo pascal pascale patrice patricia patricio patrick patrizia patty patryk paul paula
  paulina pauline paulo pavel pawel pedro peggy penelope penny per percy perrine peter petr petra phil philip philipp philippa philippe
  phillip phoebe pia pierre piers piet pieter pieternel pietro pilar piotr pip priya przemyslaw quentin rachel rafael rafal raffaele raffaella rahul rainer
  raj rajesh ralf ralph ramon ramona randall randolph randy raoul raphael raquel raul ravi ray raymond rebecca regina regine reiner
  reinhard reinhold remco rena renata renate rene renee renzo rhiannon rhys ricarda ricardo riccardo richard rick rita rob robert roberta
  roberto robin robyn rocio rod roderick rodney rodolfo rodrigo roger rohan roland rolf romain roman romina romy ron ronald ronja ros
  rosa rosalie rosalind rosario rose roseanne rosemarie rosemary rosie ross rowan roxanne roy ruben rudi rudiger rudolf rufus rui rupert russell
  ruth ryan ryszard sabina sabine sabrina sadie sally salvador salvatore sam samantha samira samuel sandeep sander sandra sandrine sandro sandy
  sanjay santiago sara sarah sascha saskia saul scott sean sebastian sebastiano sebastien senthil serena serge sergei sergio severin severine shane
  shannon sharon shaun sheila shirin shirley sian siegfried sieglinde sigrid silke silvana silvia silvio simon simona simone sjoerd siobhan
  sofia sofie sonia sonja sophia sophie soren stacey stan stanislaw stef stefan stefania stefanie stefano steffen stella stephan
  stephane stephanie stephen steve steven stewart stijn stina stuart sue sunil susan susana susann susanna susanne suzanne sven svenja sybille sylvain
  sylvia sylvie szymon tabea tadeusz taiichi takeshi tamara tamsin tania tanja tanya tara tatiana tatjana ted teodora teresa terence teri terry tess
  tessa thea theo theodor theresa therese thibault thierry thijs thilo thomas thorsten tiago till tilman tim timo timothy tina titus tobias
  toby todd tom tomas tomasz tommaso toni tony torben torsten tracey tracy trevor tristan trudy tuomas udo ugo ulf ulla ulrich ulrike urs
  ursula uta ute uwe valentin valentina valeria valerie vanessa vasco vera verena verity veronica veronika veronique vicente vicki victor
  victoria viktor viktoria vincent vincenzo viola violeta virginia virginie vivian vivienne vittoria vittorio volker waldemar walter wanda
  warren wayne wendy werner wiebke wieslaw wilfried wilhelm will willem william wilma winfried winifred wojciech wolf wolfgang wout xavier
  yann yannick yasmin yolanda yoshiko ysabel yuki yusuf yves yvette yvonne zachary zbigniew zeynep zoe zofia zuzanna rajiv suresh ramesh
  lakshmi meena vijay anand sunita pooja neha ashwin karthik vikram wei ming jing li yan hong takumi naoki haruka ayumi kazuo akira yuko
  ottoline mairead tilda petronella gwyneth osric ottilie bronwen leopoldine thaddeus ebony tyrone darnell latoya kwame ama kofi ngozi chidi
  emeka ifeoma adaeze tunde folake yaw abena thandi sipho zanele nomsa
  elvis monty tarik tarek emre burak deniz selin ebru cem serkan volkan hakan orhan murat kemal yildiz gulsah ozlem tugba
  huia aroha mere hemi wiremu moana kiri tane rewi nikau ioana oleksandr oksana olena iryna svitlana dmytro andriy taras yuliya
  bogdan vlad mihaela ioan radu dragan goran zoran jelena milica nemanja branko vesna snezana ivo ivanka dimitar krasimir georgi yordan
  giorgos kostas eleni dimitris panagiotis vasilis katerina stavros nikos
  gaspard ghislain gaetan josiane fabienne corentin loic maelle solene tanguy guenael romane bastien clemence capucine
  amaia ainhoa itziar koldo inaki iker unai nerea leire mikel gorka begona maite ander edurne jordi laia oriol meritxell marcal
  nuria breixo uxia anton brais xoan tiago goncalo duarte afonso tomas vasco matilde leonor benedita caetano otavio thiago
  wietske jelle maartje femke sander roelof tjitske hendrik gerrit jurre douwe sietske berber froukje
  hefin delyth nerys sioned alun carwyn gwilym hywel eirwen iolo rhodri
  ifeanyi chukwudi chinedu obinna uche nkechi bolanle yetunde olumide segun kunle babatunde sola femi kehinde taiwo
  wanjiru wairimu njeri kamau mwangi kipchoge cheruiyot achieng otieno
  thandeka sibusiso bongani lerato thabo mpho kagiso
  farzana shazia nadeem imran bilal asif khalid tariq zubair rizwan naveed faisal
  deepak sanjeev arvind prakash ganesh mahesh dinesh rakesh mukesh anjali shalini kavita swati nikhil rohit siddharth ananya ishaan
  kinga wioletta aneta marzena mirella bozena zbigniew radzim svatava vlastimil jindrich kveta vlasta
  tapani risto olavi juhani eero pirkko tuulikki marjatta anniina
  gun-britt ann-marie jorunn sigbjorn ingvill sunniva gudrun halfdan eskil tormod vebjorn`)

/** Words in capitals that are no part of a person's name. */
export const NOT_NAMES = set(`
  ring chiamatelo chiamatela chiamalo chiamala contattatelo contattatela sentitelo sentitela llamalo llamala llamadlo llamadla contactadlo contactadla appelez appelle ligue liguem bel ringa ringer kontakta zadzwon zadzwoncie
  zet zetten mettez mets mettre pon poned metti mettete mettere setz setzt setzen nehmt copy include voeg legg sett laegg satt dodaj inclua incluid pongan
  the this that these those we our you your they their there it its he she his her a an and or but for from with without at in on by to of if as so
  not no yes hi hello dear thanks thank regards best kind cheers please could can would will may might should shall let just also now then
  today tomorrow yesterday next last first second third one two three budget deal deals opportunity registration register customer client
  account company contact contacts project product value amount close decision order quote proposal offer demo workshop meeting call
  email mail phone mobile tel fax address website web team desk partner partners vendor channel sales support board committee council department
  office branch region north south east west central new old big small group holding holdings services service solutions solution systems
  system technology technologies software consulting data digital cloud network networks media industries industry international global
  bank school hospital university college trust authority city county state university institute centre center foundation association society
  northwind flow vault insight why what who when where how need needs context background next step steps competitor competition current currently
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends mornings afternoons
  mein meine meinem meinen meiner kollege kollegin kollegen colega colegas collega collegue collegues kollega kolega kolezanka
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
  kontakt kontakten kontaktet kontaktperson kontaktpersonen kontaktpersoner ansprechpartnerin ansprechperson contactpersoon aanspreekpunt interlocuteur interlocutrice contato
  die der das ein eine und oder aber wir uns unser unsere ihr ihre sie er es im am vom zum zur bei mit ohne fur von nach aus auf uber kunde kunden
  ansprechpartner projekt produkt angebot auftrag budget bedarf abschluss vertrag termin entscheidung beauftragung nachste nachster woche monat jahr
  hallo guten tag herzliche viele beste grusse gruss danke bitte hier da dort diese dieser dieses
  le la les un une et ou mais nous vous votre notre leur ils elle il ce cette ces dans sur pour par avec sans chez bonjour merci cordialement
  client projet besoin budget contact montant decision produit prochaine etape
  el los las una y o pero nosotros nuestro nuestra su sus este esta estos en con sin para por hola gracias saludos cliente proyecto necesidad importe contacto
  o os as um uma e mas nos nosso nossa seu sua em com sem ola obrigado obrigada abracos projeto necessidade valor contato
  il lo gli i un uno ed ma noi nostro nostra loro questo questa con senza per ciao grazie saluti progetto esigenza importo contatto referente
  de het een en of maar wij ons onze jullie hun dit deze met zonder voor bij hallo dank groeten klant project behoefte bedrag
  eur usd gbp chf sek dkk nok pln inr jpy cad aud crm erp it sap ms microsoft google aws azure linkedin teams zoom outlook excel sharepoint gdpr dsgvo nis2 iso
  mobil telefon durchwahl zentrale movil portable gsm courriel correo celular telefone telefono cellulare handy whatsapp num numero nummer numer tel cel cell fixe
  poc rfp rfq rfi sow nda tbd tbc asap fyi ps po pilot rollout phase q1 q2 q3 q4 h1 h2 uk us usa eu emea dach gmbh ag kg ltd inc llc plc bv sa sarl srl spa ab as aps oy
  christmas easter weihnachten noel navidad natale kerst english german french spanish italian dutch american british european
`)

/** Legal forms as they stand at the end of a company's name. On folded text, anchored at its start by the user. */
export const LEGAL_FORM =
  /(?:s\/a|soc\.\s?coop\.(?:\s?(?:agricola|agr\.|sociale|soc\.|a\s?r\.?\s?l\.?|arl|p\.\s?a\.))*|s\.\s?c\.\s?[la]\.|scarl|sp\.\s?j\.|kdor|aor|s\.?\s?a\.?\s?(?:p\.?\s?i\.?)?\s?de\s?c\.?\s?v\.?|s\. de r\.\s?l\. de c\.\s?v\.|gmbh\s*&\s*co\.?\s*(?:kgaa|kg|ohg)|ag\s*&\s*co\.?\s*(?:kgaa|kg)|ug\s*\(haftungsbeschrankt\)|kgaa|ggmbh|gmbh|mbh|ohg|gbr|e\.\s?v\.|e\.\s?g\.|eg|e\.\s?k\.|partg mbb|a\.\s?o\.\s?r\.|ag|kg|se|ug|\((?:pvt|pty|private|p)\.?\)\s*(?:ltd\.?|limited)|pvt\.?\s*ltd\.?|private limited|pty\.?\s*ltd\.?|co\.?,?\s*ltd\.?|ltd\.?|limited|llc|l\.l\.c\.|llp|l\.p\.|plc|inc\.?|incorporated|corp\.?|corporation|co\.|s\.\s?a\.\s?s\.|s\.\s?a\.\s?r\.\s?l\.|s\.\s?p\.\s?a\.|s\.\s?r\.\s?l\.|s\.\s?l\.\s?u\.|s\.\s?n\.\s?c\.|s\.\s?c\.\s?r\.\s?l\.|s\.\s?a\.\s?u\.|s\.\s?coop\.?(?:\s?(?:and|mad|v|c)\.)?|s\.?\s?c\.?\s?c\.?\s?l\.?|s\.\s?a\.\s?t\.|reg\.\s?gen\.(?:\s?m\.\s?b\.\s?h\.)?|s\.\s?l\.|s\.\s?a\.|sasu|sas|sarl|eurl|snc|scop|srls|srl|spa|slu|sl|sau|sa de cv|s\.a\. de c\.v\.|sa|ltda\.?|lda\.?|eireli|epe|b\.\s?v\.|n\.\s?v\.|bv|nv|vof|v\.o\.f\.|cvba|a\/s|aps|i\/s|k\/s|asa|as|a\.s\.|hf|ab|oyj|oy|sp\.\s?z\s?o\.\s?o\.|spolka z o\.\s?o\.|sp\.\s?k\.|s\.\s?k\.|spol\.\s?s\s?r\.\s?o\.|s\.\s?r\.\s?o\.|d\.o\.o\.|a\.m\.b\.a\.?|amba|kft\.?|zrt\.?|nyrt\.?|a\. ?s\.)(?![\p{L}\p{N}])/u

/** Words that make a capitalised run an organisation. */
export const ORG_WORDS = set(`
  group gruppe groupe grupo gruppo groep holding holdings industries industrie industrias industria werke werk fabrik factory mills mill works
  bank banque banco banca sparkasse volksbank versicherung insurance assurances assicurazioni seguros verzekeringen mutual
  hospital hospitals klinik kliniken klinikum krankenhaus hopital hopitaux clinique ospedale clinica ziekenhuis health healthcare medical pharma pharmaceuticals
  school schools district university universitat universite universidad universidade universita universiteit college academy hochschule institute institut
  council county city stadt stadtwerke gemeinde ville mairie metropole ayuntamiento comune comunita camara municipality gemeente region landkreis kreis ministry ministerium
  authority agency agence agencia agenzia trust foundation stiftung fondation fundacion fondazione stichting association verein verband cooperative genossenschaft coop cooperativa
  logistics logistik logistique logistica logistiek transport transporte transporti transports transportes transportadora shipping marine airlines airport flughafen
  metzgerei backerei konditorei molkereien kelterei weingut winzer spedition kanzlei landmetzgerei horlogerie boulangerie fromagerie domaine chocolaterie conserverie imprimerie
  havenbedrijf woningstichting drukkerij bakkerij oleificio caseificio pastificio panificio bodegas bodega conservas hacienda panaderia zaklady spoldzielnia szpital
  bryggeri sjukhus kommun kommune rederi
  foods food lebensmittel brewery brauerei dairy molkerei farms farm
  energy energie energia water wasser gas power electric solar
  steel stahl metall metal glass glas ceramics ceramiche textile textil textiles paper papier timber holz lumber chemicals chemie plastics kunststoff
  engineering maschinenbau motors automotive aerospace components technik fordertechnik
  retail stores markets markt supermarkets hotels hotel resorts
  construction bau immobilien housing wohnbau properties estates
  partners associates advisors consultants lawyers solicitors kanzlei
  media press verlag publishing telecom telekom
  laboratories labs labor laboratorios laboratori
  hospice nurseries seafoods fisheries bakery bakeries grocers grocery vineyards winery cellars quarries foundry castings bearings pumps valves packaging containers haulage freight couriers ferries railways shipyard boatyard veterinary pharmacy theatre theater orchestra museum gallery library diocese charity guild stadium plumbing roofing furniture cabinetry joinery flooring bricks cement concrete aggregates minerals mining petroleum fuels broadband broadcasting apparel clothing footwear jewellers opticians fabrications equipment tractors orchards growers produce
  mutuelle laiterie moulins scierie menuiserie verrerie fonderie brasserie distillerie vignobles quincaillerie papeterie biscuiterie confiserie transporteurs
  distribuidora frigorifico panificadora molinos aceites embutidos lacteos muebles talleres ferreteria papelera cementos canteras naviera puertos colegio fundicion aseguradora inmobiliaria constructora
  calcados moveis metalurgica construtora laticinios padaria adega quinta distribuidora seguradora hospital
  cantine officine acciaierie tessitura conceria mobilificio salumificio cartiera fonderia consorzio azienda trasporti ceramiche
  zorggroep scholengroep waterschap kwekerij veiling woningcorporatie
  mleczarnia browar stocznia huta cukrownia urzad gmina starostwo
  bruk sparbank sjukhus landsting mejeri slagteri sparekasse andelsselskab forsyning sygehus sykehus helseforetak fylkeskommune verft bryggeri rorleggerbedrift byggeri
  stadtwerken werken sairaala kaupunki kunta nemocnice pivovar mlekarna
  company co compagnie compania compagnia societe sociedad societa maatschappij sons soehne sohne brothers freres hermanos fratelli gebr gebruder zonen
  department police polizei fire utilities services systems solutions technologies technology software studios
  almshouses almshouse infirmary hostel kindergarten creche refuge kennels cattery stables livery campsite campsites caravans nurseries playgroup sewer district districts townships township pier docks
  clinic clinics polyclinic polyclinics dental dentistry orthopaedics orthopedics pediatrics libraries church parish cathedral abbey monastery synagogue federation union club zoo aquarium
  supply supplies distiller distillers distillery distilleries distilling bottlers bottling beverages roasters roastery creamery creameries dairies cannery meats poultry grain seeds butchers florists caterers catering confectionery
  builders merchants outfitters ironmongers hardware chandlery quarry tannery printers printworks sawmill sawmills ironworks gasworks winemakers pottery potteries tiles kiln masonry galvanizing galvanising coatings paints tooling fasteners instruments aviation
  ambulance harbour harbor transit tramways rail railroad trucking towing removals storage coldstores terminals refinery pipelines cruises lodge inn nursery fishery seafood ranch greenhouses laundry laundries upholstery lighting electrical scaffolding demolition escrow realty auctioneers crematorium
  apotheke schlachthof mosterei muhle muhlen brennerei sagewerk zimmerei tischlerei schlosserei dachdeckerei glaserei wascherei fleischerei autohaus diakonie caritas seilbahn seilbahnen bergbahnen kieswerk steinbruch bestattungen zahntechnik pflegedienst altenheim seniorenheim landratsamt kreisverwaltung gymnasium realschule grundschule handwerkskammer innung baumschule holzbau tiefbau hochbau stahlbau metallbau anlagenbau apparatebau werkzeugbau elektrotechnik kaltetechnik medizintechnik teigwaren
  laboratoire laboratoires pharmacie pharmacies lycee cliniques tannerie pepinieres abattoir syndicat prefecture chateau menuiseries communaute agglomeration minoterie tuilerie savonnerie cidrerie fromageries
  farmacia farmacias hoteles autoridad puerto diputacion cerveceria quesos clinicas colegios residencias viveros almazara conservera azucarera astilleros imprenta ganadera pesquera
  frantoio acquedotto tipografia cantina vivai terme mulini mulino molini torrefazione birrificio distilleria segheria falegnameria autotrasporti
  zuivel apotheek slagerij tuinderij rijschool ziekenhuizen scheepswerf rederij steenfabriek
  sagverk tryckeri bageri mejeriet lasarett sparekassen bogtrykkeri slakteri fiskeri akeri fastigheter bostader panimo leipomo osuuskunta satama
  cafes vinhos laboratorio moagem ceramica municipio lacticinios texteis apteka sanatorium piekarnia hurtownia wodociagi tartak drukarnia cegielnia gorzelnia
  hastanesi universitesi fabrikasi belediyesi`)

/** Kinds of houses at the end of a German, Dutch or Nordic compound: "Bestattungshaus", "Verwaltungsgemeinde". */
const ORG_ENDING =
  /^(?=\p{L}{10,})\p{L}+(?:haus|hauser|werke?n?|betriebe?n?|handel|verein|verband|anstalt|klinik(?:en)?|schule|fabrik|gesellschaft|genossenschaft|stiftung|museum|brauerei|kellerei|molkerei|backerei|gartnerei|druckerei|schreinerei|gerberei|kelterei|raucherei|ziegelei|reederei|agentur|gemeinde|versicherung|sparkasse|kasse|verlag|logistik|bedrijf|vereniging|fabriek|handelaar|stichting|forening|foreningen|fabrikk?|auktion|verk)$/u
/** Whether a folded word is one that organisations are named with. */
export const isOrgWord = (word: string): boolean => ORG_WORDS.has(word) || ORG_ENDING.test(word)

/** Legal forms and generic words that say nothing about which organisation is meant. */
export const GENERIC_ORG = set(`
  gmbh co kg ag kgaa ohg gbr ug se ev eg ltd limited llc llp lp inc incorporated corp corporation company plc pty pvt private sa sas sasu sarl srl srls spa snc sl slu bv nv vof ab as asa aps oy sp z o s p a r l m
  the group and of de la der die das und y et e di du des van von group holding`)
