/**
 * Who may see the status page: whoever knows the token, as `Authorization: Bearer …` or by the form, which gives a cookie
 * for twelve hours. The token is never in a URL, where logs and browsers would keep it, and not in the cookie either.
 *
 * Whoever may see may also let one given-up delivery run again, by the page's own buttons alone: each carries a key that is
 * made of the session and the delivery. A page of another origin can't know it, not even one of the same site, which
 * `SameSite` lets through; and a replay does nothing that the delivery would not have done.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export interface StatusGate {
  isToken(given: string): boolean;
  /** By header or cookie. */
  mayPass(headers: IncomingHttpHeaders, now: Date): boolean;
  /** What a form must carry to let this delivery run again; null for who has not come by the form. */
  replayKey(headers: IncomingHttpHeaders, now: Date, id: string): string | null;
  mayReplay(headers: IncomingHttpHeaders, now: Date, form: { readonly id: string; readonly key: string }): boolean;
  /** `Set-Cookie` for who has given the token; `isSecure` where the browser came by https. */
  openCookie(now: Date, isSecure: boolean): string;
  closeCookie(): string;
}

const COOKIE = "fingerpost-status";
const SESSION_MS = 12 * 3_600_000;
const ATTRIBUTES = "Path=/status; HttpOnly; SameSite=Strict";

export function createStatusGate(token: string): StatusGate {
  const sign = (until: string): string => createHmac("sha256", token).update(`status until ${until}`).digest("hex");
  const isSession = (value: string, now: Date): boolean => {
    const [until = "", signature = ""] = value.split(".");
    return equal(signature, sign(until)) && Number(until) > now.getTime();
  };
  const keyOf = (headers: IncomingHttpHeaders, now: Date, id: string): string | null => {
    const session = findCookie(headers.cookie ?? "");
    if (!isSession(session, now)) return null;
    return createHmac("sha256", token).update(`replay in ${session} of ${id}`).digest("hex");
  };
  return {
    isToken: (given) => equal(given, token),
    mayPass(headers, now) {
      const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
      if (bearer !== undefined) return equal(bearer, token);
      return isSession(findCookie(headers.cookie ?? ""), now);
    },
    replayKey: keyOf,
    mayReplay(headers, now, { id, key }) {
      // Told by every browser of today; the key has to do where it is not.
      const site = headers["sec-fetch-site"];
      const expected = keyOf(headers, now, id);
      return expected !== null && (site === undefined || site === "same-origin") && equal(key, expected);
    },
    openCookie(now, isSecure) {
      const until = String(now.getTime() + SESSION_MS);
      const maxAge = `Max-Age=${SESSION_MS / 1000}`;
      return `${COOKIE}=${until}.${sign(until)}; ${maxAge}; ${ATTRIBUTES}${isSecure ? "; Secure" : ""}`;
    },
    closeCookie: () => `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`,
  };
}

/** In the same time wherever they differ, and however long they are. */
function equal(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function findCookie(header: string): string {
  const pair = header.split(";").find((each) => each.trim().startsWith(`${COOKIE}=`));
  return pair === undefined ? "" : pair.trim().slice(COOKIE.length + 1);
}
