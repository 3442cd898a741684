"""Decision records: each links to what it is based on, a commit, a run or a figure."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from urllib.parse import unquote

from gradatim.audit.figures import measured
from gradatim.audit.markdown import Page
from gradatim.audit.report import Finding, Result, from_findings, not_applicable
from gradatim.audit.repository import File, Repository
from gradatim.printable import pluralize
from gradatim.verify.readme import readme_numbers, states_number

_FOLDERS = re.compile(
    r"(?:^|/)(?:decisions?|adrs?|decision[-_]records?|architecture[-_]decisions?)/[^/]+\.md$",
    re.IGNORECASE,
)
_NOT_A_RECORD = re.compile(
    r"(?:readme|index|template|0+-template|adr-template|\d+-record-arch.*)\.md$", re.IGNORECASE
)
_COMMIT = re.compile(r"(?<![\w./-])([0-9a-f]{7,40})(?![\w-])|/commits?/([0-9a-f]{7,40})\b")
_RUN = re.compile(r"(?i)\brun\b[^\n]{0,40}?\b([0-9a-f]{32}|[0-9a-f]{8})\b")
_DO = "link the commit that carried it out, or the run or figure that decided it"


def decisions(repository: Repository) -> Result:
    """Each decision record links to a commit that exists, a run or a figure."""
    records = [
        file
        for file in repository.with_suffix(".md")
        if _FOLDERS.search(file.name) and not _NOT_A_RECORD.search(file.path.name)
    ]
    if not records:
        return not_applicable("There are no decision records (decisions/ or docs/adr/).")
    known = measured(repository)
    findings = [one for file in records for one in _problems(repository, file, known)]
    good = f"{pluralize(len(records), 'decision record')} linked to a commit, a run or a figure."
    return from_findings(good, "A decision record shows nothing that it rests on.", findings)


def _problems(repository: Repository, file: File, known: Sequence[float]) -> list[Finding]:
    text = repository.text(file.name)
    page = Page(text)
    dead = []
    for number, line in enumerate(page.lines, 1):
        for match in _COMMIT.finditer(line):
            name = match[1] or match[2]
            if not re.search(r"\d", name):  # a word in hexadecimal letters, such as "defaced"
                continue
            if repository.has_commit(name):
                return []
            if match[2] or "commit" in line.lower():
                what = f"there is no commit {name} in this repository"
                dead.append(Finding(what, file.name, number, "name one that exists"))
    if (
        _RUN.search(text)
        or _links_figure(repository, file, page)
        or _cites_measurement(text, known)
    ):
        return dead
    return dead or [Finding("it names no commit, run or figure", file.name, 1, _DO)]


def _cites_measurement(text: str, known: Sequence[float]) -> bool:
    """Whether it contains a number of three digits or more that is in a metrics file."""
    written = [n for n in readme_numbers(text) if len(re.sub(r"\D", "", n).lstrip("0")) >= 3]
    return bool(written) and any(states_number(" ".join(written), v) for v in known)


def _links_figure(repository: Repository, file: File, page: Page) -> bool:
    """Whether it links to a file of the repository that is not a text like itself."""
    for link in page.links():
        target = unquote(link.target.partition("#")[0])
        name = posixpath.normpath(posixpath.join(str(file.path.parent), target))
        known = name in repository.files or name in repository.folders
        if target and "://" not in target and known and not name.endswith(".md"):
            return True
    named = re.findall(r"`([\w./-]+\.\w+)`", page.text)
    return any(name in repository.files and not name.endswith(".md") for name in named)
