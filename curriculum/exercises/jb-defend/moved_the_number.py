"""What moved the number?

An interviewer asks which of your changes made a difference, and which didn't.

- `history`: a list of pairs, oldest first: a commit, and its figure, or None where the commit has none.
- `spread`: how far the figure moves by chance alone, for instance between seeds; above 0.
- The step of a commit with a figure is the difference to the last figure before it. The first figure has no step, nor has a commit without a
  figure.
- Returns a dict with three lists of commits, in their order: `"up"` and `"down"` for steps larger than the spread, and `"nothing"` for the others.

>>> moved_the_number([("a1", 0.5), ("b2", 0.75), ("c3", None), ("d4", 0.7)], 0.125)
{'up': ['b2'], 'down': [], 'nothing': ['d4']}
"""

minutes = 8
chapter = "01-an-answer-with-a-place"
hint = "Keep the last known figure. When does it change, and when not?"


def moved_the_number(history: list, spread: float) -> dict:
    moved = {"up": [], "down": [], "nothing": []}
    last = None
    for commit, figure in history:
        if figure is None:
            continue
        if last is not None:
            step = figure - last
            kind = "up" if step > spread else "down" if step < -spread else "nothing"
            moved[kind].append(commit)
        last = figure
    return moved


def cases(rng):
    yield ([], 0.125)
    yield ([("a", None)], 0.125)
    yield ([("a", 0.5)], 0.125)
    yield ([("a", 0.5), ("b", 0.75)], 0.125)
    yield ([("a", 0.5), ("b", 0.25)], 0.125)
    yield ([("a", 0.5), ("b", 0.625), ("c", 0.5)], 0.125)
    yield ([("a", 0.5), ("b", 0.75), ("c", None), ("d", 0.7)], 0.125)
    yield ([("a", None), ("b", 0.5), ("c", None), ("d", None), ("e", 0.75), ("f", 0.8)], 0.125)
    yield ([("a", 0.5), ("b", 0.5625), ("c", 0.625), ("d", 0.6875), ("e", 0.75)], 0.125)
    yield ([("a", 0.75), ("b", 0.6875), ("c", 0.625), ("d", 0.5625)], 0.125)
    yield ([("a", 0.0), ("b", 0.25), ("c", 0.0), ("d", 0.0625)], 0.125)
    yield ([("a", 0.0), ("b", 0.0), ("c", None), ("d", 0.25), ("e", 0.0)], 0.0625)
    for n in (6, 10):
        steps = [None if a < 8 else a / 64 for a in rng.integers(0, 64, n).tolist()]
        yield ([(f"c{i}", figure) for i, figure in enumerate(steps)], 0.25)


def _moved(history, spread, skip=True, fixed=False):
    moved, last, first = {"up": [], "down": [], "nothing": []}, None, None
    for commit, figure in history:
        if figure is not None:
            first = figure if first is None else first
            base = first if fixed else last
            if last is not None and base is not None:
                step = figure - base
                moved["up" if step > spread else "down" if step < -spread else "nothing"].append(commit)
        last = figure if figure is not None or not skip else last
    return moved


def wrong_gap_forgets(history, spread):
    """You lose the step of a commit that follows one without a figure. Compare it with the last figure that's known."""
    return _moved(history, spread, skip=False)


def wrong_against_the_first(history, spread):
    """You compare with the first figure. A step is what this commit has changed; what came before belongs to earlier commits."""
    return _moved(history, spread, fixed=True)


def wrong_every_step_counts(history, spread):
    """You call every change a rise or a fall. Steps within the spread would look the same with another seed."""
    return _moved(history, 0)


def wrong_falls_are_nothing(history, spread):
    """You look only for rises. A fall larger than the spread is a change as well."""
    moved = _moved(history, spread)
    names = [commit for commit, _ in history]
    return {"up": moved["up"], "down": [], "nothing": sorted(moved["nothing"] + moved["down"], key=names.index)}
