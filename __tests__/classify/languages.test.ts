import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type Category, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { LANGUAGE_REPORTS, LANGUAGE_STRANGERS } from "./language-reports.ts";

const options = { categories: new Set<Category>(CATEGORIES), floor: CATEGORY_FLOOR };

const categoryOf = (title: string, body: string): CategoryId =>
  classify(parseReport({ title, body }), options).category;

describe.each(Object.entries(LANGUAGE_REPORTS))("%s", (_, rows) => {
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("too little to say, in any language", () => {
  test.each(LANGUAGE_STRANGERS)("%s: abstains", (title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});

describe("words of one language inside another", () => {
  test.each([
    // French "plante", Spanish "tela", Portuguese "trava", Turkish "kota", German "rechnung" as parts of English words.
    ["The transplanted stela of North Dakota", "A travail of the sculptor; the number in row 3 is 41, not 42."],
    ["Clavier and piano sample names are swapped", "Both presets sound like an organ."],
    // 更新 inside a sentence about something else, 表示 in "is displayed".
    ["更新日期的时区不对", "列表里的日期少了八个小时。"],
    ["日付の表示形式", "年月日の順番が違います。"],
  ])("%s: abstains", (title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});
