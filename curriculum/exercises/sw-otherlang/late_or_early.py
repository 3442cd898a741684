"""Minutes late, as a text

A station's display shows how late a train is, in hours and minutes. Trains that are early have a negative delay, and
passengers wonder about what they see. The text is made by this Java method:

```java
static String show(int minutes) {
    return minutes / 60 + "h " + minutes % 60 + "min";
}
```

Write the same in Python. Return exactly the text that the Java method returns.

- `minutes`: an int from -100,000 to 100,000.
- Returns a text.

>>> show(125)
'2h 5min'
>>> show(-90)
'-1h -30min'
"""

minutes = 4
chapter = "01-java"
hint = "Work out the hours first, cut towards 0. The minutes are what is left of the whole when these hours are taken away."


def show(minutes: int) -> str:
    hours = int(minutes / 60)
    return f"{hours}h {minutes - hours * 60}min"


def cases(rng):
    for n in (0, 5, 60, 125, -5, -60, -90, -61, -59, 59, -120, 1439):
        yield (n,)
    yield (int(rng.integers(60, 100000)),)
    for n in rng.integers(-100000, -60, 4).tolist():
        yield (n,)


def wrong_python_division(minutes):
    """You use Python's `//` and `%`, which round down. For -90 that gives -2 and 30; Java cuts towards 0."""
    return f"{minutes // 60}h {minutes % 60}min"


def wrong_remainder_positive(minutes):
    """Your hours are right, but your minutes come from Python's `%` and are never negative. In Java the remainder has
    the sign of the left number."""
    return f"{int(minutes / 60)}h {minutes % 60}min"


def wrong_sign_once(minutes):
    """You write the sign only in front of the hours. Java writes each of the two numbers with its own sign."""
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}h {abs(minutes) % 60}min"
