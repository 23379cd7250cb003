/** Which words of a command are credentials. */
import { parseShell } from '../../src/documents/shell/shell.ts'
import { credentialsInCommands } from '../../src/practices/commands/command-credential.ts'

const found = (text: string) =>
  [...credentialsInCommands(parseShell(text), text)].map(({ name, range }) => [
    name,
    text.slice(range.start, range.end),
  ])

describe('credentials in commands', () => {
  test.each([
    ['app --api-key kettle-Bruise-91', '--api-key', 'kettle-Bruise-91'],
    ['app --api-key="kettle-Bruise-91"', 'api-key', 'kettle-Bruise-91'],
    ['sudo mysql -pkettle-Bruise-91 -h db', 'mysql -p', 'kettle-Bruise-91'],
    ['docker login -u bot -p kettle-Bruise-91', 'docker -p', 'kettle-Bruise-91'],
    ['curl -u "bot:kettle-Bruise-91" https://example.org', 'curl -u', 'kettle-Bruise-91'],
    ["curl -H 'Authorization: Bearer kettle-Bruise-91'", 'Authorization', 'kettle-Bruise-91'],
    ['git clone https://x:kettle-Bruise-91@example.org/r', 'URL password', 'kettle-Bruise-91'],
    [
      'kubectl create secret generic a --from-literal=password=kettle-Bruise-91',
      'password',
      'kettle-Bruise-91',
    ],
    ['PGPASSWORD=kettle-Bruise-91 psql', 'PGPASSWORD', 'kettle-Bruise-91'],
    ['keytool -genkeypair -keystore app.jks -storepass changeit', '-storepass', 'changeit'],
    ['redis-server --requirepass kettle-Bruise-91', '--requirepass', 'kettle-Bruise-91'],
  ])('%s', (text, name, value) => {
    expect(found(text)).toEqual([[name, value]])
  })

  test.each([
    'docker run -p 8080:80 app',
    'app --api-key "$API_KEY"',
    'app --password-file /run/secrets/p --token-ttl 300',
    'docker build --secret id=npm,src=.npmrc .',
    'gcloud secrets versions access latest --secret=my-db',
    'gh auth login --with-token',
    'app --token --verbose',
    'app --no-password --generate-password true',
    'helm template --set existingSecret=db-credentials',
    'curl https://example.org/a@b',
    'mysql -p -h db',
    'keytool -importcert -file ca.pem -keystore cacerts -storepass changeit -trustcacerts -noprompt',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('says whether anybody could guess the value', () => {
    const strong = (text: string) =>
      [...credentialsInCommands(parseShell(text), text)].map((one) => one.strong)
    expect(strong('app --password postgres')).toEqual([false])
    expect(strong('app --password kettle-Bruise-91-orbit')).toEqual([true])
  })
})
