"""Reads the data folder: labelled texts and the table of costs."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, FiniteFloat

from moderation.errors import ModerationError, Shape, parse

ACTIONS = ("allow", "review", "block")
Costs = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Row:
    """A labelled text. `groups` has the (start, end) of each name of a group of people; `category`
    is the rule of the policy that the text breaks, "" if unknown."""

    text: str
    toxic: bool
    groups: tuple[tuple[int, int], ...] = ()
    category: str = ""


class _Cost(BaseModel):
    toxic: FiniteFloat
    fine: FiniteFloat


class _Costs(BaseModel):
    allow: _Cost
    review: _Cost
    block: _Cost


class _Text(BaseModel):
    text: str


class _Span(BaseModel):
    start: int
    end: int


class _Labelled(_Text):
    toxic: bool
    split: str
    identity: list[_Span] = []
    category: str | None = None

    def row(self) -> Row:
        spans = tuple((each.start, each.end) for each in self.identity)
        return Row(self.text, self.toxic, spans, self.category or "")


def read_rows(folder: Path, split: str) -> list[Row]:
    lines = _lines(folder / "texts.jsonl", _Labelled)
    return [line.row() for line in lines if line.split == split]


def read_costs(folder: Path) -> Costs:
    return parse(_Costs, _read_bytes(folder / "costs.json"), "costs.json").model_dump()


def read_texts(file: Path) -> list[str]:
    return [line.text for line in _lines(file, _Text)]


def _lines(file: Path, shape: type[Shape]) -> list[Shape]:
    lines = enumerate(_read_bytes(file).split(b"\n"), 1)
    return [parse(shape, line, f"{file.name}, line {n}") for n, line in lines if line.strip()]


def _read_bytes(file: Path) -> bytes:
    if not file.is_file():
        raise ModerationError(f"there is no file {file}")
    return file.read_bytes()
