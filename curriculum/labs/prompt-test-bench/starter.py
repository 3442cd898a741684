def build(task, labels, text):
    """Return the messages of one request."""
    system = f"{task} Labels: {', '.join(labels)}. Reply with the label alone."
    return [
        {"role": "system", "content": system},
        {"role": "user", "content": f"<text>{text}</text>"},
    ]


def read(reply, labels):
    """Return the label that the reply consists of, or None."""
    # TODO: a reply that is no label
    return reply.strip().lower()


def score(task, labels, cases, model):
    """Ask for each case with the labels in both orders, and count."""
    # TODO: the second order, refusals and flips
    right = sum(read(model(build(task, labels, text)), labels) == label for text, label in cases)
    return {"share": right / len(cases), "refused": 0, "flipped": 0}


def choose(tasks, labels, tuning, testing, model):
    """Choose a task on the tuning cases, and score it on the test cases."""
    # TODO: choose, then report
    return {"tuning": [], "best": tasks[0], "testing": score(tasks[0], labels, testing, model)}
