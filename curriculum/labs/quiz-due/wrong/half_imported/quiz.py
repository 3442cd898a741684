"""Asks the questions of a deck that are due:

python quiz.py [--today DATE] DECK
python quiz.py [--today DATE] --summary DECK
python quiz.py --import FILE DECK
"""

import argparse
import sys
from datetime import date
from pathlib import Path

import boxes
import deck


def same(given, answer):
    """Return whether two answers have the same words."""
    return given.lower().split() == answer.lower().split()


def ask(question, answer):
    """Ask a question; return whether it was answered rightly. EOFError where the input ends."""
    print(question)
    if same(input(), answer):
        print("right")
        return True
    print("wrong:", answer)
    return False


def boxes_of(path):
    """Return the path of the file with the boxes of a deck."""
    return path.parent / f"{path.stem}.json"


def play(path, today):
    """Ask what is due until the input ends, and keep the place of each card in a file."""
    cards = read(path)
    places = boxes.load(boxes_of(path))
    right, asked = 0, 0
    for card in boxes.due(cards, places, today):
        try:
            good = ask(*card)
        except EOFError:
            break
        boxes.move(card, places, good, today)
        boxes.save(boxes_of(path), places)
        right += good
        asked += 1
    print(f"{right} of {asked} right")


def summary(path, today):
    """Print how many cards stand in each box, and how many of them are due."""
    cards = read(path)
    for box, count, due in boxes.counts(cards, boxes.load(boxes_of(path)), today):
        print(f"box {box}: {count}, due {due}")


def add(path, table):
    """Append the new cards of a CSV table to a deck."""
    text, questions = "", []
    if path.exists():
        text = path.read_text(encoding="utf-8")
        questions = [question for question, _ in read(path)]
    cards, problems = deck.cards_of(table.read_text(encoding="utf-8"))
    new = []
    for card in cards:
        if card[0] not in questions:
            questions.append(card[0])
            new.append(card)
    deck.append(path, text, new)
    refuse(table, problems)
    print(f"imported {len(new)}, known {len(cards) - len(new)}")


def read(path):
    """Return the cards of a deck; raise ValueError if it is damaged."""
    cards, problems = deck.read(path.read_text(encoding="utf-8"))
    refuse(path, problems)
    return cards


def refuse(path, problems):
    """Raise a ValueError that names the problems of a file, if there are any."""
    if problems:
        raise ValueError("\n".join(f"{path}: {problem}" for problem in problems))


def options(arguments):
    """Return what the arguments say; end the program if they make no sense."""
    parser = argparse.ArgumentParser()
    parser.add_argument("deck", type=Path)
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())
    parser.add_argument("--summary", action="store_true")
    parser.add_argument("--import", dest="table", type=Path)
    return parser.parse_args(arguments)


def main(arguments):
    """Do what the arguments say; return the exit code."""
    given = options(arguments)
    try:
        if given.table:
            add(given.deck, given.table)
        elif given.summary:
            summary(given.deck, given.today)
        else:
            play(given.deck, given.today)
    except (FileNotFoundError, ValueError) as error:
        print(f"quiz: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
