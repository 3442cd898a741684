from collections import Counter


def build(task, labels, text):
    """Return the messages of one request."""
    system = f"{task} Labels: {', '.join(labels)}. Reply with the label alone."
    return [
        {"role": "system", "content": system},
        {"role": "user", "content": f"<text>{text}</text>"},
    ]


def read(reply, labels):
    """Try every label against the tidied reply."""
    reply = reply.strip()
    if reply.endswith("."):
        reply = reply[:-1].rstrip()
    for label in labels:
        if label == reply.lower():
            return label
    return None


def outcome(replies, label, labels):
    """One word for what became of a case."""
    found = {read(reply, labels) for reply in replies}
    if None in found:
        return "refused"
    if len(found) == 2:
        return "flipped"
    return "right" if found == {label} else "wrong"


def score(task, labels, cases, model):
    """All requests first, the one order and then the other; the counting afterwards."""
    turned = list(reversed(labels))
    given = [model(build(task, labels, text)) for text, _ in cases]
    other = [model(build(task, turned, text)) for text, _ in cases]
    replies = zip(given, other, cases, strict=True)
    seen = Counter(outcome((a, b), label, labels) for a, b, (_, label) in replies)
    share = seen["right"] / len(cases)
    return {"share": share, "refused": seen["refused"], "flipped": seen["flipped"]}


def choose(tasks, labels, tuning, testing, model):
    """Go through the tasks and keep the best so far."""
    shares, best, most = [], None, -1
    for task in tasks:
        share = score(task, labels, tuning, model)["share"]
        shares.append(share)
        if share > most:
            best, most = task, share
    return {"tuning": shares, "best": best, "testing": score(best, labels, testing, model)}
