"""Plain Python: four counters for each group, added up for the whole."""

from collections import Counter


def effect(count):
    """Return the difference of the two shares behind counts of (treated, outcome)."""
    treated, others = count[1, 1] + count[1, 0], count[0, 1] + count[0, 0]
    return count[1, 1] / treated - count[0, 1] / others


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""
    counts = {}
    for name, pair in zip(df[group], zip(df[treatment], df[outcome], strict=True), strict=True):
        counts.setdefault(name, Counter())[pair] += 1
    inside = {name: effect(count) for name, count in counts.items()}
    overall = effect(sum(counts.values(), Counter()))
    people = {name: sum(count.values()) for name, count in counts.items()}
    adjusted = sum(inside[name] * people[name] for name in inside) / sum(people.values())
    turned = [(one > 0) != (overall > 0) for one in inside.values()]
    return {"overall": overall, "groups": inside, "adjusted": adjusted, "reversed": all(turned)}
