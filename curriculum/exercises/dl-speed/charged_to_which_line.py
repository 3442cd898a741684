"""Charged to which line

A colleague has read the clock before and after each line of a training step, and now wants to rewrite the slowest line. On an accelerator that may be the wrong one: most lines only hand over work, which is then done beside the program. Work out what the clock charged to each line.

- `lines`: a list of tuples `(hand, work, waits)`. The program spends `hand` milliseconds on the line. Then `work` milliseconds of work are handed over to the accelerator, which does one piece of work after the other, in order, and begins a piece as soon as it's handed over and the piece before is done. If `waits` is True, the line ends only when all work handed over so far is done, its own included.
- All times are ints, at least 0. At the start the accelerator has nothing to do.
- Returns a list of ints: how long each line took for the program.

The first two lines hand over 60 ms of work together, and the third waits for it.

>>> charged_to_which_line([(1, 20, False), (1, 40, False), (0, 0, True)])
[1, 1, 59]
"""

minutes = 8
chapter = "01-where-the-time-goes"
hint = "Keep two times: what the program's clock shows, and when the accelerator will be done with everything."

equivalent = {
    "NumberReplacer @ 2:clock, done, charged = 0, 0, [] -> clock, done, charged = 1, 0, []": "only differences of the clock are returned",
    "NumberReplacer @ 2:clock, done, charged = 0, 0, [] -> clock, done, charged = 0, -1, []": "the accelerator begins when the first piece is handed over, never before 0",
}


def charged_to_which_line(lines: list[tuple[int, int, bool]]) -> list[int]:
    clock, done, charged = 0, 0, []
    for hand, work, waits in lines:
        before = clock
        clock += hand
        done = max(done, clock) + work
        if waits:
            clock = max(clock, done)
        charged.append(clock - before)
    return charged


def cases(rng):
    yield ([],)
    yield ([(3, 0, False)],)
    yield ([(2, 9, False)],)
    yield ([(2, 9, True)],)
    yield ([(1, 20, False), (1, 40, False), (0, 0, True)],)
    yield ([(1, 5, False), (20, 0, False), (2, 0, True)],)
    yield ([(1, 5, False), (20, 6, False), (2, 0, True)],)
    yield ([(4, 10, True), (1, 10, True), (1, 0, True)],)
    yield ([(1, 30, False), (5, 0, True), (1, 10, False), (1, 0, True), (2, 0, False)],)
    for n in (4, 6, 9):
        yield ([(int(rng.integers(0, 9)), int(rng.choice([0, 5, 12, 30])), bool(rng.integers(0, 2))) for _ in range(n)] + [(1, 8, False), (0, 0, True)],)


def wrong_each_line_its_work(lines):
    """You charge each line with its own work. A line that doesn't wait is over once the work is handed over, and the clock has moved on by `hand` alone."""
    return [hand + work for hand, work, _ in lines]


def wrong_waits_for_its_own_work(lines):
    """In your program a line that waits pays for its own work alone. The accelerator has to finish what it was given before that as well."""
    return [hand + (work if waits else 0) for hand, work, waits in lines]


def wrong_all_work_still_open(lines):
    """At a wait you charge all the work handed over since the last wait. Part of it was done beside the program, while the lines in between ran."""
    open_work, charged = 0, []
    for hand, work, waits in lines:
        open_work += work
        charged.append(hand + (open_work if waits else 0))
        if waits:
            open_work = 0
    return charged


def wrong_accelerator_began_at_zero(lines):
    """You add up the work as if the accelerator had begun at time 0 and never had a break. It can't begin a piece before the piece is handed over."""
    clock, done, charged = 0, 0, []
    for hand, work, waits in lines:
        before = clock
        clock += hand
        done += work
        if waits:
            clock = max(clock, done)
        charged.append(clock - before)
    return charged
