import { expect, test } from "@jest/globals";
import { findMentionedError } from "../../../../src/parse/errors/gather/mentioned-error.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";

/** `source: class|code|status|message`, nulls left empty; null where none is named. */
function named(title: string, prose = ""): string | null {
  const found = findMentionedError(title, prose);
  if (found === undefined) return null;
  const { className, code, status, message } = found.parts;
  return `${found.source}: ${[className, code, status, message].map((part) => part ?? "").join("|")}`;
}

test.each([
  ["java.lang.NullPointerException when the lid is shut", "title: java.lang.NullPointerException|||"],
  ["Lid::Jammed in the callback", "title: Lid::Jammed|||"],
  ["acme.exceptions.LidShut", "title: acme.exceptions.LidShut|||"],
  ["BUG: acme.LidError", "title: acme.LidError|||"],
  ["[Bug] LidError at start", "title: LidError|||"],
  ["Lid.open raises a TypeError after boiling", "title: TypeError|||"],
  ["Opening: 500er error", "title: ||500|500er"],
  ["500 page appears in the shop", "title: ||500|500 page"],
  ["Closes with EXC_BAD_ACCESS", "title: |EXC_BAD_ACCESS||EXC_BAD_ACCESS"],
  ["HINGE_TIMEOUT on my host", "title: |HINGE_TIMEOUT||HINGE_TIMEOUT"],
  ["Lid closes on some boxes(LID ACCESS VIOLATION)", "title: |||LID ACCESS VIOLATION"],
  ["Box stops with HINGE NOT LESS OR EQUAL", "title: |||HINGE NOT LESS OR EQUAL"],
  ["Error code 2168-0002 at start", "title: |||Error code 2168-0002"],
  ["Error 0x80070005 again", "title: |0x80070005||Error 0x80070005"],
  ["The lid's page gives a 403 error", "title: ||403|gives a 403"],
  ["Lamp fails with autoglow:DoErrorUnlessStatusCode 400", "title: ||400|autoglow:DoErrorUnlessStatusCode 400"],
  ["ICE: unexpected hinge of a type", "title: |||unexpected hinge of a type"],
  ["ICE: Lid::Hinge: not a pin of 4", "title: Lid::Hinge|||not a pin of 4"],
  ["[lid] ICE: shut_lid: no hinge: 7", "title: |||shut_lid: no hinge: 7"],
  ["cmd/lid: ICE: 'LidCon': hinge as oil", "title: |||'LidCon': hinge as oil"],
  ["lidpress internal error, cannot close the lid of 4", "title: |||cannot close the lid of 4"],
  ["502 (Bad Gateway) behind the proxy", "title: ||502|502 Bad Gateway"],
])("the title %j names one", (title, expected) => {
  expect(named(title)).toBe(expected);
});

test.each([
  ["what is asked for", "Handle LidException better"],
  ["what should be", "HTTP status 401 should open the lid anew"],
  ["a class that the code knows, in the midst", "The lid swallows every LidException"],
  ["a constant of the program's own", "LID_COLOUR has no effect"],
  ["a title in capitals", "LID TIMEOUT IS TOO SHORT"],
  ["two words in capitals", "The box has no LID TIMEOUT"],
  ["a number of anything else", "401 lids are too many"],
  ["a small number", "Error code 1"],
  ["what was compiled", "ICE: lid returning a hinge"],
  ["what failed as a whole", "ICE: failure in lid-7.rs"],
  ["an answer at which something else is wrong", "On response code 417 the lid ignores the hinge"],
  ["the same, with a name of its kind", "For HTTP status code 409 Lid.open takes no notice of its option"],
  ["a word that only ends so", "NICE: no hinge on the lid"],
  ["an error that is called internal within", "There is an internal error: no hinge on the lid"],
  ["a port", "Nobody listens on :404"],
  ["a way to connect that failed", "boxrtc: ICE: failed lids stay in the list"],
  ["a way to connect with a compiler's word", "ICE: failed candidate of the box has no type"],
  ["a part of such a way", "ICE: Lid: numbers are sorted as text"],
])("%s is none: %j", (_what, title) => {
  expect(named(title)).toBeNull();
});

test.each([
  ["Then the page returns 503 for a while.", "description: ||503|returns 503"],
  ["The box goes down with a NullPointerException.", "description: NullPointerException|||"],
  ["With many lids it ends in a `MemoryError`.", "description: MemoryError|||"],
  ['The console says error "System.LidException".', "description: System.LidException|||"],
  ["Since then it throws an unhandled acme.LidException, always", "description: acme.LidException|||"],
])("the sentence %j names one", (prose, expected) => {
  expect(named("It fails", prose)).toBe(expected);
});

test.each([
  ["is handled", "We catch LidException there."],
  ["should come", "It should throw a LidException there."],
  ["does not come", "It does not throw a LidException."],
  ["is shown elsewhere with its message", "It ends with LidException: the lid is shut"],
  ["is a part of a name", "It throws LidException.Kind, which is fine."],
])("a class that %s is none: %j", (_what, prose) => {
  expect(named("It fails", prose)).toBeNull();
});

test("it is asked where nothing else is found", () => {
  const messages = (body: string): string[] =>
    parseReport({ title: "LidException at start", body }).errors.map(({ message }) => message);
  expect(messages("It does so since today.")).toEqual([""]);
  expect(messages("It does so since today.\n\n```\nTypeError: lid is shut\n```")).toEqual(["lid is shut"]);
});

/** The message of the one error; null where there is none. */
function said(title: string, body: string): string | null {
  return parseReport({ title, body }).errors[0]?.message ?? null;
}

test.each([
  ["Internal Server Error after opening 3.1", "The lid is shut since then.", "Internal Server Error"],
  [
    "Update from 3.0 to 3.1 followed by internal server error",
    "I see an Internal server error.",
    "Internal server error",
  ],
  ["Bad Gateway since the last box", "Nothing else.", "Bad Gateway"],
  ["Lid answers with Service Unavailable", "Nothing else.", "Service Unavailable"],
  ["Gateway Timeout on each lid", "Nothing else.", "Gateway Timeout"],
])("the title %j says what a server answered", (title, body, expected) => {
  expect(said(title, body)).toBe(expected);
});

test.each([
  ["is asked for", "Return Service Unavailable while the lid is shut", "It would help."],
  ["does not come", "Box shows an empty page instead of Internal Server Error", "Always."],
  ["is what a page is for", "Bad Gateway page has an old lid", "It should be new."],
  ["is translated", "Translate the Service Unavailable page", "Nothing else."],
  ["is written down", "Internal Server Error is logged without a lid", "Nothing else."],
  ["nobody is told of", "No mail about an Internal Server Error", "Nothing else."],
  ["is met badly", "Box gives up on Service Unavailable", "It stops at once."],
  ["is only told in small letters", "bad gateway since 5.4?", "# Steps"],
])("an answer that %s is none: %j", (_what, title, body) => {
  expect(said(title, body)).toBeNull();
});

test("what is printed is rather the error than what a title says of the answer", () => {
  const body =
    'The page says "Internal Server Error".\n\n```\n09:00:00.123 request_id=F3a [error] ** (LidError) no hinge: %{id: 4}\n```';
  const { errors, primaryError } = parseReport({ title: "Internal Server Error at /lids", body });
  expect(errors[primaryError ?? -1]?.className).toBe("LidError");
});

test.each([
  [
    "[Box 2.0] No fitting hinge here for the lid",
    "It tells 'No fitting hinge here' for both of them.",
    "No fitting hinge here",
  ],
  [
    "no fitting hinge at the box / my own lid",
    "- Adding the box ->  no fitting hinge at the box",
    "no fitting hinge at the box",
  ],
])("what the title %j and a quotation or a result say alike", (title, body, expected) => {
  expect(said(title, body)).toBe(expected);
});

test.each([
  ["of their own", "The lid does not work here", "It 'does not work here', as they say."],
  ["that tell no failure", "Opens the second lid first", "It 'opens the second lid' always."],
  ["of a control", "Filter 'open broken lids only' is lost", "I set the filter `open broken lids only` and it is off."],
  ["of an option", "Option hide missing lids at once is lost", 'I tick "Hide missing lids at once" there.'],
  ["that nothing announces", "No fitting hinge for lids here", "The 'no fitting hinge for lids' here is old."],
  ["without marks", "No fitting hinge for lids here", "There is no fitting hinge for lids."],
  ["that are asked for", "Show no fitting hinge as a warning", "It should say 'no fitting hinge as a warning'."],
  ["of another thing", "No fitting hinge for lids", "It tells 'No fitting box anywhere'."],
])("words %s are none: %j", (_what, title, body) => {
  expect(said(title, body)).toBeNull();
});
