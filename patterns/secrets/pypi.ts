import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

// The prefix holds the macaroon's version and location (pypi.org, test.pypi.org): https://pypi.org/help/#apitoken
export default defineProvider('PyPI', {
  docs: 'https://pypi.org/help/#apitoken',
  revoke: 'Remove it under Account settings, API tokens (https://pypi.org/manage/account/token/).',
  tokens: [
    {
      id: 'pypi-api-token',
      title: 'PyPI API token',
      severity: 9.5,
      format: ['pypi-AgEIcHlwaS5vcmc', base64url(50, 1000)],
      grants: "publish new versions of its owner's packages",
    },
    {
      id: 'pypi-test-api-token',
      title: 'TestPyPI API token',
      severity: 5.5,
      format: ['pypi-AgENdGVzdC5weXBpLm9yZw', base64url(50, 1000)],
      grants: 'publish packages on the test index',
      docs: 'https://test.pypi.org/help/#apitoken',
      revoke: 'Remove it under Account settings, API tokens (https://test.pypi.org/manage/account/token/).',
    },
  ],
})
