"""Which series an alarm names: those that changed, and not those beside them."""

from nights import HISTORY, NightLine, all_nights, build_worlds, first_alarm, make_shop
from world import Shape, World, shifted

from gradatim.verify import Run

RUNS = 6
SHIFT = HISTORY + 14  # the fifteenth night
WITHIN_DAYS = 10
FACTOR = 2.0
CHANGED_SHARE = 2 / 3  # of the series of a shop


def names_changed_series(run: Run, shape: Shape, shifted_nights: list[NightLine]) -> None:
    """No alarm without a name; where two thirds of the series double, the names are theirs."""
    _expect_names(run, shifted_nights)
    plain = build_worlds(run, "named", RUNS, shape)
    changed = [_two_thirds(run, number, world) for number, world in enumerate(plain)]
    shops = [
        make_shop(run, shifted(world, SHIFT, FACTOR, columns))
        for world, columns in zip(plain, changed, strict=True)
    ]
    nights = all_nights(run, shops, HISTORY, SHIFT + WITHIN_DAYS - 1)
    _expect_those(run, plain, changed, nights)


def _two_thirds(run: Run, number: int, world: World) -> list[int]:
    count = len(world.names)
    chosen = run.rng(f"named {number}").permutation(count)[: round(count * CHANGED_SHARE)]
    return sorted(int(column) for column in chosen)


def _expect_names(run: Run, lines: list[NightLine]) -> None:
    nameless = next((line for line in lines if line.alarm and not line.alarmed), None)
    run.expect(
        nameless is None,
        sent="nightly, level of all series 40 % higher from day 30 on",
        came=f"an alarm without a series: {nameless.text[:160] if nameless else ''}",
        asks="'alarmed' lists the series that show the change",
        look="which series lie above their forecast?",
    )


def _expect_those(
    run: Run, plain: list[World], changed: list[list[int]], nights: list[list[NightLine]]
) -> None:
    """By the first alarm after the change; a shop without one has named nothing."""
    right = wrong = moved = same = 0
    for world, columns, lines in zip(plain, changed, nights, strict=True):
        day = first_alarm(lines, SHIFT)
        named = {name for line in lines if line.day == day for name in line.alarmed}
        names = {world.names[column] for column in columns}
        right, moved = right + len(named & names), moved + len(names)
        wrong, same = wrong + len(named - names), same + len(world.names) - len(names)
    sent = f"nightly over 24 days, two thirds of the series double from day 15 on, in {RUNS} shops"
    run.figure("series that doubled and are named", f"{right} of {moved}", bar="at least half")
    run.figure("series that did not change and are named", f"{wrong} of {same}", "at most 2 in 5")
    run.expect(
        2 * right >= moved,
        sent=sent,
        came=f"in the first alarm's line, {right} of {moved} series that doubled are in 'alarmed'",
        asks="at least half of them",
        look="does each series that shows the change stand in the list?",
    )
    run.expect(
        5 * wrong <= 2 * same,
        sent=sent,
        came=f"in the first alarm's line, {wrong} of {same} series that did not change are in "
        "'alarmed'",
        asks="at most two in five of them: 'alarmed' lists the series that show the change",
        look="is each series looked at by itself before it is named?",
    )
