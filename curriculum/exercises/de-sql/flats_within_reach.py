"""Flats within reach

The table `flats` has a row for each flat on offer. Return `street` and `rent` of the flats that lie in the
district `north` or in the district `harbour` and cost at most 900. The cheapest comes first; where rents
are equal, the streets go from A to Z. Two flats may agree in both; then both are listed.

{tables}

For these the query returns

| street | rent |
|---|---|
| Oak Lane | 640 |
| Mill Road | 900 |
"""

minutes = 6
chapter = "01-ask-for-rows"
hint = "Which of AND and OR is done first? Where do parentheses help?"


def query():
    return """
        SELECT street, rent
        FROM flats
        WHERE (district = 'north' OR district = 'harbour') AND rent <= 900
        ORDER BY rent, street
        """


_HEAD = ("street", "district", "rent")


def cases(rng):
    yield {
        "flats": [
            ("street", "district", "rent"),
            ("Mill Road", "north", 900),
            ("Long Row", "south", 500),
            ("Pier Street", "harbour", 1200),
            ("Oak Lane", "harbour", 640),
        ]
    }
    yield {"flats": [_HEAD, ("Ash Way", "north", 950), ("Elm Way", "harbour", 800), ("Bay Way", "north", 900), ("Bay Way", "east", 500)]}
    yield {"flats": [_HEAD, ("Zoo Road", "harbour", 700), ("Ash Way", "harbour", 700), ("Zoo Road", "harbour", 700)]}
    yield {"flats": [_HEAD, ("Zoo Road", "north", 901), ("Yew Way", "harbour", 899), ("Ash Way", "harbour", 900), ("Bay Way", "north", 450)]}
    yield {"flats": [_HEAD, ("Zoo Road", "north", 300), ("Ash Way", "north", 2000), ("Elm Way", "west", 300)]}
    streets, districts = ["Ash Way", "Elm Way", "Zoo Road"], ["north", "harbour", "south"]
    for n in (6, 9):
        picks = rng.integers(0, 3, (n, 2)).tolist()
        rents = (rng.integers(6, 12, n) * 100).tolist()
        yield {"flats": [_HEAD, *((streets[s], districts[d], r) for (s, d), r in zip(picks, rents))]}


def wrong_no_parentheses():
    """AND is done before OR, so your limit of 900 holds for the harbour only, and flats in the north come at any rent."""
    return """
        SELECT street, rent FROM flats
        WHERE district = 'north' OR district = 'harbour' AND rent <= 900
        ORDER BY rent, street
        """


def wrong_less_than():
    """A flat that costs exactly 900 is within reach. `<` leaves it out."""
    return """
        SELECT street, rent FROM flats
        WHERE (district = 'north' OR district = 'harbour') AND rent < 900
        ORDER BY rent, street
        """


def wrong_by_street():
    """You sort by street first, so the cheapest flat need not stand at the top."""
    return """
        SELECT street, rent FROM flats
        WHERE district IN ('north', 'harbour') AND rent <= 900
        ORDER BY street, rent
        """
