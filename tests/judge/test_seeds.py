"""What follows from a seed: old ones as ever, new ones without a way back."""

import os
import re
import zlib

import numpy as np
import pytest
from tests_labs import files, material

from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.protocol import seeds
from gradatim.model import Outcome, seed_or_none
from gradatim.model.seed import format_seed


def fresh():
    """A seed as a learner's verdict has it."""
    return format_seed(os.urandom(16), os.urandom(4))


DRAWN = """
import random
import numpy as np
from gradatim.checks import check, equal

@check
def shows(lab, rng):
    "shows its numbers"
    drawn = [int(rng.integers(2**40)), random.getrandbits(64), int(np.random.randint(2**31))]
    equal(lab.f(), drawn)

@check
def other(lab, rng):
    "shows others"
    equal(lab.f(), int(rng.integers(2**40)))
"""
HEARD = """
import random
import numpy as np
def f():
    return [random.getrandbits(64), int(np.random.randint(2**31))]
"""


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def test_a_number_draws_what_it_always_drew():
    assert seeds.check_seed(1126173034, "sums_to_one") == zlib.crc32(b"1126173034:sums_to_one")
    assert seeds.check_seed(0, "a") == 3291919157 and seeds.learner_seed(0, "a") == 1172215386
    assert [seeds.further_seed(7, n) for n in (1, 2)] == [7 + 0x5EED, 7 + 2 * 0x5EED]
    assert seeds.numpy_seed(seeds.check_seed(0, "a")) == 3291919157


def test_a_verdict_of_an_old_seed_is_replayed_word_for_word(judge):
    """The words are those of the version before seeds were text."""
    found = judge.grade(material(DRAWN, HEARD), files(HEARD), 20240229)
    assert [result.message for result in found.results] == MESSAGES


MESSAGES = [
    "got [15977588300647951407, 2030695249], "
    "expected [686891810273, 18385724378958125779, 1873465562] (2 items instead of 3)",
    "got [14683432437929615433, 773858200], a list; expected an int such as 576709950151",
]


def test_a_new_seed_has_128_bits_for_the_checks_and_others_for_the_learner():
    many = [fresh() for _ in range(50)]
    assert all(re.fullmatch("2-[0-9a-f]{32}-[0-9a-f]{8}", seed) for seed in many)
    assert len(set(many)) == 50
    secret, own = many[0][2:34], many[0][35:]
    for bit in (0, 64, 127):  # each of them counts
        turned = f"2-{int(secret, 16) ^ 1 << bit:032x}-{own}"
        assert seeds.check_seed(turned, "a") != seeds.check_seed(many[0], "a") >= 2**64
        assert seeds.learner_seed(turned, "a") == seeds.learner_seed(many[0], "a") < 2**32
        assert seeds.further_seed(turned, 1)[2:34] != seeds.further_seed(many[0], 1)[2:34]
    turned = f"2-{secret}-{int(own, 16) ^ 1:08x}"
    assert seeds.check_seed(turned, "a") == seeds.check_seed(many[0], "a")
    assert seeds.learner_seed(turned, "a") != seeds.learner_seed(many[0], "a")
    assert len(np.atleast_1d(seeds.numpy_seed(seeds.check_seed(many[0], "a")))) in (3, 4)


def test_a_new_seed_replays_its_verdict(judge):
    lab, seed = material(DRAWN, HEARD), fresh()
    first, second = (judge.grade(lab, files(HEARD), seed) for _ in range(2))
    assert first.outcome is Outcome.FAIL and first.seed == seed
    assert first.results == second.results
    other = judge.grade(lab, files(HEARD), fresh())
    assert [r.message for r in other.results] != [r.message for r in first.results]
    assert judge.explain(lab, files(HEARD), first).seed == seed


@pytest.mark.parametrize(
    "found",
    [None, "", "7", [], True, 1.5, 10**400, float("inf"), "3-" + "0" * 32 + "-" + "0" * 8,
     "2-" + "0" * 31 + "-" + "0" * 8, "2-" + "0" * 32 + "-" + "0" * 8 + "\n"],
)  # fmt: skip
def test_what_is_no_seed_is_none(found):
    assert seed_or_none(found) is None


def test_numbers_and_text_are_seeds():
    text = fresh()
    assert [seed_or_none(one) for one in (7, 7.0, -1, text)] == [7, 7, -1, text]
