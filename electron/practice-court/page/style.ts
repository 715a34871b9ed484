/** The one stylesheet of every page: system fonts, no picture, nothing from elsewhere. */
export const STYLE = `
:root { color-scheme: light; --ink: #1d2733; --soft: #52606d; --line: #cbd2d9; --court: #1f4b7a; --paper: #ffffff; --ground: #f3f5f8; --warn: #8a1c1c; --good: #14532d; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Liberation Sans", sans-serif; color: var(--ink); background: var(--ground); }
a { color: #0b4f9c; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem 1rem; z-index: 1; }
.practice { background: repeating-linear-gradient(135deg, #fde68a 0 18px, #fcd34d 18px 36px); color: #1f1600; border-bottom: 3px solid #92400e; padding: .6rem 1.5rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
.practice strong { font-size: 1.15rem; letter-spacing: .08em; }
.practice a { color: #1f1600; margin-left: auto; }
.court { background: var(--court); color: #fff; padding: .9rem 1.5rem; font-size: 1.2rem; font-weight: 600; margin: 0; }
main { max-width: 62rem; margin: 1.5rem auto; padding: 0 1.5rem 3rem; }
.sheet { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.75rem 1.75rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
#topmenu { background: #16385c; }
#topmenu ul { list-style: none; margin: 0; padding: 0 .75rem; display: flex; flex-wrap: wrap; }
#topmenu a { display: block; color: #fff; text-decoration: none; padding: .65rem .9rem; font-weight: 600; }
#topmenu a:hover { background: #0e2742; text-decoration: underline; }
.spritedownarrow { display: inline-block; border: 5px solid transparent; border-top-color: #fff; border-bottom: 0; margin-left: .3rem; vertical-align: middle; }
.field { display: grid; grid-template-columns: minmax(9rem, 12rem) minmax(12rem, 26rem); gap: .5rem 1rem; align-items: center; margin: .6rem 0; }
.field.tick { grid-template-columns: auto 1fr; max-width: 40rem; align-items: start; }
input[type=text], input[type=password], select { font: inherit; padding: .45rem .6rem; border: 1px solid #7b8794; border-radius: 4px; background: #fff; color: inherit; width: 100%; min-height: 2.5rem; }
input[type=checkbox] { width: 1.2rem; height: 1.2rem; margin: .15rem 0 0; }
button, input[type=submit], input[type=reset] { font: inherit; font-weight: 600; padding: .5rem 1.25rem; min-height: 2.5rem; border-radius: 4px; border: 1px solid var(--court); background: var(--court); color: #fff; cursor: pointer; }
input[type=reset], button.quiet { background: #fff; color: var(--court); }
.actions { display: flex; gap: .75rem; align-items: center; margin-top: 1.25rem; }
.alert { border-left: 5px solid var(--warn); background: #fdf2f2; color: var(--warn); padding: .75rem 1rem; margin: 0 0 1rem; }
.note { border-left: 5px solid var(--court); background: #eef4fb; padding: .75rem 1rem; margin: 0 0 1rem; }
.done { border-left: 5px solid var(--good); background: #effaf3; color: var(--good); padding: .75rem 1rem; margin: 0 0 1rem; font-weight: 600; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th, td { text-align: left; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
table.names th { color: var(--soft); min-width: 6rem; }
table.names td { font-size: 1.25rem; font-weight: 600; }
.small { color: var(--soft); font-size: .9rem; }
code { font: .95em/1.3 ui-monospace, "Cascadia Mono", Menlo, "Liberation Mono", monospace; background: #eef1f5; padding: .1rem .35rem; border-radius: 3px; overflow-wrap: anywhere; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0; padding: 0; list-style: none; }
.people > li { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; }
.people h3 { margin: 0; font-size: 1.05rem; }
.people .what { margin: .1rem 0 .5rem; color: #7c2d12; font-weight: 600; font-size: .9rem; }
.people p { margin: .4rem 0; }
.people dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem .9rem; margin: .75rem 0 0; font-size: .95rem; }
.people dt { color: var(--soft); }
.people dd { margin: 0; }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 1rem 0; padding: .5rem 1.25rem 1rem; background: var(--paper); }
legend { font-weight: 600; padding: 0 .4rem; }
@media (max-width: 40rem) { .field { grid-template-columns: 1fr; gap: .25rem; } .field.tick { grid-template-columns: auto 1fr; } main { padding: 0 .75rem 2rem; } .sheet { padding: 1rem 1.1rem 1.5rem; } .actions { flex-wrap: wrap; } }
@media (forced-colors: active) { .practice { border: 3px solid; } }
`;
