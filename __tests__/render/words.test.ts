/** The catalogues hold the same sentences, with the same placeholders, and are no longer than a reader bears. */
import { describe, expect, test } from "@jest/globals";
import { languageOf } from "../../src/classify/rules/languages.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { type Language, LANGUAGES } from "../../src/domain/language.ts";
import { readOwnComment } from "../../src/render/own-comment.ts";
import type { CommentView } from "../../src/render/comment-view.ts";
import { renderComment } from "../../src/render/render-comment.ts";
import { renderIgnored } from "../../src/render/render-ignored.ts";
import type { Catalogue } from "../../src/render/words/catalogue.ts";
import { chooseWords, createWordsFinder } from "../../src/render/words/choose-words.ts";
import { ENGLISH } from "../../src/render/words/english.ts";
import { loadWords } from "../../src/render/words/load-words.ts";
import { findEffects, toHtml } from "./rendered.ts";
import { inWords, SITUATIONS } from "./situations.ts";

/** Every sentence by its path: `categories.crash.advice.0`. */
function sentencesOf(tree: unknown, path = ""): [path: string, text: string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => sentencesOf(value, path === "" ? key : `${path}.${key}`));
}

const listed = ({ sentences, reasons, categories }: Catalogue) =>
  new Map(sentencesOf({ sentences, reasons, categories }));
const english = listed(ENGLISH);
const statusSituation = SITUATIONS["live-status"] as CommentView;
const OTHERS = LANGUAGES.filter((language) => language !== "en");
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
const commands = (text: string) => text.match(/`[^`]+`/gu) ?? [];

test("there are nine besides English", () => {
  expect(OTHERS).toHaveLength(9);
});

describe.each(OTHERS)("%s", (language) => {
  test("has each sentence, with its placeholders and commands, on one line, and not much longer", async () => {
    const theirs = listed(await loadWords(language));
    expect([...theirs.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...theirs].filter(([path, text]) => {
      const ours = english.get(path) ?? "";
      const isEmpty = (text === "") !== (ours === "");
      const isBroken = /[\n<>|*_#[\]]/u.test(text.replaceAll("#{issue}", ""));
      const isLong = text.length > Math.max(1.5 * ours.length, ours.length + 25);
      const isUnlike =
        placeholders(text).join() !== placeholders(ours).join() || commands(text).join() !== commands(ours).join();
      return isEmpty || isBroken || isLong || isUnlike;
    });
    expect(wrong).toEqual([]);
  });

  test("is no longer as a whole than half as much again", async () => {
    const total = (of: ReadonlyMap<string, string>) => [...of.values()].join("").length;
    expect(total(listed(await loadWords(language)))).toBeLessThan(1.5 * total(english));
  });

  test("titles fit a headline", async () => {
    const { categories } = await loadWords(language);
    for (const { title } of Object.values(categories)) expect(title.length).toBeLessThanOrEqual(45);
  });

  test.each(Object.entries(SITUATIONS))(
    "says the same of “%s”, harmlessly, and knows it as its own",
    async (_name, view) => {
      const words = await loadWords(language);
      const place = { repository: 1, issue: view.number };
      const state = { ...view.state, language, place };
      const body = renderComment({ ...view, words, state });
      expect(findEffects(toHtml(body), []).length).toBe(findEffects(toHtml(renderComment(view)), []).length);
      expect((await readOwnComment({ id: 1, body }, place))?.state).toEqual(state);
      // Under another language's marker it is nobody's.
      const forged = renderComment({ ...view, words, state: { ...state, language: "en" } });
      expect(await readOwnComment({ id: 1, body: forged }, place)).toBeNull();
      const ignored = { ...state, ignoredBy: "ada" };
      expect((await readOwnComment({ id: 1, body: renderIgnored(ignored, words) }, place))?.state).toEqual(ignored);
    },
  );
});

/** What is said so in any language: our name, GitHub's words, abbreviations, and what the fingerprint's parts are called. */
const NAMES = new Set(
  "fingerpost issue shell utc cpu vpn dns tls api id caution min macos windows linux wsl status class message frames type".split(
    " ",
  ),
);

/** Latin words that are shown, but stand neither in the view (titles, errors, reasons, versions) nor among the names. */
function untranslated(view: CommentView): string[] {
  const quoted = JSON.stringify({ ...view, words: null }).toLowerCase();
  const shown = renderComment(view)
    .replaceAll(/<[^>]*>|&#?\w+;|\]\([^)]*\)|`[^`]*`/gu, " ")
    .toLowerCase();
  return (shown.match(/[a-z]{2,}/gu) ?? []).filter((word) => !quoted.includes(word) && !NAMES.has(word));
}

describe.each(["ja", "ko", "ru", "zh"] as const)("a comment in %s", (language) => {
  test("gives no reason in English", async () => {
    const { reasons } = await loadWords(language);
    const words = Object.values(reasons).flatMap(
      (text) =>
        text
          .replaceAll(/\{\w+\}/gu, "")
          .toLowerCase()
          .match(/[a-z]{2,}/gu) ?? [],
    );
    expect(words.filter((word) => !NAMES.has(word) && word !== "feedback")).toEqual([]);
  });

  // What an attacker wrote is quoted in pieces.
  const situations = Object.entries(SITUATIONS).filter(([name]) => name !== "hostile-text");
  test.each(situations)("of “%s” says nothing in English but what is quoted", async (_name, view) => {
    expect(untranslated(inWords(view, await loadWords(language)))).toEqual([]);
  });
});

test.each(OTHERS)("in %s, nothing of several words is still English", async (language) => {
  const same = [...listed(await loadWords(language))].filter(([path, text]) => text === english.get(path));
  expect(same.filter(([, text]) => /\p{L}{2} \p{L}{2}/u.test(text.replaceAll(/\{\w+\}/gu, "")))).toEqual([]);
});

test.each(OTHERS)(
  "in %s, the status, the votes, the reasons and the details are in that language",
  async (language) => {
    const words = await loadWords(language);
    const body = renderComment(inWords(statusSituation, words));
    const { lately, votesGiven, newestReports, andMore, setUpTold } = words.sentences;
    for (const sentence of [lately, votesGiven, newestReports, andMore, setUpTold, words.reasons.sameError]) {
      // Its longest run between two placeholders.
      const [run = ""] = sentence.split(/\{\w+\}/u).sort((one, other) => other.length - one.length);
      expect(body).toContain(run);
    }
    // Stars beside signs of another script may be read as stars.
    expect(toHtml(body)).not.toContain("**");
  },
);

describe("the language of a report", () => {
  test.each<[Language, string]>([
    ["en", "The program crashes when I open a file. Is this a known issue?"],
    ["en", "Crash in `El Capitan` de facto"],
    ["en", "Der Spiegel client crashes on the second run, and it does not recover from that."],
    ["en", "undefined"],
    ["en", ""],
    ["de", "Das Programm stürzt ab, wenn ich eine Datei öffne. Bitte sagt mir, was ich nicht sehe."],
    ["es", "El programa se cierra cuando abro un archivo. No puedo guardar los cambios después."],
    ["fr", "Le programme plante quand je ouvre un fichier. Je ne peux pas enregistrer les changements."],
    ["pt", "O programa trava quando abro um arquivo. Não consigo salvar, e depois está sem dados."],
    ["tr", "Dosya açtıktan sonra program çöküyor. Kaydetmek için bir yol yok, lütfen yardım edin, çok kötü bir hata."],
    ["ru", "Программа падает, когда я открываю файл. Сохранить изменения не получается."],
    ["ja", "ファイルを開くとプログラムがクラッシュします。保存できません。"],
    ["ko", "파일을 열면 프로그램이 멈춥니다. 저장할 수 없습니다."],
    ["zh", "打开文件时程序崩溃，无法保存更改。请帮忙看看。"],
  ])("%s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test("is only asked for where the repository wants it so", async () => {
    const issue = {
      title: "Absturz",
      body: "Das Programm stürzt ab, wenn ich eine Datei öffne, und das ist nicht gut.",
    };
    const inLanguage = (language: Language | "auto") => ({ comment: { ...defaultSettings.comment, language } });
    expect((await chooseWords(defaultSettings, issue)).language).toBe("en");
    expect((await chooseWords(inLanguage("auto"), issue)).language).toBe("de");
    expect((await chooseWords(inLanguage("ja"), issue)).language).toBe("ja");
    expect((await createWordsFinder(inLanguage("auto")))(issue).language).toBe("de");
    expect((await createWordsFinder(defaultSettings))(issue).language).toBe("en");
  });
});
