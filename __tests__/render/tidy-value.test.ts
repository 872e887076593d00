import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tidyValue } from "../../src/render/tidy-value.ts";

describe("tidyValue", () => {
  test.each([
    ["- [X] macOS", "macOS"],
    ["- [ ] Windows\n- [x] macOS\n- [ ] Linux", "macOS"],
    ["- [x] macOS\n- [x] Linux", "macOS, Linux"],
    ["- [ ] macOS", ""],
    ["amd64}", "amd64"],
    ["{", ""],
    ["| Linux |", "Linux"],
    ["- OS: Debian 12", "OS: Debian 12"],
    ['"win32",', "win32"],
    ["**Windows 11**", "Windows 11"],
    ["`darwin`", "darwin"],
    ["(Fedora 41", "Fedora 41"],
    ["---", ""],
    ["", ""],
  ])("%j is shown as %j", (written, shown) => {
    expect(tidyValue(written)).toBe(shown);
  });

  test.each([
    "linux (Fedora 41)",
    "1.4.2",
    "2.4.0-rc.1+build.7",
    "macOS 15.1",
    "Apple_Terminal",
    "Mac OS X (arm64)",
    "日本語",
  ])("%s stays as it is", (written) => {
    expect(tidyValue(written)).toBe(written);
  });

  test("never throws, and a second time changes nothing that a person would see", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const once = tidyValue(text);
        expect(/^[\s|]|[\s|]$/.test(once)).toBe(false);
        expect(once === "" || /[\p{L}\p{N}]/u.test(once)).toBe(true);
      }),
    );
  });
});
