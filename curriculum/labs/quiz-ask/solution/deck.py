"""Reads a deck: lines of QUESTION | ANSWER."""


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
