"""The hours of a week

At the end of a week a café works out what somebody has earned. Each line of the time sheet is a day and two times, such as
`mon 8:30-12:15`; somebody can work several times on the same day, and never past midnight. Return the pay in cents.

- A shift of more than six hours contains a break of 30 minutes that is not paid.
- The minutes of the whole week are added up first. Then each full quarter of an hour is paid; what is left over isn't.
- `lines`: a list of texts as above, possibly empty. `cents`: the pay for a quarter of an hour, an int.
- Returns an int.

>>> pay(["mon 8:30-12:15", "tue 9:05-15:20"], 300)
11400
"""

minutes = 5
chapter = "02-one-job-each"
hint = "Three questions, three small functions: how many minutes after midnight is `8:30`? How many paid minutes has one line? What does the week bring?"


def _minutes(clock):
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _paid_minutes(line):
    begin, end = line.split(" ")[1].split("-")
    worked = _minutes(end) - _minutes(begin)
    return worked - 30 if worked > 360 else worked


def pay(lines: list[str], cents: int) -> int:
    total = sum(_paid_minutes(line) for line in lines)
    return total // 15 * cents


def cases(rng):
    yield ([], 300)
    yield (["mon 9:00-9:14"], 300)
    yield (["mon 9:00-9:15"], 300)
    yield (["mon 9:50-10:10"], 300)
    yield (["mon 8:00-14:00"], 250)
    yield (["mon 8:00-14:01"], 250)
    yield (["mon 7:40-13:40", "tue 9:00-15:00"], 260)
    yield (["sat 10:00-16:00", "sun 10:10-11:00"], 300)
    yield (["mon 8:00-14:15"], 250)
    yield (["mon 8:00-8:10", "tue 8:00-8:10"], 300)
    yield (["mon 8:00-11:20", "mon 12:00-15:10"], 280)
    yield (["mon 8:30-12:15", "tue 9:05-15:20"], 300)
    yield (["fri 13:40-21:05", "sat 7:55-14:35", "sun 10:10-10:55"], 310)
    for n in (2, 4, 6):
        lines = []
        for _ in range(n):
            begin, length = int(rng.integers(420, 700)), int(rng.integers(40, 540))
            end = begin + length
            lines.append(f"wed {begin // 60}:{begin % 60:02}-{end // 60}:{end % 60:02}")
        yield (lines + ["thu 8:07-14:37", "fri 8:00-14:25"], int(rng.integers(250, 400)))


def wrong_no_break(lines, cents):
    """You pay for the break. A shift of more than six hours has 30 minutes that are not paid."""
    total = 0
    for line in lines:
        begin, end = line.split(" ")[1].split("-")
        total += _minutes(end) - _minutes(begin)
    return total // 15 * cents


def wrong_rounded_each_shift(lines, cents):
    """You round each shift down to quarters of an hour. The minutes of the whole week are added up first."""
    return sum(_paid_minutes(line) // 15 for line in lines) * cents


def wrong_break_at_six_hours(lines, cents):
    """You take a break off a shift of exactly six hours. Only longer ones contain a break."""
    total = 0
    for line in lines:
        begin, end = line.split(" ")[1].split("-")
        worked = _minutes(end) - _minutes(begin)
        total += worked - 30 if worked >= 360 else worked
    return total // 15 * cents


def wrong_break_of_the_week(lines, cents):
    """You compare the whole week with six hours and take off one break. Each shift is looked at on its own."""
    total = 0
    for line in lines:
        begin, end = line.split(" ")[1].split("-")
        total += _minutes(end) - _minutes(begin)
    return (total - 30 if total > 360 else total) // 15 * cents
