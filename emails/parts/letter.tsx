/** The frame of every letter: who writes, which deal, title, greeting; at the end how to answer. */
import { Body } from '@react-email/body'
import { Column } from '@react-email/column'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Html } from '@react-email/html'
import { Row } from '@react-email/row'
import { Section } from '@react-email/section'
import type { ReactElement, ReactNode } from 'react'
import type { AnyView } from '../view.ts'
import { Muted, Para, Signature, Title } from './blocks.tsx'
import { part, textOf, wrap } from './part.ts'
import { STYLE_SHEET, styles } from './theme.ts'

interface LetterFrame {
  view: AnyView
  /** Shown after the subject in the list of mails; says the one thing. */
  preview: string
  title: string
  /** Instead of the recipient's name, where two people are written to. */
  greeting?: string
  children: ReactNode
}

function Opening({ view, title, greeting }: Pick<LetterFrame, 'view' | 'title' | 'greeting'>) {
  return (
    <>
      <Title>{title}</Title>
      <Para>{greeting ?? view.t.greeting(addressable(view.recipient.name))}</Para>
    </>
  )
}

/** A stranger is known by an address only, and nobody is called that. */
function addressable(name: string): string {
  return name.includes('@') ? '' : name
}

function Closing({ view }: Pick<LetterFrame, 'view'>) {
  return <Signature>{view.t.signature(view.brand.vendorName)}</Signature>
}

/**
 * The first line of every letter in both versions. It also tells where our own words begin when a mail client
 * quotes a letter without marking it as a quote.
 */
function headline({ t, deal, brand }: AnyView): string {
  const desk = t.desk(brand.vendorName)
  return deal ? `${desk} · ${t.dealLabel(deal.number)}` : desk
}

/** How to answer, and what else this address is good for: the same small print under every letter of a reader. */
function footerLines({ t, deal, brand, reader }: AnyView): string[] {
  if (reader === 'LEADERSHIP') return [t.footer.weekly(brand.vendorName)]
  const answer = deal ? t.footer.aboutDeal(deal.number) : t.footer.general
  if (reader !== 'PARTNER') return [answer]
  return [`${answer} ${t.footer.status}`, t.footer.newDeal(brand.registrationAddress)]
}

export const Letter = part<LetterFrame>(
  ({ view, preview, title, greeting, children }): ReactElement => (
    <Html lang={view.t.code} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>{title}</title>
        <style>{STYLE_SHEET}</style>
      </Head>
      <Body className="page" style={styles.body}>
        <div style={{ display: 'none', overflow: 'hidden', maxHeight: 0, maxWidth: 0, opacity: 0 }}>
          {preview}
        </div>
        <Container style={styles.container}>
          <Section style={styles.inner}>
            <Row>
              <Column className="muted" style={styles.brand}>
                {view.t.desk(view.brand.vendorName)}
              </Column>
              <Column className="muted" style={styles.brandRight} align="right">
                {view.deal ? view.t.dealLabel(view.deal.number) : ''}
              </Column>
            </Row>
            <hr className="line" style={styles.rule} />
            <Opening view={view} title={title} greeting={greeting} />
            {children}
            <Closing view={view} />
            <hr className="line" style={styles.rule} />
            {footerLines(view).map((line) => (
              <Muted key={line}>{line}</Muted>
            ))}
          </Section>
        </Container>
      </Body>
    </Html>
  ),
  ({ view, title, greeting, children }) =>
    [
      headline(view),
      textOf(<Opening view={view} title={title} greeting={greeting} />),
      textOf(children),
      textOf(<Closing view={view} />),
      `-- \n${footerLines(view)
        .map((line) => wrap(line))
        .join('\n')}`,
    ].join('\n\n'),
)
