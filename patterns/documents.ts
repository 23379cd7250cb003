/** The five security documents whose practices the rules check. Rules cite them by line; the documents stay where they are. */

export interface PracticeDocument {
  readonly id: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  readonly file: string
  /** What it is about, in our own words. */
  readonly title: string
  /** How many lines it has. */
  readonly lines: number
}

export const DOCUMENTS: readonly PracticeDocument[] = [
  {
    id: 'S0',
    file: '000_502b7ac355e3fec2.txt',
    title: 'A Terraform provider with organisation-wide API keys',
    lines: 116,
  },
  {
    id: 'S1',
    file: '001_51a285596527e952.txt',
    title: 'A webhook service that writes to a cloud secret store',
    lines: 49,
  },
  { id: 'S2', file: '002_b456e601ebfc681f.txt', title: 'A server that is used with API tokens', lines: 101 },
  {
    id: 'S3',
    file: '003_9cf4ae2f2c0c0a55.txt',
    title: 'AI services with signed tokens, API keys and containers',
    lines: 142,
  },
  {
    id: 'S4',
    file: '004_bcc3259151d2c9d6.txt',
    title: 'An inference gateway run as a Kubernetes operator',
    lines: 160,
  },
]

/** A cited line with its document: "S0 line 54 (A Terraform provider …)". Undefined when there is no such line. */
export const documentOf = (id: PracticeDocument['id'], line: number): PracticeDocument | undefined =>
  DOCUMENTS.find((document) => document.id === id && line >= 1 && line <= document.lines)
