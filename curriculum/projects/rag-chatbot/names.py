"""Invented names, numbers, dates and codes, all drawn from a generator."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np

_HEADS = ("Cor", "Tav", "Lum", "Bre", "Ost", "Quin", "Fal", "Hes", "Mir", "Dro", "Vel", "Zan")
_TAILS = ("vo", "rix", "ena", "dal", "mont", "ika", "ura", "lex", "tor", "bria")
_FIRST = (
    "Marta", "Ivo", "Lena", "Tomas", "Ruth", "Emil", "Nora", "Pavel", "Greta", "Oskar", "Ines",
)  # fmt: skip
_FAMILY_HEADS = ("Il", "Hal", "Bran", "Kess", "Mor", "Stein", "Wal", "Tor", "Lind", "Pax", "Gar")
_FAMILY_TAILS = ("ven", "vorsen", "dtke", "ler", "ricks", "mann", "dero", "quist", "nell", "ato")
_FIRMS = ("Repairs", "Services", "Partners", "Workshops", "Supplies", "Trading")
_PLACES = ("mere", "holt", "stead", "bruck", "haven", "field", "wick", "dorf")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-])")
_CODE = re.compile(r"(?=[\w-]*\d)(?=[\w-]*[^\W\d_])\w+(?:-\w+)*")


def numbers(text: str) -> set[str]:
    """The numbers of a text, without the commas that part thousands."""
    return {found.replace(",", "") for found in _NUMBER.findall(text)}


def codes(text: str) -> set[str]:
    """The words of a text that have letters and digits, in upper case."""
    return {found.upper() for found in _CODE.findall(text)}


@dataclass
class NameGenerator:
    """Gives names that differ from all that it gave before, and remembers them."""

    rng: np.random.Generator
    separator: str = "-"
    comma: bool = False
    people: list[str] = field(default_factory=list)
    firms: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    @property
    def all(self) -> list[str]:
        return [*self.people, *self.firms, *self.places, *self.products]

    def pick(self, options: tuple[str, ...] | list[str]) -> str:
        return options[int(self.rng.integers(len(options)))]

    def product(self) -> str:
        return self._new(lambda: self.pick(_HEADS) + self.pick(_TAILS), self.products)

    def person(self) -> str:
        def made() -> str:
            return f"{self.pick(_FIRST)} {self.pick(_FAMILY_HEADS)}{self.pick(_FAMILY_TAILS)}"

        return self._new(made, self.people)

    def firm(self) -> str:
        def made() -> str:
            return f"{self.pick(_FAMILY_HEADS)}{self.pick(_TAILS)} {self.pick(_FIRMS)}"

        return self._new(made, self.firms)

    def place(self) -> str:
        def made() -> str:
            return f"{self.pick(_FAMILY_HEADS)}{self.pick(_TAILS)}{self.pick(_PLACES)}"

        return self._new(made, self.places)

    def code(self, prefix: str, digits: int = 4) -> str:
        """Codes of one prefix differ in few digits: the same ones in another order, mostly."""

        def made() -> str:
            drawn = "".join(str(int(d)) for d in self.rng.integers(1, 6, digits))
            return f"{prefix}{self.separator}{drawn}"

        return self._new(made, [])

    def date(self) -> str:
        day, month = int(self.rng.integers(1, 29)), self.pick(_MONTHS)
        return f"{day} {month} {int(self.rng.integers(2012, 2026))}"

    def value(self, kind: str) -> str:
        """What an attribute's `value` asks for."""
        plain = {
            "date": self.date, "person": self.person, "firm": self.firm, "place": self.place,
        }  # fmt: skip
        if kind in plain:
            return plain[kind]()
        if kind.startswith("code "):
            return self.code(kind.removeprefix("code "))
        span, unit = kind.split()
        return f"{self._number(span)} {unit}"

    def _number(self, span: str) -> str:
        ends, step = span.split("/")
        low, high = map(float, ends.split(".."))
        count = round((high - low) / float(step))
        drawn = round(low + float(step) * int(self.rng.integers(0, count + 1)), 2)
        return f"{drawn:,g}" if self.comma and drawn < 1e5 else _plain(drawn)

    def _new(self, made, known: list[str]) -> str:  # type: ignore[no-untyped-def]
        while (found := made()) in self.used:
            pass
        self.used.add(found)
        known.append(found)
        return found


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)
