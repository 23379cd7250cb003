/** The reports by format: pure functions from a report to text. */
import type { Format } from '../options.ts'
import type { Report } from '../report.ts'
import { jsonReport } from './json.ts'
import { markdownReport } from './markdown.ts'
import { sarifReport } from './sarif.ts'
import { type Look, textReport } from './text.ts'

/** @param look only the text has one */
export const render = (report: Report, format: Format, look?: Look): string => {
  switch (format) {
    case 'text':
      return textReport(report, look)
    case 'json':
      return jsonReport(report)
    case 'sarif':
      return sarifReport(report)
    case 'markdown':
      return markdownReport(report)
  }
}
