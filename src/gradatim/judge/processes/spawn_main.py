"""One child that is not forked: warms up, limits itself, serves. It may read any file."""

from __future__ import annotations

import os

from gradatim.judge.processes.child_main import run_child
from gradatim.judge.processes.zygote_main import Order, run_preparation, warm_up
from gradatim.judge.sandbox import lockdown
from gradatim.judge.sandbox.user import assert_server_allowed
from gradatim.profiles import usable_profile


def main(text: str) -> None:
    order = Order.read(text)
    profile = usable_profile(order.profile)
    serve = warm_up(profile, order.serve)
    if profile.server is not None:
        assert_server_allowed(order.level)
        run_preparation(serve)
    run_child(lambda: lockdown.limit_only(order.limits, os.getcwd(), order.control), serve)
