/**
 * [title, body]: invented reports of wrong results. No category is made for them, yet each mentions things that
 * categories are about. Most bugs of most repositories are of this kind, so they must be left alone.
 */
export const WRONG_RESULTS: readonly (readonly [string, string])[] = [
  ["Date parser accepts 31 February", "`parse('2031-02-31')` gives 3 March instead of null. Node 22, version 4.1."],
  ["Sorting is not stable for equal keys", "Rows with the same key change their order between two calls."],
  ["CSV export swaps the last two columns", "Header is right, the cells are not. Only with more than 20 columns."],
  ["`--limit 10` returns 11 rows", "Off by one. `--limit 0` returns 1."],
  ["Regex flavour differs from the documentation of PCRE", "`\\h` matches a newline here."],
  ["Interpolated string keeps the braces", "`${name}` becomes `{Ada}` in the output file."],
  [
    "group by month uses the local time zone",
    "An event of 1 March 00:30 UTC is counted in February on our server in Lima.",
  ],
  [
    "Type of `reduce` is inferred as never",
    "```ts\nconst x = list.reduce((a, b) => a.concat(b), []);\n```\n4.9 inferred string[].",
  ],
  ["Unused import is reported although it is used in JSX", "The linter's rule flags `React`, which the JSX needs."],
  ["JSON schema: `oneOf` accepts two matches", "Should be rejected by the validator, passes."],
  ["Coverage report counts comments as code", "A file with comments only is 0% covered."],
  ["Wrong plural in Polish", "“5 plik” should be “5 plików”."],
  ["Memory card game deals the same pair twice", "Level 3, twelve cards. Two pairs of cherries."],
  ["Tax of line items is rounded before the sum", "The total is 3 cents off the invoice of our accountant."],
  [
    "Network graph: edge weights are ignored by the layout of degree 2",
    "Nodes of degree two sit in the middle, whatever the weight.",
  ],
  ["Token count of the tokenizer differs from the reference", "`count('a b')` is 3, the reference says 2."],
  ["Timeout value is in seconds, not milliseconds as the type says", "`timeout: 5000` waits for 83 minutes."],
  ["Slug of “Straße” is “strae”", "Expected “strasse”."],
  ["UTC offset of the cron schedule is one hour off in summer", "The job of 08:00 starts at 09:00 from April on."],
  ["merge() drops keys with undefined values", "`merge({ a: 1 }, { a: undefined })` is `{}`; lodash keeps a: 1."],
  ["EXIF rotation is applied twice", "Portrait photos lie on their side after the second save."],
  ["Search ignores accents only in titles", "“cafe” finds “Café” in titles, not in texts."],
  [
    "Server-side rendering gives other class names than the client",
    "`a1` on the server, `b1` in the browser. Hydration then replaces everything.",
  ],
  ["Password strength meter calls “12345678” strong", "It should be “very weak”."],
  ["Rate of exchange is inverted for yen", "1 EUR = 0.006 JPY."],
  ["Disk usage shows GiB but says GB", "A disk of 500 GB is listed as 465 GB."],
  [
    "Installing two lamps in a scene halves their light",
    "Each lamp has 50% when there are two. The renderer divides by their number.",
  ],
  ["The hook of the crane floats above the load", "Physics off by 20 cm since the model of the crane was scaled."],
  ["Proxy pattern example returns the wrong object", "The sample in chapter 4 returns the target itself."],
];
