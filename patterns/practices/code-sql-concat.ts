import type { Call } from '../../src/documents/code/code.ts'
import { type Expression, expressionsIn, namesIn } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const EXECUTES =
  /(?:^|\.)(?:execute|executemany|executescript|query|queryRaw|raw|exec|QueryRow|QueryRowContext|Query|QueryContext|Exec|ExecContext|createQuery|createNativeQuery|rawQuery|execSQL|executeQuery|executeUpdate|prepareStatement|mysqli_query|pg_query|find_by_sql|\$queryRawUnsafe|\$executeRawUnsafe)$/
const STATEMENT =
  /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+table\b|alter\s+table\b)/i

export default defineDocumentRule({
  id: 'code-sql-concat',
  title: 'Database statement put together from values',
  why: 'A value with a quote in it becomes part of the statement, and reads or changes what it should not.',
  remediation: 'Give the values as parameters; take names of tables and columns from a fixed list.',
  fixes: {
    python: 'cursor.execute("SELECT … WHERE id = %s", (id,))   # of sqlite3: ? in place of %s',
    javascript: "db.query('SELECT … WHERE id = $1', [id])   // of MySQL and SQLite: ? in place of $1",
    go: 'db.Query("SELECT … WHERE id = $1", id)   // of MySQL and SQLite: ? in place of $1',
    java: 'var statement = connection.prepareStatement("SELECT … WHERE id = ?");\nstatement.setLong(1, id);',
    kotlin: 'val statement = connection.prepareStatement("SELECT … WHERE id = ?")\nstatement.setLong(1, id)',
    csharp: 'command.CommandText = "SELECT … WHERE id = @id";\ncommand.Parameters.AddWithValue("@id", id);',
    ruby: "where('id = ?', id)",
    php: "$statement = $db->prepare('SELECT … WHERE id = ?');\n$statement->execute([$id]);",
    rust: 'sqlx::query("SELECT … WHERE id = $1").bind(id)',
    any: 'SELECT … WHERE id = ?',
  },
  severity: 7.0,
  cites: [{ document: 'S2', line: 48, practice: 'Statements take their values as parameters.' }],
  confidence: 'medium',
  strict: true,
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['select', 'insert', 'update', 'delete', 'drop table', 'alter table'],
  *check(file) {
    for (const call of file.code()?.calls ?? []) {
      const statement = EXECUTES.test(call.callee) ? joinedStatement(call) : undefined
      if (statement)
        yield {
          path: file.path,
          range: statement.range,
          resource: `${call.callee} in ${call.within || 'the module'}`,
          message: `${call.callee} is given a statement with values inside it`,
          severity: severityAt(file.path, 7.0),
        }
    }
  },
  examples: [
    { files: { 'a.py': 'cur.execute(f"select * from t where id={uid}")\n' }, at: ['a.py:1'] },
    { files: { 'a.js': 'db.query(`select * from t where id = ${req.query.id}`)\n' }, at: ['a.js:1'] },
    {
      files: { 'a.go': 'package a\nfunc f() { db.Query("select * from t where id = " + id) }\n' },
      at: ['a.go:2'],
    },
    { files: { 'a.py': 'cur.execute("delete from t where id = %s" % uid)\n' }, at: ['a.py:1'] },
  ],
  counterExamples: [
    { files: { 'a.py': 'cur.execute("select * from t where id = %s", (uid,))\n' }, at: [] },
    {
      files: {
        'a.js':
          'const rows = await sql`select * from t where id = ${id}`\ndb.query(sql`select * from t where id = ${id}`)\n',
      },
      at: [],
    },
    { files: { 'a.py': 'cur.execute(f"select * from {TABLE}")\n' }, at: [] },
    { files: { 'a.js': "db.query('select * from t ' + 'where id = $1', [id])\n" }, at: [] },
  ],
})

/** The first or second argument, when it is a statement with something inside that is not fixed. */
const joinedStatement = (call: Call): Expression | undefined =>
  call.arguments
    .slice(0, 2)
    .map(({ value }) => value)
    .find((value) => isJoined(value) && STATEMENT.test(textOf(value)))

function isJoined(value: Expression): boolean {
  if (value.kind === 'template') return value.parts.some(isOpen)
  if (value.kind === 'binary')
    return (
      (value.operator === '+' || value.operator === '%' || value.operator === '.') &&
      [value.left, value.right].some(isOpen)
    )
  return (
    value.kind === 'call' &&
    /(?:^|\.)(?:format|Sprintf|String\.format)$/.test(value.callee) &&
    value.arguments.some(({ value: given }) => isOpen(given))
  )
}

/** Anything but literals, and constants by their name. */
const isOpen = (value: Expression): boolean =>
  [...expressionsIn(value)].some((inner) => inner.kind === 'call' || inner.kind === 'other') ||
  namesIn(value).some((name) => !/^[A-Z][A-Z0-9_]*$/.test(name.split('.').at(-1) ?? ''))

function textOf(value: Expression): string {
  if (value.kind === 'string') return value.value
  if (value.kind === 'template') return value.text
  if (value.kind === 'binary') return textOf(value.left) + textOf(value.right)
  if (value.kind === 'call')
    return (
      (value.receiver ? textOf(value.receiver) : '') +
      value.arguments.map(({ value: given }) => textOf(given)).join('')
    )
  return ''
}
