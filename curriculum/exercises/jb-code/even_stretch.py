"""The longest stretch with as many won as lost

"Here are the games of a season: `W` for won, `L` for lost. What's the longest stretch of games in a row with as many
won as lost?" You've got a quadratic solution with prefix sums; can you do it in one pass?

- `games`: a str of the letters W and L, possibly empty.
- Returns the length of the longest such stretch, an int; 0 if there is none.


>>> even_stretch("WWLWLLWWW")
6
>>> even_stretch("LL")
0
"""

minutes = 9
chapter = "04-ask-a-dict"
hint = "Let the lead be the games won minus the games lost so far. What is true of the lead before and after an even stretch? Which place do you have to remember for each lead? One pass: O(n)."
equivalent = {
    "Compare_Eq_NotEq @ 6:lead += 1 if game == 'W' else -1 -> lead += 1 if game != 'W' else -1": "only differences of the lead count",
    "AddNot @ 6:lead += 1 if game == 'W' else -1 -> lead += 1 if not game == 'W' else -1": "only differences of the lead count",
    "Compare_Eq_GtE @ 6:lead += 1 if game == 'W' else -1 -> lead += 1 if game >= 'W' else -1": "there are only W and L",
}


def even_stretch(games: str) -> int:
    first = {0: -1}
    lead = 0
    best = 0
    for place, game in enumerate(games):
        lead += 1 if game == "W" else -1
        if lead in first:
            best = max(best, place - first[lead])
        else:
            first[lead] = place
    return best


def cases(rng):
    yield ("",)
    yield ("W",)
    yield ("WL",)
    yield ("LW",)
    yield ("LL",)
    yield ("WLW",)
    yield ("WLWL",)
    yield ("WWLL",)
    yield ("LWWWL",)
    yield ("WLLLW",)
    yield ("WWLWLLWWW",)
    yield ("LWLWLW",)
    yield ("WWWWLWLW",)
    yield ("LLWWWWWLL",)
    yield ("WLLLLWWLLLW",)
    for n in (8, 15, 60):
        yield ("".join("WL"[k] for k in rng.integers(0, 2, n).tolist()),)


def wrong_last_place(games):
    """For each lead you keep the latest place. The longest stretch begins at the first. `even_stretch("WLWL")` gives 2, not 4."""
    last = {0: -1}
    lead = 0
    best = 0
    for place, game in enumerate(games):
        lead += 1 if game == "W" else -1
        if lead in last:
            best = max(best, place - last[lead])
        last[lead] = place
    return best


def wrong_start_missing(games):
    """Your dict doesn't know the lead before the first game, which is 0. `even_stretch("WL")` gives 0, not 2."""
    first = {}
    lead = 0
    best = 0
    for place, game in enumerate(games):
        lead += 1 if game == "W" else -1
        if lead in first:
            best = max(best, place - first[lead])
        else:
            first[lead] = place
    return best


def wrong_twice_the_rarer(games):
    """You double the rarer letter, as if all of them lay in one stretch. `even_stretch("LWWWL")` gives 4, not 2."""
    return 2 * min(games.count("W"), games.count("L"))


def wrong_one_too_long(games):
    """You count one game too many: the stretch begins behind the place that you remember. `even_stretch("WL")` gives 3, not 2."""
    first = {0: -1}
    lead = 0
    best = 0
    for place, game in enumerate(games):
        lead += 1 if game == "W" else -1
        if lead in first:
            best = max(best, place - first[lead] + 1)
        else:
            first[lead] = place
    return best
