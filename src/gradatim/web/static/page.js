// A box that does not scroll needs no stop for the Tab key; one that does keeps it.
const boxes = () => document.querySelectorAll("pre.code, .wide");
const settle = () => {
  for (const box of boxes()) {
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
settle();
addEventListener("resize", settle);
