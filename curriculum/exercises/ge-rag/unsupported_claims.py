"""Claims that don't hold

A museum's guide app shows a claim only if its quotation stands in the passage that it cites. The reply of the model is JSON.
Return the numbers of the claims, from 0, that must not be shown.

- `reply`: a JSON text, an object with a list under "claims". Each claim is an object with "passage" (an int) and "quote" (a text).
- `passages`: a list of texts, numbered from 1 in the claims.
- A claim holds if its passage exists, its quotation isn't empty, and it stands in that passage letter for letter.
- Returns a list of ints, in ascending order.

>>> reply = '{"claims": [{"passage": 1, "quote": "oak"}, {"passage": 2, "quote": "oak"}, {"passage": 3, "quote": "oak"}]}'
>>> unsupported_claims(reply, ["carved from oak", "cast in bronze"])
[1, 2]
"""

import json

minutes = 6
chapter = "01-answers-with-evidence"
hint = "Ask whether the passage exists before you look into it. Which position does passage 1 have in the list?"


def unsupported_claims(reply: str, passages: list) -> list:
    bad = []
    for i, claim in enumerate(json.loads(reply)["claims"]):
        number, quote = claim["passage"], claim["quote"]
        exists = 1 <= number <= len(passages)
        if not exists or not quote or quote not in passages[number - 1]:
            bad.append(i)
    return bad


def cases(rng):
    import json

    def reply(*claims):
        return json.dumps({"claims": [{"passage": p, "quote": q} for p, q in claims]})

    two = ["carved from oak", "cast in bronze"]
    yield (reply(), two)
    yield (reply((1, "oak")), two)
    yield (reply((1, "oak"), (2, "oak"), (3, "oak")), two)
    yield (reply((0, "bronze"), (2, "bronze")), two)
    yield (reply((1, ""), (2, "cast")), two)
    yield (reply((2, ""), (2, "Cast"), (1, "bronze")), two)
    yield (reply((-1, "oak"), (1, "carved from oak")), two)
    yield (reply((1, "oak")), [])
    words = ["oak", "bronze", "1640", "in", "", "gold"]
    passages = ["an oak chest of 1640", "a bronze in the hall", "gold on oak"]
    for n in (4, 6, 9):
        drawn = [(int(rng.integers(0, 5)), words[int(rng.integers(0, 6))]) for _ in range(n)]
        yield (reply(*drawn, (3, "bronze"), (1, ""), (0, "gold")), passages)


def wrong_any_passage(reply, passages):
    """You accept a quotation that stands in any passage. A visitor who follows the citation finds something else there."""
    bad = []
    for i, claim in enumerate(json.loads(reply)["claims"]):
        if not claim["quote"] or not any(claim["quote"] in passage for passage in passages):
            bad.append(i)
    return bad


def wrong_empty_holds(reply, passages):
    """You accept an empty quotation: it is part of every text, so `in` says True."""
    bad = []
    for i, claim in enumerate(json.loads(reply)["claims"]):
        number = claim["passage"]
        if not 1 <= number <= len(passages) or claim["quote"] not in passages[number - 1]:
            bad.append(i)
    return bad


def wrong_number_zero(reply, passages):
    """You don't refuse passage 0 and below. With the `- 1` they count from the end of the list, so another passage is
    looked into."""
    bad = []
    for i, claim in enumerate(json.loads(reply)["claims"]):
        number, quote = claim["passage"], claim["quote"]
        if not -len(passages) < number <= len(passages) or not quote or quote not in passages[number - 1]:
            bad.append(i)
    return bad
