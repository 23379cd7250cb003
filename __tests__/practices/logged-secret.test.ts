/** Which commands of a script print a secret. */
import { parseShell } from '../../src/documents/shell/shell.ts'
import { loggedIn } from '../../src/practices/commands/logged-secret.ts'

const found = (text: string) =>
  [...loggedIn(parseShell(text), { holds: (name) => name === 'TOKEN', given: () => [] })].map(
    ({ what }) => what,
  )

describe('secrets that a script prints', () => {
  test.each([
    ['echo $TOKEN', 'prints TOKEN'],
    ['printf "%s" "${TOKEN:0:4}"', 'prints TOKEN'],
    ['echo "$TOKEN" >&2', 'prints TOKEN'],
    ['cat <<< "$TOKEN"', 'prints TOKEN'],
    ['echo "$TOKEN" | base64 -w0', 'prints TOKEN in a form that is not masked'],
    ['echo "$TOKEN" | tee', 'prints TOKEN'],
    ['KEY=$(echo "$TOKEN" | jq -r .key)\necho "$KEY"', 'prints KEY'],
    ['echo "t=$TOKEN" >> "$GITHUB_OUTPUT"', 'hands TOKEN to GITHUB_OUTPUT'],
    ['set -ex\ndeploy --with "$TOKEN"', 'traces commands that hold TOKEN'],
    ['curl -sv -H "Authorization: $TOKEN" https://example.org', 'prints the header with TOKEN'],
    ['aws secretsmanager get-secret-value --secret-id a', 'prints what aws reads'],
    ['kubectl get secret a -o yaml', 'prints what kubectl reads'],
  ])('%s', (text, what) => {
    expect(found(text)).toEqual([what])
  })

  test.each([
    'echo "$TOKEN" | docker login --password-stdin',
    'echo "$TOKEN" > key.json',
    'printf %s "$TOKEN" | base64 --decode -o key.p12',
    'echo "$TOKEN" | base64 -d > key.json',
    'echo "::add-mask::$TOKEN"\necho "$TOKEN"',
    'echo "set: ${TOKEN:+yes}, ${#TOKEN} characters"',
    'echo "$(curl -H "Authorization: $TOKEN" https://example.org)"',
    'ANSWER=$(curl -H "Authorization: $TOKEN" https://example.org)\necho "$ANSWER"',
    'echo "TOKEN is rotated"',
    "echo 'export $TOKEN first'",
    'echo "\\$TOKEN"',
    'X=$(vault kv get -field=a secret/a)',
    'vault kv get secret/a | jq -r .data > file',
    'set -x\nmake\nset +x\ndeploy "$TOKEN"',
    'kubectl get secret a',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('stays quick on a script that no person wrote', () => {
    expect(found('echo $TOKEN\n'.repeat(3000))).toHaveLength(2000)
  })
})
