import hashlib
import json

from gradatim.checks import check, close, equal

RUN, NOW = "5b1c9f0e7a3d4c2f8e6b0a1d2c3f4e5a", "1749000000123"
DIGITS = "41263859710264839571026483957102"
EXPERIMENT = "artifact_location: file:///home/ada/mlruns/0\nexperiment_id: '0'\nname: returns\n"
TABLE = "x,y\n4,10\n2,6.5\n6,17\n3,9\n5,12\n1,3.5\n7,22\n4,12.5\n3,8\n"
OTHER = "x,y\n2,4.5\n5,14\n3,9.5\n4,13\n6,15.2\n2,5.9\n"
FILES = {"mlruns/0/meta.yaml": EXPERIMENT, "data.csv": TABLE}
KEYS = (
    *("artifact_uri", "end_time", "experiment_id", "lifecycle_stage", "run_id", "run_uuid"),
    *("start_time", "status", "user_id"),
)


def fit(text, rate, rounds):
    """(loss, step, weight) of each round until the numbers are too large"""
    rows = [tuple(map(float, line.split(","))) for line in text.splitlines()[1:]]
    train, valid = [r for place, r in enumerate(rows) if place % 4], rows[::4]
    weight, found = 0.0, []
    for step in range(1, rounds + 1):
        weight -= rate * sum(2 * (weight * x - y) * x for x, y in train) / len(train)
        try:
            loss = sum((weight * x - y) ** 2 for x, y in valid) / len(valid)
        except OverflowError:
            break
        found.append((loss, step, weight))
    return found


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def train(rate="0.01", rounds="6", run=RUN, experiment="mlruns/0"):
    return ["python", "track.py", "train", experiment, run, "data.csv", rate, rounds, NOW]


def left(lab, run=RUN, experiment="mlruns/0"):
    """the files of a run, by their names below its folder"""
    start = f"{experiment}/{run}/"
    found = lab.files()
    return {name.removeprefix(start): found[name] for name in found if name.startswith(start)}


def meta(files):
    """what meta.yaml says, read as YAML reads these lines"""
    read = {}
    for line in str(files.get("meta.yaml", "")).splitlines():
        key, colon, value = line.partition(": ")
        if not colon:
            continue
        value = value.strip()
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
        if quoted:
            read[key] = value[1:-1]
        elif value in ("null", "~"):
            read[key] = None
        else:
            read[key] = int(value) if value.isdecimal() else value
    return read


def due(status, run=RUN, experiment="mlruns/0"):
    """what meta.yaml has to say"""
    return {
        "artifact_uri": f"{experiment}/{run}/artifacts",
        "end_time": None if status == 1 else int(NOW),
        "experiment_id": experiment.rpartition("/")[2],
        "lifecycle_stage": "active",
        "run_id": run,
        "run_uuid": run,
        "start_time": int(NOW),
        "status": status,
        "user_id": "nightly",
    }


def points(files):
    """the lines of the metric: (time, value, step); a line of another form as it is"""
    found = []
    for line in str(files.get("metrics/valid_loss", "")).split("\n")[:-1]:
        try:
            time, value, step = line.split(" ")
            found.append((int(time), float(value), int(step)))
        except ValueError:
            found.append(line)
    return found


def complaint(ended):
    """what a program has written to standard error"""
    if "Traceback" in ended["err"]:
        return "a traceback"
    return "a sentence" if ended["err"].strip() else "nothing"


def curve(rounds):
    return [(int(NOW), loss, step) for loss, step, _ in rounds]


@check
def on_record(lab):
    """writes meta.yaml of a finished run, with nothing that YAML could take for a number"""
    for run, experiment in ((RUN, "mlruns/0"), (DIGITS, "mlruns/728113")):
        files = {"data.csv": TABLE, f"{experiment}/meta.yaml": EXPERIMENT}
        ended = lab.run(train(run=run, experiment=experiment), files=files)
        equal(ended["code"], 0, hint="the exit code of a training that goes well")
        said = meta(left(lab, run, experiment))
        hint = "the keys and values of meta.yaml; a text in quotes stays a text"
        equal(said, due(3, run, experiment), hint=hint)


@check
def settings(lab):
    """keeps the params as they were typed, and the hash of the data file's bytes"""
    text = TABLE.replace("\n", "\r\n")
    lab.run(train("0.010", "05"), files=FILES | {"data.csv": text})
    files = left(lab)
    got = {name: files.get(name) for name in ("params/rate", "params/rounds", "tags/data")}
    want = {"params/rate": "0.010", "params/rounds": "05", "tags/data": digest(text)}
    equal(got, want, hint="called with 0.010 and 05; the data file's lines end with \\r\\n")


@check
def each_round(lab):
    """writes a line with time, value and step for each round"""
    lab.run(train("0.005", "11"), files=FILES | {"data.csv": OTHER})
    close(points(left(lab)), curve(fit(OTHER, 0.005, 11)), hint="metrics/valid_loss, 11 rounds")


@check
def its_model(lab):
    """keeps the model of the best round as an artefact, the first of equal ones"""
    for rate, rounds in (("0.01", 9), ("0.01", 1), ("0", 3)):
        run = f"{RUN[:-1]}{rounds}"
        lab.run(train(rate, str(rounds), run), files=FILES)
        try:
            got = json.loads(left(lab, run).get("artifacts/model.json", ""))
        except ValueError:
            got = "no JSON"
        losses = fit(TABLE, float(rate), rounds)
        _, step, weight = min(losses)
        hint = f"the model of the run; the losses are {', '.join(f'{x[0]:.4g}' for x in losses)}"
        close(got, {"weight": weight, "step": step}, hint=hint)


@check(needs=on_record)
def no_more(lab):
    """leaves these files and no others"""
    lab.run(train(), files=FILES)
    names = ["artifacts/model.json", "meta.yaml", "metrics/valid_loss"]
    names += ["params/rate", "params/rounds", "tags/data"]
    equal(list(lab.files()), [f"mlruns/0/{RUN}/{name}" for name in names])


@check(needs=each_round)
def failed(lab):
    """keeps a failed run, with what it had measured"""
    for rate, when in (("9", "after some rounds"), ("1e200", "in the first round")):
        lab.clear()
        ended = lab.run(train(rate, "300"), files=FILES, errors=True)
        hint = f"rate {rate}: Python raises an OverflowError {when}"
        got = (ended["code"], complaint(ended))
        equal(got, (1, "a sentence"), hint=f"{hint}; exit code, and what standard error says")
        files = left(lab)
        equal(meta(files), due(4), hint=f"{hint}; meta.yaml")
        want = curve(fit(TABLE, float(rate), 300))
        close(points(files), want, hint=f"{hint}; metrics/valid_loss")
        equal("artifacts/model.json" in files, False, hint=f"{hint}; whether there is a model")


@check(needs=on_record)
def a_new_run(lab):
    """refuses an id that has a run, and leaves that run alone"""
    lab.run(train(), files=FILES)
    before = lab.files()
    ended = lab.run(train("0.02"), errors=True)
    hint = "the same id a second time, with another rate"
    want = (2, "a sentence")
    equal((ended["code"], complaint(ended)), want, hint=f"{hint}; exit code, standard error")
    equal(lab.files(), before, hint=f"{hint}; the files of the store")
    lab.clear()
    half = {f"mlruns/0/{RUN}/params/rate": "0.01"}
    ended = lab.run(train(), files=FILES | half, errors=True)
    hint = "the folder of this id is there, without a meta.yaml"
    equal((ended["code"], complaint(ended)), want, hint=f"{hint}; exit code, standard error")
    equal(list(lab.files()), [], hint=f"{hint}; the files that were written")


def untrue(files, whole):
    """what a run that was killed says, and isn't so"""
    rest = [name for name in files if name != "meta.yaml.new"]
    if not rest:
        return ""
    if "meta.yaml" not in files:
        return f"{rest[0]} is there, but no meta.yaml: for MLflow this is no run"
    said = meta(files)
    missing = [key for key in KEYS if key not in said]
    if missing:
        return f"meta.yaml is cut: {', '.join(missing)} is missing"
    if said["status"] == 3:
        less = [name for name in whole if files.get(name) != whole[name]]
        return f"status 3, finished, but {less[0]} isn't whole yet" if less else ""
    odd = [key for key, value in due(1).items() if said[key] != value]
    return f"meta.yaml of a running run has another {odd[0]}" if odd else ""


@check(needs=each_round)
def killed(lab):
    """tells the truth when it is killed at any moment, with each value that was measured"""
    lab.run(train(rounds="2"), files=FILES)
    whole, seen = left(lab), set()
    for n in range(1, 80):
        lab.clear()
        was_killed = lab.run(train(rounds="2"), files=FILES, killed_after=n)["killed"]
        files = left(lab)
        equal(untrue(files, whole), "", hint=f"killed after change {n} on the disk")
        if not was_killed:
            break
        seen.add(len(points(files)))
    hint = (
        "2 rounds, killed after each change on the disk in turn: each number of lines that was "
        "found in valid_loss; the line of round 1 has to be there before round 2 begins"
    )
    equal(sorted(seen), [0, 1, 2], hint=hint)


# best ---------------------------------------------------------------------------------------


WINDOWS = TABLE.replace("\n", "\r\n")


def stored(
    run,
    values,
    data=WINDOWS,
    status=3,
    stage="active",
    metric="valid_loss",
    name="able-cat",
    **params,
):
    """the files of a run as MLflow writes them; `values` is a list of (value, step)"""
    head = (
        f"artifact_uri: file:///home/ada/mlruns/0/{run}/artifacts\nend_time: 1749000090000\n"
        f"entry_point_name: ''\nexperiment_id: '0'\nlifecycle_stage: {stage}\nrun_id: {run}\n"
        f"run_name: {name}\nrun_uuid: {run}\nsource_name: ''\nsource_type: 4\n"
        f"source_version: ''\nstart_time: 1749000000000\nstatus: {status}\ntags: []\nuser_id: ada\n"
    )
    lines = "".join(f"{1749000000000 + i} {v} {step}\n" for i, (v, step) in enumerate(values))
    files = {"meta.yaml": head, f"metrics/{metric}": lines, "tags/mlflow.runName": name}
    files |= {f"params/{name}": str(value) for name, value in params.items()}
    files |= {"tags/data": digest(data)} if data else {}
    return {f"mlruns/0/{run}/{name}": text for name, text in files.items()}


def chosen(lab, files, metric="valid_loss"):
    """what `best` prints, and its exit code; the store holds nothing else"""
    lab.clear()
    words = ["python", "track.py", "best", "mlruns/0", metric, "data.csv"]
    ended = lab.run(words, files=FILES | {"data.csv": WINDOWS} | files)
    return ended["out"], ended["code"]


FAIR = stored("c1", [("0.61", 1), ("0.5", 2), ("0.55", 3)], rate="0.010", depth=4)
SAID = "c1 2\ndepth 4\nrate 0.010\n"


@check
def one_run(lab):
    """prints the run, its best step and its params, sorted by name"""
    equal(chosen(lab, FAIR), (SAID, 0), hint="one run: 0.61, 0.5, 0.55; data.csv has \\r\\n")


BAD = {
    "deleted": stored("deleted", [("0.01", 1)], stage="deleted"),
    "killed": stored("killed", [("0.02", 1)], status=5),
    "failed": stored("failed", [("0.03", 1)], status=4),
    "named-status-3": stored("named-status-3", [("0.035", 1)], status=4, name="'status: 3'"),
    "running": stored("running", [("0.04", 1)], status=1),
    "scheduled": stored("scheduled", [("0.05", 1)], status=2),
    "other-data": stored("other-data", [("0.06", 1)], data=OTHER),
    "more-data": stored("more-data", [("0.065", 1)], data=TABLE + "2,4\n"),
    "no-data-tag": stored("no-data-tag", [("0.07", 1)], data=""),
    "nan": stored("nan", [("nan", 1), ("nan", 2)]),
    "other-metric": stored("other-metric", [("0.08", 1)], metric="train_loss"),
    "no-meta": {"mlruns/0/no-meta/metrics/valid_loss": "1749000000000 0.09 1\n"},
}


@check(needs=one_run)
def left_out(lab):
    """leaves out runs that aren't finished, were deleted, or learnt from other data"""
    bad = {name: text for files in BAD.values() for name, text in files.items()}
    hint = f"c1 is good; beside it are runs that don't count: {', '.join(BAD)}"
    equal(chosen(lab, FAIR | bad), (SAID, 0), hint=hint)
    hint = f"no run counts: {', '.join(BAD)}"
    equal(chosen(lab, bad), ("", 1), hint=hint)
    words = ["python", "track.py", "best", "mlruns/0", "valid_loss", "data.csv"]
    said = complaint(lab.run(words, errors=True))
    equal(said, "a sentence", hint=f"{hint}; what standard error says")


@check(needs=one_run)
def which_step(lab):
    """reads the steps as numbers, and takes the later line of a step"""
    for values, step, metric in (
        ([("0.5", 9), ("0.4", 10), ("0.4", 9), ("0.9", 3)], 9, "valid_loss"),
        ([("0.2", 1), ("0.7", 2), ("0.8", 1)], 2, "valid_loss"),
        ([("nan", 1), ("0.7", 2), ("nan", 3)], 2, "valid_loss"),
        ([("0.2", 1), ("0.7", 2), ("nan", 1)], 2, "valid_loss"),
        ([("9.5", 1), ("10.5", 2)], 1, "valid/loss"),
    ):
        lines = ", then ".join(f"{value} at step {step}" for value, step in values)
        found = chosen(lab, stored("b7", values, metric=metric), metric)
        equal(found, (f"b7 {step}\n", 0), hint=f"one run with {metric} {lines}")


@check(needs=one_run)
def of_many(lab):
    """chooses among many runs; of equal values the first id in the alphabet"""
    files = {}
    for run, *values in (
        ("f6", "0.31", "1e-05", "0.2"),
        ("c3", "0.25", "0.002", "0.00001"),
        ("d4", "0.00001", "0.4", "0.3"),
        ("a1", "0.3", "0.2", "0.1"),
    ):
        lines = [(value, step) for step, value in enumerate(values, 1)]
        files |= stored(run, lines, seed=int(run[1]), rounds=3)
    want = ("c3 3\nrounds 3\nseed 3\n", 0)
    equal(chosen(lab, files), want, hint="0.00001, also written 1e-05, in c3, d4 and f6")


@check(needs=(on_record, one_run))
def both(lab):
    """finds the best of the runs that it has trained itself"""
    losses = {}
    for rate, end in (("0.001", "a"), ("0.02", "b"), ("9", "c")):
        lab.run(train(rate, "7", RUN[:-1] + end), files=FILES | {"data.csv": OTHER})
        losses[rate] = (*min(fit(OTHER, float(rate), 7))[:2], RUN[:-1] + end)
    ended = lab.run(["python", "track.py", "best", "mlruns/0", "valid_loss", "data.csv"])
    rate = min(losses, key=losses.get)
    _, step, run = losses[rate]
    said = ", ".join(f"{loss:.3g} at step {step}" for loss, step, _ in losses.values())
    want = f"{run} {step}\nrate {rate}\nrounds 7\n"
    equal(ended["out"], want, hint=f"three runs, whose smallest losses are {said}")


@check
def usage(lab):
    """refuses wrong arguments with code 2, and says so"""
    for words in ([], ["train", "mlruns/0", RUN], ["best", "mlruns/0"], ["worst", *train()[3:]]):
        ended = lab.run(["python", "track.py", *words], files=FILES, errors=True)
        hint = f"called with {' '.join(words) or 'nothing'}: exit code, standard error"
        equal((ended["code"], complaint(ended)), (2, "a sentence"), hint=hint)
