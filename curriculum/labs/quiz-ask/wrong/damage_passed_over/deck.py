"""You leave out the lines that can't be split, and ask the rest. Nobody notices that a card is missing, so it is
never learnt. Collect the numbers of all such lines, name them, and ask nothing."""

def read(text):
    """Return the cards as pairs of question and answer, and what is wrong with the deck."""
    cards, problems = [], []
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        question, _, answer = line.partition("|")
        if question.strip() and answer.strip():
            cards.append((question.strip(), answer.strip()))
    return cards, problems
