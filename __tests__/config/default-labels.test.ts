import { describe, expect, test } from "@jest/globals";
import {
  CATEGORY_LABELS,
  NEEDS_INFO_LABEL,
  PLATFORM_LABELS,
  POSSIBLE_DUPLICATE_LABEL,
} from "../../src/config/default-labels.ts";

const all = [
  ...Object.values(CATEGORY_LABELS),
  ...Object.values(PLATFORM_LABELS),
  POSSIBLE_DUPLICATE_LABEL,
  NEEDS_INFO_LABEL,
];

/** Red, green and blue, each 0..1. */
function channels(color: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

function weighted([red, green, blue]: [number, number, number]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast 1..21 with the text that GitHub sets on it in the light theme: white below a lightness of 0.453, else black. */
function contrastWithText(color: string): number {
  const rgb = channels(color);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = weighted([linear(rgb[0]), linear(rgb[1]), linear(rgb[2])]);
  return weighted(rgb) < 0.453 ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05;
}

/** Degrees on the colour wheel. */
function hue(color: string): number {
  const [red, green, blue] = channels(color);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return 0;
  const sector =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return (sector * 60 + 360) % 360;
}

describe("each label", () => {
  test.each(all)("$name $color: within GitHub's limits and readable", ({ name, color, description }) => {
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
    expect((name ?? "").length).toBeLessThanOrEqual(50);
    expect(contrastWithText(color)).toBeGreaterThanOrEqual(4.5);
  });
});

test("no two labels share a name or a colour", () => {
  const names = all.flatMap(({ name }) => (name === null ? [] : [name]));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(all.map(({ color }) => color)).size).toBe(all.length);
});

describe("a family shares a hue, lighter from one to the next", () => {
  test.each([
    [["usage-limit", "rate-limit", "overloaded", "server-error"]],
    [["authentication", "permission", "content-policy"]],
    [["invalid-request", "context-limit"]],
    [["network", "filesystem", "process"]],
    [["crash", "memory"]],
    [["config", "integration", "install-update"]],
  ] as const)("%s", (ids) => {
    const colors = ids.map((id) => CATEGORY_LABELS[id].color);
    const hues = colors.map(hue);
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(5);
    const lightness = colors.map((color) => weighted(channels(color)));
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
  });
});
