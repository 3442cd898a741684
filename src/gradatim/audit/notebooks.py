"""Notebooks: whether they ran from top to bottom, by their counts and, with `run`, by running
them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gradatim.audit.report import (
    Finding,
    Result,
    State,
    failed,
    not_applicable,
    not_checked,
    passed,
)
from gradatim.audit.repository import Repository
from gradatim.audit.running import external_cause
from gradatim.audit.subject import NOT_RUN, Subject
from gradatim.printable import pluralize

MAX_NOTEBOOKS = 20  # notebooks that are run at most
_DO = "restart the kernel, run all cells, save"
_RUNNER = Path(__file__).with_name("child") / "run_notebook.py"


def notebooks(subject: Subject) -> Result:
    """The cells of each notebook ran in order, once each, and do so again."""
    repository = subject.repository
    names = [f.name for f in repository.with_suffix(".ipynb") if ".ipynb_checkpoints" not in f.name]
    if not names:
        return not_applicable("There are no notebooks.")
    findings = [one for name in names for one in _problems(repository, name)]
    if findings:
        return failed("A notebook was not run from top to bottom.", findings)
    number = pluralize(len(names), "notebook")
    if subject.execution is None:
        return not_checked(f"The counts of {number} are in order. {NOT_RUN}")
    if subject.results["setup"].state is State.FAIL:
        return not_checked("The rule setup fails; fix that first.")
    return _run(subject, names[:MAX_NOTEBOOKS])


def _problems(repository: Repository, name: str) -> Iterator[Finding]:
    """The first cell that is out of order. Without any counts (outputs cleared) there is none."""
    try:
        counts = list(_counts(json.loads(repository.whole_text(name))))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        yield Finding("it is not a notebook that can be read", name, do="save it with Jupyter")
        return
    if not any(counts):
        return
    for number, found in enumerate(counts, 1):
        if found != number:
            was = f"ran as number {found}" if found else "was not run"
            what = f"code cell {number} {was}, {number} comes next"
            yield Finding(what, name, do=_DO)
            return


def _counts(data: Any) -> Iterator[int | None]:
    """The counts of the code cells that are not empty."""
    for cell in data["cells"]:
        source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        if cell["cell_type"] == "code" and source.strip():
            found = cell.get("execution_count")
            yield found if isinstance(found, int) else None


def _run(subject: Subject, names: list[str]) -> Result:
    execution = subject.execution
    assert execution is not None
    subject.clone = subject.clone or execution.clone()
    findings, left = [], []
    for name in names:
        folder = (subject.clone / name).parent
        ran = execution.run(["python", str(_RUNNER), Path(name).name], folder)
        if ran.code == 3:
            left.append(Finding(f"not run: {ran.last_line}", name))
        elif why := "" if ran.ok else external_cause(ran):
            left.append(Finding(f"not run to its end: {why}", name))
        elif not ran.ok:
            findings.append(Finding(ran.last_line, name, do="run it from the top, and correct it"))
    if findings:
        return failed("A notebook fails when it is run from top to bottom.", findings, left)
    if len(left) == len(names):
        return not_checked("The notebooks could not be run here.", left)
    return passed(f"{pluralize(len(names) - len(left), 'notebook')} run from top to bottom.", left)
