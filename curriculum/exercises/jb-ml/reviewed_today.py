"""Reviewed today

Thirty people can look at a certain number of messages a day. A model scores the messages, those with the highest scores
are looked at, and among equal scores chance decides. The interviewer asks: "What recall do we get?" The answer needs
two numbers beside it: the best that anybody could reach with so little room, and what drawing at random from all messages
would reach.

- `scores`: a list of numbers. `labels`: a list as long, 1 for a message that breaks the rules, otherwise 0; at least
  one is 1. `room`: how many messages are looked at, at least 1 and at most all.
- Returns a tuple of three floats: the recall to be expected of the model; the highest possible recall with this room;
  and the recall to be expected if the messages are drawn at random.

With scores 0.9, 0.5, 0.5 and room for two, each of the last two is drawn with a probability of one half, so a positive
among them counts one half.

>>> reviewed_today([0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0], 2)
(0.75, 1.0, 0.5)
>>> reviewed_today([0.9, 0.8, 0.7, 0.1], [0, 1, 1, 1], 2)
(0.3333333333333333, 0.6666666666666666, 0.5)
"""

minutes = 10
chapter = "04-a-list-with-room"
hint = "The score at the last place is the boundary. How many places are left after those above it, and how many rows share them?"


def reviewed_today(scores: list[float], labels: list[int], room: int) -> tuple[float, float, float]:
    positives = sum(labels)
    boundary = sorted(scores, reverse=True)[room - 1]
    above = [y for s, y in zip(scores, labels) if s > boundary]
    tied = [y for s, y in zip(scores, labels) if s == boundary]
    drawn = (room - len(above)) / len(tied)
    found = sum(above) + drawn * sum(tied)
    return found / positives, min(room, positives) / positives, room / len(scores)


def cases(rng):
    yield [0.5], [1], 1
    yield [0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0], 2
    yield [0.9, 0.8, 0.7, 0.1], [0, 1, 1, 1], 2
    yield [0.5, 0.5, 0.5, 0.5], [1, 0, 0, 0], 1
    yield [0.1, 0.7, 0.7, 0.9], [0, 0, 1, 0], 2
    yield [0.2, 0.4, 0.4, 0.4, 0.8], [1, 1, 1, 0, 1], 3
    for n in (6, 10, 16):
        scores = (rng.integers(0, 4, n) / 4).tolist()
        labels = [1, 1, *rng.integers(0, 2, n - 2).tolist()]
        yield scores, labels, n // 3
        yield scores, labels, n // 2


def wrong_first_of_equals(scores, labels, room):
    """Among equal scores you take those that stand first in the list. Chance decides, so each counts in part."""
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    p = sum(labels)
    return sum(labels[i] for i in order[:room]) / p, min(room, p) / p, room / len(scores)


def wrong_all_equals(scores, labels, room):
    """You look at every message with the score of the boundary, also where there's no room for all of them."""
    boundary = sorted(scores, reverse=True)[room - 1]
    p = sum(labels)
    found = sum(y for s, y in zip(scores, labels) if s >= boundary)
    return found / p, min(room, p) / p, room / len(scores)


def wrong_share_of_the_room(scores, labels, room):
    """You divide what was found by the room. That's the precision of the list; the recall is a share of the positives."""
    boundary = sorted(scores, reverse=True)[room - 1]
    above = [y for s, y in zip(scores, labels) if s > boundary]
    tied = [y for s, y in zip(scores, labels) if s == boundary]
    found = sum(above) + (room - len(above)) / len(tied) * sum(tied)
    p = sum(labels)
    return found / room, min(room, p) / p, room / len(scores)
