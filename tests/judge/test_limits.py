"""How a child ended is said in words that a learner can act on."""

import signal

import pytest

from gradatim.judge.sandbox.limits import NOT_CONFINED, OUT_OF_MEMORY, Limits, describe_exit

LIMITS = Limits(cpu_s=2.5, memory_mb=64)


@pytest.mark.parametrize(
    ("status", "cpu_s", "killed_by_judge", "reason"),
    [
        (0, 0.1, False, ""),
        (3 << 8, 0.1, False, "exit code 3"),
        (OUT_OF_MEMORY << 8, 0.1, False, "used more than 64 MB of memory"),
        (NOT_CONFINED << 8, 0.0, False, "could not be locked down, so it was not run"),
        (signal.SIGSEGV, 0.1, False, "killed by SIGSEGV"),
        (signal.SIGKILL, 2.1, False, "used more than 2.5 s of processor time"),
        (signal.SIGKILL, 0.1, False, "killed by SIGKILL"),
        (signal.SIGKILL, 2.9, True, "stopped by the judge"),
        (
            signal.SIGSYS,
            0,
            False,
            "killed by SIGSYS: it made a system call that is not allowed here",
        ),
    ],
)
def test_an_end_has_a_reason(status: int, cpu_s: float, killed_by_judge: bool, reason: str) -> None:
    assert describe_exit(status, cpu_s, 10.0, LIMITS, killed_by_judge).reason == reason


def test_processor_time_is_rounded_up_to_what_the_kernel_counts() -> None:
    assert Limits(cpu_s=0.2).cpu_seconds == 1
    assert Limits(cpu_s=2.0).cpu_seconds == 2
