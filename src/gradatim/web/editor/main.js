// The page's editor where it was built: CodeMirror 6. static/editor.js loads it, keeps the form in
// step with it, and has a plain editor with the same keys for wherever this file is missing.
import {
  acceptCompletion,
  autocompletion,
  completionKeymap,
  currentCompletions,
  moveCompletionSelection,
  selectedCompletionIndex,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore, insertNewlineAndIndent } from "@codemirror/commands";
import { python, pythonLanguage } from "@codemirror/lang-python";
import { sql } from "@codemirror/lang-sql";
import {
  HighlightStyle,
  StreamLanguage,
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
  syntaxTree,
} from "@codemirror/language";
import { dockerFile } from "@codemirror/legacy-modes/mode/dockerfile";
import { shell } from "@codemirror/legacy-modes/mode/shell";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, Prec, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  ViewPlugin,
  drawSelection,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { StyleModule } from "style-mod";
import { theme } from "./theme.js";

const STEP = 4;
const LANGUAGES = {
  python: (builtins) => [python(), coloured(builtins), pythonLanguage.data.of({ autocomplete: attributes })],
  sql: () => sql(),
  shell: () => StreamLanguage.define({ ...shell, languageData: { commentTokens: { line: "#" } } }),
  docker: () => StreamLanguage.define(dockerFile),
  yaml: () => StreamLanguage.define(yaml),
};

// The page's policy forbids style elements. It allows sheets that a script makes.
const sheets = new Map();
function sheet(module) {
  if (!sheets.has(module)) {
    sheets.set(module, new CSSStyleSheet());
    sheets.get(module).replaceSync(module.getRules());
  }
  return sheets.get(module);
}
StyleModule.mount = (root, modules) => {
  const own = [modules].flat().map(sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !own.includes(other)), ...own];
};

// The classes are those of all code on our pages.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.operatorKeyword, tags.modifier], class: "k" },
  { tag: [tags.string, tags.special(tags.string), tags.escape], class: "s" },
  { tag: tags.number, class: "mi" },
  { tag: tags.comment, class: "c1" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], class: "nf" },
  { tag: tags.meta, class: "nd" },
  { tag: [tags.standard(tags.name), tags.standard(tags.variableName), tags.typeName], class: "nb" },
]);

// Python's grammar takes built-ins for any other name.
function coloured(builtins) {
  const mark = Decoration.mark({ class: "nb" });
  const found = (view) => {
    const marks = new RangeSetBuilder();
    const enter = ({ name, from, to }) => {
      if (name === "VariableName" && builtins.has(view.state.sliceDoc(from, to))) marks.add(from, to, mark);
    };
    for (const { from, to } of view.visibleRanges) syntaxTree(view.state).iterate({ from, to, enter });
    return marks.finish();
  };
  const start = (view) => ({
    marks: found(view),
    update({ view, state, startState, docChanged, viewportChanged }) {
      const parsed = syntaxTree(startState) !== syntaxTree(state);
      if (docChanged || viewportChanged || parsed) this.marks = found(view);
    },
  });
  return ViewPlugin.define(start, { decorations: ({ marks }) => marks });
}

// Completion ----------------------------------------------------------------------------------
// Local names, keywords and built-ins come with the language. After the name of a module and a
// dot, the server says what the module has.

const modules = new Map();
function names(module) {
  if (!modules.has(module)) {
    const asked = fetch(`/names/${module}`).then((answer) => (answer.ok ? answer.json() : []));
    modules.set(module, asked.catch(() => []));
  }
  return modules.get(module);
}

function imported(text, name) {
  for (const [, module, as] of text.matchAll(/^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm))
    if ((as ?? module) === name) return module;
}

async function attributes(context) {
  const before = context.matchBefore(/(?:\b[A-Za-z_]\w*\.)+\w*/);
  if (!before) return null;
  const [name, ...path] = before.text.split(".");
  const module = imported(context.state.doc.toString(), name);
  const last = path.pop();
  if (!module) return null;
  const options = (await names([module, ...path].join("."))).map((label) => ({ label }));
  return { from: context.pos - last.length, options, validFor: /^\w*$/ };
}

// Keys ----------------------------------------------------------------------------------------

function tab(view) {
  const { state } = view;
  const { main, ranges } = state.selection;
  const line = state.doc.lineAt(main.from);
  if (ranges.length > 1 || main.to > line.to) return indentMore(view);
  const width = STEP - ((main.from - line.from) % STEP);
  view.dispatch(state.replaceSelection(" ".repeat(width)), { scrollIntoView: true, userEvent: "input" });
  return true;
}

// After a statement that ends a block, the next line stands one step further left.
const ENDS = /^\s*(?:return|pass|break|continue|raise)\b(?:.*[^\s([{,\\])?\s*$/;
function enter(view) {
  const { state } = view;
  const { main, ranges } = state.selection;
  const line = state.doc.lineAt(main.to);
  const ends = ranges.length === 1 && main.from >= line.from && main.to === line.to && ENDS.test(line.text);
  if (!ends) return insertNewlineAndIndent(view);
  const margin = line.text.match(/^\s*/)[0].slice(STEP);
  view.dispatch(state.replaceSelection("\n" + margin), { scrollIntoView: true, userEvent: "input" });
  return true;
}

const completing = (view) => currentCompletions(view.state).length > 0;

// Tab takes what stands first; Enter only what was chosen with the arrows.
function complete(view) {
  if (!completing(view)) return false;
  if (selectedCompletionIndex(view.state) === null) moveCompletionSelection(true)(view);
  return acceptCompletion(view);
}

// Escape, then Tab leaves the editor. An Escape that closes something does only that.
const leaving = EditorView.domEventHandlers({
  keydown(event, view) {
    if (event.key === "Escape") view.setTabFocusMode(!completing(view));
    else if (!["Shift", "Tab"].includes(event.key)) view.setTabFocusMode(false);
    return false;
  },
  blur(event, view) {
    view.setTabFocusMode(false);
    return false;
  },
});

function keys(language, { check, run }) {
  const checks = () => ((check ?? run)(), true);
  return [
    Prec.highest(leaving),
    keymap.of([
      { key: "Mod-Enter", run: checks },
      { key: "Ctrl-Enter", run: checks },
      ...(run ? [{ key: "Shift-Enter", run: () => (run(), true) }] : []),
      { key: "Tab", run: complete },
      { key: "Tab", run: tab, shift: indentLess },
      ...completionKeymap,
      ...(language === "python" ? [{ key: "Enter", run: enter }] : []),
      ...searchKeymap,
      ...foldKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
  ];
}

// Marks on lines, which move with their lines and go when these are changed -----------------------

const mark = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(lines, { changes, docChanged, startState, state, effects }) {
    if (docChanged) {
      const kept = (from) => !changes.touchesRange(from, startState.doc.lineAt(from).to);
      lines = lines.update({ filter: kept }).map(changes);
    }
    for (const effect of effects) if (effect.is(mark)) lines = decorated(state.doc, effect.value);
    return lines;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorated(doc, list) {
  const there = list.filter(({ line }) => line >= 1 && line <= doc.lines);
  return Decoration.set(
    there.map(({ line, kind, text }) =>
      Decoration.line({ class: `marked is-${kind}`, attributes: { title: text } }).range(doc.line(line).from),
    ),
    true,
  );
}

// The editor ----------------------------------------------------------------------------------

const silent = Annotation.define(); // a change that the page makes is none of the learner's

// `changed(text)` is called after every change of the learner's.
export function create({ parent, text, language, builtins, label, described, verbs, changed }) {
  const heard = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    if (!update.transactions.some((one) => one.annotation(silent))) changed(update.state.doc.toString());
  });
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      lineNumbers(),
      codeFolding(),
      foldGutter(),
      highlightActiveLineGutter(),
      history(),
      drawSelection(),
      rectangularSelection(),
      EditorState.allowMultipleSelections.of(true),
      EditorState.tabSize.of(STEP),
      indentUnit.of(" ".repeat(STEP)),
      indentOnInput(),
      bracketMatching(),
      autocompletion({ selectOnOpen: false, interactionDelay: 0, filterStrict: true, icons: false }),
      search({ top: true }),
      highlightSelectionMatches(),
      LANGUAGES[language]?.(builtins) ?? [],
      syntaxHighlighting(colours),
      marked,
      keys(language, verbs),
      EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": described, tabindex: "0" }),
      theme,
      heard,
    ],
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(value) {
      const { main } = view.state.selection;
      const at = (place) => Math.min(place, value.length);
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: value },
        selection: { anchor: at(main.anchor), head: at(main.head) },
        annotations: silent.of(true),
      });
    },
    select: (anchor, head) => view.dispatch({ selection: { anchor, head }, scrollIntoView: true }),
    marks: (list) => view.dispatch({ effects: mark.of(list) }),
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}
