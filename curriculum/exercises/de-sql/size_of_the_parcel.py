"""The size of the parcel

The table `parcels` has a row for each parcel. Return for each of them, in any order, `grams` and as
`size` one of three texts: `letter` for up to 500 grams, `small` for more than that and up to 2000, and
`large` for everything above. Parcels of the same weight are different parcels; each has its row.

{tables}

For these the query returns

| grams | size |
|---|---|
| 80 | letter |
| 750 | small |
| 4000 | large |
"""

minutes = 7
chapter = "01-ask-for-rows"
hint = "CASE takes the first condition that is true. Which one must come first?"


def query():
    return """
        SELECT
            grams,
            CASE
                WHEN grams <= 500 THEN 'letter'
                WHEN grams <= 2000 THEN 'small'
                ELSE 'large'
            END AS size
        FROM parcels
        """


def _of(*grams):
    return {"parcels": [("id", "grams"), *enumerate(grams, 1)]}


def cases(rng):
    yield {"parcels": [("id", "grams"), (1, 80), (2, 750), (3, 4000)]}
    yield _of(500, 2000, 2001)
    yield _of(500, 501, 2000, 2001)
    yield _of(90, 90, 2000, 500)
    yield _of(1999, 499, 3000)
    for n in (5, 8):
        yield _of(*(rng.integers(1, 30, n) * 100).tolist(), 500, 2000)


def wrong_limits_outside():
    """Up to 500 grams means that 500 belongs to it. With `<` the limits fall into the next size."""
    return """
        SELECT grams, CASE WHEN grams < 500 THEN 'letter' WHEN grams < 2000 THEN 'small' ELSE 'large' END AS size
        FROM parcels
        """


def wrong_wide_condition_first():
    """CASE takes the first condition that is true, and 80 grams are at most 2000. No parcel is ever a letter."""
    return """
        SELECT grams, CASE WHEN grams <= 2000 THEN 'small' WHEN grams <= 500 THEN 'letter' ELSE 'large' END AS size
        FROM parcels
        """


def wrong_large_forgotten():
    """For a parcel above 2000 grams none of your conditions is true, and without ELSE its size is NULL."""
    return """
        SELECT grams, CASE WHEN grams <= 500 THEN 'letter' WHEN grams <= 2000 THEN 'small' END AS size
        FROM parcels
        """
