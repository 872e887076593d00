/** Whether a login is that of a GitHub App: `fingerpost[bot]`. No person can register a name with brackets. */
export function isBotLogin(login: string): boolean {
  return login.endsWith("[bot]");
}
