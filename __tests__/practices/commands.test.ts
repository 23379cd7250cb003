/** Which commands of a file a shell runs. */
import { parseDockerfile } from '../../src/documents/dockerfile.ts'
import { commandsOfInstruction } from '../../src/practices/commands/commands.ts'

describe('a Dockerfile has', () => {
  test.each([
    ['RUN curl -k x', [['curl', '-k', 'x']]],
    ['RUN <<EOF\ncurl -k x\nEOF', [['curl', '-k', 'x']]],
    [
      'HEALTHCHECK --interval=5s CMD curl -k x || exit 1',
      [
        ['curl', '-k', 'x'],
        ['exit', '1'],
      ],
    ],
    ['HEALTHCHECK CMD ["curl", "-k", "x"]', [['curl', '-k', 'x']]],
    ['HEALTHCHECK NONE', [['NONE']]],
    ['ONBUILD RUN --network=none curl -k x', [['curl', '-k', 'x']]],
    ['CMD ["/bin/sh", "-ec", "curl -k x && a"]', [['curl', '-k', 'x'], ['a']]],
    ['COPY <<EOF /a.sh\ncurl -k x\nEOF', []],
  ])('commands of %j', (given, commands) => {
    const [instruction] = parseDockerfile(given).instructions
    const found = instruction ? commandsOfInstruction(instruction, given) : []
    expect(found.map(({ words }) => words.map((word) => word.text))).toEqual(commands)
  })
})
