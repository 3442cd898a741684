"""One unforked child: warms up, limits itself, serves; what it may read is not restricted."""

from __future__ import annotations

import os

from gradatim.judge.processes.child_main import live
from gradatim.judge.processes.zygote_main import Order, warm
from gradatim.judge.profiles import interpreter
from gradatim.judge.sandbox import lockdown


def main(text: str) -> None:
    order = Order.read(text)
    found = interpreter(order.profile)
    serve = warm(found, order.serve)
    live(lambda: lockdown.limit_only(order.limits, os.getcwd(), order.control), serve)
