"""table.toml: what stands in the learner's table, what is predicted, and what is known by then."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradatim.verify import Run, failure
from gradatim.verify.own_data import Form

NAME = "table.toml"
MOST = 100_000  # bytes
NUMBER, CHANCE = "number", "chance"
ROWS, GROUPS, TIME = "rows", "groups", "time"
TYPES = ("id", "category", "number", "date")
ROW = "row"  # the column that the stages add
KNOWN_WORDS, REASON_WORDS = 8, 4
BASELINES = {
    "constant": "the same answer for every row, the one that costs least on the training rows",
    "linear": "linear or logistic regression on all columns but ids and dates",
}
ERRORS = {
    NUMBER: {"over": "a unit predicted too high", "under": "a unit predicted too low"},
    CHANCE: {"missed": "a 1 taken for a 0", "false_alarm": "a 0 taken for a 1"},
}
_KEYS = ("file", "target", "kind", "known", "split", "by", "subgroup", "columns", "later", "tells")


@dataclass(frozen=True)
class Sheet:
    """A description of a table that is complete."""

    file: str
    target: str
    kind: str
    split: str
    by: str
    subgroup: str
    columns: Mapping[str, str]  # by name, the type
    later: frozenset[str]
    tells: frozenset[str]

    @property
    def is_chance(self) -> bool:
        return self.kind == CHANCE

    @property
    def visible(self) -> tuple[str, ...]:
        """The columns that the system may see, the target among them."""
        return tuple(name for name in self.columns if name not in self.later)

    @property
    def features(self) -> tuple[str, ...]:
        return tuple(name for name in self.visible if name != self.target)

    @property
    def form(self) -> Form:
        """What the scope sheet has to name."""
        return Form(errors=ERRORS[self.kind], baselines=BASELINES)


def sheet(run: Run) -> Sheet:
    """The description in the working copy. The project's failure, with one sentence for each
    thing that is missing or inconsistent."""
    table = _table(run.source / NAME)
    found = list(problems(table))
    run.expect(
        not found,
        sent=NAME,
        came=" ".join(found),
        asks="a description of your table that is complete, as the brief shows it",
        look="fill it in while you look at the table, before you train anything",
    )
    return Sheet(
        file=table["file"],
        target=table["target"],
        kind=table["kind"],
        split=table.get("split", ROWS),
        by=table.get("by", ""),
        subgroup=table["subgroup"],
        columns=table["columns"],
        later=frozenset(table.get("later", {})),
        tells=frozenset(table.get("tells", {})),
    )


def problems(table: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a description, a sentence for each."""
    for key in table:
        if key not in _KEYS:
            yield f"`{key}` is not a key of the sheet: use {', '.join(_KEYS)}."
    columns = table.get("columns")
    if not isinstance(columns, dict) or not columns:
        yield 'There is no column under [columns]: name each with its type, such as age = "number".'
        return
    yield from _columns(columns)
    file = table.get("file")
    if not isinstance(file, str) or not file or "/" in file or "\\" in file or "\0" in file:
        yield '`file` is not the name of a file in your data folder, such as "table.csv".'
    yield from _choice(table, "kind", (NUMBER, CHANCE))
    yield from _choice({"split": ROWS, **table}, "split", (ROWS, GROUPS, TIME))
    yield from _target(table, columns)
    yield from _by(table, columns)
    yield from _subgroup(table, columns)
    if _words(table.get("known")) < KNOWN_WORDS:
        yield (
            "`known` says too little: write when the prediction is made and why every column is "
            f"known by then, in {KNOWN_WORDS} words or more."
        )
    for key in ("later", "tells"):
        yield from _reasons(table, key, columns)


def _columns(columns: Mapping[str, Any]) -> Iterator[str]:
    for name, kind in columns.items():
        if kind not in TYPES:
            yield f"The type of '{name}' is {str(kind)[:30]!r}: use {', '.join(TYPES)}."
    if ROW in columns:
        yield f"A column is called '{ROW}', which the stages add themselves: give it another name."


def _choice(table: Mapping[str, Any], key: str, known: tuple[str, ...]) -> Iterator[str]:
    if table.get(key) not in known:
        yield f"`{key}` is {str(table.get(key, ''))[:30]!r}: use {' or '.join(known)}."


def _target(table: Mapping[str, Any], columns: Mapping[str, Any]) -> Iterator[str]:
    target = table.get("target")
    if not isinstance(target, str) or target not in columns:
        yield f"`target` is {str(target or '')[:40]!r}, which is no column under [columns]."
    elif columns[target] != "number":
        yield f"The target '{target}' is no number: for yes and no write 1 and 0."
    elif isinstance(table.get("later"), dict) and target in table["later"]:
        yield f"The target '{target}' stands under [later]: it is taken away in any case."


def _by(table: Mapping[str, Any], columns: Mapping[str, Any]) -> Iterator[str]:
    split, by = table.get("split", ROWS), table.get("by", "")
    if split == ROWS:
        if by:
            yield "`by` is for `split` groups or time: leave it empty for rows."
        return
    asks = {GROUPS: ("id", "category"), TIME: ("date",)}.get(str(split), TYPES)
    if not isinstance(by, str) or columns.get(by) not in asks:
        yield (
            f"`by` is {str(by)[:40]!r}: for `split` {split} name a column of type "
            f"{' or '.join(asks)}."
        )


def _subgroup(table: Mapping[str, Any], columns: Mapping[str, Any]) -> Iterator[str]:
    name = table.get("subgroup")
    later = table.get("later")
    if not isinstance(name, str) or columns.get(name) != "category":
        yield f"`subgroup` is {str(name or '')[:40]!r}: name a column of type category."
    elif isinstance(later, dict) and name in later:
        yield f"`subgroup` is '{name}', which stands under [later]: name one that is known."


def _reasons(table: Mapping[str, Any], key: str, columns: Mapping[str, Any]) -> Iterator[str]:
    reasons = table.get(key, {})
    if not isinstance(reasons, dict):
        yield f"[{key}] is not a table: write a column and a reason on each line."
        return
    for name, reason in reasons.items():
        if name not in columns:
            yield f"[{key}] names '{name}', which is no column under [columns]."
        elif _words(reason) < REASON_WORDS:
            yield f"[{key}] gives no reason for '{name}': write {REASON_WORDS} words or more."


def _words(text: Any) -> int:
    return len(text.split()) if isinstance(text, str) else 0


def _table(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(MOST + 1)
    except OSError as error:
        raise failure(
            sent=NAME,
            came=f"there is no {NAME}, or it cannot be read",
            asks="a description of your table in the project's folder, as the brief shows it",
            look="does Git ignore the file? Then the working copy has none",
        ) from error
    try:
        if len(content) > MOST:
            raise ValueError(f"more than {MOST // 1000} kB")
        return tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise failure(
            sent=NAME,
            came=f"it is not TOML: {error}",
            asks="a file in TOML",
            look='names with spaces or dots stand in quotes: "blood pressure" = "number"',
        ) from error
