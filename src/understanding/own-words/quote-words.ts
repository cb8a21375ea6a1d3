/** Words by which clients announce quoted or forwarded mail. Data for attribution.ts and separators. */

/** "… wrote:", at the end of an attribution or before its date, by language. */
export const WROTE = [
  'wrote',
  'writes',
  'said', // en
  'schrieb',
  'schrieben',
  'geschrieben',
  'hat geschrieben',
  'meinte', // de
  'a écrit',
  'a ecrit',
  'écrivait', // fr
  'escribió',
  'escribio',
  'ha escrito', // es
  'escreveu',
  'escrevia', // pt
  'ha scritto',
  'scrisse',
  'ha escrit', // it, ca
  'schreef',
  'heeft geschreven',
  'het volgende geschreven',
  'geschreven', // nl
  'pisze',
  'skriver',
  'schreibt',
  'napisał',
  'napisała',
  'napisał\\(a\\)',
  'napisal',
  'napsal',
  'napsala',
  'napsal\\(a\\)',
  'napísal',
  'píše', // pl cs sk
  'skrev',
  'skrev følgende',
  'följande',
  'har skrivit', // sv da no
  'kirjoitti',
  'kirjutas', // fi et
  'ezt írta',
  'írta', // hu
  'a scris',
  'написал',
  'написала',
  'написал\\(а\\)',
  'пишет',
  'пише',
  'написав',
  'писали',
  'писал',
  'писала', // ro ru uk
  'şunu yazdı',
  'yazdı',
  'έγραψε',
  'כתב',
  'je napisao',
  'je napisala', // tr el he hr
  'napisao je',
  'napisala je',
  'napísala',
  'napísal\\(a\\)',
  'написа',
  'şunları yazdı',
  'va escriure',
  'rašė',
  'rakstīja',
  'đã viết',
  'menulis', // hr sk bg tr ca lt lv vi id
  'كتب',
  'كتبت',
  'كتب/كتبت', // ar
  'wiadomość napisana przez', // Apple Mail in Polish puts the verb first
]

/** "Quoting Jo <jo@firm.example>:". */
export const QUOTES =
  'quoting|zitat von|zitiere|citando(?: a)?|mensaje citado por|citation de|citeren|citerar|citat från|citerer|' +
  'cytowanie|cytat|citace|idézet|citat|lainaus|цитирование|引用'

/** Forms that need no blank before them. */
export const WROTE_UNSPACED = [
  'のメール',
  'さんは書きました',
  'さんが書きました',
  'は書きました',
  'wrote',
  '写道',
  '寫道',
  '님이 작성',
  '님이 씀',
  '작성',
]

/** Gmail begins with the day of the week in many languages: "ke 9. syysk. 2026 klo 10.12 Jo kirjoitti:". */
const WEEKDAYS =
  'ma|ti|ke|to|pe|la|su|man|tir|ons|tor|fre|lør|søn|mån|tis|tors|lör|sön|mandag|tirsdag|onsdag|torsdag|fredag|lun|mar|' +
  'mer|mié|jue|jeu|vie|ven|sáb|sam|dom|dim|gio|sab|lunes|seg|ter|qua|qui|sex|pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|' +
  'so|ne|mo|di|mi|do|fr|sa|zo|wo|vr|za|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|hé|ke|sze|cs|szo|vas'

/** First words of an attribution. */
export const OPENERS =
  'on|at|in|am|le|el|il|em|op|den|dne|dňa|dnia|w dniu|pe|la|il giorno|em qua|a|på|2\\d{3}|\\d{1,2}|в|у|на|no dia|dana|' +
  `στις|στην|في|בתאריך|(?:${WEEKDAYS})\\.?,?(?=\\s+\\d)`

/** Names of a mail that is repeated below, inside dashes: "----- Original Message -----". */
export const ORIGINAL = [
  'original message',
  'original email',
  'original appointment',
  'reply message',
  'reply to message',
  'replied message', // en
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'ursprüngliche mail', // de
  'message d.origine',
  'message original',
  'mail original',
  'message initial',
  'courriel original', // fr
  'mensaje original',
  'mensagem original',
  'messaggio originale',
  'messaggio originario', // es pt it
  'oorspronkelijk bericht',
  'oorspronkelijke bericht',
  'origineel bericht',
  'originele bericht', // nl
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'původní zpráva',
  'pôvodná správa', // pl cs sk
  'ursprungligt meddelande',
  'originalmeddelande',
  'oprindelig meddelelse',
  'oprindelig (?:besked|mail|e-mail)',
  'original besked',
  'ursprungligt (?:mejl|mail|e-postmeddelande)',
  'opprinnelig (?:e-post|beskjed)',
  'original meddelelse', // sv da
  'opprinnelig melding',
  'alkuperäinen viesti',
  'eredeti üzenet',
  'mesaj original', // no fi hu ro
  'исходное сообщение',
  'оригинальное сообщение',
  'původní e-mail',
  'orijinal mesaj', // ru tr
  '元のメッセージ',
  'オリジナルメッセージ',
  '原始邮件',
  '原始郵件',
  '回复的原邮件',
  '원본 메시지',
  '원본 메일', // ja zh ko
]

/** Names of a forwarded mail, inside dashes or alone on a line that ends in a colon. */
export const FORWARDED = [
  'forwarded message',
  'forwarded by',
  'begin forwarded message',
  'begin forwarded email',
  'forwarded email',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'weitergeleitet von',
  'message transféré',
  'message transmis',
  'İletilen İleti',
  'İletilmiş Mesaj',
  'İleti başlangıcı',
  'перенаправлене повідомлення',

  'message réexpédié',
  'début du message réexpédié',
  'début du message transféré',
  'courriel transféré',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'início da mensagem encaminhada',
  'encaminhado por',
  'início da mensagem reencaminhada',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'inoltrato da',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'doorgestuurd door',
  'przekazana wiadomość',
  'wiadomość przesłana dalej',
  'treść przekazanej wiadomości',
  'początek przekazywanej wiadomości',
  'přeposlaná zpráva',
  'začátek přeposílané zprávy',
  'preposlaná správa',
  'začiatok preposlanej správy',
  'vidarebefordrat meddelande',
  'vidarebefordrat mejl',
  'videresendt meddelelse',
  'start på videresendt besked',
  'videresendt besked',
  'videresendt melding',
  'edelleenlähetetty viesti',
  'välitetty viesti',
  'välitetty viesti alkaa',
  'továbbított üzenet',
  'továbbított levél kezdete',
  'mesaj redirecționat',
  'începe mesajul redirecționat',
  'mesaj redirectionat',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'перенаправленное сообщение',
  'начало переадресованного сообщения',
  'переслане повідомлення',
  'початок листа, що пересилається',
  'proslijeđena poruka',
  'započni proslijeđenu poruku',
  'iletilen ileti',
  'iletilmiş mesaj',
  'i̇letilen ileti',
  'i̇leti başlangıcı',
  'ileti başlangıcı',
  '転送メッセージ',
  '転送されたメッセージ',
  'メッセージを転送',
  '転送されたメール',
  '转发的邮件',
  '转发邮件',
  '轉寄郵件',
  '轉寄的郵件',
  '전달된 메시지',
  '전달된 메일',
  'videresendt e-post',
  'start på videresendt melding',
  'vidarebefordrat brev',
  'början på vidarebefordrat (?:mejl|meddelande)',
  'początek przekazanej wiadomości',
  'missatge reenviat',
  'inici del missatge reenviat',
  'posredovano sporočilo',
  'mesaj înaintat',
  'препратено съобщение',
  'прослеђена порука',
  'προωθημένο μήνυμα',
  'έναρξη προωθημένου μηνύματος',
  'İletilen ileti başlangıcı',
  'persiųstas laiškas',
  'pārsūtīts ziņojums',
  'thư được chuyển tiếp',
  'pesan terusan',
  '转发的(?:邮件)?消息',
  '(?:开始|以下是|下面是被?)转发的邮件',
  '轉寄訊息',
  '(?:以下是|開始)轉寄的?郵件',
  '다음은 전달된 메시지입니다',
  'رسالة مُ?عاد توجيهها',
  'הודעה שהועברה',
]
