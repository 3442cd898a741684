"""Stage `tracking`: every training is on record, and the figures are true."""

import hashlib
import json
from pathlib import Path
from typing import Any

import world
from workshop import TRAIN_WITHIN, baseline_error, mean_absolute_error, predict, workshop
from world import Row

from gradatim.verify import Run, failure

KEYS = ("version", "seed", "rows", "data_sha256", "parameters", "mae", "baseline_mae")
EQUAL = 1e-6


def keeps_true_records(run: Run) -> None:
    shop, state = run.once(workshop), run.folder("state")
    validation = [row for row in shop.recorded if world.is_validation(row)]
    training = [row for row in shop.recorded if not world.is_validation(row)]
    run.system("train", within=TRAIN_WITHIN, data=shop.data, state=state, seed=3)
    first = _records(state, 1)[0]
    answers = predict(run, state, validation)
    _expect_true(run, first, shop.data / "repairs.csv", training, validation, answers)
    _expect_same_again(run, shop.data, validation, answers)
    _expect_validation_unused(run, shop.recorded, validation, answers)
    run.system("train", within=TRAIN_WITHIN, data=shop.data, state=state, seed=4)
    both = _records(state, 2)
    run.expect(
        both[0] == first and both[1]["version"] == "v2" and both[1]["seed"] == 4,
        sent="runs.jsonl after a second training",
        came=f"versions {both[0]['version']} and {both[1]['version']}, seeds {both[1]['seed']}",
        asks="the first line as it was, and one more for v2 with seed 4",
        look="is the file appended to, or written anew?",
    )


def _records(state: Path, count: int) -> list[dict[str, Any]]:
    try:
        lines = (state / "runs.jsonl").read_text("utf-8").splitlines()
        found = [json.loads(line) for line in lines if line.strip()]
        missing = [name for row in found for name in KEYS if name not in row]
    except (OSError, ValueError, TypeError, RecursionError) as problem:
        found, missing = [], [type(problem).__name__]
    if len(found) != count or missing:
        raise failure(
            sent=f"runs.jsonl in the state, after {count} trainings",
            came=f"{len(found)} lines; missing: {', '.join(missing[:3]) or 'nothing'}",
            asks=f"{count} lines of JSON with {', '.join(KEYS)}",
            look="what would you need to know in three months?",
        )
    return found


def _expect_true(
    run: Run, record: dict[str, Any], data: Path, training: list[Row], validation: list[Row],
    answers: list[float],
) -> None:  # fmt: skip
    digest = hashlib.sha256(data.read_bytes()).hexdigest()
    parameters = record["parameters"]
    plain = {"version": "v1", "seed": 3, "rows": len(training), "data_sha256": digest}
    wrong = [name for name, value in plain.items() if record[name] != value]
    if not isinstance(parameters, dict) or not parameters:
        wrong.append("parameters")
    wanted = {
        "mae": mean_absolute_error(answers, validation),
        "baseline_mae": baseline_error(training, validation),
    }
    for name, value in wanted.items():
        recorded = record[name]
        good = isinstance(recorded, int | float) and not isinstance(recorded, bool)
        run.figure(f"{name} recorded", recorded if good else str(recorded), f"{value:.6f}")
        if not good or not abs(recorded - value) <= EQUAL * max(1.0, value):
            wrong.append(name)
    run.expect(
        not wrong,
        sent="the line of the first training, seed 3",
        came=f"not as computed from the data and predict: {', '.join(wrong)}",
        asks=f"rows {len(training)}, mae {wanted['mae']:.6f}, "
        f"baseline_mae {wanted['baseline_mae']:.6f}, the SHA-256 of repairs.csv",
        look="which rows are measured, and which trained on? Is anything rounded?",
    )


def _expect_same_again(run: Run, data: Path, validation: list[Row], answers: list[float]) -> None:
    state = run.folder("state")
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=3)
    run.expect(
        predict(run, state, validation) == answers,
        sent="train on the same data with the same seed, in another state",
        came="other answers",
        asks="the same to the last bit",
        look="what else than data and seed decides: a clock, the order of a set, a thread?",
    )


def _expect_validation_unused(
    run: Run, recorded: list[Row], validation: list[Row], answers: list[float]
) -> None:
    """Absurd targets in the validation rows must not reach the model."""
    folder, state = run.folder("data"), run.folder("state")
    odd = [{**row, "hours": 500.5} if world.is_validation(row) else row for row in recorded]
    world.write(folder / "repairs.csv", odd)
    run.system("train", within=TRAIN_WITHIN, data=folder, state=state, seed=3)
    differing = sum(a != b for a, b in zip(predict(run, state, validation), answers, strict=True))
    run.figure("answers that depend on validation targets", differing, "0")
    run.expect(
        differing == 0,
        sent="train, with other hours in the rows whose id is divisible by 5",
        came=f"{differing} of {len(answers)} answers differ",
        asks="not one: these rows are for measuring",
        look="is anything fitted, scaled or chosen before these rows are set aside?",
    )
