/**
 * Settings in one literal, as drivers take them: `Server=db;User Id=app;Password=…`, `host=db user=app password=…`. What is
 * given there is as quoted as the literal is.
 * Sources: https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax,
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */
const SETTINGS =
  /["'`][^"'`]{0,200}(?<![\w-])(?:server|data source|host|hostname|hostaddr|dbname|database|initial catalog|user|user ?id|uid|username|account|endpoint)[ ]?=[ ]?[^"'`]{1,200}$/i

/** @param before the text of the line before the value */
export const isInConnectionString = (before: string): boolean => SETTINGS.test(before)
