"""You remove all spaces before you compare. `buenosaires` then counts as right, though it isn't how the name is
written. Compare the lists of words that `split()` gives."""

import sys
from pathlib import Path

import deck


def same(given, answer):
    """Return whether two answers have the same words."""
    return given.lower().replace(" ", "").strip() == answer.lower().replace(" ", "")


def ask(question, answer):
    """Ask a question; return whether it was answered rightly. EOFError where the input ends."""
    print(question)
    if same(input(), answer):
        print("right")
        return True
    print("wrong:", answer)
    return False


def play(cards):
    """Ask the cards until the input ends, and print how many answers were right."""
    right, asked = 0, 0
    for question, answer in cards:
        try:
            if ask(question, answer):
                right += 1
        except EOFError:
            break
        asked += 1
    print(f"{right} of {asked} right")


def main(arguments):
    """Ask the deck that is named; return the exit code."""
    if len(arguments) != 1:
        print("usage: python quiz.py DECK", file=sys.stderr)
        return 2
    name = arguments[0]
    try:
        cards, problems = deck.read(Path(name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        print(f"quiz: there is no file {name}", file=sys.stderr)
        return 1
    for problem in problems:
        print(f"quiz: {name}: {problem}", file=sys.stderr)
    if problems:
        return 1
    play(cards)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
