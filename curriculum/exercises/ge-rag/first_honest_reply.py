"""The first honest reply

A tax helper asks its model several times and sends the first reply that can be checked. The replies were written down beforehand,
so that the helper can be tested. Return the text of the first acceptable reply, or "ABSTAIN".

- `replies`: a list of dicts, in the order of the attempts; possibly empty. Each has a "text". A reply that makes a claim also has a
  "quote"; "I don't know" replies have none.
- `passage`: the text that the model was given.
- A reply is acceptable if it has a quote that isn't empty and stands in `passage` letter for letter.
- At the first reply without a "quote", stop and return "ABSTAIN": the model says itself that it doesn't know.
- If no reply is acceptable, return "ABSTAIN".

>>> passage = "Tools up to 800 euros count at once."
>>> first_honest_reply([{"text": "900", "quote": "up to 900"}, {"text": "800", "quote": "up to 800"}], passage)
'800'
>>> first_honest_reply([{"text": "I don't know."}, {"text": "800", "quote": "up to 800"}], passage)
'ABSTAIN'
"""

minutes = 6
chapter = "02-when-to-say-nothing"
hint = "Three things can happen with a reply: send it, stop, or go on to the next one."


def first_honest_reply(replies: list, passage: str) -> str:
    for reply in replies:
        if "quote" not in reply:
            break
        if reply["quote"] and reply["quote"] in passage:
            return reply["text"]
    return "ABSTAIN"


def cases(rng):
    passage = "Tools up to 800 euros count at once."
    good = {"text": "800", "quote": "up to 800"}
    bad = {"text": "900", "quote": "up to 900"}
    none = {"text": "I don't know."}
    empty = {"text": "free", "quote": ""}
    other = {"text": "at once", "quote": "count at once"}
    yield ([], passage)
    yield ([good], passage)
    yield ([bad], passage)
    yield ([bad, good], passage)
    yield ([none, good], passage)
    yield ([bad, none, good], passage)
    yield ([empty, other], passage)
    yield ([bad, bad, other], passage)
    yield ([bad, empty, none, good], passage)
    yield ([empty], passage)
    yield ([good, none, other], passage)
    for n in (3, 4, 6):
        pool = [good, bad, none, empty, other, bad]
        yield ([dict(pool[i]) for i in rng.integers(0, 6, n).tolist()], passage)


def wrong_asks_again(replies, passage):
    """You go on after "I don't know" until a reply is acceptable. A model that is asked often enough will invent something;
    the task says to stop there."""
    for reply in replies:
        if reply.get("quote") and reply["quote"] in passage:
            return reply["text"]
    return "ABSTAIN"


def wrong_first_reply_decides(replies, passage):
    """You abstain as soon as one quotation can't be found. The next attempt may be acceptable."""
    for reply in replies:
        if "quote" in reply and reply["quote"] and reply["quote"] in passage:
            return reply["text"]
        return "ABSTAIN"
    return "ABSTAIN"


def wrong_empty_is_evidence(replies, passage):
    """You accept an empty quotation, which stands in every text and shows nothing."""
    for reply in replies:
        if "quote" not in reply:
            break
        if reply["quote"] in passage:
            return reply["text"]
    return "ABSTAIN"
