"""The main function of a child: lock down, serve, exit. It does not know what is served."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import NoReturn

from gradatim.judge.sandbox.limits import NOT_CONFINED, OUT_OF_MEMORY
from gradatim.judge.sandbox.lockdown import SOCKET_FD

Serve = Callable[[int], None]


def run_child(lock_down: Callable[[], None], serve: Serve) -> NoReturn:
    """Locks down, serves descriptor 3 and exits. The functions for that are saved beforehand, since
    the code that it runs may replace them."""
    exit_process, close, code = os._exit, os.close, NOT_CONFINED
    try:
        lock_down()
        code = 1
        serve(SOCKET_FD)
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    finally:
        # Freeing a large address space takes milliseconds; the other end need not wait for it.
        with contextlib.suppress(OSError):
            close(SOCKET_FD)
        exit_process(code)
