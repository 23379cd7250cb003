import { createSourceFile } from '../../src/documents/source-file.ts'
import { unpinnedTools } from '../../src/practices/unpinned-tools.ts'

const fixesOf = (command: string) =>
  unpinnedTools(createSourceFile('Dockerfile', `FROM scratch\nRUN ${command}\n`)).map(({ fix }) => fix)

test.each([
  ['pip install flask', 'pip install flask==<version>'],
  ['pip install git+https://kettle.dev/a.git', 'pip install git+https://kettle.dev/a.git@<commit>'],
  ['npm install -g @kettle/cup@latest', 'npm install @kettle/cup@<version>'],
  ['npm i @kettle/cup', 'npm install @kettle/cup@<version>'],
  ['go install kettle.dev/cmd/cup@latest', 'go install kettle.dev/cmd/cup@<version>'],
  ['gem install cup', 'gem install cup --version <version>'],
  ['cargo install cup', 'cargo install cup --version <version> --locked'],
])('%s becomes %s', (command, fix) => {
  expect(fixesOf(command)).toEqual([fix])
})
