/** What GraphiQL opens with; a test runs each against the sample company. */

interface Example {
  query: string
  variables?: string
}

export const EXAMPLES: Example[] = [
  {
    query: `# Every deal that is open, newest first. (Run it: Ctrl-Enter.)
query OpenDeals {
  deals(first: 10, filter: { open: true }) {
    totalCount
    nodes {
      number
      accountName
      stage
      stageSince
      partner { name }
      owner { name kind }
      value { amount currency }
    }
  }
}
`,
  },
  {
    query: `# Register a deal as the partner's mail would.
mutation RegisterDeal($input: RegisterDealInput!) {
  registerDeal(input: $input) {
    __typename
    ... on DealChanged {
      deal { number stage owner { name } credit { type share basis } }
      events { type }
      letters
    }
    ... on Refusal { code message }
    ... on InvalidInput { field why }
  }
}
`,
    variables: JSON.stringify(
      {
        input: {
          partnerContact: 'dana.whitlock@harborsystems.example',
          facts: {
            accountName: 'Meridian Freight',
            accountCountry: 'GB',
            contacts: [{ name: 'Noor Haddad', email: 'noor@meridianfreight.example' }],
            amount: { min: '120000', currency: 'EUR' },
            closeDate: '2027-03-31',
            context: 'Their dispatch tool ends in spring and two depots already run on paper.',
            nextStep: 'Demo at the Leeds depot',
          },
        },
      },
      null,
      2,
    ),
  },
  {
    query: `# One deal with everything, and what can be done with it now.
query Deal($number: Int!) {
  deal(number: $number) {
    number stage revision context nextStep nextStepDate
    partner { name tier }
    contacts { name email title }
    roles { role side person { name } }
    handoffs { number state dueAt ae { name } }
    credit { type share basis hash }
    events(last: 10) { nodes { seq type at actor } }
    nextSteps { step possible why }
  }
}
`,
    variables: '{ "number": 1001 }',
  },
  {
    query: `# Offers that wait for an answer, the most urgent first.
query WaitingHandoffs {
  handoffs(first: 20, filter: { state: [OFFERED] }) {
    nodes { dueAt ae { name } deal { number accountName partner { name } } }
  }
}
`,
  },
  {
    query: `# Where deals leak, and who can close each leak.
query Leaks {
  leaks(first: 20) {
    nodes { type since action valueAtRisk { amount currency } responsible { name } deal { number accountName } }
  }
  leakLedger { openNow now { type open action } }
}
`,
  },
  {
    query: `# Search: every word somewhere in account, product, context, next step or contacts; or the number.
query Search($text: String!) {
  deals(first: 20, filter: { text: $text }) {
    totalCount
    nodes { number accountName stage context partner { name } contacts { name email } }
  }
}
`,
    variables: '{ "text": "depots" }',
  },
  {
    query: `# Take a deal on offer for whom it was offered to, unless somebody changed it meanwhile.
mutation AcceptHandoff($input: AcceptHandoffInput!) {
  acceptHandoff(input: $input) {
    __typename
    ... on DealChanged { deal { number stage revision owner { name } } letters }
    ... on Refusal { code message }
    ... on WrongStage { stage allowed }
    ... on StaleRevision { expected actual }
  }
}
`,
    variables: JSON.stringify(
      { input: { deal: '1001', nextStep: 'Demo at the Leeds depot', nextStepDate: '2027-01-15' } },
      null,
      2,
    ),
  },
  {
    query: `# Every change as it happens. Run it, then change something in another tab.
subscription Changes {
  dealChanged {
    types
    deal { number accountName stage revision owner { name } }
  }
}
`,
  },
  {
    query: `# What came in by mail and what became of it; what went out.
query Mail {
  inboundMails(first: 10) {
    nodes { arrivedAt fromAddress subject intent outcome outcomeReason facts { field value quotes { quote } } }
  }
  letters(first: 10) { nodes { createdAt kind toAddress state subject } }
}
`,
  },
  {
    query: `# The funnel, the promise to partners, and the win rates.
query Numbers {
  funnel { steps { step deals ofEntered { share low high } } outcomes { open won lost } }
  handoffSla { offered inTime lapsed medianHours }
  winRates { narrow { share hits of } wide { share } }
}
`,
  },
]
