/** Where a repository's configuration stands; no other spelling is looked for. */
export const CONFIG_PATH = ".github/fingerpost.yml";
