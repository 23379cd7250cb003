/** Tasks of Ansible wherever they stand. */
import { ansibleTasks, inlineArguments } from '../../src/documents/dialects/ansible.ts'
import { entriesAt } from '../../src/documents/node.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'

const tasks = (text: string, path = 'site.yml') =>
  ansibleTasks(createSourceFile(path, text)).map(({ name, module }) => [name, module])

test('of plays, blocks and the lists of roles, by the last part of the module', () => {
  const play =
    '- hosts: all\n  vars: {a: b}\n  pre_tasks:\n    - ping: {}\n  tasks:\n    - name: two\n      block:\n        - name: in\n          amazon.aws.ec2_group: {name: g}\n      rescue:\n        - debug: {msg: x}\n'
  expect(tasks(play).filter(([, module]) => module !== 'vars')).toEqual([
    ['ping', 'ping'],
    ['in', 'ec2_group'],
    ['debug', 'debug'],
  ])
  expect(tasks('- name: one\n  iam: {name: u}\n- iam: present\n')).toEqual([['one', 'iam']])
})

test('none in a map, in JSON, or without an end where an alias leads back', () => {
  expect(tasks('tasks:\n  - iam: {name: u}\n')).toEqual([])
  expect(tasks('[{"iam": {"name": "u"}}]', 'a.json')).toEqual([])
  expect(tasks('- &a\n  block:\n    - *a\n  iam: {name: u}\n').length).toBeLessThan(50)
})

test.each([
  '# a\n---\n- iam: {name: u}\n',
  'a: 1\n---\n- iam: {name: u}\n',
  'a: 1\n...\n- iam: {name: u}\n',
  'a:\n---\n- iam: {name: u}\n',
])('behind other documents: %j', (text) => {
  expect(tasks(text)).toEqual([['iam', 'iam']])
})

test('a file that is nothing but comments, with the line ends of Windows, is read to its end', () => {
  expect(tasks('# nothing here\r\n'.repeat(60))).toEqual([])
  expect(tasks(`${'# a task below\r\n'.repeat(60)}- iam: {name: u}\r\n`)).toEqual([['iam', 'iam']])
})

const given = (text: string) =>
  ansibleTasks(createSourceFile('site.yml', text)).map(({ module, arguments: map }) => [
    module,
    Object.fromEntries(
      entriesAt(map).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : value.kind]),
    ),
  ])

test.each([
  [
    '- a.b.get_url: url=https://kettle.dev/x?a=b mode=0644\n',
    'get_url',
    { url: 'https://kettle.dev/x?a=b', mode: '0644' },
  ],
  ['- user: >\n    name=orbit\n    groups="a b"\n', 'user', { name: 'orbit', groups: 'a b' }],
  [
    '- user: name={{ who | default("a b") }}x home=/o\n',
    'user',
    { name: '{{ who | default("a b") }}x', home: '/o' },
  ],
  ['- action: get_url url=u\n', 'get_url', { url: 'u' }],
  ['- local_action: {module: x.get_url, url: u}\n', 'get_url', { module: 'x.get_url', url: 'u' }],
  ['- get_url: url=u\n  args: {validate_certs: no}\n', 'get_url', { url: 'u', validate_certs: 'no' }],
])('arguments on one line, of an action, or beside the module: %j', (text, module, expected) => {
  expect(given(text).filter(([, map]) => Object.keys(map as object).length > 0)[0]).toEqual([
    module,
    expected,
  ])
})

test('a command, a condition and a name hold no arguments', () => {
  expect(given('- name: set a=b\n  when: a=b\n  shell: X=1 run --a=b\n  args: {chdir: /}\n')).toEqual([
    ['args', { chdir: '/' }],
  ])
})

test('every argument on one line stands where it says', () => {
  const text = '- user: name=orbit  comment="a kettle"\n- user:\n    name: x\n  args: {home: /o}\n'
  expect(
    inlineArguments(createSourceFile('site.yml', text)).map(({ step, nameRange, value: { range } }) => [
      step,
      text.slice(nameRange.start, nameRange.end),
      text.slice(range.start, range.end),
    ]),
  ).toEqual([
    ['[0].user', 'name', 'orbit'],
    ['[0].user', 'comment', 'a kettle'],
  ])
})
