"""The results of a project as a block of its README, between two markers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gradatim.model.portfolio import MEANING, Entry, Field, Slot, Text, plain

_BEGIN = re.compile(r"^<!-- gradatim:begin ([a-z0-9-]+)\b.*-->[ \t]*$", re.MULTILINE)
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")
NOTE = (
    "These lines come from the log of `gradatim verify`; `gradatim portfolio --check README.md` "
    "finds changes. They don't show who wrote the code, and whoever owns the log can rewrite it "
    "and these lines with it: run it again to be sure."
)


def block(entry: Entry) -> str:
    """The block with its markers; ends with a line break."""
    return "\n".join(_lines(entry)) + "\n"


def blocks(text: str) -> dict[str, tuple[int, str]]:
    """Project -> the line where its block begins, and the block. A block without an end extends to
    the end of the file."""
    text = text.replace("\r\n", "\n")
    found = dict[str, tuple[int, str]]()
    for match in _BEGIN.finditer(text):
        end = f"<!-- gradatim:end {match[1]} -->"
        body, mark, _ = text[match.start() :].partition(end)
        found[match[1]] = (text.count("\n", 0, match.start()) + 1, body + mark + "\n")
    return found


def replaced(text: str, entry: Entry) -> str:
    """The text with the updated block of the project; line ends are kept."""
    _, old = blocks(text)[entry.id]
    new = text.replace("\r\n", "\n").replace(old.removesuffix("\n"), block(entry).rstrip("\n"))
    return new.replace("\n", "\r\n") if "\r\n" in text else new


def is_whole(text: str) -> bool:
    """Whether a block has its end marker."""
    return text.rstrip("\n").endswith("-->") and "<!-- gradatim:end " in text


def _lines(entry: Entry) -> Iterator[str]:
    yield f"<!-- gradatim:begin {entry.id} {entry.digest} -->"
    yield f"**{_escaped(entry.title.text)}: results of a run of {entry.day.text}**"
    yield ""
    for claim in entry.all_claims:
        yield f"- {_marked(claim.sentence)}"
    yield ""
    if entry.claims:
        yield "| figure | value | interval | baseline | required |"
        yield "|---|---|---|---|---|"
        for claim in entry.claims:
            facts = dict(claim.facts)
            cells = [_cell(facts.get(name)) for name in ("Value", "Interval", "Baseline")]
            yield f"| {' | '.join([_escaped(claim.title.text), *cells])} | {_bar(facts)} |"
        yield ""
    yield f"**{entry.word.capitalize()}.** {MEANING[entry.word]} {_run(entry)}"
    yield ""
    yield from _fenced(entry.rerun)
    yield ""
    yield NOTE
    yield f"<!-- gradatim:end {entry.id} -->"


def _bar(facts: dict[str, Text]) -> str:
    return _cell(facts.get("Required"))


def _run(entry: Entry) -> str:
    facts = dict(entry.facts)
    names = [name for name in ("Run", "Seed", "Commit", "Digest of the files") if name in facts]
    return "; ".join(f"{name.lower()} {_marked(facts[name])}" for name in names).capitalize() + "."


def _fenced(commands: Sequence[Text]) -> Iterator[str]:
    yield "```sh"
    yield from map(plain, commands)
    yield "```"


def _cell(text: Text | None) -> str:
    return _marked(text) if text else ""


def _marked(text: Text) -> str:
    """Markdown with all text of the learner's escaped."""
    return "".join(
        part if isinstance(part, str) else _part(part) for part in text
    )  # our words hold no sign of Markdown


def _part(part: Slot | Field) -> str:
    if isinstance(part, Slot) and part.part in ("run", "commit", "digest", "seed"):
        return f"`{part.text}`"
    return _escaped(part.text)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))
