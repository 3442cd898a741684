"""The stages of the project on the learner's own table."""

from __future__ import annotations

import json
import shutil

import card as cards
import costs
import dataset
import leaking_columns
import numpy as np
import sheet as sheets
import system_commands
import table as tables
from scipy.stats import spearmanr

from gradatim.verify import Run, expect_readme_reproduces, json_number, outputs, stage

SMALL_GROUP = 30  # rows of a group below which its figures say little
MAX_LOST = 0.5  # share of what the model finds that may be lost in the mirror
MAX_STANDARD_ERRORS = 3.0  # standard errors by which a stated cost may be off
TOLERANCE = 1e-6
NAMES = {"constant": "one answer for all rows", "linear": "linear regression"}
CONCLUSIONS = ("system", "baseline", "undecided")


@stage("sheet")
def sheet(run: Run) -> None:
    """It is said who decides what by which table, and the table is as described"""
    mine = run.once(dataset.own_table)
    run.once(dataset.split)
    run.figure("columns", len(mine.sheet.columns))
    run.figure("known only afterwards, so taken away", len(mine.sheet.later), "as table.toml says")
    run.figure("not judged", dataset.NOT_JUDGED)


@stage("load")
def load(run: Run) -> None:
    """A table like yours is loaded as it is: rows, copies, types, gaps and figures"""
    mine, rng = run.once(dataset.own_table), run.rng("disturbed")
    names = [str(name) for name in rng.permutation(list(mine.sheet.columns))]
    rows = tables.perturbed(mine.sheet, mine.rows, rng)
    found = system_commands.run_look(run, mine, rows, names)
    wrong = list(outputs.differences(found, tables.summary(mine.sheet, rows, names)))
    run.figure("rows given", len(rows))
    run.figure("figures that differ", len(wrong), bar="0")
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(
        not wrong,
        sent="look over four fifths of your rows, some of them twice, with more gaps and the "
        "columns in another order",
        came=f"summary.json: {place} is {came}",
        asks=asks,
        look="is everything but `rows` and `duplicates` counted over distinct rows, before any gap "
        "is filled, with the types of table.toml?",
    )


@stage("baseline")
def baseline(run: Run) -> None:
    """On rows that it was not given it costs less than the best constant answer"""
    mine, split, value = system_commands.held_out_values(run)
    target = mine.target(split.held_out)
    system = costs.costs(mine.scope, mine.sheet, target, value)
    run.figure("judged on", _judged_on(mine))
    run.figure(f"cost of a row by the system, {mine.scope.unit}", round(float(system.mean()), 4))
    for name in sheets.BASELINES:
        theirs = costs.costs(mine.scope, mine.sheet, target, costs.baseline(mine, split, name))
        gain = costs.saving(split, theirs, system, run.rng(name))
        bar = "lower end above 0" if name == "constant" else ""
        run.figure(f"cost by {name}, {mine.scope.unit}", round(float(theirs.mean()), 4))
        run.figure(f"gain over {NAMES[name]}, {mine.scope.unit} a row", str(gain), bar)
        run.expect(
            name != "constant" or gain.low > 0,
            sent=f"predict over {len(split.held_out)} rows that train was not given",
            came=f"a row costs {gain} {mine.scope.unit} less than by one answer for all",
            asks="an interval above 0",
            look="do your columns tell anything about the target? Are values given in the order of "
            "the rows? With few rows or rare outcomes, more rows or another question may be needed",
        )


def _judged_on(mine: dataset.OwnTable) -> str:
    how = {
        sheets.ROWS: "three rows in ten, drawn anew by the seed of this run",
        sheets.GROUPS: f"three in ten values of '{mine.sheet.by}', drawn anew by this run's seed",
        sheets.TIME: f"the last three in ten by '{mine.sheet.by}', the same in every run",
    }
    return f"{how[mine.sheet.split]}; you have seen them all, the model was not given them"


@stage("leaks")
def leaks(run: Run) -> None:
    """What it knows comes from the rows that train was given, and from no giveaway"""
    mine, split, value = system_commands.held_out_values(run)
    found = list(leaking_columns.leaking_columns(mine))
    run.figure("columns that alone tell the target", len(found), bar="0, or named in table.toml")
    name, strength = found[0] if found else ("", 0.0)
    run.expect(
        not found,
        sent="each column alone beside the target",
        came=f"'{name}' alone tells '{mine.sheet.target}' ({strength:.3f} of 1)",
        asks="no column that is known only when the target is, or a copy of it",
        look=f"when is '{name}' filled in? If later, name it under [later]; if it may be used all "
        "the same, say under [tells] why",
    )
    _expect_rows_independent(run, mine, split, value)
    _expect_mirrored(run, mine, split, value)


def _expect_rows_independent(
    run: Run, mine: dataset.OwnTable, split: dataset.Split, value: np.ndarray
) -> None:
    model = run.once(system_commands.first_training).out
    back = system_commands.predict(run, mine, model, split.held_out[::-1])[::-1]
    part = system_commands.predict(run, mine, model, split.held_out[:7])
    scale = max(1.0, float(np.abs(value).max()))
    apart = float(max(np.abs(value - back).max(), np.abs(value[:7] - part).max())) / scale
    run.figure("change of a value when a row is sent in other company", apart, bar=f"{TOLERANCE:g}")
    run.expect(
        apart <= TOLERANCE,
        sent="predict over the held-out rows, then in reverse order, then over seven of them",
        came=f"a value changes by {apart:.2g}",
        asks="the same value for a row, whatever stands beside it",
        look="are gaps or scales taken from the rows to predict?",
    )


def _expect_mirrored(
    run: Run, mine: dataset.OwnTable, split: dataset.Split, value: np.ndarray
) -> None:
    """Trained on a mirrored target, a model of these rows is mirrored too. One that knows the
    table from elsewhere is not."""
    target = mine.target(split.training)
    top = float(target.min() + target.max())
    turned = [
        {**row, mine.sheet.target: f"{top - one:.12g}"}
        for row, one in zip(split.training, target, strict=True)
    ]
    run.say("training again: high and low of the target are exchanged")
    again = system_commands.predict(
        run, mine, system_commands.train(run, mine, turned).out, split.held_out
    )
    truth = mine.target(split.held_out)
    before, after = _rank_correlation(truth, value), -_rank_correlation(truth, again)
    run.figure("rank correlation with the target", round(before, 3))
    bar = f"at least {MAX_LOST:g} of it"
    run.figure("the same, trained on a mirrored target", round(after, 3), bar)
    run.expect(
        after >= MAX_LOST * before,
        sent="train on the same rows with high and low of the target exchanged, then predict",
        came=f"the rank correlation with the exchanged target is {after:.3f}, before {before:.3f}",
        asks=f"at least {MAX_LOST * before:.3f}: what is learnt comes from the rows that train "
        "gets",
        look="does train read your table at its own place, or a model that lies in the repository, "
        "instead of --data? Then the rows held out are among those it has learnt",
    )


def _rank_correlation(truth: np.ndarray, value: np.ndarray) -> float:
    if np.ptp(value) == 0:
        return 0.0
    return float(spearmanr(truth, value).statistic)


@stage("stated")
def stated(run: Run) -> None:
    """metrics.json says what a row costs on rows that the model was not given"""
    mine, split, value = system_commands.held_out_values(run)
    target = mine.target(split.held_out)
    system = costs.costs(mine.scope, mine.sheet, target, value)
    theirs = costs.baseline(mine, split, mine.scope.baseline)
    base = costs.costs(mine.scope, mine.sheet, target, theirs)
    path = run.source / "metrics.json"
    stated_cost = json_number(path, "cost", "metrics.json in the project's folder")
    stated_baseline = json_number(path, "baseline", "metrics.json in the project's folder")
    for name, figure, cost in (("cost", stated_cost, system), ("baseline", stated_baseline, base)):
        share = len(split.held_out) / len(mine.rows)
        error = max(
            costs.standard_error(split, cost) * float(np.sqrt(1 + share)),
            costs.cost_of_one_error(mine.scope, mine.sheet, target)
            / len(cost)
            / MAX_STANDARD_ERRORS,
        )
        off = (figure - float(cost.mean())) / error
        run.figure(f"{name} in metrics.json", round(figure, 4))
        run.figure(f"{name} on the rows held out", round(float(cost.mean()), 4))
        run.figure(
            f"standard errors that {name} is off",
            round(abs(off), 2),
            f"at most {MAX_STANDARD_ERRORS:g}",
        )
        run.expect(
            abs(off) <= MAX_STANDARD_ERRORS,
            sent=f"metrics.json, `{name}`",
            came=f"{figure:g}; on {len(split.held_out)} rows held out it is {cost.mean():.4g}, "
            f"{abs(off):.1f} standard errors away",
            asks=f"at most {MAX_STANDARD_ERRORS:g} standard errors away",
            look="was it measured on rows that the model had learnt from, or with other costs?",
        )
    _expect_conclusion(run, mine, costs.saving(split, base, system, run.rng("concluded")))


def _expect_conclusion(run: Run, mine: dataset.OwnTable, gain: costs.Interval) -> None:
    says = outputs.load_json(run.source / "metrics.json").get("conclusion")
    clear = "system" if gain.low > 0 else "baseline" if gain.high < 0 else ""
    run.figure(f"gain over {NAMES[mine.scope.baseline]}, {mine.scope.unit} a row", str(gain))
    run.expect(
        says in CONCLUSIONS and (not clear or says in (clear, "undecided")),
        sent="metrics.json, `conclusion`",
        came=f"{json.dumps(says)[:60]}; on the rows held out a row saves {gain} {mine.scope.unit}",
        asks=f"'{clear}' or 'undecided'" if clear else f"one of {', '.join(CONCLUSIONS)}",
        look="a system that loses passes too, if it says so",
    )


@stage("errors")
def errors(run: Run) -> None:
    """The table of subgroups says for whom it errs, and marks those that are small"""
    mine, split, value = system_commands.held_out_values(run)
    wanted = groups(mine, split, value)
    found = system_commands.run_subgroups(
        run, mine, run.once(system_commands.first_training).out, split.held_out
    )
    wrong = list(outputs.differences(found, wanted))
    theirs = found.get("groups") if isinstance(found, dict) else None
    extra = sorted(set(theirs or {}) - set(wanted["groups"])) if isinstance(theirs, dict) else []
    wrong += [(f"groups.{name}", "a group", "none") for name in extra]
    run.figure("groups", len(wanted["groups"]))
    run.figure("of them small", sum(one["small"] for one in wanted["groups"].values()))
    run.figure("figures that differ", len(wrong), bar="0")
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(
        not wrong,
        sent=f"subgroups over the held-out rows, by '{mine.sheet.subgroup}'",
        came=f"{place} is {came}",
        asks=asks,
        look="is there a group for every value, however few its rows, and `(none)` for a gap? Are "
        f"groups below {SMALL_GROUP} rows marked as small? Is the cost that of the scope sheet?",
    )


def groups(mine: dataset.OwnTable, split: dataset.Split, value: np.ndarray) -> dict[str, object]:
    """The figures of each group of the held-out rows."""
    by = mine.sheet.subgroup
    names = np.array([row[by] or "(none)" for row in split.held_out])
    target = mine.target(split.held_out)
    cost = costs.costs(mine.scope, mine.sheet, target, value)
    found = {
        str(name): {
            "n": int((names == name).sum()),
            "mean_target": float(target[names == name].mean()),
            "mean_value": float(value[names == name].mean()),
            "cost": float(cost[names == name].mean()),
            "small": bool((names == name).sum() < SMALL_GROUP),
        }
        for name in np.unique(names)
    }
    return {"column": by, "groups": found}


@stage("carried")
def carried(run: Run) -> None:
    """The model folder alone, in a fresh clone, predicts the same to the last bit"""
    mine, split, value = system_commands.held_out_values(run)
    copy = run.clone()
    taken = copy.folder("taken") / "model"
    done = run.once(system_commands.first_training)
    shutil.copytree(done.out, taken)
    away = [(path, path.with_name(f"{path.name}-away")) for path in (run.source, done.out)]
    for path, elsewhere in away:
        path.rename(elsewhere)
    try:
        after = system_commands.predict(copy, mine, taken, split.held_out)
    finally:
        for path, elsewhere in away:
            elsewhere.rename(path)
    differ = int((value != after).sum())
    run.figure("values that differ", differ, bar="0")
    run.expect(
        differ == 0,
        sent="predict with a copy of M in a fresh clone with a fresh home; the first clone is gone",
        came=f"{differ} of {len(value)} values differ",
        asks="equal to the last bit",
        look="is everything that prediction needs inside of M?",
    )


@stage("card")
def card(run: Run) -> None:
    """The model card says what it is for and what it cannot do; the README repeats its number"""
    mine, copy = run.once(dataset.own_table), run.clone()
    cards.expect_complete(run, copy, mine)
    _copy_table(copy, mine)
    stated_cost = json_number(copy.source / "metrics.json", "cost", "metrics.json of a clean copy")
    apart = max(0.02 * abs(stated_cost), TOLERANCE)
    expect_readme_reproduces(run, copy, "cost", tolerance=apart, within=system_commands.WITHIN)


def _copy_table(copy: Run, mine: dataset.OwnTable) -> None:
    """Where Git ignores the table a clean copy has none: the README's commands find it in place."""
    shutil.copytree(mine.folder, copy.source / mine.scope.path, dirs_exist_ok=True)
