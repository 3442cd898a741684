"""The filter decides as intended, on both architectures: it is run here, step by step."""

import struct

import pytest

from gradatim.judge.sandbox.seccomp import Allowance, instructions
from gradatim.judge.sandbox.syscalls import NUMBERS

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
EPERM, ENOTTY, ENOSYS = ERRNO | 1, ERRNO | 25, ERRNO | 38
ARCHITECTURE = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
PLAIN = Allowance()
SHELL = Allowance(processes=True)
THREADS = Allowance(threads=True)
SERVER = Allowance(threads=True, processes=True, server=True)
SHARED = Allowance(private_view=False, signals=False)


def run_filter(program: bytes, data: bytes) -> int:
    """What the kernel would answer: the few instructions of classic BPF that the filter uses."""
    steps, index, value = list(struct.iter_unpack("=HBBI", program)), 0, 0
    while True:
        code, if_true, if_false, k = steps[index]
        index += 1
        if code == 0x06:
            return int(k)
        if code == 0x20:
            (value,) = struct.unpack_from("=I", data, k)
            continue
        matches = {0x15: value == k, 0x35: value >= k, 0x45: bool(value & k)}[code]
        index += if_true if matches else if_false


def answer(allowance: Allowance, machine: str, name: str, *arguments: int) -> int:
    words = [*arguments, *([0] * (6 - len(arguments)))]
    data = struct.pack("=IIQ6Q", NUMBERS[machine][name], ARCHITECTURE[machine], 0, *words)
    return run_filter(instructions(allowance, machine), data)


@pytest.fixture(params=["x86_64", "aarch64"])
def machine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("name", ["read", "write", "mmap", "openat", "futex", "exit_group"])
@pytest.mark.parametrize("allowance", [PLAIN, SHELL, THREADS, SERVER, SHARED])
def test_computing_is_allowed(allowance: Allowance, machine: str, name: str) -> None:
    assert answer(allowance, machine, name) == ALLOW


HOSTILE = "ptrace mount unshare setns bpf keyctl io_uring_setup userfaultfd perf_event_open"


@pytest.mark.parametrize("name", [*HOSTILE.split(), "process_vm_readv", "open_by_handle_at"])
@pytest.mark.parametrize("allowance", [PLAIN, SHELL, THREADS, SERVER, SHARED])
def test_hostile_calls_end_the_process(allowance: Allowance, machine: str, name: str) -> None:
    assert answer(allowance, machine, name) == KILL


@pytest.mark.parametrize("allowance", [PLAIN, SHELL, THREADS, SHARED])
def test_the_network_is_refused_in_every_profile(allowance: Allowance, machine: str) -> None:
    for number in (41, 42, 49, 50) if machine == "x86_64" else (198, 203, 200, 201):
        words = struct.pack("=IIQ6Q", number, ARCHITECTURE[machine], 0, 2, 1, 0, 0, 0, 0)
        assert run_filter(instructions(allowance, machine), words) == EPERM


def test_only_the_shell_may_run_programs(machine: str) -> None:
    assert answer(SHELL, machine, "execve") == ALLOW
    assert {answer(a, machine, "execve") for a in (PLAIN, THREADS, SHARED)} == {KILL}


def test_clone_is_decided_by_its_flags(machine: str) -> None:
    fork, thread, new_user = 17, 0x3D0F00, 0x10000000 | 17
    waited_for = 0x4000
    assert answer(THREADS, machine, "clone", thread | waited_for) == EPERM
    assert answer(SHELL, machine, "clone", fork | waited_for) == ALLOW
    assert answer(PLAIN, machine, "clone", thread) == EPERM
    assert answer(THREADS, machine, "clone", thread) == ALLOW
    assert answer(THREADS, machine, "clone", fork) == EPERM
    assert answer(SHELL, machine, "clone", fork) == ALLOW
    assert answer(SHELL, machine, "clone", new_user) == EPERM
    assert answer(SHELL, machine, "clone3") == ENOSYS


def test_a_limit_may_be_read_and_not_set(machine: str) -> None:
    assert answer(PLAIN, machine, "prlimit64", 0, 7, 0) == ALLOW
    assert answer(PLAIN, machine, "prlimit64", 0, 7, 1 << 40) == EPERM
    assert answer(PLAIN, machine, "prlimit64", 0, 7, 16) == EPERM


def test_a_terminal_is_out_of_reach(machine: str) -> None:
    assert answer(PLAIN, machine, "ioctl", 0, 0x5412) == ENOTTY  # types into a terminal
    assert answer(PLAIN, machine, "ioctl", 0, 0x5421) == ALLOW


def test_a_pair_of_streams_is_the_only_socket(machine: str) -> None:
    assert answer(PLAIN, machine, "socketpair", 1, 0x80001) == ALLOW
    assert answer(PLAIN, machine, "socketpair", 1, 2) == EPERM
    assert answer(PLAIN, machine, "socketpair", 2, 1) == EPERM


def test_no_file_can_be_left_waiting_in_a_socket(machine: str) -> None:
    assert {answer(a, machine, "sendmsg") for a in (PLAIN, SHELL, THREADS, SHARED)} == {EPERM}


def test_memory_is_shared_only_by_way_of_a_file(machine: str) -> None:
    shared, private, also_shared, anonymous = 0x1, 0x2, 0x3, 0x20
    for allowance in (PLAIN, SHELL, THREADS, SHARED):
        assert answer(allowance, machine, "mmap", 0, 9, 3, private | anonymous) == ALLOW
        assert answer(allowance, machine, "mmap", 0, 9, 3, shared) == ALLOW
        assert answer(allowance, machine, "mmap", 0, 9, 3, shared | anonymous) == EPERM
        assert answer(allowance, machine, "mmap", 0, 9, 3, also_shared | anonymous) == EPERM


def test_nobody_waits_for_all_processors(machine: str) -> None:
    assert {answer(a, machine, "membarrier") for a in (PLAIN, SHELL, THREADS, SHARED)} == {EPERM}


def test_a_socket_does_not_tell_who_is_at_the_other_end(machine: str) -> None:
    kind, credentials, groups, handle = 3, 17, 59, 77
    assert answer(PLAIN, machine, "getsockopt", 3, 1, kind) == ALLOW
    for option in (credentials, groups, handle):
        assert answer(PLAIN, machine, "getsockopt", 3, 1, option) == EPERM


def test_without_a_view_of_its_own_a_process_changes_no_mode_and_signals_nobody(
    machine: str,
) -> None:
    assert answer(SHARED, machine, "fchmodat") == ERRNO  # nothing happens, no error
    assert answer(SHARED, machine, "utimensat") == EPERM
    assert answer(SHARED, machine, "kill") == EPERM
    assert answer(PLAIN, machine, "kill") == ALLOW


def test_a_lock_does_nothing_and_says_that_all_went_well(machine: str) -> None:
    set_lock, get_owner = 6, 9
    assert answer(PLAIN, machine, "fcntl", 5, set_lock) == ERRNO
    assert answer(PLAIN, machine, "fcntl", 5, 0) == ALLOW
    assert answer(PLAIN, machine, "fcntl", 5, get_owner) == EPERM


def test_without_a_view_of_its_own_a_process_takes_no_room_at_once_or_unseen(machine: str) -> None:
    write_nameless, write = 0o20200001, 0o101
    assert answer(SHARED, machine, "fallocate") == ERRNO | 95
    assert answer(PLAIN, machine, "fallocate") == ALLOW
    assert answer(SHARED, machine, "openat", 0, 0, write_nameless) == ERRNO | 95
    assert answer(SHARED, machine, "openat", 0, 0, write) == ALLOW
    assert answer(PLAIN, machine, "openat", 0, 0, write_nameless) == ALLOW
    assert answer(SHARED, machine, "openat2") == ENOSYS


def test_a_foreign_architecture_ends_the_process(machine: str) -> None:
    data = struct.pack("=IIQ6Q", 0, 0x40000003, 0, *[0] * 6)
    assert run_filter(instructions(PLAIN, machine), data) == KILL


def test_the_second_set_of_numbers_of_x86_ends_the_process() -> None:
    data = struct.pack("=IIQ6Q", 0x40000000, ARCHITECTURE["x86_64"], 0, *[0] * 6)
    assert run_filter(instructions(PLAIN, "x86_64"), data) == KILL


def test_a_server_has_sockets_of_the_machine_alone_and_memory_that_it_shares(machine: str) -> None:
    for name in ("bind", "listen", "accept", "connect", "shmget", "signalfd4"):
        assert answer(SERVER, machine, name) == ALLOW
        assert answer(SHELL, machine, name) == EPERM
    assert answer(SERVER, machine, "socket", 1, 1) == ALLOW
    assert answer(SHELL, machine, "socket", 1, 1) == EPERM
    for family, kind in ((2, 1), (10, 1), (16, 3), (1, 2)):  # the network, the kernel, datagrams
        assert answer(SERVER, machine, "socket", family, kind) == EPERM
    assert answer(SERVER, machine, "mmap", 0, 4096, 3, 0x21) == ALLOW
    assert answer(SHELL, machine, "mmap", 0, 4096, 3, 0x21) == EPERM
    assert answer(SERVER, machine, "sendmsg") == EPERM
