// Keeps the conversation on the page and opens citations beside it. Without this script the form
// and the links still work, one question at a time.
"use strict";
const form = document.querySelector("#ask");
const box = document.querySelector("#question");
const turns = document.querySelector("#turns");
const status = document.querySelector("#status");
const panel = document.querySelector("#panel");
let opener = null;

async function part(address, options = {}) {
  const answer = await fetch(address, { ...options, headers: { "X-Part": "1" } });
  const text = await answer.text();
  if (!answer.headers.get("content-type").startsWith("text/html")) throw new Error(text);
  return text;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const begun = Date.now();
  const clock = setInterval(() => {
    status.textContent = `Looking for an answer… ${((Date.now() - begun) / 1000).toFixed(1)} s`;
  }, 100);
  form.querySelector("button").disabled = true;
  try {
    const body = new URLSearchParams({ question: box.value });
    turns.insertAdjacentHTML("beforeend", await part("/", { method: "POST", body }));
    sessionStorage.setItem("turns", turns.innerHTML);
    box.value = "";
    status.textContent = "";
    turns.lastElementChild.scrollIntoView({ block: "start" });
  } catch {
    status.textContent = "The server does not answer. Your question is still in the box.";
  } finally {
    clearInterval(clock);
    form.querySelector("button").disabled = false;
    box.focus();
  }
});

box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

turns.addEventListener("click", async (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    document.querySelector("#document").innerHTML = await part(link.href);
  } catch {
    status.textContent = "This document is no longer there.";
    return;
  }
  opener = link;
  panel.hidden = false;
  const cited = panel.querySelector("#cited");
  if (cited) {
    cited.scrollIntoView({ block: "center" });
    cited.focus({ preventScroll: true });
  }
});

function close() {
  panel.hidden = true;
  if (opener) opener.focus();
}
document.querySelector("#close").addEventListener("click", close);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden) close();
});

if (!turns.children.length) turns.innerHTML = sessionStorage.getItem("turns") || "";
