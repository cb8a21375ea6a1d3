/** More of them, and the clients' own markup with its habits: addresses in square brackets, names alone, prefixed classes. */
import type { Within } from './answers-within-cases.ts'

const outlook = (top: string, hdr: string, letter: string) =>
  `<html><body><div class=WordSection1>${top}<div><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${hdr}</p></div></div><p class=MsoNormal>&nbsp;</p>${letter}</div></body></html>`
const p = (s: string) => `<p class=MsoNormal>${s}</p>`
const GERMAN = `<b>Von:</b> Northwind Partner Desk [mailto:deal+1207.u2y5@intake.vendor.example] <br><b>Gesendet:</b> Donnerstag, 26. November 2026 14:10<br><b>An:</b> Kemal Aydin<br><b>Betreff:</b> [1207] Silo`
const DUTCH = `<b>Van:</b> Northwind Partner Desk<br><b>Verzonden:</b> donderdag 26 november 2026 14:10<br><b>Aan:</b> Femke<br><b>Onderwerp:</b> [1207] x`
const DESK = 'Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;'
const PLAIN_DESK = 'Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>'

export const MORE_WITHIN: Within[] = [
  {
    name: 'German Outlook, green, a link within',
    from: 'Kemal Aydin <k.aydin@systeme.example>',
    type: 'text/html',
    body: outlook(
      p('Hallo zusammen,') + p('Antworten siehe unten, jeweils farbig.') + p('VG Kemal'),
      GERMAN,
      p('Hallo Kemal,') +
        p('Wer entscheidet?') +
        p(
          '<span style=\'color:#00B050\'>Frau Lenz (Leitung Einkauf), <a href="mailto:lenz@silo.example">lenz@silo.example</a></span>',
        ) +
        p('Wie hoch ist das Budget?') +
        p("<span style='color:#00B050'>ca. 45.000 Euro</span>") +
        p('Danke!') +
        p('Northwind Partner Desk'),
    ),
    typed:
      'Hallo zusammen, Antworten siehe unten, jeweils farbig. Frau Lenz (Leitung Einkauf), lenz@silo.example ca. 45.000 Euro',
  },
  {
    name: 'behind the points of a list in another colour, with nothing on top but the signature',
    from: 'Thierry Le Goff <t.legoff@armor.example>',
    type: 'text/html',
    body: outlook(
      p('&nbsp;') + p('Thierry Le Goff') + p('Armor Réseaux SARL'),
      `<b>De :</b> ${DESK}<br><b>Envoyé :</b> mercredi 2 décembre 2026 09:00<br><b>À :</b> Thierry Le Goff<br><b>Objet :</b> [1207] Cwm Tawel Foundry`,
      p('Bonjour Thierry,') +
        p('Pour avancer il nous manque :') +
        p('- votre interlocuteur chez le client') +
        p('<span style="color:#1F497D">Yann Guillou, 02 99 00 61 45</span>') +
        p('- la date de décision') +
        p('<span style="color:#1F497D">Comité le 18 décembre.</span>') +
        p('Il suffit de répondre à ce message.') +
        p('Northwind Partner Desk'),
    ),
    typed: 'Yann Guillou, 02 99 00 61 45 Comité le 18 décembre.',
  },
  {
    name: 'between the points of a list in plain text, with nothing on top',
    from: 'Kemal Aydin <k.aydin@systeme.example>',
    body: `Kemal Aydin\nSysteme GmbH\n\nVon: ${PLAIN_DESK}\nGesendet: Donnerstag, 26. November 2026 14:10\nAn: Kemal Aydin\nBetreff: [1207] Silo\n\nHallo Kemal,\n\nuns fehlt noch:\n\n- der Ansprechpartner\nFrau Lenz, lenz@silo.example\n- der Termin der Entscheidung\n18. Dezember\n- das Produkt\n\nEine kurze Antwort genügt.\n\nNorthwind Partner Desk`,
    typed: 'Frau Lenz, lenz@silo.example 18. Dezember',
  },
  {
    name: 'a list of ours in an empty answer, nothing typed',
    from: 'Kemal Aydin <k.aydin@systeme.example>',
    body: `Kemal Aydin\nSysteme GmbH\n\nVon: ${PLAIN_DESK}\nGesendet: Donnerstag, 26. November 2026 14:10\nAn: Kemal Aydin\nBetreff: [1207] Silo\n\nHallo Kemal,\n\nuns fehlt noch:\n\n- der Ansprechpartner beim Kunden, mit Telefon oder E-Mail, damit wir\nihn erreichen\n- der Termin der Entscheidung und der Mensch, der darüber entscheiden wird\nund wann\n- das Produkt\n\nEine kurze Antwort genügt.\n\nNorthwind Partner Desk`,
    typed: '',
  },
  {
    name: 'Outlook on the web in Dutch, the letter full of its own styles',
    from: 'Femke Bos <femke@bos.example>',
    type: 'text/html',
    body: `<div class="elementToProof">Hoi, mijn antwoorden staan er in het rood tussen.</div><div class="elementToProof">Femke</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font>${DUTCH}</font></div><div class="x_body"><p class="x_para" style="color:#1b2330">1. Wie is de contactpersoon? <span class="elementToProof" style="color:rgb(200,38,19)">Bram Kok, 0314 555 012</span></p><p class="x_para" style="color:#1b2330">2. Wat is de volgende stap? <span style="color:rgb(200,38,19)">workshop op 8 december</span></p><p class="x_muted" style="color:#566272">Zonder antwoord vervalt de registratie.</p><a href="mailto:deal@x" style="background-color:#1d4fc4;color:#fbfcff">Antwoorden</a></div>`,
    typed: 'Hoi, mijn antwoorden staan er in het rood tussen. Bram Kok, 0314 555 012 workshop op 8 december',
  },
  {
    name: 'Gmail in plain Spanish, initials',
    from: 'Ana Beltrán <ana@beltran.example>',
    body: `Hola, contesto abajo con AB:\n\nSaludos\nAna\n\nEl jue, 26 nov 2026 a las 14:10, Northwind Partner Desk (<deal+1207.u2y5@intake.vendor.example>) escribió:\n\n¿Quién es el contacto?\nAB: Raúl Peña, r.pena@molino.example\n\n¿Qué sigue?\nAB: visita el 10 de diciembre\n\nNorthwind Partner Desk`,
    typed: 'Hola, contesto abajo con AB: AB: Raúl Peña, r.pena@molino.example AB: visita el 10 de diciembre',
  },
  {
    name: 'initials of a name with accents',
    from: 'Élodie Roussel <e.roussel@conseil.example>',
    body: `De : Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nEnvoyé : jeudi 26 novembre 2026 14:10\nÀ : Élodie Roussel\nObjet : [1207] x\n\nAvez-vous signé ?\n[ER] Non, toujours en discussion.\n\nNorthwind Partner Desk`,
    typed: '[ER] Non, toujours en discussion.',
  },
  {
    name: 'another one’s initials are not the sender’s',
    from: 'Élodie Roussel <e.roussel@conseil.example>',
    body: `Voir les réponses de Marc ci-dessous.\n\nDe : Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nEnvoyé : jeudi 26 novembre 2026 14:10\nÀ : Élodie Roussel\nObjet : [1207] x\n\nAvez-vous signé ?\n[MD] Oui, signé hier.\n\nNorthwind Partner Desk`,
    typed: 'Voir les réponses de Marc ci-dessous.',
  },
  {
    name: 'a letter of ours with examples and buttons, nothing typed',
    from: 'Tom Reed <tom@reed.example>',
    type: 'text/html',
    body: outlook(
      p('Hi,') + p('see below for who asked, more tomorrow.') + p('Tom'),
      `<b>From:</b> Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;<br><b>Sent:</b> 26 November 2026<br><b>To:</b> Tom Reed<br><b>Subject:</b> [1207] x`,
      p('<span style="color:#1b2330">Did it close? Won, lost or still open?</span>') +
        p('<span style="color:#566272">“Won, 120,000 EUR”</span>') +
        p('<b>Just reply to this mail:</b>') +
        p('“Lost, they bought elsewhere”') +
        p('<a href="mailto:x@y.example?body=Accept" style="color:#1d4fc4">Accept</a>'),
    ),
    typed: 'Hi, see below for who asked, more tomorrow.',
  },
  {
    name: 'arrows and nothing on top',
    from: 'Tom Reed <tom@reed.example>',
    body: `From: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nSent: Thursday, November 26, 2026 2:10 PM\nTo: Tom Reed\nSubject: [1207] x\n\nHi Tom,\n\nWho is the contact?\n--> Ada Quist, ada@mill.example\n\nWhen do they decide?\n--> end of January\n\nNorthwind Partner Desk`,
    typed: '--> Ada Quist, ada@mill.example --> end of January',
  },
  {
    name: 'arrows of a letter’s own, much on top',
    from: 'Tom Reed <tom@reed.example>',
    body: `Not this month, they postponed the whole thing until the new board has met and decided.\n\nFrom: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nSent: Thursday, November 26, 2026 2:10 PM\nTo: Tom Reed\nSubject: [1207] x\n\nDid it close?\n-> Won\n-> Lost\n-> Still open\n\nNorthwind Partner Desk`,
    typed: 'Not this month, they postponed the whole thing until the new board has met and decided.',
  },
  {
    name: 'a choice behind arrows, which the letter offers',
    from: 'Tom Reed <tom@reed.example>',
    body: `Not this month.\n\nFrom: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nSent: Thursday, November 26, 2026 2:10 PM\nTo: Tom Reed\nSubject: [1207] x\n\nDid it close?\n-> Won\n-> Lost\n-> Still open\n\nNorthwind Partner Desk`,
    typed: 'Not this month.',
  },
  {
    name: 'Italian, in the gaps of a list, empty lines around',
    from: 'Sara Neri <sara@neri.example>',
    body: `Buongiorno,\nrispondo sotto a ogni domanda.\nSara Neri\n\nDa: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nInviato: giovedì 26 novembre 2026 14:10\nA: Sara Neri\nOggetto: [1207] x\n\nBuongiorno Sara,\n\n1. Chi è il referente?\n\nIng. Carlo Testa, c.testa@cantiere.example\n\n2. Quando decidono?\n\nentro il 15 gennaio 2027\n\n3. Qual è il prossimo passo?\n\nNorthwind Partner Desk`,
    typed:
      'Buongiorno, rispondo sotto a ogni domanda. Ing. Carlo Testa, c.testa@cantiere.example entro il 15 gennaio 2027',
  },
  {
    name: 'Apple Mail in Polish, blue inside the quoted block',
    from: 'Ola Wrona <ola@wrona.example>',
    type: 'text/html',
    body: `<div>Odpowiedzi na niebiesko poniżej</div><div>Ola</div><div><br><blockquote type="cite"><div>Wiadomość napisana przez Northwind Partner Desk &lt;<a href="mailto:deal+1207.u2y5@intake.vendor.example">deal+1207.u2y5@intake.vendor.example</a>&gt; w dniu 26 lis 2026, o godz. 14:10:</div><br class="Apple-interchange-newline"><div><div>Kto jest kontaktem?</div><div><font color="#0433ff">Piotr Kos, p.kos@huta.example</font></div><div>Kiedy decyzja?</div><div><font color="#0433ff">w marcu 2027</font></div></div></blockquote></div>`,
    typed: 'Odpowiedzi na niebiesko poniżej Piotr Kos, p.kos@huta.example w marcu 2027',
  },
  {
    name: 'Japanese arrows',
    from: '鈴木 花子 <suzuki@midori.example>',
    body: `お世話になっております。下記のとおり回答いたします。\n\n鈴木\n\n差出人: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\n送信日時: 2026年11月26日 14:10\n宛先: 鈴木 花子\n件名: [1207] x\n\n1. ご担当者はどなたですか？\n→山本様（yamamoto@kikai.example）\n2. 決定時期はいつですか？\n→2027年2月末の予定です。\n\nNorthwind Partner Desk`,
    typed:
      'お世話になっております。下記のとおり回答いたします。 →山本様（yamamoto@kikai.example） →2027年2月末の予定です。',
  },
  {
    name: 'forwarded in red',
    from: 'Tom Reed <tom@reed.example>',
    subject: 'WG: [1207] x',
    type: 'text/html',
    body: outlook(
      p('Answers below in red.'),
      `<b>From:</b> Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;<br><b>Sent:</b> 26 November 2026<br><b>To:</b> Tom Reed<br><b>Subject:</b> [1207] x`,
      p('Did it close?') + p('<span style="color:red">Lost.</span>'),
    ),
    typed: 'Answers below in red.',
  },
  {
    name: 'the letter’s own red, and answers in blue',
    from: 'Tom Reed <tom@reed.example>',
    type: 'text/html',
    body: outlook(
      p('See below.') + p('Tom'),
      `<b>From:</b> Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;<br><b>Sent:</b> 26 November 2026<br><b>To:</b> Tom Reed<br><b>Subject:</b> [1207] x`,
      p('<span style="color:#C00000">Last reminder</span>') +
        p('Who is the contact?') +
        p('<span style="color:#0070C0">Ada Quist, ada@mill.example</span>') +
        p('When?') +
        p('<span style="color:#0070C0">March</span>'),
    ),
    typed: 'See below. Ada Quist, ada@mill.example March',
  },
  {
    name: 'a letter of another house in colours',
    from: 'Tom Reed <tom@reed.example>',
    type: 'text/html',
    body: outlook(
      p('Answers below in blue.') + p('Tom'),
      `<b>From:</b> Nadia Rahman &lt;nadia@vendor.example&gt;<br><b>Sent:</b> 26 November 2026<br><b>To:</b> Tom Reed<br><b>Subject:</b> [1207] x`,
      p('Who is the contact?') + p('<span style="color:#0070C0">Ada Quist, ada@mill.example</span>'),
    ),
    typed: 'Answers below in blue.',
  },
  {
    name: 'an answer word below an announcement of Gmail',
    from: 'Tom Reed <tom@reed.example>',
    body: `Hi,\n\nOn Thu, 26 Nov 2026 at 14:10, Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example> wrote:\n\n1. Who is the contact?\nAnswer: Ada Quist, ada@mill.example\n2. What is it about?\nAnswer: the mill loses two hours a day to paper slips\n\nNorthwind Partner Desk`,
    typed: 'Hi, Answer: Ada Quist, ada@mill.example Answer: the mill loses two hours a day to paper slips',
  },
  {
    name: 'an answer that the client broke',
    from: 'Tom Reed <tom@reed.example>',
    body: `From: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nSent: Thursday, November 26, 2026 2:10 PM\nTo: Tom Reed\nSubject: [1207] x\n\nWhat is it about?\nTR> They count pallets by hand on every shift and the numbers never match\nwhat the carrier bills them.\nWho is the contact?\nTR> Ada Quist\n\nNorthwind Partner Desk`,
    typed:
      'TR> They count pallets by hand on every shift and the numbers never match what the carrier bills them. TR> Ada Quist',
  },
  {
    name: 'behind the question, as with a felt-tip pen',
    from: 'Ana Beltrán <ana@beltran.example>',
    type: 'text/html',
    body: outlook(
      p('Hola, respuestas en amarillo.') + p('Ana'),
      GERMAN.replace('Von', 'De')
        .replace('Gesendet', 'Enviado')
        .replace('An:', 'Para:')
        .replace('Betreff', 'Asunto'),
      p("¿Quién decide? <span style='background:yellow'>La junta directiva el 20 de enero</span>") +
        p("¿Importe? <span style='background:yellow'>32.000 euros</span>"),
    ),
    typed: 'Hola, respuestas en amarillo. La junta directiva el 20 de enero 32.000 euros',
  },
  {
    name: 'Danish, italic',
    from: 'Lars Dahl <lars@dahl.example>',
    type: 'text/html',
    body: outlook(
      p('Hej, mine svar står i kursiv nedenfor.') + p('Lars'),
      GERMAN.replace('Von', 'Fra')
        .replace('Gesendet', 'Sendt')
        .replace('An:', 'Til:')
        .replace('Betreff', 'Emne'),
      p('Hvem er kontakten?') +
        p('<i>Bo Friis, bo@havn.example</i>') +
        p('<i>Svar venligst</i>') +
        p('Hvornår?') +
        p('<em>1. marts 2027</em>'),
    ),
    typed: 'Hej, mine svar står i kursiv nedenfor. Bo Friis, bo@havn.example 1. marts 2027',
  },
  {
    name: 'letters that stand for a house',
    from: 'Info Systeme <info@systeme.example>',
    body: `Hallo, Antworten unten mit [KA].\n\nGrüße\n\nVon: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>\nGesendet: Donnerstag, 26. November 2026 14:10\nAn: Info\nBetreff: [1207] x\n\nWer ist der Kontakt?\n[KA] Frau Lenz, lenz@silo.example\nWann?\n[KA] Ende Januar\n\nNorthwind Partner Desk`,
    typed: 'Hallo, Antworten unten mit [KA]. [KA] Frau Lenz, lenz@silo.example [KA] Ende Januar',
  },
  {
    name: 'Outlook for the Mac in German, red',
    from: 'Ida Mohr <ida@mohr.example>',
    type: 'text/html',
    body: `<html><body><div>Moin, hab's direkt reingeschrieben (rot).</div><div>Ida</div><span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri; font-size:11pt; text-align:left; border-top: #b5c4df 1pt solid"><b>Von: </b>${DESK}<br><b>Datum: </b>Donnerstag, 26. November 2026 um 14:10<br><b>An: </b>Ida Mohr<br><b>Betreff: </b>[1207] x</div><div>Wer ist zuständig?</div><div style="color:red">Herr Lühr, 040 555 0133</div><div>Was passiert als Nächstes?</div><div style="color:red">Termin vor Ort am 9. Dezember</div></span></body></html>`,
    typed: "Moin, hab's direkt reingeschrieben (rot). Herr Lühr, 040 555 0133 Termin vor Ort am 9. Dezember",
  },
  {
    name: 'capitals in the gaps of a list',
    from: 'Ben Foss <ben@foss.example>',
    body: `Hi, my answers in CAPS.\n\nBen\n\nFrom: ${PLAIN_DESK}\nSent: 26 November 2026 14:10\nTo: Ben Foss\nSubject: [1207] x\n\n1. Who is the contact?\nADA QUIST, ADA@MILL.EXAMPLE\n2. When do they decide?\nEND OF JANUARY\n\nNorthwind Partner Desk`,
    typed: 'Hi, my answers in CAPS. ADA QUIST, ADA@MILL.EXAMPLE END OF JANUARY',
  },
  {
    name: 'French, red behind two questions, not announced',
    from: 'Luc Roy <luc@roy.example>',
    type: 'text/html',
    body: `<html><body><p class=MsoNormal>Bonjour,</p><p class=MsoNormal>Luc</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De :</b> ${DESK}<br><b>Envoyé :</b> jeudi 26 novembre 2026 14:10<br><b>À :</b> Luc Roy<br><b>Objet :</b> [1207] x</p></div><p class=MsoNormal>Qui décide ? <span style='color:red'>Mme Ferry</span></p><p class=MsoNormal>Pour quel montant ? <span style='color:red'>32 000 € par an</span></p></body></html>`,
    typed: 'Bonjour, Mme Ferry 32 000 € par an',
  },
  {
    name: 'a letter whose questions are red',
    from: 'Luc Roy <luc@roy.example>',
    type: 'text/html',
    body: `<html><body><p class=MsoNormal>Bonjour, je réponds demain.</p><p class=MsoNormal>Luc</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De :</b> ${DESK}<br><b>Envoyé :</b> jeudi 26 novembre 2026 14:10<br><b>À :</b> Luc Roy<br><b>Objet :</b> [1207] x</p></div><p class=MsoNormal><span style='color:red'>Qui décide ?</span></p><p class=MsoNormal><span style='color:red'>Pour quel montant ?</span></p><p class=MsoNormal>Merci</p></body></html>`,
    typed: 'Bonjour, je réponds demain.',
  },
  {
    name: 'Swedish, the name once and the initials once',
    from: 'Karin Öberg <karin@drift.example>',
    body: `Hej, se nedan.\n\nKarin\n\nFrån: ${PLAIN_DESK}\nSkickat: den 26 november 2026 14:10\nTill: Karin Öberg\nÄmne: [1207] x\n\nVem är kontakten?\nKarin: Lars Holm, lars@sag.example\n\nNär beslutar de?\nKÖ: i slutet av januari\n\nNorthwind Partner Desk`,
    typed: 'Hej, se nedan. Karin: Lars Holm, lars@sag.example KÖ: i slutet av januari',
  },
  {
    name: 'buttons and a warning of the letter’s own in red',
    from: 'Tom Reed <tom@reed.example>',
    type: 'text/html',
    body: `<html><body><div>On it, you'll have it tomorrow.</div><div>Tom</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> ${DESK}<br><b>Sent:</b> Thursday<br><b>To:</b> Tom<br><b>Subject:</b> [1207] x</div><div><p style="color:#1b2330">Is it yours?</p><p><a href="mailto:x@y.example" style="color:#1d4fc4">Accept</a> <a href="mailto:x@y.example" style="color:#1d4fc4">Decline</a></p><p style="color:#c00000"><b>Answer by Friday, or it goes to Nadia.</b></p></div></body></html>`,
    typed: "On it, you'll have it tomorrow.",
  },
  {
    name: 'what our letter quotes of an earlier answer',
    from: 'Tom Reed <tom@reed.example>',
    body: `See below.\n\nFrom: ${PLAIN_DESK}\nSent: Thursday, 26 November 2026\nTo: Tom Reed\nSubject: [1207] x\n\nYou wrote:\n| -> we take it\n| -> signed on Friday\nIs that a yes?\n\nNorthwind Partner Desk`,
    typed: 'See below.',
  },
  {
    name: 'Portuguese, double arrows',
    from: 'Rita Campos <rita@cc.example>',
    body: `Olá, respostas em baixo.\n\nRita\n\nDe: ${PLAIN_DESK}\nEnviada: 26 de novembro de 2026 14:10\nPara: Rita Campos\nAssunto: [1207] x\n\nQuem é o contacto?\n==> Eng. Tiago Moura, 219 555 010\n\nQual é o próximo passo?\n==> visita à adega a 10 de dezembro\n\nNorthwind Partner Desk`,
    typed: 'Olá, respostas em baixo. ==> Eng. Tiago Moura, 219 555 010 ==> visita à adega a 10 de dezembro',
  },
  {
    name: 'Japanese, the word for answer',
    from: '山田 太郎 <yamada@aoba.example>',
    body: `お世話になっております。以下に回答いたします。\n\n山田\n\n差出人: ${PLAIN_DESK}\n送信日時: 2026年11月26日 14:10\n宛先: 山田\n件名: [1207] x\n\n1. ご担当者はどなたですか？\n回答：三宅様（miyake@tokiwa.example）\n2. ご予算は？\n回答：年額480万円\n\nNorthwind Partner Desk`,
    typed:
      'お世話になっております。以下に回答いたします。 回答：三宅様（miyake@tokiwa.example） 回答：年額480万円',
  },
  {
    name: 'Thunderbird in Italian, green inside the quoted block',
    from: 'Sara Neri <sara@neri.example>',
    type: 'text/html',
    body: `<html><body><div>Risposte in verde.</div><div>Sara</div><br><div class="moz-cite-prefix">Il 26/11/2026 14:10, Northwind Partner Desk ha scritto:<br></div><blockquote type="cite" cite="mid:x@intake.vendor.example"><p>Chi è il referente?</p><p><font color="#008000">Ing. Carlo Testa</font></p><p>Budget?</p><p><font color="#008000">18.000 euro</font></p></blockquote></body></html>`,
    typed: 'Risposte in verde. Ing. Carlo Testa 18.000 euro',
  },
]
