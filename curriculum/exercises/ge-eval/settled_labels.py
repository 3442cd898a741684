"""What the panel settles

Three or more people label each reply of a model. Keep the labels on which a clear majority agrees; the rest is disputed.

- `votes`: a list with one list of labels (texts) for each reply. A person who gave no label has `""` there, which is no vote.
- A label is settled if more than half of the votes for that reply say so. A reply with fewer than two votes is disputed.
- Returns a pair: a dict from the position of a reply (from 0) to its settled label, and the list of the positions that are
  disputed, in ascending order.

>>> settled_labels([["pass", "pass", "fail"], ["pass", "fail", ""], ["fail", "", ""]])
({0: 'pass'}, [1, 2])
"""

minutes = 7
chapter = "02-who-judges-the-judge"


def settled_labels(votes: list[list]) -> tuple:
    settled, disputed = {}, []
    for i, labels in enumerate(votes):
        given = [label for label in labels if label]
        majority = {label for label in given if 2 * given.count(label) > len(given)}
        if len(given) >= 2 and majority:
            settled[i] = majority.pop()
        else:
            disputed.append(i)
    return settled, disputed


def cases(rng):
    yield ([],)
    yield ([["", "", ""]],)
    yield ([["pass", "", ""]],)
    yield ([["pass", "fail"]],)
    yield ([["pass", "pass", "fail"], ["pass", "fail", ""], ["fail", "", ""]],)
    yield ([["a", "a", "b", "c"], ["a", "a", "b", ""], ["a", "a", "", ""]],)
    yield ([["b", "a", "a", "b"], ["b", "a", "c", "d"]],)
    yield ([["a", "b", "a", "c", "a", "b"]],)
    yield ([["a", "b", "b", "c", "b"], ["a", "a", "b", "b", "c"]],)
    yield ([["", "", "", "a", "a"], ["", "", "", "", "b"], ["", "b", "a", "", ""]],)
    for n in (3, 4, 5):
        rows = [[["pass", "fail", ""][int(k)] for k in rng.integers(0, 3, n)] for _ in range(6)]
        yield (rows + [["pass", "fail", "unsure", "pass"], ["", "fail"], ["fail", "", "", "fail", ""]],)


def wrong_most_votes(votes):
    """You take the label with the most votes. Two of four may be the most, but they are no majority; and with one vote each, the order of the people decides."""
    settled, disputed = {}, []
    for i, labels in enumerate(votes):
        given = [label for label in labels if label]
        if len(given) >= 2:
            settled[i] = max(given, key=given.count)
        else:
            disputed.append(i)
    return settled, disputed


def wrong_missing_votes_count(votes):
    """You count missing votes among all votes. Two people who agree are then no majority if three others had no time."""
    settled, disputed = {}, []
    for i, labels in enumerate(votes):
        winner = [label for label in labels if label and 2 * labels.count(label) > len(labels)]
        if winner:
            settled[i] = winner[0]
        else:
            disputed.append(i)
    return settled, disputed


def wrong_single_vote(votes):
    """You settle a reply by a single vote. One person always agrees with themselves; the task asks for two votes at least."""
    settled, disputed = {}, []
    for i, labels in enumerate(votes):
        given = [label for label in labels if label]
        winner = [label for label in given if 2 * given.count(label) > len(given)]
        if winner:
            settled[i] = winner[0]
        else:
            disputed.append(i)
    return settled, disputed


def wrong_half_is_enough(votes):
    """You settle a reply if half of the votes agree. With two against two both labels have a half."""
    settled, disputed = {}, []
    for i, labels in enumerate(votes):
        given = [label for label in labels if label]
        winner = [label for label in given if 2 * given.count(label) >= len(given)]
        if len(given) >= 2 and winner:
            settled[i] = winner[0]
        else:
            disputed.append(i)
    return settled, disputed
