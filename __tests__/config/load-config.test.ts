import { describe, expect, test } from "@jest/globals";
import { renderConfigError } from "../../src/config/config-error.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";

const PATH = ".github/fingerpost.yml";

function repositoryWith(files: Readonly<Record<string, string>>) {
  return { repo: "acme/tool", readFile: (path: string) => Promise.resolve(files[path]) };
}

describe("loadConfig", () => {
  test.each([{}, { [PATH]: "" }])("no file, or an empty one: the defaults", async (files) => {
    expect(await loadConfig(repositoryWith(files))).toEqual({ settings: defaultSettings, errors: [] });
  });

  test("the repository's file counts", async () => {
    const { settings, errors } = await loadConfig(repositoryWith({ [PATH]: "comment: {enabled: false}" }));
    expect([settings.comment.enabled, errors]).toEqual([false, []]);
  });

  test("an error names the file, and the defaults serve", async () => {
    const { settings, errors } = await loadConfig(repositoryWith({ [PATH]: "comment: {enable: false}" }));
    expect(settings).toEqual(defaultSettings);
    expect(errors.map(renderConfigError)).toEqual([
      `${PATH}:1:11: unknown key "enable" in "comment"; did you mean "enabled"?`,
    ]);
  });

  test("GitHub's failure is the caller's to handle", async () => {
    const broken = { repo: "acme/tool", readFile: () => Promise.reject(new Error("down")) };
    await expect(loadConfig(broken)).rejects.toThrow("down");
  });
});
