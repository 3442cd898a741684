"""Reads a deck, lines of QUESTION | ANSWER, and takes cards from a CSV table."""

import csv
import io


def read(text):
    """Return the cards as pairs of question and answer, and what is wrong with the deck."""
    cards, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        question, _, answer = line.partition("|")
        if question.strip() and answer.strip():
            cards.append((question.strip(), answer.strip()))
        else:
            problems.append(f"line {number} is not QUESTION | ANSWER")
    return cards, problems


def cards_of(table):
    """Return the cards of a CSV table, and what is wrong with it."""
    rows = csv.DictReader(io.StringIO(table))
    for name in ("question", "answer"):
        if name not in (rows.fieldnames or []):
            return [], [f"there is no column {name}"]
    cards, problems = [], []
    for number, row in enumerate(rows, 1):
        card = ((row["question"] or "").strip(), (row["answer"] or "").strip())
        cards.append(card)
        if read(line(card)) != ([card], []):
            problems.append(f"row {number} makes no card")
    return cards, problems


def line(card):
    """Return the line of a deck for a card."""
    return f"{card[0]} | {card[1]}\n"


def append(path, text, cards):
    """Append cards to the deck that holds this text."""
    with open(path, "a", encoding="utf-8") as file:
        if cards and text and not text.endswith("\n"):
            file.write("\n")
        for card in cards:
            file.write(line(card))
