"""What a stranger finds in the repository, and whether a second copy does the same."""

import container
import png
from asked import SAME, TRAIN_WITHIN, apart, copied, offline, shop, trained, training

from gradatim.verify import Run, readme_repeats, secrets

PICTURES, APART, WITHIN = 40, 0.005, 600.0


def works_for_a_stranger(run: Run) -> None:
    """Rules first, which cost nothing; then a second copy, and the README in it."""
    container.follows_rules(run, run.source)
    _expect_documents(run)
    _expect_no_secrets(run)
    clone = run.clone()
    _expect_same_training(run, clone)
    readme_repeats(run, clone, "accuracy", apart=APART, within=WITHIN)


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
    found = secrets(run.source, files)
    run.expect(
        not found,
        sent="the files of the repository",
        came="; ".join(found[:3]),
        asks="no password, key or token",
        look="what has been committed stays in the history: change it where it is valid",
    )


def _expect_same_training(run: Run, clone: Run) -> None:
    """Another copy with another home, from the same pictures and seed."""
    place, (data, _) = run.once(shop), run.once(training)
    first, second = copied(run, run.once(trained)), run.folder("state")
    clone.system("train", within=TRAIN_WITHIN, data=data, state=second, seed=1)
    files = {f"{at:03d}.png": png.file(grey)
             for at, grey in enumerate(place.draw(run, "repeated", PICTURES).grey)}  # fmt: skip
    wanted = list(offline(run, place, first, files).values())
    for sent, state in (("a copy of the state", first), ("a second training", second)):
        differ = apart(wanted, list(offline(clone, place, state, files).values()))
        run.figure(f"largest difference: {sent}", float(differ.max()), bar=f"at most {SAME:g}")
        run.expect(
            differ.max() <= SAME,
            sent=f"predict by a second clean copy with another HOME: {sent}",
            came=f"{(differ > SAME).sum()} of {len(files)} answers differ",
            asks=f"the same label, probabilities within {SAME:g}",
            look="what is drawn without --seed, or kept outside of --state?",
        )
