"""Turns the bytes of a file into its canonical text, with one function per format."""

import io
import re
from collections.abc import Callable
from typing import Any

_MARKDOWN_OPTIONS: dict[str, Any] = {
    "strip": ["a", "b", "code", "em", "i", "img", "strong"],
    "heading_style": "atx",
    "bullets": "-",
    "table_infer_header": True,
} | dict.fromkeys(("escape_misc", "escape_asterisks", "escape_underscores"), False)


class UnreadableFile(Exception):
    """The file cannot be read as a document; the message says why."""


def decode(data: bytes) -> str:
    """Markdown, reStructuredText and plain text: unchanged, except that lines end with `\\n` and a
    byte order mark is removed."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFile("not UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def html(data: bytes) -> str:
    """The visible text of the page, as Markdown without links and emphasis."""
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    page = BeautifulSoup(decode(data), "html.parser")
    for hidden in page.find_all(_hidden):
        hidden.decompose()
    markdown = MarkdownConverter(**_MARKDOWN_OPTIONS).convert_soup(page)
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in markdown.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def pdf(data: bytes) -> str:
    """The text of all pages, each under a heading with its number."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise UnreadableFile("PDF needs the extra 'pdf': pip install doc-chat[pdf]") from None
    try:
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(f"a PDF that cannot be read ({type(error).__name__})") from None
    parts = (f"# Page {number}\n\n{text.strip()}\n" for number, text in enumerate(pages, 1))
    return "\n".join(parts).replace("\0", "")


FORMATS: dict[str, Callable[[bytes], str]] = {
    "md": decode,
    "txt": decode,
    "rst": decode,
    "html": html,
    "pdf": pdf,
}


def _hidden(tag: Any) -> bool:
    """Whether an element is hidden, or is not text."""
    style = str(tag.get("style", "")).replace(" ", "").lower()
    invisible = tag.has_attr("hidden") or "display:none" in style or "visibility:hidden" in style
    return invisible or tag.name in ("script", "style", "template", "noscript", "svg", "head")
