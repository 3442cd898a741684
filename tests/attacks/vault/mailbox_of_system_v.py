# word: FAIL got None
"""Shared memory, semaphores and message queues of System V: they outlive the process."""

import ctypes

KEY, CREATE = 0x6EADA71, 0o1666


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    made = {
        "memory": libc.shmget(KEY, 4096, CREATE),
        "semaphore": libc.semget(KEY, 1, CREATE),
        "queue": libc.msgget(KEY, CREATE),
    }
    return next((name for name, number in made.items() if number >= 0), None)
