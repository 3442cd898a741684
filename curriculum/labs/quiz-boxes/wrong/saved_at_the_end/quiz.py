"""You write the boxes when the round is over. Whoever closes the terminal after 30 of 40 answers loses all thirty.
Write the file after each answer, before the next line is read."""

import sys
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


def play(cards, path):
    """Ask the cards until the input ends, and keep the box of each in a file."""
    known = boxes.load(path)
    right, asked = 0, 0
    for question, answer in sorted(cards, key=lambda card: known.get(card[0], boxes.FIRST)):
        try:
            good = ask(question, answer)
        except EOFError:
            break
        known[question] = boxes.after(known.get(question, boxes.FIRST), good)
        right += good
        asked += 1
    boxes.save(path, known)
    print(f"{right} of {asked} right")


def main(arguments):
    """Ask the deck that is named; return the exit code."""
    if len(arguments) != 1:
        print("usage: python quiz.py DECK", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    try:
        cards, problems = deck.read(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        print(f"quiz: there is no file {path}", file=sys.stderr)
        return 1
    for problem in problems:
        print(f"quiz: {path}: {problem}", file=sys.stderr)
    if problems:
        return 1
    play(cards, path.parent / f"{path.stem}.json")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
