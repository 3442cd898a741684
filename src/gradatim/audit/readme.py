"""The README: the sections that a reader needs."""

from __future__ import annotations

import re
from functools import lru_cache

from gradatim.audit.markdown import Page
from gradatim.audit.report import Finding, Result, failed, from_findings, not_checked
from gradatim.audit.repository import Repository
from gradatim.printable import pluralize

FILES = ("README.md", "README.markdown", "README.rst", "README.txt", "README")
SHELLS = ("sh", "bash", "shell", "console", "zsh", "shell-session")
# What it lacks without a section -> words of its heading, and what to write.
_SECTIONS = {
    "say how to run it": (
        r"run|running|usage|use|using|start(?:ed)?|quick ?start|install\w*|set ?-?up|reproduc\w+"
        r"|how to|commands?|demo|launch",
        "add a section such as '## Run it' with the commands, from a clone to a result",
    ),
    "describe its data": (
        r"data|datasets?|data ?sets?|corpus|corpora|documents|images|inputs?",
        "add a section such as '## Data': where it comes from, its licence, how it is made",
    ),
    "describe its results": (
        r"results?|evaluat\w+|performance|metrics|benchmarks?|findings|scores?|accuracy|quality"
        r"|experiments?|measure\w*",
        "add a section such as '## Results' with the numbers and the baseline",
    ),
    "describe its limits": (
        r"limits?|limitations?|caveats?|known (?:issues|problems|limits)|out of scope|assumptions"
        r"|non-?goals|what (?:it|this) (?:does not|cannot|doesn't|can't)\b.*|shortcomings"
        r"|weaknesses|not (?:done|covered|supported)",
        "add a section such as '## Limits': where it is wrong, and what was not done",
    ),
}
_PURPOSE = re.compile(r"\w+(?:\W+\w+){7,}")  # eight words


def readme_name(repository: Repository) -> str | None:
    """The README's file, None if there is none."""
    return repository.first(*FILES)


def readme_page(repository: Repository) -> Page:
    """The README, parsed; empty if there is none."""
    name = readme_name(repository)
    return _parsed(repository.text(name) if name else "")


_parsed = lru_cache(maxsize=1)(Page)  # six rules look at the same text


def sections(repository: Repository) -> Result:
    """It states what the project is for, how to run it, and its data, results and limits."""
    name = readme_name(repository)
    if name is None:
        finding = Finding("no README", do="write README.md: what it is for, and how to run it")
        return failed("There is no README.", [finding])
    if name.lower().endswith(".rst"):
        return not_checked(f"{name} is reStructuredText; only Markdown is read here.")
    page = readme_page(repository)
    findings = [Finding(f"it does not {what}", name, do=do) for what, do in _missing(page)]
    bad = f"{name} lacks {pluralize(len(findings), 'section')} that a reader needs."
    return from_findings(f"{name} has the sections that a reader needs.", bad, findings)


def _missing(page: Page) -> list[tuple[str, str]]:
    found = []
    if not _PURPOSE.search(page.prose()):
        found.append(("say what it is for", "begin with one sentence: who decides what with it"))
    headings = [heading.text.lower() for heading in page.headings]
    if any(block.language in SHELLS for block in page.blocks()):
        headings.append("run")
    for what, (words, do) in _SECTIONS.items():
        pattern = re.compile(rf"\b(?:{words})\b")
        if not any(pattern.search(heading) for heading in headings):
            found.append((what, do))
    return found
