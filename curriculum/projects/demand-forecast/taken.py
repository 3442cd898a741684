"""What a system takes in: tables equal to a rebuild, whatever the inbox brings, and kills."""

import contextlib
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import inbox
from inbox import Files
from nights import WITHIN, Shop
from world import Floats, Shape, World, build, changed, generator, post, write

from gradatim.verify import Run, failure

INGEST_SHAPE = Shape(days=500, regular=22, rare=2, new=1)
SECONDS_OF_KILLS = 30.0
MIN_PAIRS, MAX_PAIRS = 2, 8


def shop_with_defects(run: Run, name: str, shape: Shape) -> tuple[Shop, Files]:
    """A world whose inbox is in a bad state, all of it laid."""
    seed = int(run.rng(name).integers(0, 2**31))
    world = build(seed, changed(shape, run.rng("property")))
    defects = inbox.changed(inbox.MESSY, run.rng("mess"))
    files = inbox.deliver(world, defects, generator(seed, "inbox"))
    data = write(run.folder("data"), world, files, world.shape.days - 1)
    return Shop(world, data, run.folder("state")), files


def ingest(run: Run, shop: Shop, day: int) -> float:
    """Takes in the files up to a day; the seconds that it took."""
    when = shop.world.day(day)
    ended = run.system("ingest", within=WITHIN, data=shop.data, state=shop.state, day=when)
    return ended.seconds


def export(run: Run, shop: Shop) -> tuple[str, dict[str, Any]]:
    """What the system has taken in: the table as text, and what it quarantined."""
    folder = run.folder("export")
    table, refused = folder / "table.csv", folder / "quarantine.json"
    run.system("export", state=shop.state, out=table, quarantine=refused)
    try:
        counts = json.loads(refused.read_text("utf-8"))
        return table.read_text("utf-8"), counts
    except (OSError, ValueError) as error:
        raise failure(
            sent="export --state S --out T --quarantine Q",
            came=f"{type(error).__name__}: {str(error)[:160]}",
            asks="T as CSV in UTF-8 and Q as JSON",
            look="are both files written, at the places that the options name?",
        ) from error


def expect_table(run: Run, found: str, wanted: str, after: str, look: str) -> None:
    """The project's failure unless two tables are equal, with the first line that is not."""
    ours, theirs = wanted.splitlines(), found.splitlines()
    pairs = zip(ours, theirs, strict=False)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(ours), len(theirs)))
    came, asks = ([*lines, "the end"][min(at, len(lines))] for lines in (theirs, ours))
    run.expect(
        ours == theirs,
        sent=f"{after}, then export",
        came=f"{len(theirs) - 1} rows; line {at + 1} is '{came[:80]}'",
        asks=f"{len(ours) - 1} rows; line {at + 1} is '{asks[:80]}'",
        look=look,
    )


def expect_counts(run: Run, found: dict[str, Any], wanted: dict[str, Any], after: str) -> None:
    """The project's failure unless as many rows are quarantined under each reason."""
    wrong = [reason for reason in inbox.REASONS if found.get(reason) != wanted.get(reason)]
    run.expect(
        not wrong and set(found) == set(wanted),
        sent=f"{after}, then export",
        came=f"quarantined: {json.dumps(found)[:200]}",
        asks=f"quarantined: {json.dumps(wanted)}",
        look=f"which rows are '{(wrong or ['other'])[0]}'? The first reason that applies counts",
    )


def equals_full_rebuild(run: Run) -> None:
    """One ingest of everything, twice; then night by night; then with kills."""
    shop, files = shop_with_defects(run, "ingest", INGEST_SHAPE)
    last = shop.world.shape.days - 1
    rows, _ = inbox.read(shop.world, files)
    wanted = inbox.export_text(rows)
    laid = folder_digest(shop.data)
    full = ingest(run, shop, last)
    once, refused = export(run, shop)
    run.expect(
        folder_digest(shop.data) == laid,
        sent="ingest of all files, then export",
        came="a file of --data is another, or gone",
        asks="a folder that your system only reads",
        look="where does ingest note which files it has taken in?",
    )
    run.figure("rows in the inbox", sum(map(len, files.values())))
    run.figure("rows that count", len(rows))
    look = "does the row that arrived last count, across files and within one?"
    expect_table(run, once, wanted, "ingest of all files", look)
    again = ingest(run, shop, last)
    look = "does a second run take a file in twice?"
    twice, counted = export(run, shop)
    expect_table(run, twice, wanted, "ingest, a second time", look)
    expect_counts(run, counted, refused, "ingest, a second time")
    _by_night(run, shop, files, wanted, refused)
    _with_kills(run, shop, wanted, refused, again, max(0.05, full - again))


def folder_digest(folder: Path) -> str:
    """Of the names and the content of all that lies in a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(str(path.relative_to(folder)).encode())
        found.update(path.read_bytes() if path.is_file() else b"/")
    return found.hexdigest()


def _by_night(run: Run, shop: Shop, files: Files, wanted: str, refused: dict[str, Any]) -> None:
    """The last evenings one by one; the file of one of them comes a night late."""
    nights = Shop(shop.world, shop.data, run.folder("nights"))
    last = shop.world.shape.days - 1
    held = last - 3
    path = shop.data / "inbox" / f"{shop.world.day(held)}.csv"
    path.unlink()
    ingest(run, nights, last - 2)
    post(shop.data, shop.world, held, files[held])
    ingest(run, nights, last - 1)
    ingest(run, nights, last)
    after = f"ingest of the last nights one by one, {path.name} laid a night late"
    look = "does ingest go by the files that it has not taken, or by the last day?"
    table, counted = export(run, nights)
    expect_table(run, table, wanted, after, look)
    expect_counts(run, counted, refused, after)


def _with_kills(
    run: Run, shop: Shop, wanted: str, refused: dict[str, Any], start: float, work: float
) -> None:
    """Pairs of kills, each pair in a state of its own: one as soon as something changes on disk,
    for the first or a later time, and one after a share of the measured duration."""
    rng, begun, met, pairs = run.rng("kills"), time.monotonic(), 0, 0
    shares = (rng.permutation(MAX_PAIRS) + rng.random(MAX_PAIRS)) / MAX_PAIRS
    while pairs < MAX_PAIRS and (pairs < MIN_PAIRS or time.monotonic() - begun < SECONDS_OF_KILLS):
        run.say(f"killing ingest, pair {pairs + 1}")
        state = Shop(shop.world, shop.data, run.folder("killed"))
        change = (1, 2, 1, 3, 1, int(rng.integers(4, 40)))[pairs % 6]
        moment = start + work * float(shares[pairs])
        met += _killed(run, state, WITHIN, ChangeTrigger(state.state, change))
        met += _killed(run, state, moment)
        ingest(run, state, shop.world.shape.days - 1)
        after = (
            f"ingest killed after change {change} of its files, again after {moment:.2f} s, "
            "then run to its end"
        )
        look = "what is on disk if it ends between two writes? Write beside, then rename"
        table, counted = export(run, state)
        expect_table(run, table, wanted, after, look)
        expect_counts(run, counted, refused, after)
        pairs += 1
    run.figure("kills that met it running", f"{met} of {2 * pairs}")


def _killed(run: Run, shop: Shop, after: float, when: Callable[[], bool] | None = None) -> bool:
    day = shop.world.day(shop.world.shape.days - 1)
    return run.start_and_kill(
        "ingest", after=after, when=when, data=shop.data, state=shop.state, day=day
    )


class ChangeTrigger:
    """Says when the files of a folder have changed so many times, as far as was looked."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder, self.left = folder, count
        self.seen = self._sizes()

    def __call__(self) -> bool:
        now = self._sizes()
        self.left -= now != self.seen
        self.seen = now
        return self.left <= 0

    def _sizes(self) -> dict[str, tuple[int, int]]:
        found = {}
        for path in self.folder.rglob("*"):
            with contextlib.suppress(FileNotFoundError):
                stat = path.stat()
                found[str(path)] = (stat.st_size, stat.st_mtime_ns)
        return found


def shop_with_wrong_rows(run: Run) -> tuple[Shop, int]:
    """Every kind of wrong row in the files of the last ten days; others are unharmed.

    The shop, and the number of rows that count.
    """
    seed = int(run.rng("wrong rows").integers(0, 2**31))
    world = build(seed, changed(Shape(stores=3, regular=8, rare=0, new=0, days=120), run.rng("p")))
    defects = inbox.Defects(late=0.04, corrected=0.04, repeated=0.06, copied=0.1)
    files = inbox.deliver(world, defects, generator(seed, "inbox"))
    planted = dict.fromkeys(inbox.REASONS, 0)
    rng = run.rng("planted")
    for _ in range(60):
        day = int(rng.integers(world.shape.days - 10, world.shape.days))
        reason, line = inbox.wrong_row(world, day, rng)
        files[day].insert(int(rng.integers(0, len(files[day]) + 1)), line)
        planted[reason] += 1
    shop = Shop(
        world, write(run.folder("data"), world, files, world.shape.days - 1), run.folder("state")
    )
    ingest(run, shop, world.shape.days - 1)
    table, counted = export(run, shop)
    run.figure("wrong rows", sum(planted.values()))
    look = "does one wrong row take others of its file with it?"
    sent = "ingest of 120 files, 60 wrong rows in the last ten"
    rows = inbox.read(world, files)[0]
    expect_table(run, table, inbox.export_text(rows), sent, look)
    expect_counts(run, counted, planted, sent)
    return shop, len(rows)


def known_until(world: World, files: Files, day: int) -> Floats:
    """What can be known on the evening of a day: days by series, NaN for what is not."""
    return inbox.grid(world, inbox.read(world, inbox.up_to(files, day))[0], day)
