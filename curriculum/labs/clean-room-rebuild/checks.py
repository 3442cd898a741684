import hashlib
import json
import random

from gradatim.checks import check, close, equal

STATIONS = ["Bern", "Thun", "Olten", "Chur", "Visp", "Biel", "Wil", "Zug", "Aarau", "Brig"]


def clone(rng, n=17, stations=STATIONS, minutes=None):
    """The files of a clone beside build.py, and its rows."""
    minutes = (rng.integers(0, 300, n) / 10).tolist() if minutes is None else minutes
    rows = [(stations[i % len(stations)], minutes[i]) for i in rng.permutation(n).tolist()]
    text = "station,minutes\n" + "".join(f"{name},{value}\n" for name, value in rows)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"data/sample.csv": text, "data/sample.sha256": digest + "\n"}, rows


def figures(ran):
    """What metrics.json holds after a run; {} if it isn't there or isn't JSON."""
    try:
        found = json.loads(ran["files"].get("metrics.json", "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def numbers(rows, digits=None):
    """The mean of the other rows, and the error on the test rows (from a rounded mean)."""
    test = random.Random(7).sample(range(len(rows)), len(rows) // 4)
    kept = [minutes for i, (_, minutes) in enumerate(rows) if i not in test]
    mean = sum(kept) / len(kept)
    middle = mean if digits is None else round(mean, digits)
    return mean, sum(abs(rows[i][1] - middle) for i in test) / len(test)


def rounded(values):
    return [round(value, 3) for value in values]


def mean_and_error(lab, files, runs=1):
    """What each of the runs says; in words where they disagree."""
    found = [figures(run(lab, files)) for _ in range(runs)]
    got, *others = ([one.get("mean"), one.get("error")] for one in found)
    return got if others == [got] * len(others) else "another result in each run"


# Runs build.py from a folder, with a seed for the order of sets. It prints the kind of error, and
# in a last line what became of a metrics.json that was there before.
START = """
import os, subprocess, sys
seed, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
program = os.path.relpath("build.py", folder)
env = {**os.environ, "PYTHONHASHSEED": seed}
old = open("metrics.json").read() if os.path.exists("metrics.json") else None
ran = subprocess.run([sys.executable, program], cwd=folder, env=env, capture_output=True, text=True)
sys.stderr.write(ran.stderr)
print(ran.stdout + (ran.stderr.strip().splitlines() or [""])[-1].partition(":")[0], end="")
if old is not None:
    new = open("metrics.json").read() if os.path.exists("metrics.json") else None
    words = "as it was" if new == old else "deleted" if new is None else "overwritten"
    print("\\n" + words, end="")
sys.exit(ran.returncode)
"""


def run(lab, files, seed="random", folder="."):
    return lab.run(["python", "-c", START, str(seed), folder], files=files)


@check
def runs(lab, rng):
    """runs in a fresh clone, prints nothing and writes metrics.json"""
    ran = run(lab, clone(rng)[0])
    got = ran["code"], ran["out"], sorted(ran["files"])
    equal(got, (0, "", ["metrics.json"]), hint="exit code, output or error, new files")


@check(needs=runs)
def elsewhere(lab, rng):
    """reads and writes in its own folder, from wherever it's called"""
    ran = run(lab, clone(rng)[0], folder="away")
    got = ran["code"], sorted(ran["files"])
    equal(got, (0, ["metrics.json"]), hint="called from the folder `away`")


@check(needs=runs)
def same_twice(lab, rng):
    """writes the same bytes in each run"""
    files = clone(rng, 40)[0]
    texts = {run(lab, files, i)["files"]["metrics.json"] for i in range(1, 5)}
    equal("the same" if len(texts) == 1 else "different", "the same", hint="four runs")


@check(needs=runs)
def drawn(lab, rng):
    """works out mean and error, with the test rows drawn by the seed 7"""
    for n, runs in ((8, 2), (int(rng.integers(30, 60)), 1)):
        files, rows = clone(rng, n)
        got = mean_and_error(lab, files, runs)
        minutes = ", ".join(str(value) for _, value in rows[:8])
        hint = f"mean, error; {n} rows with the minutes {minutes}{', ...' if n > 8 else ''}"
        close(got, rounded(numbers(rows)), hint=hint, atol=0.0006)
        long = [value for value in got if round(value, 3) != value]
        equal(long, [], hint="rounded to three digits")


@check(needs=drawn)
def equal_rows(lab, rng):
    """draws places, so that a row equal to a test row still counts for the mean"""
    minutes = rng.permutation([2.5] * 5 + [4.0] * 5 + [9.5] * 6).tolist()
    files, rows = clone(rng, 16, STATIONS[:1], minutes)
    hint = "mean, error; 16 rows of Bern, which differ in place only: 2.5, 4.0 or 9.5 minutes"
    close(mean_and_error(lab, files), rounded(numbers(rows)), hint=hint, atol=0.0006)


@check(needs=drawn)
def rounded_last(lab, rng):
    """rounds what it writes, not what it goes on working with"""
    rows = []
    while not rows or rounded(numbers(rows)) == rounded(numbers(rows, 3)):
        files, rows = clone(rng, 23)
    hint = "mean, error; the third digit of the error changes if the mean is rounded before"
    close(mean_and_error(lab, files), rounded(numbers(rows)), hint=hint, atol=0.0006)


@check(needs=runs)
def described(lab, rng):
    """says how many rows there are, from which stations, and from which bytes"""
    files, _ = clone(rng, 11, STATIONS[:4])
    found = figures(run(lab, files, 3))
    equal(found.get("rows"), 11, hint="rows")
    stations = found.get("stations")
    names = sorted(stations) if isinstance(stations, list) else stations
    equal(names, sorted(STATIONS[:4]), hint="which stations")
    equal(found.get("data"), files["data/sample.sha256"].strip(), hint="data")
    keys = ["data", "error", "mean", "rows", "stations"]
    equal(sorted(found), keys, hint="the keys of metrics.json")


@check(needs=described)
def in_order(lab, rng):
    """sorts the stations"""
    for seed in (1, 2, 3):
        stations = figures(run(lab, clone(rng)[0], seed))["stations"]
        equal(sorted(stations), sorted(STATIONS), hint="which stations, test rows included")
        got = "sorted" if stations == sorted(STATIONS) else "in another order"
        equal(got, "sorted", hint="ten stations")


@check(needs=runs)
def other_data(lab, rng):
    """ends with 1 and leaves metrics.json alone if the data are others"""
    files, _ = clone(rng)
    others = [files["data/sample.csv"].replace("Bern", f"Bern {i}") for i in range(9)]
    others.sort(key=lambda text: hashlib.sha256(text.encode()).hexdigest())
    ran = run(lab, {**files, "data/sample.csv": others[0]})
    got = ran["code"], sorted(ran["files"])
    equal(got, (1, []), hint="exit code, new files")
    ran = run(lab, {**files, "data/sample.csv": others[-1], "metrics.json": '{"mean": 3.1}'})
    got = ran["code"], ran["out"].rpartition("\n")[2]
    equal(got, (1, "as it was"), hint="exit code, and what became of an older metrics.json")


@check(needs=other_data)
def other_bytes(lab, rng):
    """takes the data for others if only the ends of the lines have changed"""
    files, _ = clone(rng)
    text = files["data/sample.csv"].replace("\n", "\r\n")
    ran = run(lab, {**files, "data/sample.csv": text})
    got = ran["code"], sorted(ran["files"])
    equal(got, (1, []), hint="exit code, new files; each line ends in two bytes now: \\r\\n")
