"""Labels of the lucky

A lender wants to know what share of *all* applicants wouldn't pay back. It knows this only for those who got a loan,
and the old rule gave loans to the safest. The rows with labels are a poor sample of those who will ask tomorrow. Luckily, of
those whom the rule refused, a share `lot`, drawn at random, got a loan all the same (by lot).

Each refused applicant with a label stands for $1/\\text{lot}$ refused ones, with and without a label. So the share is

$$\\frac{D_{\\text{rule}} + D_{\\text{lot}} / \\text{lot}}{N_{\\text{rule}} + N_{\\text{lot}} / \\text{lot}}$$

where $N$ are those who got the loan by the rule and by lot, and $D$ those of them who didn't pay back.

- `rows`: a list of tuples `(how, failed)`. `how` is `"rule"`, `"lot"`, or `"no"` for those without a loan; `failed` is
  1 or 0, or `None` for those without a loan. At least one row has a loan.
- `lot`: a share above 0 and at most 1.
- Returns a tuple of two floats: the share of those who failed among all rows with a label, and the estimate for all
  applicants.

>>> rows = [("rule", 0), ("rule", 0), ("rule", 1), ("rule", 0), ("lot", 1), ("no", None), ("no", None), ("no", None)]
>>> labels_of_the_lucky(rows, 0.25)
(0.4, 0.625)
"""

minutes = 10
chapter = "04-from-story-to-system"
hint = "Give each row a weight: 1 by the rule, 1 / lot by lot. Rows without a loan have no label and no weight."


def labels_of_the_lucky(rows: list[tuple], lot: float) -> tuple[float, float]:
    labels, weights = [], []
    for how, failed in rows:
        if how != "no":
            labels.append(failed)
            weights.append(1 if how == "rule" else 1 / lot)
    plain = sum(labels) / len(labels)
    weighted = sum(w * y for w, y in zip(weights, labels))
    return plain, weighted / sum(weights)


def cases(rng):
    yield [("rule", 1)], 0.5
    yield [("lot", 0), ("rule", 1)], 0.25
    yield [("rule", 0), ("rule", 0), ("rule", 1), ("rule", 0), ("lot", 1), ("no", None), ("no", None), ("no", None)], 0.25
    yield [("no", None), ("rule", 0), ("lot", 1), ("no", None), ("rule", 1), ("lot", 1), ("lot", 0)], 0.5
    yield [("rule", 0), ("lot", 1), ("no", None), ("no", None), ("no", None)], 0.1
    for n in (20, 40, 60):
        rows = [("rule", 0), ("lot", 1), ("no", None), ("rule", 0)]
        for _ in range(n):
            u = float(rng.random())
            if u < 0.6:
                rows.append(("rule", int(rng.random() < 0.1)))
            else:
                rows.append(("lot", int(rng.random() < 0.5)) if u > 0.9 else ("no", None))
        yield rows, 0.25


def wrong_refused_are_good(rows, lot):
    """You count those without a loan as people who pay back. Nothing is known about them."""
    labels = [failed for how, failed in rows if how != "no"]
    return sum(labels) / len(labels), sum(labels) / len(rows)


def wrong_lot_made_lighter(rows, lot):
    """You multiply by the share where you should divide. One person in four by lot stands for four people, not for a
    quarter."""
    pairs = [(1 if how == "rule" else lot, failed) for how, failed in rows if how != "no"]
    plain = sum(y for _, y in pairs) / len(pairs)
    return plain, sum(w * y for w, y in pairs) / sum(w for w, _ in pairs)


def wrong_lot_left_out(rows, lot):
    """You leave out those who got the loan by lot. They are the only ones who tell you about the refused."""
    labels = [failed for how, failed in rows if how != "no"]
    rule = [failed for how, failed in rows if how == "rule"]
    return sum(labels) / len(labels), sum(rule) / len(rule)
