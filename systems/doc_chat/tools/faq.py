"""Prepares questions of real people: the FAQs of Python and Perl, one document per section.

    mkdir -p build/debs && cd build/debs && apt-get download python3.13-doc perl-doc
    for deb in *.deb; do dpkg -x "$deb" ../packages; done; cd ../..
    .venv/bin/python -m tools.faq --packages build/packages --out build/faq

The heading is the question, and the text below it is the document to find. A question belongs to
the development half if the first byte of its SHA-256 is even, else to the test half; this rule was
set before anything was tuned. Nothing from the packages is stored in this repository.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Reader = Callable[[str], Iterator[tuple[str, str]]]
MIN_LENGTH = 80  # code points of an answer
_UNDERLINED = re.compile(r"^(\S.*)\n([=~.^-])\2{2,}[ ]*$", re.M)
_LABEL = re.compile(r"^\.\. (?:_.*:|index::.*|only::.*|contents::.*|sectionauthor::.*)$", re.M)
_ASKS = re.compile(r"[?](?!.* FAQ$)|[.]$")  # not a chapter title
_POD_INDEX = re.compile(r"X<(?:<.*?>>|[^>]*)>")
_POD_CODE = re.compile(r"[A-Z](?:<<+ (?P<long>.*?) >>+|<(?P<short>[^<>]*)>)", re.S)


@dataclass(frozen=True)
class Section:
    doc: str
    question: str
    text: str

    @property
    def half(self) -> str:
        return "test" if hashlib.sha256(self.question.encode()).digest()[0] % 2 else "dev"


def sections(packages: Path) -> list[Section]:
    """All questions with an answer, in order of their files."""
    found = [*_read_all(packages, "python3*/html/_sources/faq/*.rst.txt", _python)]
    found += _read_all(packages, "perl/*/pod/perlfaq[1-9].pod", _perl)
    # Keyed by question, because a package may contain a file under two names.
    unique = {q: text for q, text in found if _ASKS.search(q) and len(text) >= MIN_LENGTH}
    return [Section(f"{n:04}.md", q, text) for n, (q, text) in enumerate(unique.items())]


def _read_all(packages: Path, pattern: str, read: Reader) -> Iterator[tuple[str, str]]:
    for file in sorted(packages.rglob(pattern)):
        yield from read(file.read_text("utf-8"))


def _python(text: str) -> Iterator[tuple[str, str]]:
    """(underlined heading, text below it) pairs of reStructuredText."""
    headings = list(_UNDERLINED.finditer(text))
    ends = [heading.start() for heading in headings][1:] + [len(text)] * bool(headings)
    for heading, end in zip(headings, ends, strict=True):
        yield heading[1].strip(), _LABEL.sub("", text[heading.end() : end]).strip() + "\n"


def _perl(text: str) -> Iterator[tuple[str, str]]:
    """(second-level heading, text below it) pairs of POD, without its formatting codes."""
    for part in re.split(r"^=head2 ", _POD_INDEX.sub("", text), flags=re.M)[1:]:
        heading, _, rest = re.split(r"^=head1 ", part, maxsplit=1, flags=re.M)[0].partition("\n\n")
        rest = re.sub(r"^=(?:over|back|cut|encoding|for|begin|end)\b.*$", "", rest, flags=re.M)
        rest = re.sub(r"^=item ", "- ", rest, flags=re.M)
        yield _resolve_codes(" ".join(heading.split())), _resolve_codes(rest).strip() + "\n"


def _resolve_codes(text: str) -> str:
    before = ""
    while before != text:
        before = text
        text = _POD_CODE.sub(
            lambda match: _visible_text(match["long"] or match["short"] or ""), text
        )
    return text


def _visible_text(text: str) -> str:
    """The visible text of a formatting code: an escape, a link with a text, or plain text."""
    return {"lt": "<", "gt": ">", "sol": "/", "verbar": "|"}.get(text, text.split("|")[0])


def write(packages: Path, out: Path) -> list[Section]:
    """Writes one document per section, and the questions of both halves."""
    found = sections(packages)
    shutil.rmtree(out / "docs", ignore_errors=True)
    (out / "docs").mkdir(parents=True)
    for one in found:
        (out / "docs" / one.doc).write_text(one.text, "utf-8")
    for half in ("dev", "test"):
        rows = [{"question": one.question, "doc": one.doc} for one in found if one.half == half]
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (out / f"{half}.jsonl").write_text(lines, "utf-8")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("build/faq"))
    options = parser.parse_args()
    found = write(options.packages, options.out)
    dev = sum(one.half == "dev" for one in found)
    print(f"{len(found)} questions: {dev} to develop with, {len(found) - dev} to test with")


if __name__ == "__main__":
    main()
