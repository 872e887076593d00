/** The look of the preview's page. */
export const PREVIEW_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --head: #f6f8fa; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --mid: #9a6700 }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --head: #151b23; --link: #4493f8; --good: #3fb950; --bad: #f85149; --mid: #d29922 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere } h2 { font-size: 20px; margin: 32px 0 8px }
h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere } h4 { font-size: 12px; margin: 0 0 4px; color: var(--soft); font-weight: 600; text-transform: uppercase; letter-spacing: .04em }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
.soft { color: var(--soft); font-weight: 400 } .small { font-size: 13px }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 20px 0 }
.tile { position: relative; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px }
.tile b { display: block; font-size: 28px; line-height: 1.1 } .tile span { color: var(--soft); font-size: 13px }
.tile i { position: absolute; left: 0; bottom: 0; height: 3px; background: var(--link) }
.sentences { padding-left: 20px } .sentences li { margin: 2px 0 }
.counts { line-height: 2.1 } .pair { white-space: nowrap; margin-right: 10px }
article { border-top: 1px solid var(--line); padding: 18px 0 }
article p { margin: 4px 0 } article ul { margin: 4px 0; padding-left: 18px } article li { overflow-wrap: anywhere }
.sides { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 24px; margin-top: 8px }
@media (max-width: 640px) { .sides { grid-template-columns: minmax(0, 1fr); gap: 10px } h1 { font-size: 22px } }
.label { display: inline-block; max-width: 100%; overflow-wrap: anywhere; border-radius: 2em; padding: 0 9px; font-size: 12px; line-height: 20px; font-weight: 500 }
.verdict { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 6px; font-size: 12px; line-height: 20px; color: var(--soft) }
.verdict.agree { color: var(--good) } .verdict.differ { color: var(--bad) } .verdict.silent, .verdict.alone { color: var(--mid) }
summary { cursor: pointer; color: var(--link); font-size: 13px }
.comment { border: 1px solid var(--line); border-radius: 6px; padding: 4px 16px 12px; margin-top: 6px; font-size: 14px; overflow-wrap: anywhere }
.comment h3 { margin: 12px 0 6px } .comment p, .comment ul { margin: 8px 0 }
.comment code { background: var(--head); border-radius: 4px; padding: 1px 4px; font-size: 12px }
.comment pre { background: var(--head); padding: 10px; border-radius: 6px; overflow-x: auto } .comment pre code { padding: 0 }
.comment .table { overflow-x: auto } .comment table { border-collapse: collapse } .comment th, .comment td { border: 1px solid var(--line); padding: 4px 10px; text-align: left }
.comment blockquote { margin: 8px 0; padding: 0 12px; border-left: 3px solid var(--line); color: var(--soft) }
.comment .alert { border-left-color: var(--bad); color: inherit } .alert b:first-child { color: var(--bad) }
`;
