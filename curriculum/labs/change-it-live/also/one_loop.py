LONGEST, MOST = 200, 100
WEIGHTS = dict(refund=3.0, broken=2.0, late=1.0, thanks=-2.0)


def score(text):
    if text.strip() == "":
        raise ValueError("empty text")
    if len(text) > LONGEST:
        raise ValueError("text too long")
    total = 0.0
    for word in text.lower().split():
        total += WEIGHTS.get(word.strip(".,!?"), 0.0)
    return total


def answer(request):
    several = request.get("texts")
    single = "text" in request
    if single is (several is not None):
        raise ValueError("one of text and texts is needed")
    if several is None:
        several = [request["text"]]
    if len(several) > MOST:
        raise ValueError("too many texts")
    results = []
    for text in several:
        try:
            points = score(text)
        except ValueError as error:
            if single:
                raise
            results.append({"error": error.args[0]})
        else:
            results.append({"score": points, "urgent": points >= 3})
    if single:
        return {"id": request["id"]} | results[0]
    return {"id": request["id"], "results": results}
