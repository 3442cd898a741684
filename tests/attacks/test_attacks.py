"""Every attack gets the verdict in its header, harms nobody, and leaves nothing behind.

The folder of an attack names its lab. Its header names checks and what the judge says of them,
`# check: FAIL words | other words`; `all` means each check. A check that is not named passes, but
for `word`, which only those could answer who read a file of the judge's. Where luck decides, a
check has a line for each outcome, or ANY.
"""

from __future__ import annotations

import re

import pytest
from harness import ATTACKS, LABS, MAX_GROWTH_MB, PACK, Attack, AttackHarness

HEADER = re.compile(r"(?:#|--) (\w+): (PASS|FAIL|SKIP|BROKEN|ANY)(.*)")


Outcomes = list[tuple[str, list[str]]]


def expected(source: str) -> dict[str, Outcomes]:
    outcomes: dict[str, Outcomes] = {}
    for line in source.splitlines():
        if (match := HEADER.fullmatch(line)) is None:
            break
        words = [some.strip() for some in match[3].split("|")]
        outcomes.setdefault(match[1], []).append((match[2], words))
    assert outcomes, "an attack says in its header what is expected"
    return outcomes


def as_expected(result: dict[str, str], wanted: dict[str, Outcomes]) -> bool:
    otherwise = ("FAIL", [""]) if result["name"] == "word" else ("PASS", [""])
    return any(
        outcome in (result["outcome"], "ANY") and any(w in result["message"] for w in words)
        for outcome, words in wanted.get("all") or wanted.get(result["name"]) or [otherwise]
    )


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_gets_the_verdict_that_it_deserves(
    harness: AttackHarness, attack: Attack
) -> None:
    verdict = harness.attack(attack)
    wanted = expected(attack.source)
    unexpected = [r for r in verdict["results"] if not as_expected(r, wanted)]
    assert unexpected == []
    assert (verdict["outcome"], verdict["level"]) == ("FAIL", harness.level)
    output = "".join(r["message"].split("expected")[0] + r["output"] for r in verdict["results"])
    assert "heliotrope" not in output
    assert verdict["named"] == []  # no wrong idea of a learner's looks like an attack
    harness.assert_unharmed(attack.lab)


def test_after_all_attacks_the_interpreters_are_those_of_the_beginning(
    harness: AttackHarness,
) -> None:
    grown = {
        pid: memory - harness.initial_memory[pid]
        for pid, memory in harness.memory_by_process().items()
    }
    assert max(grown.values()) < MAX_GROWTH_MB


@pytest.mark.parametrize("lab", LABS)
def test_every_lab_has_an_attack_and_an_answer(harness: AttackHarness, lab: str) -> None:
    assert [attack for attack in ATTACKS if attack.lab == lab]
    verdict = harness.grade(lab, PACK.material(lab).solution)
    assert verdict["outcome"] == "PASS"
