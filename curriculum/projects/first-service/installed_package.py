"""Stage `package`: training and prediction by installed commands."""

import re
import shutil
import tomllib

import world
from workshop import (
    TRAIN_WITHIN,
    WITHIN,
    baseline_error,
    copied_state,
    mean_absolute_error,
    predict,
    trained_state,
    workshop,
)
from world import Row

from gradatim.verify import Run

HIDDEN_ROWS, MAX_ERROR_RATIO = 300, 0.5  # rows; of the error of the mean


def works_from_its_commands(run: Run) -> None:
    _is_a_package(run)
    shop, state = run.once(workshop), run.once(trained_state)
    hidden = shop.fresh(run, "hidden", HIDDEN_ROWS)
    answers = predict(run, state, hidden)
    _learns_something(run, hidden, answers)
    _each_row_alone(run, hidden, answers)
    _unknown_kind(run, hidden)
    _says_what_it_cannot(run)
    _without_sources(run, hidden, answers)


def _is_a_package(run: Run) -> None:
    path = run.source / "pyproject.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        project = table["project"]
        names = [name for name in ("name", "version", "requires-python") if name not in project]
        scripts = project.get("scripts", {})
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        names, scripts = [f"[project] ({type(error).__name__})"], {}
    run.expect(
        not names,
        sent="pyproject.toml",
        came=f"{', '.join(names)} cannot be read or is missing",
        asks="[project] with name, version and requires-python",
        look="the page of the packaging guide on pyproject.toml",
    )
    words = run.manifest.commands.get("train", ((),))[-1]
    first = words[0] if words else ""
    run.expect(
        scripts and any(re.search(rf"(^|/){re.escape(name)}$", first) for name in scripts),
        sent="train in gradatim.toml",
        came=f"it begins with '{first}'; [project.scripts] has {', '.join(scripts) or 'nothing'}",
        asks="the command that your package installs",
        look="add it under [project.scripts], and write .venv/bin/NAME train",
    )


def _learns_something(run: Run, hidden: list[Row], answers: list[float]) -> None:
    training = [row for row in run.once(workshop).recorded if not world.is_validation(row)]
    mine, mean = mean_absolute_error(answers, hidden), baseline_error(training, hidden)
    run.figure("mean absolute error, hours", round(mine, 3))
    run.figure(
        "mean absolute error over that of the mean",
        round(mine / mean, 3),
        f"at most {MAX_ERROR_RATIO}",
    )
    run.expect(
        mine <= MAX_ERROR_RATIO * mean,
        sent=f"predict on {len(hidden)} hidden repairs",
        came=f"a mean absolute error of {mine:.2f} h; always saying the mean: {mean:.2f} h",
        asks=f"at most {MAX_ERROR_RATIO} of that",
        look="do kind, parts and the bicycles that wait all reach the model?",
    )


def _each_row_alone(run: Run, hidden: list[Row], answers: list[float]) -> None:
    state = run.once(trained_state)
    columns = ("parts", "waiting", "age", "kind", "id")
    backwards = predict(run, state, hidden[::-1], columns)[::-1]
    few = predict(run, state, hidden[:3])
    differing = sum(a != b for a, b in zip(answers, backwards, strict=True))
    differing += sum(a != b for a, b in zip(answers[:3], few, strict=True))
    run.expect(
        differing == 0,
        sent="the same rows in reverse, with other columns first and without hours; three of them",
        came=f"{differing} answers differ",
        asks="an answer depends on its row and the version alone",
        look="is anything computed from the file as a whole, or by the place of a column?",
    )


def _unknown_kind(run: Run, hidden: list[Row]) -> None:
    odd = [{**row, "kind": "tandem"} for row in hidden[:5]]
    answers = predict(run, run.once(trained_state), odd)
    run.expect(
        min(answers) > 0,
        sent="predict on rows of a kind that was never seen",
        came=f"{min(answers):g} hours",
        asks="a number above 0",
        look="what does your model take for a kind that it does not know?",
    )


def _says_what_it_cannot(run: Run) -> None:
    empty, folder = run.folder("state"), run.folder("rows")
    asked = world.write(folder / "in.csv", run.once(workshop).recorded[:2])
    tries = (
        ("predict", {"state": empty, "in_": asked, "out": folder / "out.csv"}, "no version yet"),
        ("rollback", {"state": copied_state(run)}, "no earlier version"),
        ("promote", {"state": copied_state(run), "version": "v99"}, "no such version"),
        ("train", {"state": run.folder("state"), "data": run.folder("none"), "seed": 1}, "no file"),
    )
    for command, options, why in tries:
        ended = run.system(command, within=WITHIN, ok=False, **options)
        said = [line for line in ended.err.splitlines() if line.strip()]
        run.expect(
            ended.code != 0 and len(said) == 1,
            sent=f"{command}, where there is {why}",
            came=f"code {ended.code} and {len(said)} lines on standard error",
            asks="another code than 0, and one sentence",
            look="a traceback is for you; whoever runs it needs a sentence",
        )


def _without_sources(run: Run, hidden: list[Row], answers: list[float]) -> None:
    """In a second copy, whose source files are gone once it is set up."""
    run.say("a second copy, whose source files are removed")
    clone = run.clone()
    for path in sorted(clone.source.iterdir()):
        if path.name not in (".venv", "venv", "gradatim.toml"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    state = run.folder("state")
    data = run.once(workshop).data
    ended = clone.system("train", within=TRAIN_WITHIN, ok=False, data=data, state=state, seed=1)
    last = (ended.err.strip() or "-").splitlines()[-1][:200]
    run.expect(
        ended.code == 0,
        sent="train, in a copy that was set up and whose source files were then removed",
        came=f"code {ended.code}; its last words: {last}",
        asks="an installed package, which needs them no more",
        look="pip install . instead of -e, and package data for files that are no Python",
    )
    again = predict(clone, state, hidden)
    run.expect(
        again == answers,
        sent="predict in that copy, trained on the same data with the same seed",
        came="other answers",
        asks="the same to the last bit",
        look="which file, clock or unseeded number is used?",
    )
