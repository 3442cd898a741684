"""The price to pay

In the table `articles`, `regular` is the usual price and `offer` that of a special offer. Either may be
NULL. If there is an offer, it's what customers pay, even if it's 0 or higher than the usual price.
Otherwise they pay the usual price. An article without any price isn't sold yet and is left out.

Return `name` and as `price` what is paid, the cheapest first; where prices are equal, names go from A to
Z. Two articles may have the same name.

{tables}

For these the query returns

| name | price |
|---|---|
| lamp | 0 |
| chair | 40 |
| table | 90 |
"""

minutes = 7
chapter = "02-neither-true-nor-false"
hint = "COALESCE returns the first of its values that isn't NULL. Which one is asked first?"


def query():
    return """
        SELECT name, COALESCE(offer, regular) AS price
        FROM articles
        WHERE offer IS NOT NULL OR regular IS NOT NULL
        ORDER BY price, name
        """


_HEAD = ("name", "regular", "offer")


def cases(rng):
    yield {
        "articles": [
            ("name", "regular", "offer"),
            ("table", 90, None),
            ("chair", 55, 40),
            ("lamp", 20, 0),
            ("shelf", None, None),
        ]
    }
    yield {"articles": [_HEAD, ("desk", 60, 75), ("bed", None, 30), ("bed", None, 30)]}
    yield {"articles": [_HEAD, ("rug", None, None), ("desk", 10, 0), ("bed", 50, 60)]}
    yield {"articles": [_HEAD, ("vase", 12, None), ("desk", None, 12), ("bed", None, None), ("cot", 5, 9), ("mat", 7, 0)]}
    yield {"articles": [_HEAD, ("vase", 30, None), ("desk", 20, None), ("rug", None, None)]}
    names, prices = ["bed", "desk", "rug", "vase"], [None, 0, 10, 20, 30]
    for n in (6, 9):
        picks = zip(*(rng.integers(0, top, n).tolist() for top in (4, 5, 5)))
        more = [("cot", None, None), ("desk", 40, 50)]
        yield {"articles": [_HEAD, *((names[a], prices[b], prices[c]) for a, b, c in picks), *more]}


def wrong_usual_price_first():
    """COALESCE returns the first value that isn't NULL, and you ask the usual price first. The offer counts only where there is no usual price."""
    return """
        SELECT name, COALESCE(regular, offer) AS price FROM articles
        WHERE offer IS NOT NULL OR regular IS NOT NULL
        ORDER BY price, name
        """


def wrong_unknown_is_free():
    """An article without any price appears with the price 0, as if it were given away."""
    return """
        SELECT name, COALESCE(offer, regular, 0) AS price FROM articles ORDER BY price, name
        """


def wrong_the_lower_one():
    """You take the lower of the two prices. If there is an offer it's what customers pay, even if it's higher."""
    return """
        SELECT name, CASE WHEN regular < offer OR offer IS NULL THEN regular ELSE offer END AS price
        FROM articles
        WHERE offer IS NOT NULL OR regular IS NOT NULL
        ORDER BY price, name
        """


def wrong_offer_of_nought():
    """You treat an offer of 0 as no offer. 0 is a price; only NULL says that there is none."""
    return """
        SELECT name, CASE WHEN offer > 0 THEN offer ELSE regular END AS price
        FROM articles
        WHERE offer IS NOT NULL OR regular IS NOT NULL
        ORDER BY price, name
        """
