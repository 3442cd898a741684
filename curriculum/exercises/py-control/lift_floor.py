"""Where does the lift stop?

A lift starts on floor 0. It gets a list of commands. `"up"` takes it one floor up, and `"down"` one floor down; there
is nothing below floor 0, so on floor 0 `"down"` changes nothing. Every other text is noise on the line and changes
nothing either. Return the floor that the lift is on at the end.

- `commands`: a list of texts.
- Returns an int, 0 or more.

>>> lift_floor(["up", "up", "down"])
1
>>> lift_floor(["down", "up", "krrk"])
1
"""

minutes = 6
chapter = "02-one-of-several"
hint = "The lift must be above floor 0 at the moment `\"down\"` arrives. Where in the loop can you check that?"


def lift_floor(commands: list[str]) -> int:
    floor = 0
    for command in commands:
        if command == "up":
            floor += 1
        elif command == "down" and floor > 0:
            floor = floor - 1
    return floor


def cases(rng):
    yield ([],)
    yield (["up"],)
    yield (["down"],)
    yield (["up", "up", "down"],)
    yield (["down", "up", "krrk"],)
    yield (["down", "down", "up", "up"],)
    yield (["up", "cup", "up ", "up"],)
    yield (["up", "up", "krrk", "Down"],)
    yield (["up", "down", "down", "up"],)
    yield (["up", "zzz", "up", "", "up"],)
    for n in (6, 10, 20):
        words = ["up", "up", "down", "down", "krrk"]
        yield (["down"] + [words[i] for i in rng.integers(0, 5, n)] + ["up", "up", "hm"],)


def wrong_noise_goes_down(commands):
    """You treat every command that is not "up" like "down". "krrk" must leave the lift where it is."""
    floor = 0
    for command in commands:
        if command == "up":
            floor += 1
        elif floor > 0:
            floor = floor - 1
    return floor


def wrong_into_the_ground(commands):
    """Your lift goes below floor 0. After "down" and "up" it should be on floor 1, because the "down" changed
    nothing."""
    floor = 0
    for command in commands:
        if command == "up":
            floor += 1
        elif command == "down":
            floor = floor - 1
    return floor


def wrong_corrected_at_the_end(commands):
    """Your lift goes below 0 on the way, and you correct only the result. The limit applies after every single
    command."""
    floor = 0
    for command in commands:
        if command == "up":
            floor += 1
        elif command == "down":
            floor = floor - 1
    if floor < 0:
        floor = 0
    return floor
