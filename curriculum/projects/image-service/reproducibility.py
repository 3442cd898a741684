"""What a stranger finds in the repository, and whether a second copy does the same."""

import container
import png
from asked import (
    TOLERANCE,
    TRAIN_WITHIN,
    copied_state,
    max_differences,
    picture_source,
    predict_offline,
    trained_state,
    training,
)

from gradatim.verify import Run, expect_readme_reproduces, find_secrets

PICTURES, README_TOLERANCE, WITHIN = 40, 0.005, 600.0


def works_for_a_stranger(run: Run) -> None:
    """Rules first, which cost nothing; then a second copy, and the README in it."""
    container.follows_rules(run, run.source)
    _expect_documents(run)
    _expect_no_secrets(run)
    clone = run.clone()
    _expect_same_training(run, clone)
    expect_readme_reproduces(run, clone, "accuracy", tolerance=README_TOLERANCE, within=WITHIN)


def _expect_documents(run: Run) -> None:
    names = [path.name for path in run.source.iterdir() if path.is_file()]
    run.expect(
        any(container.LOCK.search(name) for name in names),
        sent="the root of the repository",
        came=f"{', '.join(sorted(names))}"[:200],
        asks="a lock file: a name with 'lock', or requirements.txt",
        look="which versions did you measure with?",
    )
    notes = [path for path in (run.source / "decisions").glob("*.md") if path.stat().st_size]
    run.expect(
        notes,
        sent="decisions/*.md",
        came="no page",
        asks="at least one decision: what was chosen, instead of what, and why",
        look="which choice would you have to defend?",
    )


def _expect_no_secrets(run: Run) -> None:
    files = [path.relative_to(run.source).as_posix() for path in run.source.rglob("*")
             if path.is_file() and not {".venv", "node_modules"} & set(path.parts)]  # fmt: skip
    found = find_secrets(run.source, files)
    run.expect(
        not found,
        sent="the files of the repository",
        came="; ".join(found[:3]),
        asks="no password, key or token",
        look="what has been committed stays in the history: change it where it is valid",
    )


def _expect_same_training(run: Run, clone: Run) -> None:
    """Another copy with another home, from the same pictures and seed."""
    source, (data, _) = run.once(picture_source), run.once(training)
    first, second = copied_state(run, run.once(trained_state)), run.folder("state")
    clone.system("train", within=TRAIN_WITHIN, data=data, state=second, seed=1)
    files = {f"{at:03d}.png": png.encode(grey)
             for at, grey in enumerate(source.draw(run, "repeated", PICTURES).grey)}  # fmt: skip
    wanted = list(predict_offline(run, source, first, files).values())
    for sent, state in (("a copy of the state", first), ("a second training", second)):
        differ = max_differences(
            wanted, list(predict_offline(clone, source, state, files).values())
        )
        run.figure(f"largest difference: {sent}", float(differ.max()), bar=f"at most {TOLERANCE:g}")
        run.expect(
            differ.max() <= TOLERANCE,
            sent=f"predict by a second clean copy with another HOME: {sent}",
            came=f"{(differ > TOLERANCE).sum()} of {len(files)} answers differ",
            asks=f"the same label, probabilities within {TOLERANCE:g}",
            look="what is drawn without --seed, or kept outside of --state?",
        )
