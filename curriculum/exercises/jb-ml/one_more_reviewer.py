"""One more reviewer

An online market has calibrated probabilities that today's new shops are fraudulent. A review costs the same for every
shop; it saves `worth` if the shop is fraudulent, and nothing otherwise. There's room for `room` reviews a day. Two
questions come up in an interview: what do the reviews bring, and what would room for one more review be worth?

- `chances`: a list of probabilities. `room`: a whole number, 0 or more. `worth`, `cost`: numbers above 0.
- A shop is reviewed only if it brings more, on average, than it costs, even if there's room left.
- Returns a tuple of two floats: what the reviews of the day bring on average, costs taken off, if the best shops are
  reviewed; and how much more that would be with room for one more.

>>> one_more_reviewer([0.125, 0.5, 0.25], 1, 40, 6)
(14.0, 4.0)
>>> one_more_reviewer([0.125, 0.5, 0.25], 5, 40, 6)
(18.0, 0.0)
"""

minutes = 8
chapter = "04-a-list-with-room"
hint = "Turn each chance into what a review of this shop brings, and sort these."


def one_more_reviewer(chances: list[float], room: int, worth: float, cost: float) -> tuple[float, float]:
    gains = sorted((p * worth - cost for p in chances), reverse=True)
    gains = [gain for gain in gains if gain > 0]
    one_more = float(sum(gains[room : room + 1]))
    return float(sum(gains[:room])), one_more


def cases(rng):
    yield [], 3, 40, 6
    yield [0.5], 0, 40, 6
    yield [0.125, 0.5, 0.25], 1, 40, 6
    yield [0.125, 0.5, 0.25], 5, 40, 6
    yield [0.5, 0.25, 0.5], 1, 40, 6
    yield [0.0625, 0.75, 0.125, 0.5], 2, 32, 8
    yield [0.25, 0.0, 0.5], 3, 16, 4
    yield [0.05, 0.75, 0.02, 0.5, 0.01], 4, 32, 8
    yield [0.25, 0.5, 0.75], 2, 32, 4
    for n in (5, 8, 12):
        yield rng.random(n).round(3).tolist(), n // 3, 50, 11
        yield (rng.random(n) / 3).round(3).tolist(), n - 1, 50, 11


def wrong_room_is_filled(chances, room, worth, cost):
    """You review shops until the room is full. A shop with a chance of 1 % saves less than its review costs."""
    gains = sorted((p * worth - cost for p in chances), reverse=True)
    return float(sum(gains[:room])), max(0.0, float(sum(gains[room : room + 1])))


def wrong_in_given_order(chances, room, worth, cost):
    """You take the shops in the order of the list. With room for one review, the shop with the highest chance comes
    first, wherever it stands."""
    gains = [p * worth - cost for p in chances if p * worth > cost]
    return float(sum(gains[:room])), float(sum(gains[room : room + 1]))


def wrong_mean_gain(chances, room, worth, cost):
    """You take one more review to be worth the mean of those before. The best shops are reviewed already, so the next
    one brings less."""
    gains = sorted((p * worth - cost for p in chances if p * worth > cost), reverse=True)
    total = float(sum(gains[:room]))
    return total, total / room if room and len(gains) > room else 0.0
