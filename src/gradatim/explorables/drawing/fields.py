"""What a picture may be asked: the inputs of its form, and how what was typed is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gradatim.errors import RequestError
from gradatim.explorables.limits import Range, check_choice

Values = dict[str, float | int | str]


@dataclass(frozen=True)
class Number:
    """A number between the limits that the idea itself has."""

    name: str
    label: str
    limits: Range
    default: float
    step: float = 1  # of the input's arrows

    def read(self, text: str) -> float | int:
        """The number that was typed, with a point or a comma; RequestError for anything else."""
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            low, high = self.limits.low, self.limits.high
            what, do = f"the {self.limits.name} is '{text[:40]}'", "take a number"
            raise RequestError(
                what, where=self.limits.explorable, do=f"{do} from {low:g} to {high:g}"
            ) from None
        self.limits.check(value)
        return int(value) if self.limits.integer else value


@dataclass(frozen=True)
class Choice:
    """One of a few words."""

    name: str
    label: str
    explorable: str  # the picture
    options: Mapping[str, str]  # word -> what the learner sees
    default: str

    def read(self, text: str) -> str:
        """The word that was chosen; RequestError for one that is no option."""
        check_choice(self.explorable, self.label.lower(), text, self.options)
        return text


Field = Number | Choice


def parse_form(fields: Iterable[Field], query: Mapping[str, str]) -> Values:
    """Every field's value; its default where nothing was typed."""
    typed = {field.name: query.get(field.name, "").strip() for field in fields}
    return {f.name: f.read(typed[f.name]) if typed[f.name] else f.default for f in fields}


def form_values(fields: Iterable[Field], query: Mapping[str, str]) -> dict[str, str]:
    """What stands in the form: what was typed, right or wrong, or the default."""
    return {f.name: query.get(f.name, "").strip() or _text(f.default) for f in fields}


def _text(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"
