"""The main function of a child: lock down, serve, end. It does not know what is served."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import NoReturn

from gradatim.judge.sandbox.limits import NOT_CONFINED, OUT_OF_MEMORY
from gradatim.judge.sandbox.lockdown import SOCKET

Serve = Callable[[int], None]


def live(lock_down: Callable[[], None], serve: Serve) -> NoReturn:
    """Locks down, serves descriptor 3 and ends, whatever the code it ran has replaced meanwhile."""
    leave, close, code = os._exit, os.close, NOT_CONFINED
    try:
        lock_down()
        code = 1
        serve(SOCKET)
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    finally:
        # Tearing a large address space down takes milliseconds; whoever listens need not wait.
        with contextlib.suppress(OSError):
            close(SOCKET)
        leave(code)
