import hashlib
import json
import random

from gradatim.checks import check, close, equal

STATIONS = ["Bern", "Thun", "Olten", "Chur", "Visp", "Biel", "Wil", "Zug", "Aarau", "Brig"]


def clone(rng, n=17, stations=STATIONS):
    """The files of a clone beside build.py, and its rows."""
    minutes = (rng.integers(0, 300, n) / 10).tolist()
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


def numbers(rows):
    """The mean of the other rows, and the error on the test rows."""
    test = random.Random(7).sample(range(len(rows)), len(rows) // 4)
    kept = [minutes for i, (_, minutes) in enumerate(rows) if i not in test]
    mean = sum(kept) / len(kept)
    return mean, sum(abs(rows[i][1] - mean) for i in test) / len(test)


# Runs build.py from a folder, with a seed for the order of sets, and prints the kind of error last.
START = """
import os, subprocess, sys
seed, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
program = os.path.relpath("build.py", folder)
env = {**os.environ, "PYTHONHASHSEED": seed}
ran = subprocess.run([sys.executable, program], cwd=folder, env=env, capture_output=True, text=True)
sys.stderr.write(ran.stderr)
print(ran.stdout + (ran.stderr.strip().splitlines() or [""])[-1].partition(":")[0], end="")
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
    """draws the test rows by the seed 7"""
    for n in (25, int(rng.integers(30, 60))):
        files, rows = clone(rng, n)
        found = [figures(run(lab, files)) for _ in range(2)]
        got, again = ([one.get("mean"), one.get("error")] for one in found)
        if got != again:
            got = "another result in each run"
        close(got, [round(value, 3) for value in numbers(rows)], hint="mean, error", atol=0.0006)
        long = [value for value in got if round(value, 3) != value]
        equal(long, [], hint="rounded to three digits")


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
        got = "sorted" if stations == sorted(STATIONS) else "in another order"
        equal(got, "sorted", hint="ten stations")


@check(needs=runs)
def other_data(lab, rng):
    """ends with 1 and leaves metrics.json alone if the data are others"""
    files, _ = clone(rng)
    others = [files["data/sample.csv"].replace("Bern", f"Bern {i}") for i in range(9)]
    others.sort(key=lambda text: hashlib.sha256(text.encode()).hexdigest())
    for text, old in ((others[0], {}), (others[-1], {"metrics.json": '{"mean": 3.1}'})):
        ran = run(lab, {**files, "data/sample.csv": text, **old})
        got = ran["code"], sorted(ran["files"])
        equal(got, (1, []), hint="exit code, and the files that are new or changed")
