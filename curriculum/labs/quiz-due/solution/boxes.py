"""The box of each question and when it is due, in a JSON file that is whole at every moment."""

import json
import sys
from dataclasses import dataclass
from datetime import date, timedelta

FIRST, LAST = 1, 5


@dataclass(frozen=True)
class Place:
    """The box in which a question stands, and the day from which it is due."""

    box: int = FIRST
    due: date = date.min

    def is_due(self, today):
        """Return whether the question is to be asked on this day."""
        return self.due <= today

    def after(self, right, today):
        """Return the place to which an answer of this day moves the question."""
        box = min(self.box + 1, LAST) if right else FIRST
        return Place(box, today + timedelta(days=2 ** (box - 1)))

    def entry(self):
        """Return the place as JSON can hold it."""
        return {"box": self.box, "due": self.due.isoformat()}


def place(entry):
    """Return the place for an entry of the file; raise an error if it is damaged."""
    if isinstance(entry, int):
        entry = Place(entry).entry()
    if entry["box"] not in range(FIRST, LAST + 1):
        raise ValueError(f"{entry} has no box")
    return Place(entry["box"], date.fromisoformat(entry["due"]))


def load(path):
    """Return the place of each question; move a damaged file aside."""
    try:
        return parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, KeyError):
        aside = path.parent / f"{path.name}.damaged"
        path.replace(aside)
        print(f"quiz: {path} is damaged; it is now called {aside.name}", file=sys.stderr)
        return {}


def parsed(text):
    """Return the places that a text holds; raise an error if it is damaged."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("the boxes are no object")
    places = {}
    for question, entry in found.items():
        places[question] = place(entry)
    return places


def save(path, places):
    """Write the places beside the old ones, and only then put them in their place."""
    entries = {}
    for question, where in places.items():
        entries[question] = where.entry()
    draft = path.parent / f"{path.name}.new"
    draft.write_text(json.dumps(entries), encoding="utf-8")
    draft.replace(path)


def place_of(card, places):
    """Return the place of a card."""
    return places.get(card[0], Place())


def due(cards, places, today):
    """Return the cards that are due, those in the lowest boxes first."""
    found = [card for card in cards if place_of(card, places).is_due(today)]
    return sorted(found, key=lambda card: place_of(card, places).box)


def counts(cards, places, today):
    """Return for each box its number, how many cards stand in it and how many of them are due."""
    rows = []
    for box in range(FIRST, LAST + 1):
        found = [card for card in cards if place_of(card, places).box == box]
        rows.append((box, len(found), len(due(found, places, today))))
    return rows


def move(card, places, right, today):
    """Move a card to where an answer of this day puts it."""
    places[card[0]] = place_of(card, places).after(right, today)
