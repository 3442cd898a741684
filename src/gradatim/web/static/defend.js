// The page of a change request: the editor, and what is typed and not saved yet.
import { mount } from "./editor.js";
import { keep, kept } from "./kept.js";

const form = document.getElementById("work");
const field = document.getElementById("text");
const seen = document.getElementById("seen");
const button = document.getElementById("check");
const DRAFT = `gradatim.draft ${form.getAttribute("action")}`;
const saved = field.defaultValue;
const editor = mount(field, "python", { check: () => form.requestSubmit(button) });

const found = JSON.parse(kept(DRAFT) ?? "null");
if (found && found.seen === seen.value && found.text !== saved) {
  editor.text = found.text;
  document.getElementById("status").textContent = "What you typed last is back. It is not saved yet.";
}
field.addEventListener("input", () => {
  const dirty = field.value !== saved;
  keep(DRAFT, dirty ? JSON.stringify({ text: field.value, seen: seen.value }) : null);
});
form.addEventListener("submit", () => keep(DRAFT, null));
if (location.hash === "#checked") document.getElementById("checked")?.focus();
