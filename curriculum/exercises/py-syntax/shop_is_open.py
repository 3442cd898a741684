"""Is the shop open?

A shop is closed on Sundays. On all other days it opens at 9:00 and closes at 18:00. At 18:00 the door is already
locked.

Write the function `shop_is_open(day, hour)`. `day` is one of the texts `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`,
`Sun`, and `hour` is an int from 0 to 23, a time on the hour. The function returns True if somebody who arrives at
that time finds the shop open, otherwise False.

>>> shop_is_open("Mon", 9)
True
>>> shop_is_open("Sat", 18)
False
>>> shop_is_open("Sun", 12)
False
"""

minutes = 4
chapter = "07-true-or-false"


def shop_is_open(day: str, hour: int) -> bool:
    return day != "Sun" and 9 <= hour < 18


def cases(rng):
    yield ("Mon", 9)
    yield ("Mon", 8)
    yield ("Sat", 17)
    yield ("Sat", 18)
    yield ("Tue", 18)
    yield ("Fri", 18)
    yield ("Sun", 12)
    yield ("Sun", 9)
    yield ("Sun", 15)
    yield ("Sun", 20)
    yield ("Wed", 0)
    yield ("Thu", 23)
    for _ in range(5):
        yield (str(rng.choice(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])), rng.integers(0, 24).item())


def wrong_open_at_closing_time(day, hour):
    """You let people in at 18:00. The door is locked then, so the last hour at which it is open is 17."""
    return day != "Sun" and 9 <= hour <= 18


def wrong_open_on_sundays(day, hour):
    """You look only at the hour. On Sundays the shop is closed all day."""
    return 9 <= hour < 18


def wrong_or(day, hour):
    """With `or`, one of the conditions is enough: the shop would be open at night, as long as it is not Sunday. All of
    them have to be met."""
    return day != "Sun" or 9 <= hour < 18


def wrong_only_sundays(day, hour):
    """You ask whether it is Sunday. The shop is open on all the other days."""
    return day == "Sun" and 9 <= hour < 18
