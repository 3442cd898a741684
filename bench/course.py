"""How the course fills a newcomer's plan, and how steeply it begins.

    python bench/course.py [--role mle] [--hours 10]

Printed are the planned hours by phase and kind with the share that opens an activity; the skills in
which doing takes less than three times the minutes of reading; and for the first hours of the plan
how many constructs of Python, the shell and Git are met for the first time in each window of 20
planned minutes, and which of them no two exercises practise before a lab needs them.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from gradatim import curriculum
from gradatim.author import chapter_text
from gradatim.author.constructs import display_name
from gradatim.author.prerequisites import TeachingOrder
from gradatim.curriculum import Pack
from gradatim.model import Background, Profile, Role
from gradatim.model.course import Chapter
from gradatim.rules.plan import plan
from gradatim.rules.plan.workload import Step

START = date(2027, 1, 4)
WINDOW, MOST = 20, 3  # minutes; constructs in them
DOING = ("practice", "lab", "workshop")
RATIO = 3.0
PRACTISED = 2  # exercises with a construct before a lab
FAMILIES = {  # signs that everybody has seen at school, or that are learnt as one
    **dict.fromkeys(("+", "-", "*", "/"), "arithmetic"),
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">="), "comparison"),
    **dict.fromkeys(("and", "or", "not"), "and, or, not"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role", type=Role, choices=list(Role), default=Role.MLE)
    parser.add_argument("--hours", type=float, default=10, help="of the plan, for the constructs")
    options = parser.parse_args()
    pack = curriculum.load()
    profile = Profile(options.role, Background.NONE, 12.5, START)
    found = plan(pack, profile, [], START)
    steps = [step for week in found.weeks for day in week.days for step in day.steps]
    _phases(pack, steps)
    _doing(pack, steps)
    _steepness(pack, list(_first(steps, options.hours * 60)))


def _phases(pack: Pack, steps: Sequence[Step]) -> None:
    hours: dict[int, Counter[str]] = defaultdict(Counter)
    for step in steps:
        hours[pack.skills[step.skill].phase][step.kind] += step.minutes
    for phase, kinds in sorted(hours.items()):
        total = sum(kinds.values())
        parts = ", ".join(f"{kind} {minutes / 60:.1f}" for kind, minutes in kinds.most_common())
        opens = 1 - kinds["skill"] / total
        print(f"phase {phase}: {total / 60:.1f} h, {opens:.0%} opens something ({parts})")


def _doing(pack: Pack, steps: Sequence[Step]) -> None:
    """By the whole minutes of chapters, and by the minutes that their words alone take: answering
    and running cells are doing."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    words: Counter[str] = Counter()
    for step in steps:
        kinds[step.skill][step.kind] += step.minutes
        if step.kind == "chapter":
            chapter = pack.chapter(step.id)
            words[step.skill] += step.minutes * _words(chapter) / chapter_text.minutes(chapter)
    for what, only_words in (("whole chapters", False), ("their words alone", True)):
        ratios = []
        for skill, of in kinds.items():
            reading = words[skill] if only_words else of["chapter"]
            doing = sum(of[kind] for kind in DOING) + of["chapter"] - reading
            if reading:
                ratios.append((doing / reading, skill))
        low = sorted(one for one in ratios if one[0] < RATIO)
        of_all = sum(sum(of[k] for k in (*DOING, "chapter")) for of in kinds.values())
        reading = sum(words.values()) if only_words else sum(of["chapter"] for of in kinds.values())
        print(
            f"doing to reading, {what}: {of_all / reading - 1:.1f} in all; below {RATIO:g} in "
            f"{len(low)} of {len(ratios)} skills: " + ", ".join(f"{s} {r:.1f}" for r, s in low)
        )


def _words(chapter: Chapter) -> float:
    return chapter_text.word_count(chapter) / chapter_text.WORDS_PER_MINUTE


def _first(steps: Sequence[Step], minutes: float) -> Iterator[Step]:
    for step in steps:
        if minutes <= 0:
            return
        minutes -= step.minutes
        yield step


def _steepness(pack: Pack, steps: Sequence[Step]) -> None:
    rows = TeachingOrder(pack).activities({step.id for step in steps})
    uses = {name: {FAMILIES.get(c, c) for c, _ in used} for name, used, _ in rows}
    met, window, left, over, most = set[str](), list[str](), WINDOW, 0, 0
    practised, unready = Counter[str](), list[str]()
    for step in steps:
        new = sorted(uses.get(step.id, set()) - met)
        if step.kind in ("lab", "workshop"):
            few = [c for c in sorted(uses.get(step.id, ())) if practised[c] < PRACTISED]
            unready += [f"{step.id}: {display_name(c)}" for c in few]
        elif step.kind == "practice":
            practised.update(uses.get(step.id, ()))
        met |= set(new)
        window += [f"{display_name(construct)} ({step.id})" for construct in new]
        left -= step.minutes
        if left <= 0:
            most = max(most, len(window))
            if len(window) > MOST:
                over += 1
                print(f"  {len(window)} new: {', '.join(window)}")
            window, left = [], left + WINDOW if left > -WINDOW else WINDOW
    print(f"windows of {WINDOW} minutes with more than {MOST} new constructs: {over}; most {most}")
    print(f"needed by a lab and in fewer than {PRACTISED} exercises before: {'; '.join(unready)}")


if __name__ == "__main__":
    main()
