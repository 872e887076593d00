/** Text of issues as HTML that does nothing but show. */
import { plainText } from "../../render/escape.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Fit for content and for a quoted attribute; credentials redacted, homes masked, invisible signs visible. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An https address, escaped; null for any other, which is not linked. */
export function safeUrl(url: string): string | null {
  return /^https:\/\/[\w.:-]{1,200}\/[\w./?#=&%~+@:-]{0,500}$/u.test(url) ? url.replace(/&/g, "&amp;") : null;
}
