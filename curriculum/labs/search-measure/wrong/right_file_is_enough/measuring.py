"""You count a chunk as found if it lies in the right file. With a long note, every question about
it is then answered, wherever the list leads. Whoever asked wants the paragraph: a gold place is
found only if that place is in the list."""

import json
import random

import notes
import ranking

SETTINGS = {"b=0.75": 0.75, "b=0": 0}
RESAMPLES, LEFT_OUT = 1000, 25  # 25 below and 25 above are 5 % of 1000


def question(line, index):
    """Return question and gold places of a line; raise ValueError if it is damaged."""
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("no question and gold")
    text, gold = row.get("question"), row.get("gold")
    if not isinstance(text, str) or not notes.words(text):
        raise ValueError("no question with a word")
    if not isinstance(gold, list) or not gold:
        raise ValueError("no list of gold places")
    gone = [place for place in gold if place not in index["chunks"]]
    if gone:
        raise ValueError(f"not in the index: {gone}")
    return text, gold


def read(text, index):
    """Return the questions of a file, and what is wrong with it."""
    questions, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            questions.append(question(line, index))
        except ValueError as error:
            problems.append(f"line {number} is damaged: {error}")
    if not questions and not problems:
        problems.append("there are no questions")
    return questions, problems


def places(index, text, results, b):
    """Return the places of the best chunks for a question."""
    rows = ranking.rank(index, notes.words(text), b)[:results]
    return [name for _, name, line, _ in rows]


def recall(found, gold):
    """Return the share of the gold places that were found."""
    gold = [place.rpartition(":")[0] for place in gold]
    return sum(place in found for place in gold) / len(gold)


def reciprocal_rank(found, gold):
    """Return 1 divided by the rank of the first gold place, or 0 if there is none."""
    gold = [place.rpartition(":")[0] for place in gold]
    for rank, place in enumerate(found, 1):
        if place in gold:
            return 1 / rank
    return 0


def mean(values):
    """Return the mean of a list of numbers."""
    return sum(values) / len(values)


def interval(values):
    """Return the ends of the 95 % bootstrap interval of a mean, as they are printed."""
    rng = random.Random(1)
    means = sorted(mean(rng.choices(values, k=len(values))) for _ in range(RESAMPLES))
    return [float(f"{end:.3f}") for end in (means[LEFT_OUT], means[-1 - LEFT_OUT])]


def with_interval(values):
    """Return the mean of values and its interval as a text."""
    low, high = interval(values)
    return f"{mean(values):.3f} from {low:.3f} to {high:.3f}"


def verdict(differences):
    """Return which setting is better, or that nobody can tell."""
    low, high = interval(differences)
    first, second = SETTINGS
    return first if low > 0 else second if high < 0 else "tie"


def report(questions, index, results):
    """Return the lines that say how good the search is."""
    rows = []  # question, then recall and reciprocal rank for each setting
    for text, gold in questions:
        lists = [places(index, text, results, b) for b in SETTINGS.values()]
        scores = [(recall(found, gold), reciprocal_rank(found, gold)) for found in lists]
        rows.append((text, *scores))
    lines = [f"questions {len(rows)}"]
    for column, name in enumerate(SETTINGS, 1):
        share = mean([row[column][0] for row in rows])
        ranks = [row[column][1] for row in rows]
        lines.append(f"{name} recall@{results} {share:.3f} MRR {with_interval(ranks)}")
    differences = [one - other for _, (_, one), (_, other) in rows]
    lines += [f"difference {with_interval(differences)}", f"verdict {verdict(differences)}"]
    first, second = SETTINGS
    lines += [f"only {first}: {t}" for t, (_, one), (_, other) in rows if one and not other]
    lines += [f"only {second}: {t}" for t, (_, one), (_, other) in rows if other and not one]
    return lines
