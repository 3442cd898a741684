// The plain editor: a text field that draws its own colours and line numbers underneath, and knows
// how code is typed.
// The field stays native: undo, selection, spelling aids and screen readers see plain text.
import { colour } from "./highlight.js";

const STEP = 4;
const COMMENT = { python: "# ", sql: "-- ", shell: "# ", toml: "# " };

// insertText is the only way to change a text field that keeps the browser's own undo.
function replace(field, from, to, text) {
  field.setSelectionRange(from, to);
  if (text) document.execCommand("insertText", false, text);
  else if (from !== to) document.execCommand("delete");
}

function lineStart(field, at) {
  return field.value.lastIndexOf("\n", at - 1) + 1;
}

function changeLines(field, change) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const start = lineStart(field, from);
  const last = to > from && value[to - 1] === "\n" ? to - 1 : to;
  const next = value.indexOf("\n", last);
  const end = next < 0 ? value.length : next;
  const lines = value.slice(start, end).split("\n");
  const changed = change(lines).join("\n");
  if (changed === value.slice(start, end)) return;
  const moved = change([lines[0]])[0].length - lines[0].length;
  replace(field, start, end, changed);
  const begin = Math.max(start, from + (from === start ? 0 : moved));
  const stop = to === from ? begin : start + changed.length;
  field.setSelectionRange(begin, stop);
}

const indent = (lines) => lines.map((line) => (line ? " ".repeat(STEP) + line : line));
const dedent = (lines) => lines.map((line) => line.replace(/^( {1,4}|\t)/, ""));

function toggle(prefix) {
  const bare = prefix.trim();
  return (lines) => {
    const written = lines.filter((line) => line.trim());
    const off = written.every((line) => line.trimStart().startsWith(bare));
    const strip = new RegExp(`^(\\s*)${bare} ?`);
    return lines.map((line) =>
      !line.trim() ? line : off ? line.replace(strip, "$1") : line.replace(/^(\s*)/, `$1${prefix}`),
    );
  };
}

function tab(field, back) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  if (back) return changeLines(field, dedent);
  if (value.slice(from, to).includes("\n")) return changeLines(field, indent);
  const column = from - lineStart(field, from);
  replace(field, from, to, " ".repeat(STEP - (column % STEP)));
}

function enter(field, language) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const line = value.slice(lineStart(field, from), from);
  let margin = line.match(/^[ \t]*/)[0];
  if (language === "python") {
    if (/:\s*(#.*)?$/.test(line)) margin += " ".repeat(STEP);
    else if (/^\s*(return|pass|break|continue|raise)\b/.test(line)) margin = margin.slice(STEP);
  }
  replace(field, from, to, "\n" + margin);
}

function backspace(field) {
  const { selectionStart: from, selectionEnd: to } = field;
  const line = field.value.slice(lineStart(field, from), from);
  if (from !== to || !line || /[^ ]/.test(line)) return false;
  replace(field, from - (line.length % STEP || STEP), from, "");
  return true;
}

function keys(field, language, { check, run }, signal) {
  let leaving = false;
  const pressed = (event) => {
    if (event.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "Tab" && leaving) return;
    leaving = event.key === "Escape" || (leaving && event.key === "Shift");
    let done = true;
    if (event.key === "Enter" && command) (check ?? run)();
    else if (event.key === "Enter" && event.shiftKey && run) run();
    else if (event.key === "/" && command) changeLines(field, toggle(COMMENT[language] ?? "# "));
    else if (command || event.altKey) done = false;
    else if (event.key === "Tab") tab(field, event.shiftKey);
    else if (event.key === "Enter" && !event.shiftKey) enter(field, language);
    else if (event.key === "Backspace") done = backspace(field);
    else done = false;
    if (done) event.preventDefault();
  };
  field.addEventListener("keydown", pressed, { signal });
  field.addEventListener("blur", () => (leaving = false), { signal });
}

// Redraws the lines that differ, and those after them whose meaning changed (an open string).
function painter(field, under, language) {
  let drawn = [];
  return () => {
    const lines = field.value.split("\n");
    while (under.childElementCount > lines.length) under.lastElementChild.remove();
    drawn.length = Math.min(drawn.length, lines.length);
    let state = "";
    lines.forEach((line, i) => {
      const old = drawn[i];
      if (old && old.line === line && old.before === state) {
        state = old.after;
        return;
      }
      const [html, after] = colour(language, line, state);
      drawn[i] = { line, before: state, after };
      state = after;
      const row = under.children[i] ?? under.appendChild(document.createElement("span"));
      row.className = "line";
      row.innerHTML = `<span>${html}</span>`;
    });
    return lines;
  };
}

// Marks go along with their lines, and away when these are changed.
function moved(marks, before, after) {
  const least = Math.min(before.length, after.length);
  let top = 0;
  while (top < least && before[top] === after[top]) top++;
  let bottom = 0;
  while (bottom < least - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++;
  const more = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.line <= top) return [mark];
    return mark.line > before.length - bottom ? [{ ...mark, line: mark.line + more }] : [];
  });
}

function showMarks(under, marks) {
  for (const row of under.querySelectorAll(".marked")) row.className = "line";
  for (const { line, kind } of marks) under.children[line - 1]?.classList.add("marked", `is-${kind}`);
}

// The field lies over its lines, so that it has to show their tooltips.
function tooltips(field, under, text, signal) {
  const point = ({ clientY }) => {
    const { top, height } = under.firstElementChild.getBoundingClientRect();
    const found = text(Math.floor((clientY - top) / height) + 1);
    if (field.title !== found) field.title = found;
  };
  field.addEventListener("mousemove", point, { signal });
}

export function plain(field, language, verbs) {
  const gone = new AbortController();
  const { signal } = gone;
  const under = document.createElement("pre");
  under.setAttribute("aria-hidden", "true");
  field.before(under);
  field.parentElement.classList.add("live");
  const paint = painter(field, under, language);
  let lines = paint();
  let marks = [];
  let composed = Promise.resolve(); // what an input method is composing, if anything
  const changed = () => {
    const before = lines;
    lines = paint();
    if (marks.length) showMarks(under, (marks = moved(marks, before, lines)));
  };
  field.addEventListener("input", changed, { signal });
  const compose = () => (composed = new Promise((done) => field.addEventListener("compositionend", () => setTimeout(done), { once: true })));
  field.addEventListener("compositionstart", compose, { signal });
  keys(field, language, verbs, signal);
  const textOf = (line) => marks.find((mark) => mark.line === line)?.text ?? "";
  tooltips(field, under, textOf, signal);
  return {
    set text(value) {
      const at = field.selectionStart;
      field.value = value;
      field.setSelectionRange(at, at);
      changed();
    },
    composed: () => composed,
    marks: (wanted) => showMarks(under, (marks = wanted)),
    focus: () => field.focus(),
    remove() {
      gone.abort();
      under.remove();
      field.title = "";
      field.parentElement.classList.remove("live");
    },
  };
}
