// The editor of a text field, which stays in its form and holds what is sent. The plain editor is
// there at once. Where the server has built the better one, that takes its place as it arrives.
// Ctrl-Enter checks, Shift-Enter runs: { check, run }, of which a page may have one alone; where
// nothing is checked, Ctrl-Enter runs too.
import { builtins } from "./highlight.js";
import { plain } from "./plain.js";

let lists = 0;

export function mount(field, language, verbs) {
  const spoken = list(field);
  let marks = [];
  let editor = plain(field, language, verbs);
  better(field, language, verbs, editor).then(
    (found) => {
      editor = found;
      editor.marks(marks);
    },
    () => {}, // not built, only half of it, or too new for this browser: the plain one stays
  );
  return {
    get text() {
      return field.value;
    },
    set text(value) {
      editor.text = value;
      if (field.value !== value) field.value = value;
    },
    // [{ line, kind, text }]: lines count from 1; the kind is "fail" or "warn".
    marks(wanted) {
      marks = wanted;
      editor.marks(marks);
      spoken.replaceChildren(...marks.map(({ line, text }) => item(`Line ${line}: ${text}`)));
    },
    focus: () => editor.focus(),
  };
}

// What screen readers say of the marks, after the field's own description.
function list(field) {
  const made = document.createElement("ul");
  made.id = `marks-${++lists}`;
  made.hidden = true;
  field.parentElement.after(made);
  const described = field.getAttribute("aria-describedby") ?? "";
  field.setAttribute("aria-describedby", `${described} ${made.id}`.trim());
  return made;
}

function item(text) {
  const made = document.createElement("li");
  made.textContent = text;
  return made;
}

async function better(field, language, verbs, plainly) {
  const link = document.getElementById("better-editor");
  if (!link) throw new Error("not built");
  const { create } = await import(link.href);
  await plainly.composed();
  const box = field.parentElement;
  const label = field.labels[0];
  const { selectionStart, selectionEnd } = field;
  const focused = document.activeElement === field;
  const found = create({
    parent: box,
    text: field.defaultValue,
    language,
    builtins,
    label: label?.textContent.trim() ?? field.getAttribute("aria-label"),
    described: field.getAttribute("aria-describedby"),
    verbs,
    changed(text) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  if (field.value !== field.defaultValue) found.text = field.value; // can be undone
  found.select(selectionStart, selectionEnd);
  plainly.remove();
  box.classList.add("rich");
  field.hidden = true;
  label?.addEventListener("click", () => found.focus());
  if (focused) found.focus();
  return found;
}
