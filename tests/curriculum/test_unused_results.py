"""Which calls of a check throw their answer away, with the standard library as the oracle."""

import dis
from itertools import pairwise
from types import CodeType

import pytest

from gradatim import curriculum
from gradatim.judge.child import unused_results

PACK = curriculum.load()


def codes(code):
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from codes(inner)


def discarded_offsets(code):
    pairs = pairwise(dis.get_instructions(code))
    return {one.offset for one, then in pairs if then.opname == "POP_TOP"}


@pytest.mark.parametrize("lab", list(PACK.labs)[::12])
def test_the_places_are_those_that_the_disassembler_finds(lab):
    found = list(codes(compile(PACK.material(lab).checks, "checks.py", "exec")))
    assert [set(unused_results._discarded_offsets(code)) for code in found] == [
        discarded_offsets(c) for c in found
    ]
    assert any(map(discarded_offsets, found))
