"""You ask with the labels in the order given only. Whether the order decides can't be seen then,
and letter 3 of the example is right or wrong by luck."""


def build(task, labels, text):
    """Return the messages of one request."""
    system = f"{task} Labels: {', '.join(labels)}. Reply with the label alone."
    return [
        {"role": "system", "content": system},
        {"role": "user", "content": f"<text>{text}</text>"},
    ]


def read(reply, labels):
    """Return the label that the reply consists of, or None."""
    bare = reply.strip().lower()
    if bare.endswith("."):
        bare = bare[:-1].strip()
    return bare if bare in labels else None


def score(task, labels, cases, model):
    """Ask for each case with the labels in both orders, and count."""
    right = refused = flipped = 0
    for text, label in cases:
        one = read(model(build(task, labels, text)), labels)
        if one is None:
            refused += 1
        elif one == label:
            right += 1
    return {"share": right / len(cases), "refused": refused, "flipped": flipped}


def choose(tasks, labels, tuning, testing, model):
    """Choose a task on the tuning cases, and score it on the test cases."""
    shares = [score(task, labels, tuning, model)["share"] for task in tasks]
    best = tasks[shares.index(max(shares))]
    return {"tuning": shares, "best": best, "testing": score(best, labels, testing, model)}
