"""Each claim is tried in Python; the verdict is what came out, and the passage was looked up."""

PASSAGES = ["D1", "S1", "S2", "S4", "Z1", "G1", "R1", "L1"]


def raises(action):
    """Return whether the action raises an error."""
    try:
        action()
    except Exception:
        return True
    return False


def claims():
    """Return for each claim whether it came true."""
    times = {"Cy": 60.5, "Ada": 62.5, "Bo": 62.5}
    asked = []
    ranked = sorted(times, key=lambda name: asked.append(name) or -times[name])
    backwards = sorted(times, key=times.get, reverse=True)
    return [
        set(ranked) == set(times),
        next(iter(times)) == ranked[0],
        len(asked) == len(times),
        backwards == ["Ada", "Bo", "Cy"],
        raises(lambda: list(zip(["gold", "silver"], ["Ada"], strict=False))),
        raises(lambda: times.get("Di")),
        round(62.5) == 63,
        not raises(lambda: ranked[:9]),
    ]


def verdicts():
    """Return number of the claim -> (verdict, id of the passage that decides it)."""
    words = ["right" if true else "wrong" for true in claims()]
    return dict(enumerate(zip(words, PASSAGES, strict=True), start=1))
