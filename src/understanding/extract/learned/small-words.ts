/** The small words around a person's name in EN DE FR ES PT IT NL PL SV DA, by what they say. Data only. */

/** Folded small words by what they say of the person beside them. */
const CLASSES: Record<string, string> = {
  you: 'your yours you ihr ihre ihrem ihren ihrer euer eure eurem euren eurer euch votre vos vous vuestro vuestra vuestros vosotros vostro vostra vostri voi vosso vossa voces jullie uw wasz wasza waszym er ert era jeres northwind',
  we: "my our we i me us mein meine meinem meinen unser unsere unserem wir ich mich uns mon ma mes notre nos nous je moi mi nuestro nuestra nosotros yo mio mia nostro nostra noi io meu minha nosso nossa eu mijn onze ons wij ik min mitt var vart vores vi jag jeg moj moja nasz nasza i'm",
  they: 'their they his her its he she there deren dort dessen sein seine er leur leurs ils elle il son sa su sus ellos alli loro suo sua lei lui seu deles eles hun zij hij daar haar zijn deras deres dem ich jej jego tam customer client kunde kunden cliente klant klient kund house plant factory site werk usine fabrica stabilimento fabriek',
  colleague:
    'colleague colleagues kollege kollegin kollegen kollege collegue collegues colega colegas companero companera collega colleghi kolega kolezanka kollega team equipe equipo squadra presales vertrieb sales',
  greets:
    'hi hello dear hallo liebe lieber geehrte geehrter bonjour cher chere salut hola estimado estimada querido ciao gentile caro cara beste dag ola prezado czesc hej kare moin servus',
  closes:
    'regards cheers gruss grusse gruessen mfg cordialement bien saludos atentamente saluti groet groeten abraco abracos cumprimentos pozdrawiam halsningar hilsen vh mvh thanks danke merci gracias obrigado grazie bedankt',
  gone: 'left leaves leaving retired retires former formerly predecessor previous gone moved quit ex verlassen ausgeschieden rente ruhestand fruherer fruhere vorganger ancien ancienne parti partie retraite predecesseur antiguo anterior jubilo marcho dejo antigo anterior saiu reformou predecessore pensione lasciato vertrokken vorige pensioen voorganger poprzedni odszedl pension tidigare slutat tidligere',
  rival:
    'competitor competitors rival konkurrent konkurrenz wettbewerber mitbewerber concurrent concurrence competidor competencia concorrente concorrenza konkurrencja konkurrenten consultant berater consultor consultora consulente adviseur konsult referred recommended introduced empfohlen recommande recomendo presentato',
  decides:
    'contact signs decides budget owner sponsor buyer champion ansprechpartner ansprechpartnerin entscheidet unterschreibt kontakt interlocuteur interlocutrice decide signe contacto interlocutor decisor firma referente beslist contactpersoon tekent contato osoba kontaktperson',
}
/** Word → its class: what is learnt in one language helps in the others. */
export const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
