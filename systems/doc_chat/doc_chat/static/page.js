// Shows answers as they are written, and opens cited documents beside them. Without this script,
// forms and links still work.
"use strict";
const form = document.querySelector("#ask");
const box = document.querySelector("#question");
const turns = document.querySelector("#turns");
const status = document.querySelector("#status");
const panel = document.querySelector("#panel");
let opener = null;

async function part(address, options = {}) {
  const answer = await fetch(address, { ...options, headers: { "X-Part": "1" } });
  if (!answer.ok) throw new Error((await answer.json()).error);
  return answer;
}

// Calls `take` with the name and data of each server-sent event of a response.
async function events(answer, take) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const whole = (rest + value).split("\n\n");
    rest = whole.pop();
    for (const one of whole) {
      const [, name, data] = one.match(/^event: (\w+)\ndata: (.*)$/);
      take(name, JSON.parse(data));
    }
  }
}

function provisional(question) {
  const article = document.createElement("article");
  article.innerHTML = '<p class="question"></p><div class="answer"><p></p></div>';
  article.querySelector(".question").textContent = question;
  turns.append(article);
  article.scrollIntoView({ block: "start" });
  return article;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const begun = Date.now();
  const clock = setInterval(() => {
    status.textContent = `Looking for an answer… ${((Date.now() - begun) / 1000).toFixed(1)} s`;
  }, 100);
  const body = new URLSearchParams(new FormData(form));
  const question = box.value;
  document.querySelector("#turns > section")?.remove();
  let article = provisional(question);
  let complete = false;
  box.value = "";
  form.querySelector("button").disabled = true;
  turns.setAttribute("aria-busy", "true");
  try {
    await events(await part("/", { method: "POST", body }), (name, data) => {
      if (name === "piece") {
        article.querySelector(".answer p").textContent += data;
      } else {
        article.insertAdjacentHTML("afterend", data.html);
        article.remove();
        article = turns.lastElementChild;
        complete = true;
        document.querySelector("#begun").innerHTML = data.begun;
        form.elements.conversation.value = data.conversation;
        history.replaceState(null, "", `/c/${data.conversation}`);
      }
    });
    if (!complete) throw new TypeError();
    status.textContent = "";
    article.scrollIntoView({ block: "start" });
  } catch (error) {
    // A TypeError means that the connection failed; other messages come from the server.
    const why = error instanceof TypeError ? "The server is not responding." : error.message;
    status.textContent = `${why} Your question is still in the box.`;
    if (!complete) article.remove();
    box.value = question;
  } finally {
    clearInterval(clock);
    form.querySelector("button").disabled = false;
    turns.removeAttribute("aria-busy");
    box.focus();
  }
});

box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (!form.querySelector("button").disabled) form.requestSubmit();
  }
});

turns.addEventListener("submit", async (event) => {
  if (!event.target.closest(".rating")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  try {
    const rating = event.target.closest(".rating");
    const { parentElement } = rating;
    rating.outerHTML = await (await part("/rate", { method: "POST", body })).text();
    const next = parentElement.querySelector("select") || parentElement.querySelector(".thumb");
    next.focus({ preventScroll: true });
    parentElement.lastElementChild.scrollIntoView({ block: "nearest" });
  } catch {
    status.textContent = "Your rating did not reach the server.";
  }
});

turns.addEventListener("click", async (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    document.querySelector("#document").innerHTML = await (await part(link.href)).text();
  } catch {
    status.textContent = "This document is no longer available.";
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
