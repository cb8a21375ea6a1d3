/**
 * Domains that say nothing about a customer: whoever likes has a mailbox or a page there. Two customers with an address
 * at one of them are no more the same than two with a telephone of one network.
 */

/** Mail providers of the public. */
const MAILBOXES = `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com
  icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de
  mailbox.org mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com naver.com rediffmail.com proton.me
  protonmail.com pm.me tutanota.com tuta.io zoho.com fastmail.com hey.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr
  libero.it virgilio.it alice.it tiscali.it wp.pl o2.pl onet.pl interia.pl seznam.cz bluewin.ch telefonica.net terra.es
  uol.com.br bol.com.br sapo.pt ziggo.nl kpnmail.nl planet.nl xs4all.nl hotmail.fr hotmail.de hotmail.it hotmail.es
  hotmail.co.uk outlook.fr outlook.de outlook.es outlook.jp yahoo.co.uk yahoo.co.jp yahoo.de yahoo.fr yahoo.it yahoo.es
  live.co.uk live.nl live.fr btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net shaw.ca rogers.com telia.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp eircom.net
  bigpond.com optusnet.com.au`

/** Where everybody has a page, a shop or a document; what lies below one of them may still be one customer's alone. */
const HOSTS = `google.com sites.google.com wixsite.com wordpress.com blogspot.com github.com github.io gitlab.io pages.dev
  netlify.app vercel.app herokuapp.com azurewebsites.net web.app firebaseapp.com cloudfront.net amazonaws.com
  myshopify.com squarespace.com weebly.com jimdo.com jimdofree.com jimdosite.com webnode.com webflow.io strikingly.com
  onmicrosoft.com sharepoint.com office.com dropbox.com notion.site linkedin.com facebook.com instagram.com xing.com
  twitter.com x.com youtube.com linktr.ee bit.ly teams.microsoft.com zoom.us calendly.com docusign.net etsy.com ebay.com
  amazon.com`

const SHARED = new Set(`${MAILBOXES} ${HOSTS}`.split(/\s+/))

/** Whether everybody may have an address or a page at this very domain; `shop.wixsite.com` is one customer's. */
export const isShared = (domain: string): boolean => SHARED.has(domain.toLowerCase().replace(/^www\./, ''))
