/** What GraphiQL opens with; a test runs each against the sample company. */
export const EXAMPLES = [
  {
    query: `# Every deal that is open, newest first.
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
]
