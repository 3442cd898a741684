"""Results as terminal text, or as the JSON that other programs rely on."""

from __future__ import annotations

import json
import re
import shutil
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from gradatim.model import CheckResult, Level, Outcome, Skill, Verdict
from gradatim.printable import plain

if TYPE_CHECKING:
    from gradatim.rules.catalogue import DrillRow, LabRow, Progress, SkillRow
    from gradatim.rules.placement import PlacementState
    from gradatim.rules.plan import Missing, Step

MARKS = {
    Outcome.PASS: ("32", "✓"),
    Outcome.FAIL: ("31", "✗"),
    Outcome.SKIP: ("2", "·"),
    Outcome.BROKEN: ("33", "!"),
}
_BREAK = re.compile(r"(?<=\S)\n(?=[^\s*\->])")  # a line break within a paragraph


def paint(code: str, text: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if sys.stdout.isatty() else text


def on_warmup(profile: str) -> None:
    """Says on stderr why the first verdict takes longer."""
    print(f"starting the judge for {profile} labs; this happens once", file=sys.stderr, flush=True)


def overwrite(text: str) -> None:
    """Shows one line of progress on a terminal, in place of the one before it."""
    sys.stderr.write(f"\r\x1b[K{wrap(text).partition(chr(10))[0]}")
    sys.stderr.flush()


def width() -> int:
    return min(shutil.get_terminal_size((88, 24)).columns, 100)


def wrap(text: str, indent: str = "", first: str = "") -> str:
    columns = max(width(), 30)
    indent, lines = indent[: columns // 3], []
    for n, line in enumerate(plain(text).splitlines() or [""]):
        start = first if n == 0 else indent
        lines.append(
            textwrap.fill(
                line,
                width=columns,
                initial_indent=start,
                subsequent_indent=indent,
                replace_whitespace=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)


def document(document: Any) -> None:
    """One line of JSON; NaN and infinity become null."""
    try:
        text = json.dumps(document, ensure_ascii=False, allow_nan=False, default=_plain)
    except ValueError:
        loose = json.dumps(document, ensure_ascii=False, default=_plain)
        valid = json.loads(loose, parse_constant=lambda _: None)
        text = json.dumps(valid, ensure_ascii=False)
    print(text)


def _plain(x: Any) -> Any:
    if isinstance(x, date):
        return x.isoformat()
    if isinstance(x, Mapping):
        return dict(x)
    raise TypeError(f"cannot write {type(x).__name__} as JSON")


# Verdicts --------------------------------------------------------------------------------------


def result(r: CheckResult) -> None:
    """The result of a check, as soon as it ends."""
    code, mark = MARKS[r.outcome]
    print(paint(code, wrap(r.sentence, "  ", f"{mark} ")))
    if r.outcome in (Outcome.FAIL, Outcome.BROKEN):
        print(wrap(r.message, "    ", "    "))
        if r.hint:
            print(wrap(f"hint: {r.hint}", "    ", "    "))
    if r.output and r.outcome is Outcome.FAIL:
        print(wrap(f"your code printed:\n{r.output.rstrip()}", "    ", "    "))
    sys.stdout.flush()


def outcome(verdict: Verdict) -> None:
    """The verdict's last line."""
    words = {Outcome.PASS: "passed", Outcome.FAIL: "not yet", Outcome.BROKEN: "the judge failed"}
    code = MARKS[verdict.outcome][0]
    facts = f"{verdict.ms:.0f} ms · seed {verdict.seed}"
    if verdict.level is not Level.SEALED:
        facts += f" · protection: {verdict.level}"
    word = words[verdict.outcome]
    line = wrap(f"{word} · {facts}", "  ")
    print(paint("1;" + code, word) + line.removeprefix(word), flush=True)


def explanation(verdict: Verdict) -> None:
    """The known mistakes and the smallest failing case."""
    for found in verdict.misconceptions:
        lead = "this looks like" if found.whole else "part of this looks like"
        print(f"\n{lead}: {paint('1', found.name.replace('_', ' '))}")
        print(wrap(_BREAK.sub(" ", found.lesson), "  ", "  "))
    cases = [r.case for r in verdict.results if r.case]
    if cases:
        print("\nthe smallest case found:")
        print(wrap(cases[0], "  ", "  "))


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """The contract of `gradatim check --json`."""
    named = [asdict(found) for found in verdict.misconceptions]
    return {
        "lab": verdict.lab,
        "outcome": verdict.outcome,
        "level": verdict.level,
        "seed": verdict.seed,
        "ms": round(verdict.ms, 1),
        "results": [asdict(r) for r in verdict.results],
        "misconception": named[0] if named else None,
        "misconceptions": named,
    }


# Steps, labs and skills -------------------------------------------------------------------------


def steps(found: Sequence[Step], as_json: bool) -> None:
    if as_json:
        return document([asdict(step) for step in found])
    for step in found:
        name = f" ({step.id})" if step.kind in ("lab", "workshop", "retest") else ""
        print(wrap(f"{step.kind:8} {step.minutes:4.0f} min  {step.title}{name}", " " * 19))
    if not found:
        print("nothing to do: no card is due, and every lab you are ready for is passed")


def labs(rows: Sequence[LabRow], as_json: bool) -> None:
    if as_json:
        return document([_lab_json(row) for row in rows])
    for row in rows:
        state = f"[{row.state}]" if row.state != "not started" else ""
        print(wrap(f"{row.lab.id:24} {row.lab.minutes:3} min  {row.lab.title} {state}", " " * 34))


def _lab_json(row: LabRow) -> dict[str, Any]:
    lab = row.lab
    return {
        "id": lab.id,
        "title": lab.title,
        "phase": lab.phase,
        "skills": list(lab.skills),
        "kind": lab.kind,
        "minutes": lab.minutes,
        "files": [lab.file],
        "state": row.state,
    }


def skills(rows: Sequence[SkillRow], as_json: bool) -> None:
    if as_json:
        return document([{**asdict(r.skill), "state": r.state, "hours": r.hours} for r in rows])
    for row in rows:
        print(wrap(f"{row.skill.id:14} {row.state:12} {row.skill.title}", " " * 28))


def drills(rows: Sequence[DrillRow]) -> None:
    """The contract of `gradatim drill --json`."""
    document([_drill_json(row) for row in rows])


def _drill_json(row: DrillRow) -> dict[str, Any]:
    drill = row.drill
    last = {"at": row.at.isoformat(), "met": row.met, "of": row.of} if row.at else None
    return {
        "id": drill.id,
        "skill": drill.skill,
        "ask": drill.ask,
        "minutes": drill.minutes,
        "last": last,
    }


# Placement ---------------------------------------------------------------------------------------


def placed(waived: Sequence[Skill], before: date, after: date) -> None:
    """What a placement waived, and the new end of the plan."""
    hours = sum(skill.hours for skill in waived)
    print(f"\nyou can skip {len(waived)} skills, {hours:.0f} hours of the roadmap")
    for skill in waived:
        print(wrap(skill.title, "    ", "  "))
    print(f"the plan ends on {after}" + (f", not {before}" if after != before else ""))


def placement_json(found: PlacementState) -> dict[str, Any]:
    """Questions asked, the next card, and what the placement would waive now."""
    belief = found.belief
    return {
        "asked": len(belief.answers),
        "next": found.card and {"id": found.card.id, "skill": found.card.skill},
        "lab": found.lab and {"id": found.lab.id, "begun": found.begun},
        "waived": sorted(belief.waived),
        "known": belief.known,
    }


# The rest ---------------------------------------------------------------------------------------


def missing(found: Sequence[Missing]) -> None:
    """What an activity builds on and the learner has not finished; to standard error."""
    for one in found:
        print(wrap(f"builds on {one.skill.title}: {one.todo}", "  "), file=sys.stderr)


def hints(rungs: Sequence[str], as_json: bool) -> None:
    if as_json:
        return document(list(rungs))
    names = ("idea", "in the lesson", "worked example")
    for name, rung in zip(names, rungs, strict=False):
        print(wrap(f"{name}: {rung}", "  ", ""))


def progress(found: Progress, as_json: bool) -> None:
    if as_json:
        counts = asdict(found)
        counts["recent"] = [{**asdict(e), "at": e.at.isoformat()} for e in found.recent]
        return document(counts)
    print(f"{found.labs_passed} of {found.labs_total} labs passed")
    print(f"{found.attempts} verdicts, {found.hints} hints")
    begun = [row for row in found.skills if row.state != "not started"]
    for row in begun:
        print(f"  {row.skill.title}: {row.state}")


def facts(found: Mapping[str, Any], as_json: bool) -> None:
    if as_json:
        return document(found)
    for name, value in found.items():
        print(wrap(f"{name}: {value}", "  ", ""))
