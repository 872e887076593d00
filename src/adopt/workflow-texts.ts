/** The two workflows that run the Action, as the README shows them and `fingerpost init` writes them. */

/** Events and commands. */
export const EVENTS_WORKFLOW = `# .github/workflows/fingerpost.yml
on:
  issues: { types: [opened, edited, reopened] }
  issue_comment: { types: [created] } # for commands; without this line they are not heard
permissions:
  contents: read # .github/fingerpost.yml, releases and tags
  issues: write # labels, the comment, reactions to commands
jobs:
  triage:
    if: \${{ github.event_name == 'issues' || contains(github.event.comment.body, '/triage') }}
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: fingerpost/fingerpost@v1
        with: { commands: true } # what the comment offers
`;

/** The nightly walk. */
export const RESCAN_WORKFLOW = `# .github/workflows/fingerpost-rescan.yml
on:
  schedule: [{ cron: "17 3 * * *" }]
  workflow_dispatch:
permissions:
  contents: read # .github/fingerpost.yml, releases and tags
  issues: write # labels and comments
concurrency: { group: fingerpost-rescan, cancel-in-progress: false }
jobs:
  rescan:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: fingerpost/fingerpost@v1
        with: { mode: rescan, commands: true }
`;
