import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LinkPreview', {
  docs: 'https://docs.linkpreview.net/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'link-preview-api-key',
      title: 'LinkPreview API key',
      severity: 4.5,
      format: [hex(32)],
      near: ['linkpreview', 'link_preview'],
      grants: "use its owner's quota",
    },
  ],
})
