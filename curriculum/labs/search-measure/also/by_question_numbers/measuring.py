"""Measures the search: tables with a column for each setting, and a row for each question."""

from json import loads
from random import Random
from statistics import fmean

from notes import words
from ranking import rank

B = (0.75, 0)


def read(text, index):
    """Return rows of question, words and gold places, and complaints."""
    rows, complaints = [], []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() == "":
            continue
        try:
            row = loads(line)
            question, gold = row["question"], row["gold"]
            tokens = words(question)
        except (ValueError, KeyError, TypeError, AttributeError):
            complaints.append(f"line {number}: there must be a question and gold")
            continue
        if not tokens or not isinstance(gold, list) or gold == []:
            complaints.append(f"line {number}: the question or the list of gold places is empty")
            continue
        gone = [place for place in gold if place not in index["chunks"]]
        if gone:
            complaints.append(f"line {number}: not in the index: {', '.join(gone)}")
        rows.append((question, tokens, set(gold)))
    if not rows and not complaints:
        complaints.append("it has no questions")
    return rows, complaints


def row_of(index, tokens, gold, results):
    """Return recall and reciprocal rank for each setting."""
    cells = []
    for b in B:
        best = [f"{where[1]}:{where[2]}" for where in rank(index, tokens, b)[:results]]
        places = [i for i in range(len(best)) if best[i] in gold]
        cells.append((len(places) / len(gold), 1 / (min(places) + 1) if places else 0.0))
    return cells


def middle(columns):
    """Return for each column the ends of its interval; all are drawn together."""
    rng, n, sums = Random(1), len(columns[0]), [[] for _ in columns]
    for _ in range(1000):
        drawn = rng.choices(range(n), k=n)
        for column, means in zip(columns, sums, strict=True):
            means.append(fmean(column[i] for i in drawn))
    return [sorted(means)[25:975] for means in sums]


def report(rows, index, results):
    """Return what is to be printed."""
    cells = [row_of(index, tokens, gold, results) for _, tokens, gold in rows]
    columns = [[cell[which][1] for cell in cells] for which in (0, 1)]
    columns.append([a - b for a, b in zip(*columns, strict=True)])
    ends = [(kept[0], kept[-1]) for kept in middle(columns)]
    texts = [
        f"{fmean(column):.3f} from {low:.3f} to {high:.3f}"
        for column, (low, high) in zip(columns, ends, strict=True)
    ]
    said = [f"questions {len(rows)}"]
    for which, b in enumerate(B):
        share = fmean(cell[which][0] for cell in cells)
        said.append(f"b={b} recall@{results} {share:.3f} MRR {texts[which]}")
    low, high = (float(f"{end:.3f}") for end in ends[2])
    better = "b=0.75" if low > 0 else "b=0" if high < 0 else "tie"
    said += [f"difference {texts[2]}", f"verdict {better}"]
    for which, other in ((0, 1), (1, 0)):
        for (question, _, _), cell in zip(rows, cells, strict=True):
            if cell[which][1] > 0 and cell[other][1] == 0:
                said.append(f"only b={B[which]}: {question}")
    return said
