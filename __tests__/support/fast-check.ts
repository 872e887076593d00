/**
 * Laws are tried on other examples at every run by hand, and on the same ones in CI: whether a change lands must not hang
 * on the luck of the draw. What a run by hand finds becomes a row of a table.
 */
import fc from "fast-check";

if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20_261_120 });
