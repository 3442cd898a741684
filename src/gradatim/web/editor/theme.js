// How CodeMirror looks: the colours, sizes and spaces of the plain editor, from the page's variables.
import { EditorView } from "@codemirror/view";

const selection = { background: "var(--select)" };
const field = { border: "1px solid var(--field)", borderRadius: ".25rem", background: "var(--raised)", color: "var(--ink)" };

export const theme = EditorView.theme({
  "&": { color: "var(--ink)", background: "var(--raised)", fontSize: ".86rem", borderRadius: ".3rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--mono)",
    fontVariantLigatures: "none",
    lineHeight: "1.5",
    overflow: "auto",
    flex: "1 1 auto",
    alignItems: "stretch !important", // the column of numbers goes down to the end of the box
  },
  ".cm-content": { padding: ".7rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 .42rem" },
  ".cm-gutters": { background: "var(--wash)", color: "var(--soft)", border: "0", marginRight: ".3rem", height: "auto" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.3rem", padding: "0 .2rem 0 .3rem" },
  ".cm-foldGutter .cm-gutterElement": { width: ".9rem", cursor: "pointer" },
  ".cm-activeLineGutter": { background: "none", color: "var(--ink)" },
  ".cm-foldPlaceholder": { ...field, padding: "0 .4em" },
  ".cm-cursor": { borderLeft: "2px solid var(--ink)" },
  ".cm-selectionBackground": selection,
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": selection,
  ".cm-selectionMatch": { background: "var(--tint)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--tint)", outline: "1px solid var(--field)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "var(--bad-tint)", outline: "1px solid var(--bad)" },
  ".cm-line.marked": { background: "var(--bad-tint)", boxShadow: "inset 3px 0 var(--bad)" },
  ".cm-line.marked.is-warn": { background: "var(--tint)", boxShadow: "inset 3px 0 var(--warn)" },
  ".cm-tooltip": { ...field, boxShadow: "0 .3rem 1rem rgb(0 0 0 / 18%)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "12em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: ".15rem .6rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--accent)", color: "var(--on-accent)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal", opacity: ".8" },
  ".cm-panels": { background: "var(--wash)", color: "var(--ink)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: ".4rem 1.8rem .4rem .6rem", fontFamily: "var(--sans)" },
  ".cm-panel.cm-search label": { fontSize: ".82rem" },
  ".cm-panel.cm-search [name=close]": { color: "inherit", top: ".3rem", right: ".5rem", padding: "0 .3rem" },
  ".cm-textfield": { ...field, fontSize: ".82rem" },
  ".cm-button": { ...field, backgroundImage: "none", fontSize: ".82rem" },
  ".cm-button:active": { backgroundImage: "none", background: "var(--tint)" },
  ".cm-searchMatch": { background: "var(--tint)", outline: "1px solid var(--accent)" },
  ".cm-searchMatch.cm-searchMatch-selected": selection,
});
