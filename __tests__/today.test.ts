/** The clock: a day, set from outside where a run has to give the same again. */
import { daysBetween, today } from '../src/today.ts'

afterEach(() => {
  delete process.env.SOURCE_DATE_EPOCH
})

test.each([
  ['0', '1970-01-01'],
  ['1798675199', '2026-12-30'],
])('SOURCE_DATE_EPOCH %s is %s', (seconds, day) => {
  process.env.SOURCE_DATE_EPOCH = seconds
  expect(today()).toBe(day)
})

test('without it the day is a day', () => {
  expect(today()).toMatch(/^20\d\d-\d\d-\d\d$/)
})

test.each(['tomorrow', '-1', '1e9', '999999999999999'])('%j is refused', (text) => {
  process.env.SOURCE_DATE_EPOCH = text
  expect(today).toThrow(/SOURCE_DATE_EPOCH/)
})

test('days are whole', () => {
  expect(daysBetween('2024-01-01T23:00:00Z', '2024-01-03')).toBe(1)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
})
