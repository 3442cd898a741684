"""The night watch

A Go program writes down the round of a night watchman, who turns on the light in each room. Who turns the lights off, and when? Here is the function:

```go
func Round(rooms []string, locked map[string]bool) {
    defer fmt.Println("home")
    for _, room := range rooms {
        if locked[room] {
            fmt.Println("report", room)
            return
        }
        fmt.Println("on", room)
        defer fmt.Println("off", room)
    }
    fmt.Println("all quiet")
}
```

`fmt.Println` prints its values with a space between them. The values of a deferred call are worked out at the line with `defer`. Write
in Python which lines the program prints.

- `rooms`: a list of texts, possibly empty or with a room twice. `locked`: a dict from rooms to bools; rooms may be missing.
- Returns a list of texts, one for each line.

>>> round_of(["hall", "cellar", "attic"], {"attic": True})
['on hall', 'on cellar', 'report attic', 'off cellar', 'off hall', 'home']
>>> round_of([], {})
['all quiet', 'home']
"""

minutes = 9
chapter = "03-go"
hint = "Keep the deferred lines in a list of their own. At which moment do they come, in which order, and does it matter which way the function ends?"


def round_of(rooms: list[str], locked: dict[str, bool]) -> list[str]:
    lines = []
    deferred = ["home"]
    for room in rooms:
        if locked.get(room, False):
            lines.append(f"report {room}")
            break
        lines.append(f"on {room}")
        deferred.append(f"off {room}")
    else:
        lines.append("all quiet")
    return lines + deferred[::-1]


def cases(rng):
    yield ([], {})
    yield (["hall"], {})
    yield (["hall"], {"hall": True})
    yield (["hall"], {"hall": False})
    yield (["hall", "attic"], {"cellar": True})
    yield (["hall", "attic"], {"attic": True})
    yield (["hall", "hall"], {})
    yield (["hall", "attic", "shed"], {"attic": True, "hall": False})
    yield (["hall", "cellar", "attic"], {"attic": True})
    yield (["a", "b", "c", "d"], {"d": False, "c": False})
    rooms = ["hall", "cellar", "attic", "shed", "kitchen"]
    for n in (3, 5, 6):
        yield (["porch", "hall"] + [rooms[i] for i in rng.integers(0, 5, n)], {rooms[int(rng.integers(1, 5))]: True, "hall": False})


def wrong_first_deferred_first(rooms, locked):
    """Your lights go off in the order in which they went on. Of several deferred calls the last one runs first."""
    lines, deferred = [], []
    for room in rooms:
        if locked.get(room):
            return lines + [f"report {room}"] + deferred + ["home"]
        lines.append(f"on {room}")
        deferred.append(f"off {room}")
    return lines + ["all quiet"] + deferred + ["home"]


def wrong_off_at_once(rooms, locked):
    """You turn each light off at the end of its round of the loop. A deferred call waits until the whole function ends."""
    lines = []
    for room in rooms:
        if locked.get(room):
            return lines + [f"report {room}", "home"]
        lines += [f"on {room}", f"off {room}"]
    return lines + ["all quiet", "home"]


def wrong_nothing_after_return(rooms, locked):
    """After an early `return` you print nothing more. What was deferred runs whichever way the function ends."""
    lines, deferred = [], ["home"]
    for room in rooms:
        if locked.get(room):
            return lines + [f"report {room}"]
        lines.append(f"on {room}")
        deferred.append(f"off {room}")
    return lines + ["all quiet"] + deferred[::-1]


def wrong_goes_on_to_the_end(rooms, locked):
    """After a report you still print "all quiet". `return` ends the function, not only the loop."""
    lines, deferred = [], ["home"]
    for room in rooms:
        if locked.get(room):
            lines.append(f"report {room}")
            break
        lines.append(f"on {room}")
        deferred.append(f"off {room}")
    return lines + ["all quiet"] + deferred[::-1]
