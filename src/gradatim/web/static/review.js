// 1 to 4 rate the card once its answer is shown; the buttons do the same.
const answer = document.getElementById("answer");
addEventListener("keydown", (event) => {
  if (!answer?.open || document.documentElement.classList.contains("keys-off") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[1-4]$/.test(event.key)) answer.querySelector(`button[value="${event.key}"]`)?.click();
});
