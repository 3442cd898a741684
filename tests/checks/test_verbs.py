import pytest

from gradatim.checks import close, equal, session
from gradatim.checks.session import CheckFailed


def failure_message(*compare):
    """What the first comparison that fails says, in a check of its own."""
    session.begin(soft=False)
    with pytest.raises(CheckFailed) as failed:
        for verb, got, want in compare:
            verb(got, want)
    return failed.value.message


def test_an_answer_that_fails_only_when_nothing_is_wanted_is_told():
    case = "right but for the empty case"
    assert case in failure_message((equal, [1], [1]), (equal, None, []))
    assert case in failure_message((close, [1.0], [1.0]), (close, [0.0], []))
    assert case not in failure_message((equal, None, []))
    assert case not in failure_message((equal, [1], [1]), (equal, [2], [3]))


def test_a_later_failure_of_a_check_that_goes_on_is_not_the_empty_case_alone():
    run = session.begin(soft=True)
    equal([1], [1])
    equal([1], [2])
    equal(None, [])
    assert len(run.failures) == 2 and "empty" not in run.failures[1].message
