from gradatim.checks import check, equal

ROWS = [("sat", 300), ("sat", 500), ("sun", 400), ("mon", 100), ("sat", 430), ("mon", 171)]
FEW = [("fri", 210), ("fri", 250), ("wed", 90)]


def table(rows):
    return "day,visitors\n" + "".join(f"{day},{n}\n" for day, n in rows)


def estimate(rows, smooth, day):
    """what predict prints"""
    mean = sum(n for _, n in rows) / len(rows)
    own = [n for name, n in rows if name == day]
    value = (sum(own) + smooth * mean) / (len(own) + smooth) if own else mean
    return f"{value:.1f}\n"


def trained(lab, given, rows, *options, files=None):
    """the text of the model that training leaves behind"""
    words = ["train", "--data", "july.csv", "--model", "m.json", *options]
    ran = given.started(lab.main, words, {"july.csv": table(rows), **(files or {})})
    got = ran["code"], ran["out"], sorted(ran["files"])
    equal(got, (0, "", ["m.json"]), hint="exit code, standard output, new files")
    return ran["files"]["m.json"]


def asked(lab, given, model, day):
    """what predict prints where there is no file but the model"""
    words = ["predict", "--model", "best.model", "--day", day]
    ran = given.started(lab.main, words, {"best.model": model})
    return ran["code"], ran["out"]


@check
def usual(lab, given):
    """trains, and predicts where only the model is"""
    for rows, day in ((ROWS, "sat"), (ROWS, "mon"), (FEW, "wed")):
        got = asked(lab, given, trained(lab, given, rows), day)
        equal(got, (0, estimate(rows, 2, day)), hint=f"{day}, smooth is 2")


@check(needs=usual)
def never_seen(lab, given):
    """predicts the mean of all rows for a day that was never seen"""
    got = asked(lab, given, trained(lab, given, ROWS), "tue")
    equal(got, (0, estimate(ROWS, 2, "tue")), hint="six rows, one mean")


@check(needs=usual)
def columns(lab, given):
    """finds the columns by their names"""
    files = {"july.csv": "weather,visitors,day\nfair,300,sat\nrain,40,sun\n"}
    got = asked(lab, given, trained(lab, given, ROWS, files=files), "sat")
    equal(got, (0, "213.3\n"), hint="(300 + 2 * 170) / 3")


@check(needs=usual)
def odd_days(lab, given):
    """knows each day by its exact text, whatever the letters"""
    rows = [("sat", 12345), ("Sat", 300), ("sábado", 40), ("sat, late", 70), ("mean", 9), ("", 5)]
    text = "day,visitors\n" + "".join(f'"{day}",{n}\n' for day, n in rows)
    model = trained(lab, given, ROWS, files={"july.csv": text})
    for day, _ in rows:
        got = asked(lab, given, model, day)
        equal(got, (0, estimate(rows, 2, day)), hint=f"--day {day!r}; the data holds {text!r}")


@check(needs=usual)
def replaces(lab, given):
    """replaces a model that was there before"""
    model = trained(lab, given, ROWS, files={"m.json": "an old model\n" * 99})
    equal(asked(lab, given, model, "sun"), (0, estimate(ROWS, 2, "sun")), hint="an old m.json")


@check(needs=usual)
def typed(lab, given):
    """takes smooth from the command line"""
    for smooth in ("7.5", "0"):
        got = asked(lab, given, trained(lab, given, ROWS, "--smooth", smooth), "mon")
        equal(got, (0, estimate(ROWS, float(smooth), "mon")), hint=f"--smooth {smooth}")


@check(needs=typed)
def closed_days(lab, given):
    """keeps an estimate of 0, and rounds only what it prints"""
    rows = [("mon", 1)] * 6 + [("mon", 0)] * 5 + [("wed", 0)]
    model = trained(lab, given, rows, "--smooth", "0")
    for day, how in (("wed", "0 / 1"), ("mon", "6 / 11")):
        got = asked(lab, given, model, day)
        equal(got, (0, estimate(rows, 0, day)), hint=f"{day}, --smooth 0: {how}")


SETTINGS = [("smooth = 5\n", 5), ("smooth = 1.5\n", 1.5), ("smooth = 0\n", 0)]


@check(needs=usual)
def configured(lab, given):
    """takes smooth from the settings file, if it says something"""
    for text, smooth in (*SETTINGS, ("# nothing\n", 2)):
        model = trained(lab, given, ROWS, "--config", "set.toml", files={"set.toml": text})
        got = asked(lab, given, model, "mon")
        equal(got, (0, estimate(ROWS, smooth, "mon")), hint=f"set.toml: {text!r}")


@check(needs=[typed, configured])
def typed_wins(lab, given):
    """lets the command line win over the settings file"""
    for smooth in ("3", "0"):
        options = ["--config", "set.toml", "--smooth", smooth]
        model = trained(lab, given, ROWS, *options, files={"set.toml": "smooth = 5\n"})
        got = asked(lab, given, model, "mon")
        equal(got, (0, estimate(ROWS, float(smooth), "mon")), hint=f"--smooth {smooth}, file: 5")


@check(needs=usual)
def elsewhere(lab, given):
    """reads and writes where the user stands, in a folder other than the program's"""
    files = {"july/d.csv": table(FEW), "d.csv": table(ROWS), "july/set.toml": "smooth = 4\n"}
    words = ["train", "--data", "d.csv", "--model", "m.json", "--config", "set.toml"]
    ran = given.started(lab.main, words, files, "july")
    hint = "the user stands in the folder `july`"
    equal((ran["code"], sorted(ran["files"])), (0, ["july/m.json"]), hint=hint)
    words = ["predict", "--model", "m.json", "--day", "wed"]
    ran = given.started(lab.main, words, ran["files"], "july")
    equal((ran["code"], ran["out"]), (0, estimate(FEW, 4, "wed")), hint=hint)


@check
def wrong_call(lab, given):
    """ends with 2 for a wrong call"""
    train = ["train", "--data", "july.csv", "--model", "m.json"]
    calls = [[], ["fly"], train[:3], train[::3] + train[4:], ["predict", "--model", "m.json"]]
    calls += [["predict", "--day", "sat"], [*train, "--fast"], [*train, "--smooth"]]
    calls += [["predict", "--model", "m.json", "--day", "sat", "--smooth", "3"]]
    calls += [[*train, "--smooth", text] for text in ("many", "-1", "-0.01", "nan", "inf")]
    for words in calls:
        ran = given.started(lab.main, words, {"july.csv": table(ROWS)})
        got = ran["code"], ran["out"], sorted(ran["files"])
        equal(got, (2, "", []), hint=f"pool.py {' '.join(words)}")


def refused(lab, given, name, words, files):
    """compares how a run ends that can't succeed, and which files are new or changed"""
    ran = given.started(lab.main, words, files)
    got = ran["code"], ran["out"], ran["files"]
    hint = f"{' '.join(words)}: exit code, standard output, new or changed files"
    equal(got, (1, "", {}), hint=f"{hint}; {name} holds {files[name]!r}" if name in files else hint)
    said = [word for word in (name, "Traceback") if word in ran["err"]]
    equal(said, [name], hint="a sentence on standard error that names the file")


TRAIN = ["train", "--data", "may.csv", "--model", "m.json"]
BOTH = [*TRAIN, "--config", "set.toml"]
ASK = ["predict", "--model", "june.json", "--day", "sat"]


@check
def missing(lab, given):
    """ends with 1 and names the file that is missing"""
    refused(lab, given, "may.csv", TRAIN, {})
    refused(lab, given, "set.toml", BOTH, {"may.csv": table(ROWS)})
    refused(lab, given, "june.json", ASK, {"july.csv": table(ROWS)})


@check(needs=missing)
def broken_data(lab, given):
    """ends with 1 and names the data that isn't as it should be"""
    for text in ("", "sat,lots\n", "sat,3.5\n", "sat\n", "sat,300\nsun,\n"):
        refused(lab, given, "may.csv", BOTH, {"may.csv": "day,visitors\n" + text, "set.toml": ""})
    for text in ("day,n\nsat,3\n", "n,visitors\nsat,3\n", ""):
        refused(lab, given, "may.csv", BOTH, {"may.csv": text, "set.toml": ""})


@check(needs=missing)
def broken_settings(lab, given):
    """ends with 1 and names the settings that aren't as they should be"""
    texts = ["smooth is 5", "smoth = 5\n", "pull = 5\n", "smooth = 5\nspeed = 5\n"]
    texts += [f"smooth = {value}\n" for value in ('"5"', "-1", "[]", "true", "inf", "nan")]
    for text in texts:
        for words in (BOTH, [*BOTH, "--smooth", "3"]):
            refused(lab, given, "set.toml", words, {"may.csv": table(ROWS), "set.toml": text})


@check(needs=missing)
def broken_model(lab, given):
    """ends with 1 and names the model that isn't one"""
    for text in ("", "day,visitors\nsat,300\n", "[]", "{}"):
        refused(lab, given, "june.json", ASK, {"june.json": text})


@check(needs=[usual, missing])
def old_model(lab, given):
    """leaves the old model as it was when training fails"""
    for files in ({}, {"may.csv": "day,visitors\nsat,300\nsat,lots\n"}):
        refused(lab, given, "may.csv", TRAIN, {"m.json": "good", **files})


@check
def import_is_silent(lab, given):
    """can be imported without reading, writing or printing anything"""
    (ran,) = given.imported(lab.main, {})
    equal(
        (ran["out"], ran["err"], ran["files"]), ("", "", {}), hint="which lines run at the import?"
    )


@check(needs=[import_is_silent, usual])
def called(lab, given):
    """has a main that returns the exit code"""
    words = ["predict", "--model", "m", "--day", "mon"]
    _, ran = given.imported(lab.main, {"m": trained(lab, given, ROWS)}, words)
    equal(
        (ran["code"], ran["out"]),
        (0, estimate(ROWS, 2, "mon")),
        hint="main takes a list, returns 0",
    )
    _, ran = given.imported(lab.main, {}, words)
    equal(ran["code"], 1, hint="main takes a list, returns 1")
    _, ran = given.imported(lab.main, {"may.csv": table(ROWS)}, TRAIN)
    equal((ran["code"], sorted(ran["files"])), (0, ["m.json"]), hint="main trains, returns 0")
    files = {"may.csv": table(ROWS), "set.toml": "smooth = 9\n"}
    ask = ["predict", "--model", "m.json", "--day", "mon"]
    *_, ran = given.imported(lab.main, files, BOTH, TRAIN, ask)
    hint = "main trains with the settings smooth = 9, trains again without, and predicts"
    equal((ran["code"], ran["out"]), (0, estimate(ROWS, 2, "mon")), hint=hint)
