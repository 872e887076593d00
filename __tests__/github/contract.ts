/**
 * What every `GitHub` promises, as one suite for all implementations (STYLE "Tests", 7). Results and state are
 * asserted, through the port and through a person's eyes; never calls.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { GitHubError, type GitHub } from "../../src/github/github.ts";

/** What a person does by hand, and what a person sees. */
export interface Person {
  readonly login: string;
  readonly open: (issue: { title: string; body?: string | null; labels?: readonly string[] }) => Promise<number>;
  readonly close: (number: number, reason: "completed" | "not_planned") => Promise<void>;
  readonly reopen: (number: number) => Promise<void>;
  readonly comment: (number: number, body: string) => Promise<void>;
  readonly label: (number: number, name: string) => Promise<void>;
  readonly unlabel: (number: number, name: string) => Promise<void>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly release: (tag: string) => Promise<void>;
  /** Pushes a tag without a release. */
  readonly tag: (name: string) => Promise<void>;
  /** Another account's login, and what it may do. */
  readonly grant: (permission: "write" | "read") => Promise<string>;
  readonly enableSuggestions: () => Promise<void>;
  /** Our reactions, as everybody sees them. */
  readonly reactionsTo: (commentId: number) => Promise<readonly string[]>;
  /** Proposed labels with their confidence, as a maintainer sees them. */
  /** Gives the organisation issue types. */
  readonly enableTypes: (...names: string[]) => Promise<void>;
  /** The type that was proposed for the issue; null where none was. */
  readonly suggestedTypeFor: (number: number) => Promise<string | null>;
  readonly suggestionsFor: (number: number) => Promise<readonly (readonly [name: string, confidence: string])[]>;
}

/** A repository without issues and labels, seen through the port. */
export interface World {
  readonly github: GitHub;
  readonly person: Person;
  readonly ownLogin: string;
}

export interface Implementation {
  /** Before all rows. */
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
  /** Before each row. */
  readonly createWorld: () => Promise<World>;
  /** Rows that this implementation's *other side* does not keep, with the reason; a row that passes fails here. */
  readonly knownWrong?: Readonly<Record<string, string>>;
}

type Row = readonly [name: string, run: (world: World) => Promise<void>];

const ABSENT = 4711;
const RED = { name: "error: network", color: "d73a4a", description: "The connection failed" };

const reading: Row[] = [
  [
    "an issue is read as it was filed",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes", body: "Line 1\r\n**bold** 🧭 `x`", labels: ["bug"] });
      expect(await github.getIssue(number)).toEqual({
        repo: github.repo,
        number,
        title: "It crashes",
        body: "Line 1\r\n**bold** 🧭 `x`",
        labels: ["bug"],
        state: "open",
        stateReason: null,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        closedAt: null,
        author: { login: person.login, isBot: false },
        locked: false,
        isPullRequest: false,
        commentCount: 0,
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
      });
    },
  ],
  [
    "a body that is null is empty",
    async ({ github, person }) => {
      const number = await person.open({ title: "Nothing to say", body: null });
      expect((await github.getIssue(number)).body).toBe("");
    },
  ],
  [
    "closing and reopening are seen with their reason",
    async ({ github, person }) => {
      const number = await person.open({ title: "Wontfix" });
      await person.close(number, "not_planned");
      const closed = await github.getIssue(number);
      expect([closed.state, closed.stateReason]).toEqual(["closed", "not_planned"]);
      expect(closed.closedAt).not.toBeNull();
      await person.reopen(number);
      const reopened = await github.getIssue(number);
      expect([reopened.state, reopened.closedAt]).toEqual(["open", null]);
    },
  ],
  [
    "issues of every state are listed, newest first",
    async ({ github, person }) => {
      const first = await person.open({ title: "First" });
      const second = await person.open({ title: "Second" });
      const third = await person.open({ title: "Third" });
      await person.close(second, "completed");
      const { issues, complete } = await github.listIssues({ maxPages: 3 });
      expect(issues.map((issue) => issue.number)).toEqual([third, second, first]);
      expect(issues.map((issue) => issue.state)).toEqual(["open", "closed", "open"]);
      expect(complete).toBe(true);
    },
  ],
  [
    "a listing since an instant leaves out what rested since",
    async ({ github, person }) => {
      await person.open({ title: "Old" });
      const early = await github.listIssues({ maxPages: 1, since: "2000-01-01T00:00:00Z" });
      const late = await github.listIssues({ maxPages: 1, since: "2999-01-01T00:00:00Z" });
      expect([early.issues.length, late.issues.length]).toEqual([1, 0]);
    },
  ],
  [
    "issues with one of the words are found, of every state, in title or text",
    async ({ github, person }) => {
      const first = await person.open({ title: "The uploader stalls at night" });
      const second = await person.open({ title: "Nothing helps", body: "then the Wormhole closes" });
      await person.close(second, "completed");
      await person.open({ title: "Something else entirely", body: "no such thing" });
      const found = await github.searchIssues(["uploader", "wormhole", "zebrafish"]);
      expect(found.map(({ number }) => number).sort((a, b) => a - b)).toEqual([first, second]);
      expect(found.find(({ number }) => number === second)).toEqual(await github.getIssue(second));
      expect(await github.searchIssues(["zebrafish"])).toEqual([]);
    },
  ],
  [
    "of some numbers those are found that are issues now, as they are now",
    async ({ github, person }) => {
      const open = await person.open({ title: "Still here" });
      const closed = await person.open({ title: "Done" });
      await person.close(closed, "completed");
      const present = await github.findPresent([open, closed, ABSENT, open]);
      expect([...present.values()]).toEqual([
        { number: open, title: "Still here", state: "open", stateReason: null },
        { number: closed, title: "Done", state: "closed", stateReason: "completed" },
      ]);
      expect([...(await github.findPresent([])).keys()]).toEqual([]);
    },
  ],
  [
    "no word that is not plain is searched for",
    async ({ github, person }) => {
      await person.open({ title: "The uploader stalls" });
      expect(await github.searchIssues(['" OR repo:other/secret', "is:open", "-label:x", "a b", ""])).toEqual([]);
      expect(await github.searchIssues(["repo:x/y", "uploader"])).toHaveLength(1);
    },
  ],
  [
    "an empty repository is listed completely",
    async ({ github }) => {
      expect(await github.listIssues({ maxPages: 1 })).toEqual({ issues: [], complete: true, until: null });
      expect(await github.listLabels()).toEqual([]);
    },
  ],
  [
    "the newest release is told by its tag, and none where there is none",
    async ({ github, person }) => {
      expect(await github.getLatestReleaseTag()).toBeUndefined();
      // Which of several is the newest is GitHub's to say.
      await person.release("v1.3.0");
      expect(await github.getLatestReleaseTag()).toBe("v1.3.0");
    },
  ],
  [
    "releases are listed with the instant of their publication, and none where there is none",
    async ({ github, person }) => {
      expect(await github.listReleases()).toEqual([]);
      await person.release("v1.3.0");
      await person.release("v1.4.0");
      const releases = [...(await github.listReleases())].sort((a, b) => (a.tag < b.tag ? -1 : 1));
      expect(releases.map(({ tag }) => tag)).toEqual(["v1.3.0", "v1.4.0"]);
      for (const { publishedAt } of releases) expect(Number.isNaN(Date.parse(publishedAt))).toBe(false);
    },
  ],
  [
    "tags are told by their names, and none where there is none",
    async ({ github, person }) => {
      expect(await github.listTags()).toEqual([]);
      await person.tag("v1.3.0");
      await person.tag("v1.4.0");
      expect([...(await github.listTags())].sort()).toEqual(["v1.3.0", "v1.4.0"]);
    },
  ],
  [
    "a file of the default branch is read as UTF-8",
    async ({ github, person }) => {
      const text = 'labels:\n  prefix: "Fehler: äöü 🧭"\n'.repeat(40);
      await person.writeFile(".github/fingerpost.yml", text);
      expect(await github.readFile(".github/fingerpost.yml")).toBe(text);
    },
  ],
  [
    "a file that is not there, and a directory, are undefined",
    async ({ github, person }) => {
      await person.writeFile(".github/other.yml", "a: 1\n");
      expect(await github.readFile(".github/fingerpost.yml")).toBeUndefined();
      expect(await github.readFile(".github")).toBeUndefined();
    },
  ],
  [
    "the own login is told, and stays the same",
    async ({ github, ownLogin }) => {
      expect([await github.getOwnLogin(), await github.getOwnLogin()]).toEqual([ownLogin, ownLogin]);
    },
  ],
];

const comments: Row[] = [
  [
    "a comment is ours, and can be edited in place",
    async ({ github, person, ownLogin }) => {
      const number = await person.open({ title: "It crashes" });
      await person.comment(number, "Me too");
      const created = await github.createComment(number, "First text\n<!-- marker -->");
      const updated = await github.updateComment(created.id, "Second text");
      const listed = await github.listComments(number);
      const author = { login: ownLogin, isBot: ownLogin.endsWith("[bot]") };
      expect(created.author).toEqual(author);
      expect(updated).toEqual({ ...created, body: "Second text" });
      expect(listed.map(({ body, author: by }) => [body, by?.login])).toEqual([
        ["Me too", person.login],
        ["Second text", ownLogin],
      ]);
    },
  ],
  [
    "a comment keeps every character",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const body = '\u00e9 日本語 🧭\u200d👩 `\\u0000` "quoted" <b>&amp;</b> | a | b |\n\n\ttab  \nend';
      const { id } = await github.createComment(number, body);
      expect((await github.listComments(number)).find((comment) => comment.id === id)?.body).toBe(body);
    },
  ],
  [
    "65,536 characters are a comment, one more is not, and nothing is written",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await github.createComment(number, "🧭".repeat(65_536));
      await expect(github.createComment(number, "x".repeat(65_537))).rejects.toMatchObject({ code: "invalid" });
      expect(await github.listComments(number)).toHaveLength(1);
    },
  ],
  [
    "an empty comment is refused, and an edit to nothing too",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const { id } = await github.createComment(number, "text");
      await expect(github.createComment(number, " \n")).rejects.toMatchObject({ code: "invalid" });
      await expect(github.updateComment(id, "")).rejects.toMatchObject({ code: "invalid" });
      expect((await github.listComments(number)).map((comment) => comment.body)).toEqual(["text"]);
    },
  ],
  [
    "all comments are listed, oldest first, over all pages",
    async ({ github, person }) => {
      const number = await person.open({ title: "Popular" });
      for (let index = 1; index <= 101; index++) await person.comment(number, `comment ${index}`);
      const { id } = await github.createComment(number, "ours");
      const listed = await github.listComments(number);
      expect(listed.map((comment) => comment.body)).toEqual([
        ...Array.from({ length: 101 }, (_, index) => `comment ${index + 1}`),
        "ours",
      ]);
      expect(listed.at(-1)?.id).toBe(id);
    },
  ],
];

const labels: Row[] = [
  [
    "a label is created once, with colour and description",
    async ({ github }) => {
      await github.ensureLabel(RED);
      await github.ensureLabel({ ...RED, color: "000000", description: "changed" });
      expect(await github.listLabels()).toEqual([RED]);
    },
  ],
  [
    "a label that exists in another case is left as it is",
    async ({ github }) => {
      await github.ensureLabel(RED);
      await github.ensureLabel({ ...RED, name: "Error: Network" });
      expect(await github.listLabels()).toEqual([RED]);
    },
  ],
  [
    "a name is cut at 50 and a description at 100 characters, never inside one",
    async ({ github, person }) => {
      const name = "🧭".repeat(60);
      await github.ensureLabel({ name, color: "d73a4a", description: "é🧭".repeat(70) });
      const number = await person.open({ title: "It crashes" });
      await github.addLabels(number, [name]);
      const cut = "🧭".repeat(50);
      expect(await github.listLabels()).toEqual([{ name: cut, color: "d73a4a", description: "é🧭".repeat(50) }]);
      expect((await github.getIssue(number)).labels).toEqual([cut]);
    },
  ],
  [
    "a label without a name or a colour is refused",
    async ({ github }) => {
      await expect(github.ensureLabel({ ...RED, name: "  " })).rejects.toMatchObject({ code: "invalid" });
      await expect(github.ensureLabel({ ...RED, color: "red" })).rejects.toMatchObject({ code: "invalid" });
      expect(await github.listLabels()).toEqual([]);
    },
  ],
  [
    "labels are added to those that are there, and adding again changes nothing",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes", labels: ["mine"] });
      await github.ensureLabel(RED);
      await github.addLabels(number, [RED.name]);
      await github.addLabels(number, [RED.name]);
      await github.addLabels(number, []);
      expect((await github.getIssue(number)).labels).toEqual(["mine", RED.name]);
    },
  ],
  [
    "a label that the repository lacks comes into being grey",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await github.addLabels(number, ["new one"]);
      expect(await github.listLabels()).toEqual([{ name: "new one", color: "ededed", description: "" }]);
    },
  ],
  [
    "a label is put on in the repository's spelling",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await github.ensureLabel(RED);
      await github.addLabels(number, ["ERROR: network"]);
      expect((await github.getIssue(number)).labels).toEqual([RED.name]);
    },
  ],
  [
    "removing takes off that label only, and may be done twice",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes", labels: ["keep", "drop"] });
      await github.removeLabel(number, "drop");
      await github.removeLabel(number, "drop");
      await github.removeLabel(number, "never was");
      expect((await github.getIssue(number)).labels).toEqual(["keep"]);
    },
  ],
  [
    "names that mean something in a URL are names",
    async ({ github, person }) => {
      const names = [
        "area/parse",
        "needs info",
        "🐛 bug",
        "100%",
        "a%2Fb",
        "c#",
        "what?",
        "a+b",
        "é",
        "../x",
        "a\\b",
        "a;b",
      ];
      const number = await person.open({ title: "It crashes" });
      await github.addLabels(number, names);
      expect((await github.getIssue(number)).labels).toEqual(names);
      for (const name of names) await github.removeLabel(number, name);
      expect((await github.getIssue(number)).labels).toEqual([]);
    },
  ],
  [
    "names that no URL can carry are refused",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes", labels: ["keep"] });
      for (const name of [".", "..", "", " "]) {
        await expect(github.removeLabel(number, name)).rejects.toMatchObject({ code: "invalid" });
        await expect(github.addLabels(number, ["ok", name])).rejects.toMatchObject({ code: "invalid" });
      }
      expect((await github.getIssue(number)).labels).toEqual(["keep"]);
    },
  ],
  [
    "all labels are listed, over all pages",
    async ({ github }) => {
      for (let index = 0; index < 101; index++) await github.ensureLabel({ ...RED, name: `label ${index}` });
      const listed = await github.listLabels();
      expect(new Set(listed.map((label) => label.name)).size).toBe(101);
    },
  ],
];

const removals: Row[] = [
  [
    "the history tells who put a label on, and that somebody took it off",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const history = async () => {
        const { labelsAddedByUs, labelsRemovedByOthers } = await github.readHistory(number);
        return [[...labelsAddedByUs].sort(), [...labelsRemovedByOthers].sort()];
      };
      await person.label(number, "theirs");
      await github.addLabels(number, ["one", "two"]);
      expect(await history()).toEqual([["one", "two"], []]);
      await person.unlabel(number, "one");
      expect(await history()).toEqual([["two"], ["one"]]);
      await person.label(number, "one");
      expect(await history()).toEqual([["two"], []]);
      await person.unlabel(number, "one");
      await person.unlabel(number, "two");
      expect(await history()).toEqual([[], ["one", "two"]]);
    },
  ],
  [
    "a label that we took off ourselves is not told",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await github.addLabels(number, ["one"]);
      await github.removeLabel(number, "one");
      const nothing = { labelsAddedByUs: [], labelsRemovedByOthers: [], typeTouched: false, commentDeleted: false };
      expect(await github.readHistory(number)).toEqual(nothing);
    },
  ],
  [
    "the history is read over all pages",
    async ({ github, person }) => {
      const number = await person.open({ title: "Back and forth" });
      for (let round = 0; round < 51; round++) {
        await person.label(number, "one");
        if (round < 50) await person.unlabel(number, "one");
      }
      // 101 events; on the first page alone, the label was taken off last.
      expect((await github.readHistory(number)).labelsRemovedByOthers).toEqual([]);
    },
  ],
];

const people: Row[] = [
  [
    "the owner is an admin, and others are what they were made",
    async ({ github, person }) => {
      expect(await github.getPermission(person.login)).toBe("admin");
      const login = await person.grant("write");
      expect(await github.getPermission(login)).toBe("write");
    },
  ],
  [
    "one who may read may read",
    async ({ github, person }) => {
      expect(await github.getPermission(await person.grant("read"))).toBe("read");
    },
  ],
  [
    "a reaction is there once, however often it is given",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const { id } = await github.createComment(number, "/triage");
      await github.addReaction(id, "eyes");
      await github.addReaction(id, "eyes");
      await github.addReaction(id, "+1");
      await github.addReaction(id, "confused");
      expect(await person.reactionsTo(id)).toEqual(["eyes", "+1", "confused"]);
    },
  ],
  [
    "a comment is read as it is now",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const created = await github.createComment(number, "First text");
      await github.updateComment(created.id, "Second text");
      expect(await github.getComment(created.id)).toEqual({ ...created, body: "Second text" });
    },
  ],
  [
    "a comment is pinned, twice; one that is not there is not",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      const first = await github.createComment(number, "First");
      const second = await github.createComment(number, "Second");
      expect(await github.pinComment(second.id)).toBe(true);
      expect(await github.pinComment(second.id)).toBe(true);
      expect(await github.listComments(number)).toEqual([first, { ...second, isPinned: true }]);
      expect((await github.getComment(second.id)).isPinned).toBe(true);
      expect(await github.pinComment(second.id + 1000)).toBe(false);
    },
  ],
  [
    "a comment of ours can be taken away, twice",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await person.comment(number, "Me too");
      const { id } = await github.createComment(number, "ours");
      await github.deleteOwnComment(id);
      await github.deleteOwnComment(id);
      expect((await github.listComments(number)).map(({ body }) => body)).toEqual(["Me too"]);
    },
  ],
  [
    "somebody else's comment cannot",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await person.comment(number, "Me too");
      const [theirs] = await github.listComments(number);
      await expect(github.deleteOwnComment(theirs?.id ?? 0)).rejects.toMatchObject({ code: "invalid" });
      expect(await github.listComments(number)).toHaveLength(1);
    },
  ],
  [
    "the number of comments is told with the issue",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await person.comment(number, "Me too");
      await github.createComment(number, "ours");
      const { commentCount, updatedAt, createdAt } = await github.getIssue(number);
      expect([commentCount, updatedAt >= createdAt]).toEqual([2, true]);
    },
  ],
];

const suggestions: Row[] = [
  [
    "without the feature nothing is proposed, and nothing is done",
    async ({ github, person }) => {
      const number = await person.open({ title: "It crashes" });
      await github.ensureLabel(RED);
      const given = { name: RED.name, rationale: "ECONNREFUSED", confidence: "high" } as const;
      expect(await github.suggestLabels(number, [given])).toBe(false);
      expect((await github.getIssue(number)).labels).toEqual([]);
    },
  ],
  [
    "labels are proposed with reason and confidence, each once",
    async ({ github, person }) => {
      await person.enableSuggestions();
      const number = await person.open({ title: "It crashes" });
      await github.ensureLabel(RED);
      await github.ensureLabel({ ...RED, name: "platform: macos" });
      const network = { name: RED.name, rationale: "ECONNREFUSED", confidence: "high" } as const;
      const macos = { name: "platform: macos", rationale: "the form says so", confidence: "medium" } as const;
      expect(await github.suggestLabels(number, [network])).toBe(true);
      expect(await github.suggestLabels(number, [network, macos])).toBe(true);
      expect(await person.suggestionsFor(number)).toEqual([
        [RED.name, "high"],
        ["platform: macos", "medium"],
      ]);
      expect((await github.getIssue(number)).labels).toEqual([]);
    },
  ],
];

const types: Row[] = [
  [
    "a type is given, and read with the issue",
    async ({ github, person }) => {
      await person.enableTypes("Bug", "Feature");
      const number = await person.open({ title: "It crashes" });
      expect((await github.getIssue(number)).type ?? null).toBeNull();
      await github.setType(number, "Bug");
      expect((await github.getIssue(number)).type).toBe("Bug");
    },
  ],
  [
    "one that the organisation does not have is refused",
    async ({ github, person }) => {
      await person.enableTypes("Bug");
      const number = await person.open({ title: "It crashes" });
      await expect(github.setType(number, "Incident")).rejects.toMatchObject({ code: "invalid" });
      expect((await github.getIssue(number)).type ?? null).toBeNull();
    },
  ],
  [
    "it is proposed once, where there are suggestions, and not given",
    async ({ github, person }) => {
      await person.enableTypes("Bug", "Question");
      const number = await person.open({ title: "How does it work?" });
      const given = { name: "Question", rationale: "asks how", confidence: "high" } as const;
      expect(await github.suggestType(number, given)).toBe(false);
      await person.enableSuggestions();
      expect(await github.suggestType(number, given)).toBe(true);
      expect(await github.suggestType(number, { ...given, name: "Bug" })).toBe(true);
      expect(await person.suggestedTypeFor(number)).toBe("Question");
      expect((await github.getIssue(number)).type ?? null).toBeNull();
    },
  ],
];

const walking: Row[] = [
  [
    "open issues are listed alone, and those of one label",
    async ({ github, person }) => {
      const first = await person.open({ title: "First", labels: ["bug"] });
      const second = await person.open({ title: "Second" });
      await person.close(await person.open({ title: "Third", labels: ["bug"] }), "completed");
      const numbers = async (options: object) =>
        (await github.listIssues({ maxPages: 1, ...options })).issues.map(({ number }) => number);
      expect(await numbers({ state: "open" })).toEqual([second, first]);
      expect(await numbers({ state: "open", label: "bug" })).toEqual([first]);
      await expect(github.listIssues({ maxPages: 1, label: "a,b" })).rejects.toMatchObject({ code: "invalid" });
    },
  ],
  [
    "in the order of their last change",
    async ({ github, person }) => {
      const first = await person.open({ title: "First" });
      const second = await person.open({ title: "Second" });
      await person.close(first, "completed");
      const { issues } = await github.listIssues({ maxPages: 1, order: "longest-unchanged" });
      const times = issues.map(({ updatedAt }) => updatedAt);
      expect(times).toEqual([...times].sort());
      expect(new Set(issues.map(({ number }) => number))).toEqual(new Set([first, second]));
    },
  ],
];

const closing: Row[] = [
  [
    "an issue is closed as a duplicate of another one, and nothing else of it is changed",
    async ({ github, person }) => {
      const original = await person.open({ title: "First" });
      const number = await person.open({ title: "Second", labels: ["bug"] });
      await github.closeIssue(number, { reason: "duplicate", of: original });
      const closed = await github.getIssue(number);
      expect(closed).toMatchObject({ state: "closed", stateReason: "duplicate", labels: ["bug"], locked: false });
      expect((await github.getIssue(original)).state).toBe("open");
    },
  ],
  [
    "closing and opening again may be done twice",
    async ({ github, person }) => {
      const number = await person.open({ title: "First" });
      for (let time = 0; time < 2; time++) await github.closeIssue(number, { reason: "not_planned" });
      expect(await github.getIssue(number)).toMatchObject({ state: "closed", stateReason: "not_planned" });
      for (let time = 0; time < 2; time++) await github.reopenIssue(number);
      expect((await github.getIssue(number)).state).toBe("open");
    },
  ],
  [
    "what people did is told of several issues at once, and nothing of one that is not there",
    async ({ github, person, ownLogin }) => {
      const number = await person.open({ title: "First" });
      await person.label(number, "bug");
      await github.addLabels(number, ["ours"]);
      await person.comment(number, "Mine too");
      await person.unlabel(number, "bug");
      await person.close(number, "completed");
      const read = await github.readActivity([number, ABSENT]);
      expect([...read.keys()]).toEqual([number]);
      const activity = read.get(number);
      expect(activity).toMatchObject({
        title: "First",
        state: "closed",
        labels: ["ours"],
        assigned: false,
        milestone: false,
        isWhole: true,
      });
      expect(activity?.comments.map(({ body, author }) => [body, author?.login])).toEqual([["Mine too", person.login]]);
      expect(activity?.events.map(({ kind, by }) => [kind, by])).toEqual([
        ["labeled", person.login],
        ["labeled", ownLogin],
        ["unlabeled", person.login],
        ["closed", person.login],
      ]);
    },
  ],
  [
    "where nothing was proposed, nothing was dismissed",
    async ({ github, person }) => {
      const number = await person.open({ title: "First" });
      expect(await github.listDismissed(number)).toEqual([]);
    },
  ],
];

const paging: Row[] = [
  [
    "issues are listed over pages, up to the bound",
    async ({ github, person }) => {
      for (let index = 1; index <= 101; index++) await person.open({ title: `Issue ${index}` });
      const one = await github.listIssues({ maxPages: 1 });
      const two = await github.listIssues({ maxPages: 2 });
      const none = await github.listIssues({ maxPages: 0 });
      expect([one.issues.length, one.complete]).toEqual([100, false]);
      expect([two.issues.length, two.complete]).toEqual([101, true]);
      expect([none.issues.length, none.complete]).toEqual([0, false]);
      const numbers = two.issues.map((issue) => issue.number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    },
  ],
];

const absences: readonly (readonly [name: string, call: (github: GitHub) => Promise<unknown>])[] = [
  ["getIssue", (github) => github.getIssue(ABSENT)],
  ["listComments", (github) => github.listComments(ABSENT)],
  ["readHistory", (github) => github.readHistory(ABSENT)],
  ["addLabels", (github) => github.addLabels(ABSENT, ["bug"])],
  ["removeLabel", (github) => github.removeLabel(ABSENT, "bug")],
  ["createComment", (github) => github.createComment(ABSENT, "text")],
  ["closeIssue", (github) => github.closeIssue(ABSENT, { reason: "not_planned" })],
  ["closeIssue, of its original", (github) => github.closeIssue(1, { reason: "duplicate", of: ABSENT })],
  ["reopenIssue", (github) => github.reopenIssue(ABSENT)],
  ["updateComment", (github) => github.updateComment(987_654, "text")],
  ["getComment", (github) => github.getComment(987_654)],
  ["addReaction", (github) => github.addReaction(987_654, "eyes")],
];

const refusals: readonly (readonly [name: string, call: (github: GitHub) => Promise<unknown>])[] = [
  ["a path that climbs", (github) => github.readFile("../secrets.yml")],
  ["a path from the root", (github) => github.readFile("/etc/passwd")],
  ["a path with a query", (github) => github.readFile("a.yml?ref=evil")],
  ["a path with an encoded slash", (github) => github.readFile("a%2Fb.yml")],
  ["an empty path", (github) => github.readFile("")],
];

/** Runs the suite; names of rows are unique, since `knownWrong` goes by them. */
export function describeContract(name: string, implementation: Implementation): void {
  const { createWorld, knownWrong = {}, start, stop } = implementation;
  describe(`the contract of the port: ${name}`, () => {
    let world: World;
    if (start) beforeAll(start);
    if (stop) afterAll(stop);
    beforeEach(async () => {
      world = await createWorld();
    });

    for (const [row, run] of [
      ...reading,
      ...comments,
      ...labels,
      ...removals,
      ...people,
      ...suggestions,
      ...types,
      ...walking,
      ...closing,
      ...paging,
    ]) {
      const reason = knownWrong[row];
      if (reason === undefined) test(row, () => run(world));
      else test(`${row} (not there: ${reason})`, () => expect(run(world)).rejects.toThrow());
    }

    test.each(absences)("what is not there is `not-found`: %s", async (_name, call) => {
      await world.person.open({ title: "Something else" });
      const error: unknown = await call(world.github).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(GitHubError);
      expect(error).toMatchObject({ code: "not-found", status: 404, retryAfterSeconds: null });
    });

    test.each(refusals)("no request is made for %s", async (_name, call) => {
      await expect(call(world.github)).rejects.toMatchObject({ name: "GitHubError", code: "invalid", status: null });
    });
  });
}
