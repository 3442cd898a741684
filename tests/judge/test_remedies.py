"""For each known obstacle, the one thing to do about it."""

from __future__ import annotations

import os
import sys

import pytest

from gradatim.judge.sandbox import remedies
from gradatim.judge.sandbox.remedies import remedy
from gradatim.model import Level

FREE = {
    remedies._MAX_USER_NAMESPACES: "10000",
    remedies._UNPRIVILEGED_CLONE: "1",
    remedies._APPARMOR: "0",
    remedies._SECURITY_MODULES: "landlock,yama",
}


@pytest.fixture(autouse=True)
def plain_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(remedies, "_CONTAINERS", ())
    monkeypatch.setattr(remedies.platform, "release", lambda: "6.8.0-31-generic")


def remedy_with(**settings: str) -> str:
    changed = {getattr(remedies, name): value for name, value in settings.items()}
    return remedy(Level.FILTERED, lambda path: {**FREE, **changed}.get(path, ""))


def test_nothing_is_to_be_done_where_everything_works() -> None:
    assert remedy(Level.SEALED) == ""
    assert remedy_with() == ""


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"_MAX_USER_NAMESPACES": "0"}, "user.max_user_namespaces="),
        ({"_UNPRIVILEGED_CLONE": "0"}, "unprivileged_userns_clone=1"),
        ({"_APPARMOR": "1"}, f"profile gradatim {os.path.realpath(sys.executable)} "),
        ({"_SECURITY_MODULES": "yama,apparmor"}, "lsm=landlock,yama,apparmor"),
    ],
)
def test_each_obstacle_has_its_remedy(settings: dict[str, str], words: str) -> None:
    assert words in remedy_with(**settings)


def test_a_container_and_an_old_kernel_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(remedies.platform, "release", lambda: "5.10.0")
    assert "5.13" in remedy_with()
    monkeypatch.setattr(remedies, "_CONTAINERS", (str(tmp_path),))
    assert "container" in remedy_with()


@pytest.mark.parametrize(("system", "words"), [("win32", "WSL2"), ("darwin", "Linux")])
def test_other_systems_need_linux(monkeypatch: pytest.MonkeyPatch, system: str, words: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert words in remedy(Level.TIMED)


def test_a_setting_that_is_not_there_is_empty(tmp_path: object) -> None:
    assert remedies.read_setting(f"{tmp_path}/none") == ""
