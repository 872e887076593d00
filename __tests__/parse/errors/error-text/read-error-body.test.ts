import { describe, expect, test } from "@jest/globals";
import { readErrorBody, type ErrorBody } from "../../../../src/parse/errors/error-text/read-error-body.ts";

type Row = readonly [name: string, message: string, expected: ErrorBody | undefined];

const shapes: readonly (readonly [name: string, message: string, expected: ErrorBody])[] = [
  [
    "a type within",
    '{"type":"error","error":{"type":"lid_error","message":"stuck"}}',
    { message: "stuck", type: "lid_error" },
  ],
  ["a code within", '{"error":{"message":"stuck","type":"a","code":"no_lid"}}', { message: "stuck", code: "no_lid" }],
  [
    "status in words",
    '{"error":{"code":404,"message":"stuck","status":"NOT_FOUND"}}',
    { message: "stuck", status: 404, type: "NOT_FOUND" },
  ],
  ["RFC 6749", '{"error":"invalid_lid","error_description":"stuck"}', { message: "stuck", type: "invalid_lid" }],
  [
    "RFC 9457",
    '{"type":"about:blank","title":"Gone","status":410,"detail":"no lid"}',
    { message: "no lid", status: 410 },
  ],
  ["GraphQL", '{"data":null,"errors":[{"message":"stuck","path":["lid"]}]}', { message: "stuck" }],
  ["a list of details", '{"detail":[{"loc":["lid"],"msg":"stuck"}]}', { message: "stuck" }],
  ["a detail", '{"detail":"stuck"}', { message: "stuck" }],
  [
    "a type with underscores",
    '{"__type":"LidException","message":"stuck"}',
    { message: "stuck", type: "LidException" },
  ],
  ["a cause", '{"message":"jammed","cause":{"message":"stuck","code":"ELID"}}', { message: "stuck", code: "ELID" }],
  [
    "a cause within the answer of a cluster",
    '{"error":{"type":"lid_phase_exception","reason":"all lids failed","caused_by":{"type":"box_exception","reason":"no hinge"}},"status":500}',
    { message: "no hinge", type: "box_exception", status: 500 },
  ],
  [
    "the class alone of such a cause",
    '{"error":{"type":"lid_phase_exception","reason":"all shards failed","caused_by":{"type":"no_hinge_exception","reason":null}},"status":500}',
    { message: "NoHingeException", className: "NoHingeException", type: "no_hinge_exception", status: 500 },
  ],
  [
    "such a cause below words that say more",
    '{"error":{"type":"no_lid_exception","reason":"cannot open lid [a]","caused_by":{"type":"already_closed_exception"}},"status":500}',
    { message: "cannot open lid [a]", type: "already_closed_exception", status: 500 },
  ],
  ["a serialised error", '{"name":"LidError","message":"stuck"}', { message: "stuck", className: "LidError" }],
  ["a list that begins with a word", '{"errors":["jammed",{"message":"stuck"}]}', { message: "stuck" }],
  ["an error that is a word", '{"error":"stuck"}', { message: "stuck" }],
  [
    "a body in the message",
    '{"message":"upstream: {\\"message\\":\\"stuck\\",\\"code\\":\\"ELID\\"}"}',
    { message: "stuck", code: "ELID" },
  ],
  ["words around it", 'the lid said {"message":"stuck"} and left', { message: "stuck" }],
  ["escaped once more", '{\\"message\\":\\"stuck\\"}', { message: "stuck" }],
  ["typographic quotes", "{“message”:“stuck”}", { message: "stuck" }],
  ["single quotes", "{'message': 'stuck'}", { message: "stuck" }],
  ["bare keys", "{ message: 'stuck' }", { message: "stuck" }],
  ["cut off", '{"error":{"type":"lid_error","message":"stu', { message: "stu", type: "lid_error" }],
];

describe("the shapes of services and libraries", () => {
  test.each(shapes)("%s", (_name, message, expected) => {
    expect(readErrorBody(message)).toMatchObject(expected);
  });
});

test.each(["message", "error_description", "errorMessage", "msg", "reason", "detail", "title", "error"])(
  "%s says what failed",
  (key) => {
    expect(readErrorBody(`{"lid":7,"${key}":"stuck"}`)?.message).toBe("stuck");
    expect(readErrorBody(`{"message":" ","${key}":"stuck"}`)?.message).toBe("stuck");
  },
);

test("the first member that says it counts", () => {
  const keys = ["message", "errorMessage", "msg", "reason", "detail", "title"];
  for (const [at, key] of keys.entries()) {
    const members = keys.slice(at).map((name) => `"${name}":"${name}"`);
    expect(readErrorBody(`{${members.reverse().join(",")}}`)?.message).toBe(key);
  }
});

test.each<[member: string, status: number | undefined]>([
  ['"status":404', 404],
  ['"statusCode":404', 404],
  ['"status_code":404', 404],
  ['"http_status":404', 404],
  ['"code":404', 404],
  ['"status":"404"', 404],
  ['"status":100', 100],
  ['"status":599', 599],
  ['"status":99', undefined],
  ['"status":600', undefined],
  ['"status":404.5', undefined],
  ['"status":"4040"', undefined],
  ['"status":"404 "', undefined],
  ['"status":"x404"', undefined],
  ['"port":404', undefined],
  ['"status":7,"code":404', 404],
])("the status of %s is %s", (member, status) => {
  expect(readErrorBody(`{"message":"stuck",${member}}`)?.status).toBe(status);
});

test.each<[members: string, type: string | undefined]>([
  ['"type":"lid_error"', "lid_error"],
  ['"type":"lid.Error-2"', "lid.Error-2"],
  ['"type":"lid_\\n  error"', "lid_error"],
  ['"type":"error"', undefined],
  ['"type":"error","status":"STUCK"', "STUCK"],
  ['"type":"7up"', undefined],
  ['"type":"https://lid.example/stuck"', undefined],
  ['"type":"x"', undefined],
  ['"type":7', undefined],
  ['"error":"invalid_lid"', undefined],
  ['"error_description":"no","error":"invalid_lid","type":"other"', "invalid_lid"],
])("the type of %s is %s", (members, type) => {
  expect(readErrorBody(`{"message":"stuck",${members}}`)?.type).toBe(type);
});

test.each<[members: string, code: string | undefined]>([
  ['"code":"no_lid"', "no_lid"],
  ['"code":"lid.no-lid"', "lid.no-lid"],
  ['"code":"no_\\n lid"', "no_lid"],
  ['"errno":"ENOENT"', "ENOENT"],
  ['"code":" ","errno":"ENOENT"', "ENOENT"],
  ['"code":"42"', undefined],
  ['"code":"no lid!"', undefined],
  ['"errno":-2', undefined],
])("the code of %s is %s", (members, code) => {
  expect(readErrorBody(`{"message":"stuck",${members}}`)?.code).toBe(code);
});

test("a code may stand in the message", () => {
  expect(readErrorBody('{"message":"ENOENT: no lid"}')?.code).toBe("ENOENT");
  expect(readErrorBody('{"message":"ENOENT: no lid","code":"no lid!"}')?.code).toBe("ENOENT");
});

test.each<[name: string, className: string | undefined]>([
  ["LidError", "LidError"],
  ["Lid$2", "Lid$2"],
  ["lidError", undefined],
  ["Li", undefined],
  ["Lid Error", undefined],
])("a name %j gives the class %s", (name, className) => {
  expect(readErrorBody(`{"name":"${name}","message":"stuck"}`)?.className).toBe(className);
  expect(readErrorBody(`{"name":"${name}","code":"ELID"}`)?.className).toBeUndefined();
});

test("a stack gives frames", () => {
  const stack = "LidError: stuck\\n    at shut (/lid.js:1:2)\\n    at turn (/lid.js:3:4)";
  expect(readErrorBody(`{"message":"stuck","stack":"${stack}"}`)?.frames?.map((frame) => frame.function)).toEqual([
    "shut",
    "turn",
  ]);
  expect(readErrorBody('{"message":"stuck","stack":"none"}')).toEqual({ message: "stuck" });
});

describe("a list of issues", () => {
  test.each<Row>([
    [
      "one",
      '[{"code":"too_small","path":["lid"],"message":"Too small"}]',
      { message: "Too small at lid", code: "too_small" },
    ],
    ["a path of names and numbers", '[{"path":["lid",0,"wick"],"message":"Wet"}]', { message: "Wet at lid.0.wick" }],
    [
      "a path with what is no name",
      '[{"path":["lid",null,{"a":1},"wick"],"message":"Wet"}]',
      { message: "Wet at lid.wick" },
    ],
    ["an empty path", '[{"path":[],"message":"Wet"}]', { message: "Wet" }],
    ["a path that is none", '[{"path":"lid","message":"Wet"}]', { message: "Wet" }],
    ["several", '[{"message":"Wet"},{"message":"Cold"},{"message":"Wet"}]', { message: "Wet; Cold" }],
    ["some without a message", '[{"code":"a"},{"message":"Wet"}]', { message: "Wet", code: "a" }],
    ["none with a message", '[{"code":"a"},{"path":["lid"]}]', undefined],
    ["words", '["wet","cold"]', undefined],
  ])("%s", (_name, message, expected) => {
    expect(readErrorBody(message)).toEqual(expected);
  });

  test("twenty are read", () => {
    const issues = Array.from({ length: 25 }, (_, at) => `{"message":"m${at}"}`);
    expect(readErrorBody(`[${issues.join(",")}]`)?.message?.split("; ")).toHaveLength(20);
  });
});

test.each([
  ...[
    "",
    "the lid is stuck",
    "the lid is {stuck}",
    "lid[0] is stuck",
    "{}",
    "[]",
    "{ }",
    '{"lid":7}',
    '{"lid":"stuck"}',
    "[1, 2]",
  ],
  ...[
    '{"message":7}',
    '{"message":" "}',
    '{"type":"error"}',
    "{lid}: stuck",
    `${"x".repeat(20_000)}{"message":"stuck"}`,
  ],
])("no body: %j", (message) => {
  expect(readErrorBody(message)).toBeUndefined();
});

test("five bodies within one another are read, no sixth", () => {
  const nest = (depth: number): string =>
    depth === 0 ? '{"message":"stuck"}' : `{"lid":${depth},"error":${nest(depth - 1)}}`;
  expect(readErrorBody(nest(4))?.message).toBe("stuck");
  expect(readErrorBody(nest(5))).toBeUndefined();
  const quote = (depth: number): string => (depth === 0 ? "stuck" : JSON.stringify({ message: quote(depth - 1) }));
  expect(readErrorBody(quote(5))?.message).toBe("stuck");
  expect(readErrorBody(quote(6))?.message).toBe('{"message":"stuck"}');
});
