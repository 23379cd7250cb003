/** Names of lines of a log that sound like a secret and are none. */
import { isIdentifier, isMadeSafe } from '../../src/practices/code/shown-secret.ts'

test.each(['ENV_NOT_FOUND_API_KEY', 'PROVIDER_MISSING_CREDENTIALS', 'maskedKey', 'errUnknownToken'])(
  '%s can be shown',
  (name) => expect(isMadeSafe(name)).toBe(true),
)

test.each(['API_KEY', 'providerCredentials', 'notificationToken'])('%s cannot', (name) =>
  expect(isMadeSafe(name)).toBe(false),
)

test.each([
  ['token', 'token = event["ClientRequestToken"]', 'token = event["token"]'],
  ['AccessKey', 'c.SecretKey, c.AccessKey', 'c.AccessKey'],
  ['access_key', 'aws_secret_access_key', 'storage_access_key'],
])('%s is an identifier beside what it identifies', (name, beside, alone) => {
  expect(isIdentifier(name, beside)).toBe(true)
  expect(isIdentifier(name, alone)).toBe(false)
})

test('a secret key is none', () => {
  expect(isIdentifier('SecretAccessKey', 'SecretAccessKey')).toBe(false)
})
