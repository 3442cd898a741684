"""Large donors

In the table `donations`, `state` is `received`, `promised` or `returned`. Return `donor` and as `total` the
sum of what was received, for each donor from whom at least 100 was received in all. The largest total comes
first; of two equal ones, the donor whose name comes first.

{tables}

For these the query returns

| donor | total |
|---|---|
| Vera | 120 |
| Tom | 100 |
"""

minutes = 6
chapter = "03-one-row-for-each-group"
hint = "Which of the two conditions is about each donation, and which one about a donor's sum?"


def query():
    return """
        SELECT donor, SUM(amount) AS total
        FROM donations
        WHERE state = 'received'
        GROUP BY donor
        HAVING SUM(amount) >= 100
        ORDER BY total DESC, donor
        """


_HEAD = ("donor", "state", "amount")


def cases(rng):
    yield {
        "donations": [
            ("donor", "state", "amount"),
            ("Tom", "received", 60),
            ("Vera", "received", 120),
            ("Tom", "received", 40),
            ("Uwe", "received", 30),
            ("Uwe", "promised", 500),
        ]
    }
    yield {"donations": [_HEAD, ("Zoe", "received", 50), ("Zoe", "received", 50), ("Ana", "received", 100)]}
    yield {"donations": [_HEAD, ("Ana", "promised", 90), ("Ana", "received", 90), ("Bo", "returned", 300)]}
    yield {"donations": [_HEAD, ("Cy", "received", 70), ("Cy", "received", 80), ("Cy", "promised", 10), ("Bo", "received", 101)]}
    yield {"donations": [_HEAD, ("Bo", "received", 99), ("Di", "received", 200), ("Di", "received", 30), ("Cy", "received", 100)]}
    names, states = ["Ana", "Bo", "Cy", "Di"], ["received", "received", "promised", "returned"]
    for n in (8, 12):
        picks = zip(*(rng.integers(0, 4, n).tolist() for _ in "ab"), (rng.integers(2, 12, n) * 10).tolist())
        more = [("Ed", "received", 60), ("Ed", "received", 70), ("Ed", "promised", 5)]
        yield {"donations": [_HEAD, *((names[a], states[b], c) for a, b, c in picks), *more]}


def wrong_promises_counted():
    """You add what was promised or returned. Only what was received counts."""
    return """
        SELECT donor, SUM(amount) AS total FROM donations
        GROUP BY donor HAVING SUM(amount) >= 100 ORDER BY total DESC, donor
        """


def wrong_each_donation_large():
    """You keep single donations of at least 100. Two donations of 60 and 40 add up to 100 as well: test the sum, after the grouping."""
    return """
        SELECT donor, SUM(amount) AS total FROM donations
        WHERE state = 'received' AND amount >= 100
        GROUP BY donor ORDER BY total DESC, donor
        """


def wrong_more_than_100():
    """A donor from whom exactly 100 was received belongs to the list: at least 100."""
    return """
        SELECT donor, SUM(amount) AS total FROM donations WHERE state = 'received'
        GROUP BY donor HAVING SUM(amount) > 100 ORDER BY total DESC, donor
        """


def wrong_alphabet_only():
    """You sort by name only. The largest total comes first."""
    return """
        SELECT donor, SUM(amount) AS total FROM donations WHERE state = 'received'
        GROUP BY donor HAVING SUM(amount) >= 100 ORDER BY donor
        """
