"""Data leaks, found by reading the code and, with `run`, by following rows through scikit-learn."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gradatim.audit.code import cells, imports
from gradatim.audit.execution import Execution, read_untrusted
from gradatim.audit.report import (
    Finding,
    Result,
    failed,
    not_applicable,
    not_checked,
    passed,
)
from gradatim.audit.repository import Repository
from gradatim.audit.running import external_cause
from gradatim.audit.statistics import before_split
from gradatim.audit.subject import NOT_RUN, Subject
from gradatim.printable import pluralize

SCRIPT_SECONDS = 300.0
MAX_SCRIPTS = 20
_MAX_REPORTS, _MAX_REPORT_BYTES = 1_000, 2**20
_LIBRARIES = {"sklearn", "imblearn", "xgboost", "lightgbm", "catboost"}
_DO = {
    "train and test overlap": "fit on the training rows only, and score on rows it never saw",
    "preprocessing fitted before the split": "split first; put it into a Pipeline with the model",
    "tuning on test": "choose settings by cross-validation on the training rows; score test once",
    "oversampling before the split": "split first, then resample the training rows alone",
    "a column knows the target": "drop it, unless it is known when the prediction is made",
    "a statistic of all rows before the split": "split first, and take it from the training rows",
}


def leaks(subject: Subject) -> Result:
    """No test row, and nothing derived from one, takes part in training."""
    repository = subject.repository
    scripts = [
        f.name for f in repository.with_suffix(".py") if _uses_library(repository.text(f.name))
    ]
    notebooks = [
        f.name
        for f in repository.with_suffix(".ipynb")
        if _notebook_uses_library(repository, f.name)
    ]
    if not scripts and not notebooks:
        return not_applicable("No script uses scikit-learn or a library like it.")
    findings = list(_in_code(repository, scripts, notebooks))
    execution = subject.execution
    if execution is None:
        if findings:
            return failed("Test rows take part in training.", findings)
        return not_checked(f"{pluralize(len(scripts + notebooks), 'script')} to follow. {NOT_RUN}")
    unfinished = _run(subject, execution, scripts)
    reports = list(_reports(execution))
    known = {(one.where, one.line) for one in findings}
    found = [one for report in reports for one in _findings(execution, report)]
    findings += [one for one in dict.fromkeys(found) if (one.where, one.line) not in known]
    if findings:
        return failed("Test rows take part in training.", findings, unfinished)
    scored = sum(1 for report in reports if report.get("scores"))
    if not scored:
        return not_checked(
            "No script that could be run here trains and scores a model.", unfinished
        )
    return passed(
        f"No test row leaks into training in {pluralize(scored, 'script')} that ran.", unfinished
    )


def _uses_library(text: str) -> bool:
    return any(name in text for name in _LIBRARIES) and bool(imports(text) & _LIBRARIES)


def _notebook_uses_library(repository: Repository, name: str) -> bool:
    return any(map(_uses_library, cells(repository.whole_text(name))))


def _in_code(repository: Repository, scripts: list[str], notebooks: list[str]) -> Iterator[Finding]:
    kind = "a statistic of all rows before the split"
    for name in scripts:
        for line, code in before_split(repository.text(name)):
            yield Finding(f"{kind}: {code}", name, line, _DO[kind])
    for name in notebooks:
        lines = [line for cell in cells(repository.whole_text(name)) for line in cell.splitlines()]
        plain = "\n".join(line for line in lines if not line.lstrip().startswith(("%", "!")))
        for _, code in before_split(plain):
            yield Finding(f"{kind}: {code}", name, 0, _DO[kind])


def _run(subject: Subject, execution: Execution, scripts: list[str]) -> list[Finding]:
    """Runs the scripts that no earlier rule has run, if they are meant to be run."""
    ran = {str(report.get("script", "")) for report in _reports(execution)}
    unfinished = []
    programs = [n for n in scripts if _is_program(subject.repository, n)]
    for name in programs[:MAX_SCRIPTS]:
        if any(script.endswith(name) for script in ran):
            continue
        subject.clone = subject.clone or execution.clone()
        done = execution.run(["python", name], subject.clone, SCRIPT_SECONDS)
        if not done.ok:
            why = external_cause(done) or done.last_line
            unfinished.append(Finding(f"it did not run to its end: {why}", name))
    return unfinished


def _is_program(repository: Repository, name: str) -> bool:
    """Whether a file does something when it is run, and is not a test or just a module."""
    text, parts = repository.text(name), Path(name).parts
    if Path(name).name.startswith(("test_", "conftest", "__")) or "tests" in parts:
        return False
    return (
        "__main__" in text
        or not any(line.startswith(("def ", "class ")) for line in text.splitlines())
        or any(".fit(" in line and not line[:1].isspace() for line in text.splitlines())
    )


def _reports(execution: Execution) -> Iterator[dict[str, Any]]:
    """The reports of the processes, which are not trusted: plain JSON, within bounds."""
    for path in sorted((execution.folder / "events").glob("*.json"))[:_MAX_REPORTS]:
        try:
            report = json.loads(read_untrusted(path, _MAX_REPORT_BYTES) or "")
        except (ValueError, RecursionError):
            continue
        if isinstance(report, dict):
            yield report


def _findings(execution: Execution, report: dict[str, Any]) -> Iterator[Finding]:
    rows = report.get("found")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and row.get("kind") in _DO:
            kind, line = str(row["kind"]), row.get("line")
            what = f"{kind}: {str(row.get('what'))[:200]}"
            number = line if isinstance(line, int) else 0
            yield Finding(what, _relative(execution, str(row.get("file"))), number, _DO[kind])


def _relative(execution: Execution, file: str) -> str:
    """The path of a file in the repository."""
    if file.startswith(str(execution.folder)):
        return "/".join(Path(file).relative_to(execution.folder).parts[2:])
    return file[:200]
