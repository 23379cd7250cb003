import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SelectPdf', {
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  revoke: 'Regenerate it in the settings of the account (https://selectpdf.com/).',
  tokens: [
    {
      id: 'select-pdf-api-key',
      title: 'SelectPdf API key',
      severity: 5.0,
      format: uuid,
      near: ['selectpdf', 'select_pdf'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
