"""An evening for everybody

A choir looks for an evening on which all its members can come. Everybody has sent a list of the evenings that suit them. Return the evenings
that suit everybody, and those that suit exactly one person.

- `suits`: a dict from names to lists of texts, the evenings. In a list an evening may occur twice, by mistake, and a list may be empty.
- Returns a tuple of two sets, the evenings for all and the evenings for exactly one. Without any members both are empty.

>>> evenings({"Ada": ["mon", "tue"], "Bo": ["fri", "tue"], "Cy": ["tue", "fri", "tue"]})
({'tue'}, {'mon'})
"""

minutes = 7
chapter = "03-tuples-and-sets"
hint = "A set holds each evening once, however often somebody wrote it. For each evening, count the sets that it is in: which number means everybody, and which means exactly one?"

equivalent = {
    "Compare_Eq_LtE @ 8:one = {day for day in times if times[day] == 1} -> one = {day for day in times if times[day] <= 1}": "every evening is in at least one set",
    "Compare_Eq_GtE @ 7:everybody = {day for day in times if times[day] == len(sets)} -> everybody = {day for day in times if times[day] >= len(sets)}": "no evening is in more sets than there are",
}


def evenings(suits: dict[str, list[str]]) -> tuple[set[str], set[str]]:
    sets = [set(days) for days in suits.values()]
    times = {}
    for days in sets:
        for day in days:
            times[day] = times.get(day, 0) + 1
    everybody = {day for day in times if times[day] == len(sets)}
    one = {day for day in times if times[day] == 1}
    return (everybody, one)


def cases(rng):
    yield ({},)
    yield ({"Ada": []},)
    yield ({"Ada": ["mon"]},)
    yield ({"Ada": ["tue", "mon", "tue"]},)
    yield ({"Ada": ["mon"], "Bo": ["mon"]},)
    yield ({"Ada": ["mon"], "Bo": []},)
    yield ({"Ada": ["mon", "mon"], "Bo": ["tue", "tue"]},)
    yield ({"Ada": ["mon", "mon"], "Bo": ["mon", "fri"]},)
    yield ({"Ada": ["mon"], "Bo": ["tue"], "Cy": ["tue", "fri"]},)
    yield ({"Ada": [], "Bo": ["tue"], "Cy": ["tue"]},)
    yield ({"Ada": ["sun", "mon"], "Bo": ["mon", "sun"], "Cy": ["sun", "sun", "mon"]},)
    yield ({"Ada": ["wed", "fri", "wed"], "Bo": ["fri", "fri"], "Cy": ["fri", "tue", "tue"]},)
    yield ({"Ada": ["mon", "tue", "fri"], "Bo": ["fri", "tue"], "Cy": ["tue", "sun", "sun"]},)
    week = ["mon", "tue", "wed", "thu", "fri", "sat"]
    for n in (2, 3, 4):
        suits = {f"Singer {i}": [week[k] for k in rng.integers(0, 6, 5)] + ["thu"] for i in range(n)}
        yield ({**suits, "Zoe": ["thu", "sun", "sun", "wed", "thu"]},)


def wrong_counted_twice(suits):
    """If somebody has written an evening twice, you count it twice. What matters is how many people it suits."""
    times = {}
    for days in suits.values():
        for day in days:
            times[day] = times.get(day, 0) + 1
    everybody = {day for day in times if times[day] == len(suits)}
    return (everybody, {day for day in times if times[day] == 1})


def wrong_anybody(suits):
    """Your first set has the evenings that suit at least one person. They have to suit everybody."""
    sets = [set(days) for days in suits.values()]
    times = {}
    for days in sets:
        for day in days:
            times[day] = times.get(day, 0) + 1
    return (set(times), {day for day in times if times[day] == 1})


def wrong_not_for_all(suits):
    """Your second set has all evenings that don't suit everybody. Only those that suit exactly one person belong there."""
    sets = [set(days) for days in suits.values()]
    times = {}
    for days in sets:
        for day in days:
            times[day] = times.get(day, 0) + 1
    everybody = {day for day in times if times[day] == len(sets)}
    return (everybody, {day for day in times if day not in everybody})
