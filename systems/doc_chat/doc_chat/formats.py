"""From the bytes of a file to its canonical text, one function a format."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser


class Unreadable(Exception):
    """The file is no document; the message says why."""


def plain(data: bytes) -> str:
    """Markdown, reStructuredText and text: as they were written, with `\\n` as the line end."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("not UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def html(data: bytes) -> str:
    """What a reader of the page sees, with headings and list items written as in Markdown."""
    parser = _Visible()
    parser.feed(plain(data))
    parser.close()
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in "".join(parser.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def pdf(data: bytes) -> str:
    """The text of all pages, each under a heading with its number."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise Unreadable("PDF needs the extra 'pdf': pip install doc-chat[pdf]") from None
    try:
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise Unreadable(f"a PDF that cannot be read ({type(error).__name__})") from None
    parts = (f"# Page {number}\n\n{text.strip()}\n" for number, text in enumerate(pages, 1))
    return "\n".join(parts).replace("\0", "")


FORMATS: dict[str, Callable[[bytes], str]] = {
    "md": plain,
    "txt": plain,
    "rst": plain,
    "html": html,
    "pdf": pdf,
}


class _Visible(HTMLParser):
    """Collects visible text; what is hidden, or is no text, is left out with all inside it."""

    LEFT_OUT = frozenset({"script", "style", "template", "noscript", "svg", "head"})
    VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "area", "col", "source"})
    BLOCKS = frozenset(
        "p div section article main header footer nav ul ol dl dt dd table tr pre blockquote "
        "figure form br hr h1 h2 h3 h4 h5 h6 li title".split()
    )

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.depth = 0  # of elements inside one that is left out

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth or tag in self.LEFT_OUT or _hidden(dict(attrs)):
            self.depth += tag not in self.VOID
            return
        if tag in self.BLOCKS:
            self.parts.append("\n" if tag in ("br", "tr", "li") else "\n\n")
        if re.fullmatch("h[1-6]", tag):
            self.parts.append("#" * int(tag[1]) + " ")
        elif tag == "li":
            self.parts.append("- ")
        elif tag in ("td", "th"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.depth -= tag not in self.VOID
        elif tag in self.BLOCKS and tag != "li":
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.parts.append(re.sub(r"\s+", " ", data))


def _hidden(attrs: dict[str, str | None]) -> bool:
    style = (attrs.get("style") or "").replace(" ", "").lower()
    return "hidden" in attrs or "display:none" in style or "visibility:hidden" in style
