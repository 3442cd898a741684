"""Postage that falls through

The prices of a parcel service don't agree with its price list. Here is the Java method:

```java
static int postage(String kind, int kilos) {
    int cents = 0;
    switch (kind) {
        case "express":
            cents += 500;
        case "parcel":
            cents += 100 * kilos;
        case "letter":
            cents += 80;
            break;
        case "pickup":
            cents = 50;
        default:
            cents += 10;
    }
    return cents;
}
```

Write the same in Python: return what the Java method returns.

- `kind`: a text. `kilos`: an int from 1 to 1000.
- Returns an int.

>>> postage("letter", 3)
80
>>> postage("pickup", 3)
60
"""

minutes = 5
chapter = "01-java"
hint = "Put a finger on the case that fits and move it down line by line until it reaches a `break` or the last brace."


def postage(kind: str, kilos: int) -> int:
    if kind == "letter":
        return 80
    if kind == "parcel":
        return 80 + 100 * kilos
    if kind == "express":
        return 580 + 100 * kilos
    return 60 if kind == "pickup" else 10


def cases(rng):
    for kilos in (1, 3, 10):
        for kind in ("letter", "parcel", "express", "pickup", "", "Parcel", "telegram"):
            yield (kind, kilos)
    for kilos in rng.integers(2, 1000, 4).tolist():
        yield ("express", kilos)
        yield ("parcel", kilos)


def wrong_one_case_only(kind, kilos):
    """You run only the case that fits. Where a case has no `break`, Java goes on with the lines of the next one."""
    prices = {"express": 500, "parcel": 100 * kilos, "letter": 80, "pickup": 50}
    return prices.get(kind, 10)


def wrong_falls_to_the_end(kind, kilos):
    """You fall through to the last brace. The `break` below `cents += 80` ends the switch, so express, parcels and
    letters reach neither 50 nor 10."""
    return 60 if kind in ["express", "parcel", "letter", "pickup"] else 10


def wrong_one_step_down(kind, kilos):
    """You fall into the next case and stop there. Only a `break` or the last brace stops the fall: express goes through
    two more cases."""
    prices = {"express": 500 + 100 * kilos, "parcel": 100 * kilos + 80, "letter": 80, "pickup": 60}
    return prices.get(kind, 10)
