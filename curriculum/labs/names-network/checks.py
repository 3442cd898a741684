import io
import math
import random
import zipfile

import numpy as np

from gradatim.checks import check, close, equal

PARAMETERS = ["E", "W1", "b1", "W2", "b2"]
ALPHAS = (1, 0.3, 0.1, 0.03, 0.01)
MARK = "\n"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def run(lab, *words, seconds=20, errors=False, **files):
    """Runs a command; `names` becomes names.txt, a model a file that ends in .npz."""
    laid = {}
    for name, held in files.items():
        is_model = isinstance(held, dict)
        ending = "npz" if is_model or isinstance(held, bytes) else "txt"
        laid[f"{name}.{ending}"] = packed(held) if is_model else held
    words = ["python", "names.py", *map(str, words)]
    return lab.run(words, files=laid, seconds=seconds, errors=errors)


def packed(arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def unpacked(got, name):
    """The arrays of a file that was written; none if it isn't one."""
    try:
        with np.load(io.BytesIO(got["files"].get(name, b""))) as file:
            return {name: file[name] for name in file.files}
    except (ValueError, KeyError, EOFError, OSError, TypeError, zipfile.BadZipFile):
        return {}


# A network, worked out once more ------------------------------------------------------------


def drawn_model(rng, k, d=3, h=5, letters="adeoß "):
    signs = sorted([MARK, *letters])
    V = len(signs)
    return {
        "letters": np.array(signs),
        "E": rng.normal(size=(V, d)),
        "W1": rng.normal(size=(k * d, h)),
        "b1": rng.normal(size=h),
        "W2": rng.normal(size=(h, V)),
        "b2": rng.normal(size=V),
    }


def guesses(model, names):
    """What stands before each guess, as ids (n, k), and what comes (n,)."""
    ids = {letter: i for i, letter in enumerate(model["letters"].tolist())}
    k = model["W1"].shape[0] // model["E"].shape[1]
    rows = [[0] * k + [ids[letter] for letter in name] + [0] for name in names]
    pairs = [(row[i - k : i], row[i]) for row in rows for i in range(k, len(row))]
    return np.array([before for before, _ in pairs]), np.array([after for _, after in pairs])


def layers(model, inputs):
    X = np.concatenate([model["E"][column] for column in inputs.T], axis=1)
    Z = X @ model["W1"] + model["b1"]
    return X, Z, np.maximum(Z, 0) @ model["W2"] + model["b2"]


def chances(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def surprises(model, names):
    inputs, targets = guesses(model, names)
    return -np.log2(chances(layers(model, inputs)[2])[np.arange(len(targets)), targets])


def slopes(model, names):
    inputs, targets = guesses(model, names)
    X, Z, scores = layers(model, inputs)
    n, (V, d) = len(targets), model["E"].shape
    dS = (chances(scores) - np.eye(V)[targets]) / n
    dZ = np.where(Z > 0, dS @ model["W2"].T, 0)
    dX, dE = dZ @ model["W1"].T, np.zeros((V, d))
    for place, column in enumerate(inputs.T):
        dE += np.eye(V)[column].T @ dX[:, place * d : place * d + d]
    b1, b2 = dZ.sum(axis=0), dS.sum(axis=0)
    return {"E": dE, "W1": X.T @ dZ, "b1": b1, "W2": np.maximum(Z, 0).T @ dS, "b2": b2}


def written(model, count, seed, heat=1.0):
    rng, found, letters = random.Random(seed), [], model["letters"].tolist()
    k = model["W1"].shape[0] // model["E"].shape[1]
    for _ in range(count):
        ids, name = [0] * k, ""
        while len(name) < 30:
            row = chances(layers(model, np.array([ids[-k:]]))[2] / heat)[0]
            drawn = min(int(np.searchsorted(row.cumsum(), rng.random(), "right")), len(row) - 1)
            if drawn == 0:
                break
            name += letters[drawn]
            ids.append(drawn)
        found.append(name)
    return found


# Counts, worked out once more ---------------------------------------------------------------


def parts_of(names):
    """Training, validation and test names."""
    found = [], [], []
    for place, name in enumerate(names):
        found[{8: 1, 9: 2}.get(place % 10, 0)].append(name)
    return found


def pairs_of(name, order):
    padded = [MARK] * order + [*name, ""]
    return [(tuple(padded[i - order : i]), padded[i]) for i in range(order, len(padded))]


def bits(table, order, alpha, size, names):
    """How many bits the counts need for names, and for how many guesses."""
    found, total = [pair for name in names for pair in pairs_of(name, order)], 0
    for before, letter in found:
        row = table.get(before, {})
        total -= math.log2((row.get(letter, 0) + alpha) / (sum(row.values()) + alpha * size))
    return total, len(found)


def counts(names, orders):
    """The model of counts that guesses the validation names best: table, order, alpha, size."""
    training, validation, _ = parts_of(names)
    size, models = len(set("".join(names))) + 1, []
    for order in orders:
        table = {}
        for name in training:
            for before, letter in pairs_of(name, order):
                row = table.setdefault(before, {})
                row[letter] = row.get(letter, 0) + 1
        models += [(table, order, alpha, size) for alpha in ALPHAS]
    return min(models, key=lambda model: float(f"{per_character(model, validation):.3f}"))


def per_character(model, names):
    total, number = bits(*model, names)
    return total / number


# Names --------------------------------------------------------------------------------------


def by_pairs(rng, n, letters="adelo"):
    """Different names in which the last two letters tell the next."""
    a, b, c = (int(number) for number in rng.integers(1, len(letters), size=3))
    found = {}
    while len(found) < n:
        ids = [int(i) for i in rng.integers(len(letters), size=2)]
        for _ in range(rng.integers(3, 9)):
            ids.append((a * ids[-2] + b * ids[-1] + c) % len(letters))
        found["".join(letters[i] for i in ids)] = True
    return list(found)


def turned(rng, n=60, upwards=8):
    """Names whose letters go upwards, but for the last of each ten, where they go downwards."""
    letters, found, names = "bcdfghklmn", {True: {}, False: {}}, []
    while len(names) < n:
        up = len(names) % 10 < upwards
        first, size = int(rng.integers(10)), int(rng.integers(4, 11))
        step = 1 if up else -1
        name = "".join(letters[(first + step * i) % 10] for i in range(size))
        if name not in found[up]:
            found[up][name] = True
            names.append(name)
    return names


def train(lab, names, seed):
    got = run(lab, "train", "n.txt", "m.npz", "--seed", seed, seconds=60, n=text(names))
    return got, unpacked(got, "m.npz")


def fits(model):
    """Whether the six arrays are there, and fit together."""
    if not {"letters", *PARAMETERS} <= model.keys() or model["E"].ndim != 2:
        return sorted(model)
    V, d = model["E"].shape
    h = model["b1"].size
    k = model["W1"].shape[0] // d
    want = {"letters": (V,), "E": (V, d), "W1": (k * d, h), "b1": (h,), "W2": (h, V), "b2": (V,)}
    return {name: model[name].shape for name in want} == want


@check
def examples(lab):
    """works out the bits of the lesson's example"""
    model = {
        "letters": np.array([MARK, "a", "n"]),
        "E": np.array([[0.0], [1.0], [-1.0]]),
        "W1": np.array([[1.0, 0.0], [1.0, -1.0]]),
        "b1": np.array([1.0, 0.0]),
        "W2": np.array([[0.0, 1.0, 1.0], [0.0, 2.0, 0.0]]),
        "b2": np.zeros(3),
    }
    got = run(lab, "slopes", "m.npz", "n.txt", "o.npz", m=model, n="na\n")
    ended(got, 0, "guesses 3 bits 1.425\n", hint="4.276 bits for three guesses")


@check(needs=examples)
def scores(lab, rng):
    """works out the bits of names with any network of the right shapes"""
    for k, names in ((1, ["ado", "e", "oß a"]), (4, ["dad", "eeeeeeoß", "o"])):
        model = drawn_model(rng, k)
        model["b2"] += 900 * (k > 1)
        got = run(lab, "slopes", "m.npz", "n.txt", "o.npz", m=model, n=text(names))
        found = surprises(model, names)
        want = f"guesses {len(found)} bits {found.mean():.3f}\n"
        ended(got, 0, want, hint=f"the last {k} letters, the oldest first")


@check(needs=scores)
def layer_slopes(lab, rng):
    """works out the slopes of the two layers"""
    model, names = drawn_model(rng, 2, h=7), ["ado", "dodo", "ß", "eda"]
    got = run(lab, "slopes", "m.npz", "n.txt", "o.npz", m=model, n=text(names))
    found, want = unpacked(got, "o.npz"), slopes(model, names)
    for name in ["b2", "W2", "b1", "W1"]:
        close(found.get(name), want[name], rtol=1e-5, hint=f"{name}: the slopes of the mean loss")


@check(needs=layer_slopes)
def slopes_of_rows(lab, rng):
    """adds up the slopes of each row of E"""
    model, names = drawn_model(rng, 3, d=2, h=6), ["ado", "daaado", "ae"]
    got = run(lab, "slopes", "m.npz", "n.txt", "o.npz", m=model, n=text(names))
    want = slopes(model, names)["E"]
    close(unpacked(got, "o.npz").get("E"), want, rtol=1e-5, hint="E: each use of a row counts")


@check(needs=examples)
def writes(lab, rng):
    """writes names with a network, as the seed says"""
    for k, d, h in ((1, 1, 2), (5, 4, 9)):
        model, seed = drawn_model(rng, k, d, h), int(rng.integers(10**6))
        model["b2"][0] += 1
        got = run(lab, "write", "net.npz", 9, "--seed", seed, net=model)
        hint = "one call of random() for each letter and each end"
        ended(got, 0, text(written(model, 9, seed)), hint=hint)


@check(needs=writes)
def counted(lab, rng):
    """writes as many names as were asked for, up to a thousand"""
    model, seed = drawn_model(rng, 1), int(rng.integers(10**6))
    model["b2"][0] += 4
    got = run(lab, "write", "net.npz", 1000, "--seed", seed, net=model)
    ended(got, 0, text(written(model, 1000, seed)), hint="a thousand names")


@check(needs=writes)
def long_ones(lab, rng):
    """ends a name after 30 letters"""
    model, seed = drawn_model(rng, 2), int(rng.integers(10**6))
    model["b2"][0] -= 9
    got = run(lab, "write", "net.npz", 1, "--seed", seed, net=model)
    ended(got, 0, text(written(model, 1, seed)), hint="30 letters at most")


@check(needs=writes)
def temperatures(lab, rng):
    """divides the scores by the temperature"""
    for heat, words in ((0.4, ["--temperature", "0.4", "--seed"]), (3, ["--seed"])):
        model, seed = drawn_model(rng, 2), int(rng.integers(10, 10**6))
        words = [*words, seed] if heat < 1 else [*words, seed, "--temperature", "3"]
        got = run(lab, "write", "net.npz", 12, *words, net=model)
        ended(got, 0, text(written(model, 12, seed, heat)), hint=f"--temperature {heat}")


@check(needs=writes)
def large_scores(lab, rng):
    """writes names with scores in the thousands"""
    model, seed = drawn_model(rng, 2), int(rng.integers(10**6))
    model["b2"] += 3000
    got = run(lab, "write", "net.npz", 9, "--seed", seed, net=model)
    ended(got, 0, text(written(model, 9, seed)), hint="the same number added to all scores")


@check(needs=scores)
def learns(lab, rng):
    """trains a network that learns, and keeps it in a file"""
    names = by_pairs(rng, 100)
    got, model = train(lab, names, int(rng.integers(1000)))
    equal(got["code"], 0, hint="the exit code")
    equal(fits(model), True, hint="letters, E, W1, b1, W2 and b2, with the shapes of the table")
    equal(model["letters"].tolist(), [MARK, *sorted(set("".join(names)))], hint="letters")
    test = parts_of(names)[2]
    bar = 0.75 * per_character(counts(names, [1]), test)
    found = float(surprises(model, test).mean())
    word = "it learns" if found <= bar else "it hardly learns"
    hint = f"{found:.2f} bits on the test names; at most {bar:.2f} are asked for"
    equal(word, "it learns", hint=hint)


@check(needs=learns)
def honest(lab, rng):
    """learns from training names alone, and keeps the best moment"""
    names = turned(rng)
    model = train(lab, names, int(rng.integers(1000)))[1]
    equal(fits(model), True, hint="the six arrays")
    _, validation, test = parts_of(names)
    blind = math.log2(len(model["letters"]))
    found = [float(surprises(model, part).mean()) for part in (validation, test)]
    words = [
        "learnt" if f < 0.75 * blind else "overfitted" if f > blind + 0.5 else "" for f in found
    ]
    hint = "here the held-out names go downwards and all others upwards: "
    hint += "validation {:.2f} and test {:.2f} bits".format(*found)
    equal(words[0] or "fine", "fine", hint=hint)
    equal("learnt" if words[1] == "learnt" else "fine", "fine", hint=hint)


@check(needs=learns)
def held_out_letters(lab, rng):
    """knows letters that only held-out names have"""
    names = by_pairs(rng, 20, "ado")
    names[8], names[19] = names[8] + "x", names[19] + "z"
    got, model = train(lab, names, int(rng.integers(1000)))
    equal(got["code"], 0, hint="the exit code; x is in a validation name, z in a test name")
    equal(model["letters"].tolist(), [MARK, *"adoxz"], hint="all letters of the file")


def line(got, first):
    return next((line for line in got["out"].splitlines() if line.startswith(first)), "missing")


@check(needs=learns)
def contest(lab, rng):
    """prints how well counts and network guess, and which is better"""
    for names, falling in ((by_pairs(rng, 60), False), (turned(rng, 50, 9), True)):
        got, model = train(lab, names, int(rng.integers(1000)))
        equal(fits(model), True, hint="the six arrays")
        training, validation, test = parts_of(names)
        sizes = f"names {len(names)} training {len(training)}"
        sizes += f" validation {len(validation)} test {len(test)}"
        equal(line(got, "names"), sizes, hint="the first line")
        best = counts(names, [1, 2, 3, 4])
        pair = [per_character(best, part) for part in (validation, test)]
        want = "counts order {} alpha {} validation {:.3f} test {:.3f}".format(*best[1:3], *pair)
        equal(line(got, "counts"), want, hint="the pair that measure FILE 4 chooses")
        found = [float(surprises(model, part).mean()) for part in (validation, test)]
        words = line(got, "network validation").split()
        near = [f"{value:.3f}" for value in found]
        equal(" ".join(words), f"network validation {near[0]} test {near[1]}", hint="in bits")
        blind = math.log2(len(model["letters"]))
        word = "not learnt" if falling and found[0] > 0.8 * blind else "learnt"
        equal(word, "learnt", hint="what the validation names say decides when it stops")
        by = float(f"{pair[1]:.3f}") - float(near[1])
        winner = "network" if by > 0 else "counts"
        want = f"better on the test names: {winner} by {abs(by):.3f}"
        equal(line(got, "better"), want, hint="fewer bits on the test names, as printed above")
        fewer = sum(surprises(model, [name]).sum() < bits(*best, [name])[0] for name in test)
        want = f"network better for {fewer} of {len(test)} test names"
        equal(line(got, "network better"), want, hint="name by name")
        equal(len(got["out"].splitlines()), 5, hint="five lines")


@check(needs=learns)
def seeds(lab, rng):
    """trains the same network from the same seed, and another from another"""
    names = by_pairs(rng, 12, "ado")
    seed = int(rng.integers(1000))
    first, again, other = (train(lab, names, s)[1] for s in (seed, seed, seed + 1))
    for name in PARAMETERS:
        equal(again.get(name), first.get(name), hint=f"the same seed, and {name} of both")
    same = all(np.array_equal(first[name], other.get(name)) for name in PARAMETERS)
    equal("the same" if same else "others", "others", hint="another seed")


class Trap:
    """What would leave a file behind if it were unpickled."""

    def __reduce__(self):
        return open, ("ran.txt", "w")


def refused(got, name, hint):
    ended(got, 2, "", hint=hint)
    lines = got["err"].splitlines()
    equal([name in line for line in lines], [True], hint=f"one line with its name; {hint}")
    equal(sorted(got["files"]), [], hint=f"nothing is written; {hint}")


@check(needs=writes)
def pickles(lab, rng):
    """loads no pickle"""
    model = drawn_model(rng, 2)
    trap = np.array([Trap()] * len(model["letters"]), dtype=object)
    got = run(lab, "write", "m.npz", 3, errors=True, m={**model, "b2": trap})
    refused(got, "m.npz", hint="b2 holds objects")


@check(needs=writes)
def damaged(lab, rng):
    """refuses files that are no model"""
    model = drawn_model(rng, 2)
    refused(run(lab, "write", "m.npz", 3, errors=True), "m.npz", hint="the file is missing")
    for held, hint in (
        (b"", "the file is empty"),
        (b"no model at all", "the file is no .npz"),
        (packed(model)[:700], "the file is cut off"),
        ({name: model[name] for name in ("letters", *PARAMETERS[:4])}, "b2 isn't there"),
    ):
        refused(run(lab, "write", "m.npz", 3, errors=True, m=held), "m.npz", hint=hint)


@check(needs=writes)
def shapes(lab, rng):
    """refuses models whose shapes don't fit together"""
    model = drawn_model(rng, 2)
    for name, held in (
        ("W1", model["W1"][:-1]),
        ("b1", model["b1"][:1]),
        ("b2", np.append(model["b2"], 0)),
        ("E", model["E"][0]),
    ):
        got = run(lab, "write", "m.npz", 3, errors=True, m={**model, name: held})
        refused(got, "m.npz", hint=f"{name} has another shape")


@check(needs=scores)
def files(lab, rng):
    """refuses files of names that can't be used"""
    model = drawn_model(rng, 2)
    got = run(lab, "slopes", "m.npz", "n.txt", "o.npz", errors=True, m=model, n="ado\ndaxo\n")
    refused(got, "n.txt", hint="x isn't in letters")
    nine = text(f"a{'bcdefghij'[i]}" for i in range(9))
    refused(run(lab, "train", "n.txt", "m.npz", errors=True, n=nine), "n.txt", hint="nine names")


@check
def as_before(lab, rng):
    """does everything else as before"""
    names = by_pairs(rng, 30)
    got = run(lab, "after", "n.txt", "a", n="ann\nanna\nnan\n")
    ended(got, 0, "n 3 0.750\nend 1 0.250\n", hint="after a")
    got = run(lab, "invent", "n.txt", 2, "--new", "--seed", 1, n="ann\nanna\nnan\n")
    equal(got["out"].splitlines()[:1], ["anan"], hint="invent --new --seed 1")
    got = run(lab, "measure", "n.txt", 4, n=text(names))
    best = counts(names, [1, 2, 3, 4])
    equal(line(got, "chosen"), f"chosen order {best[1]} alpha {best[2]}", hint="measure n.txt 4")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = ["train n.txt", "train n.txt m.npz 7", "train n.txt m.npz --seed +1", "learn n.txt"]
    calls += ["train n.txt m.txt", "train n.txt m.npz --new", "write m.npz", "write m.txt 3"]
    calls += ["write m.npz 0", "write m.npz 1001", "write m.npz 3 --temperature 0"]
    calls += ["write m.npz 3 --order 2", "slopes m.npz n.txt", "slopes m.npz n.txt o.txt"]
    calls += ["slopes m.npz n.txt o.npz 7"]
    for call in calls:
        got = run(lab, *call.split(), errors=True, n="ann\nanna\nnan\n", m=drawn_model(rng, 2))
        hint = f"python names.py {call}"
        ended(got, 2, "", hint=f"exit code, and nothing on standard output; {hint}")
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")
