"""The table of profiles: found by rule, and the same for packs, docs and judge."""

import re
from pathlib import Path

import pytest

from gradatim import profiles
from gradatim.errors import JudgeError
from gradatim.profiles import (
    DEFAULT_PROFILE,
    PROFILES,
    SERVER_PROFILES,
    Profile,
    load_profile,
    profile_for_imports,
    usable_profile,
)

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `profile` \| the warm interpreter.*$", re.MULTILINE)


def test_every_file_is_a_profile():
    files = {path.stem for path in Path(profiles.__file__).parent.glob("*.py")}
    names = {name.replace("-", "_") for name in PROFILES + SERVER_PROFILES}
    assert names == files - {"__init__", "profile"}
    assert DEFAULT_PROFILE in PROFILES


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_is_declared(name):
    assert isinstance(load_profile(name), Profile)


def test_an_unknown_profile_is_refused_with_the_known_ones():
    with pytest.raises(JudgeError, match="unknown profile 'fortran'") as caught:
        usable_profile("fortran")
    assert all(name in caught.value.do for name in PROFILES)


def test_the_docs_offer_the_profiles_that_there_are():
    (row,) = ROW.findall((ROOT / "docs/authoring.md").read_text())
    offered = row.split("Take the smallest")[0]
    named = set(re.findall(r"`([a-z-]+)`", offered)) - {"profile"}
    assert named == set(PROFILES)


def test_the_page_on_security_names_the_profiles_that_may_start_programs():
    page = (ROOT / "docs/security.md").read_text()
    (named,) = re.findall(
        r"starts no program \(except with the profiles (.*), and PostgreSQL\)", page
    )
    starting = {name for name in PROFILES if load_profile(name).processes}
    assert set(re.findall(r"`([a-z-]+)`", named)) == starting
    assert [name for name in SERVER_PROFILES if load_profile(name).processes] == ["postgresql"]


def test_every_profile_named_anywhere_in_the_docs_exists():
    for page in (ROOT / "docs").glob("*.md"):
        named = re.findall(r"\bprofile `([a-z_-]+)`", page.read_text())
        assert set(named) <= set(PROFILES), page.name


@pytest.mark.parametrize(
    ("imports", "name"),
    [
        ([], "numpy"),
        (["json", "numpy"], "numpy"),
        (["pandas"], "pandas"),
        (["pandas", "matplotlib"], "plot"),
        (["seaborn", "matplotlib"], "seaborn"),
        (["xgboost", "sklearn"], "boosting"),
        (["pandas", "scipy"], "sklearn"),
        (["torch"], "torch"),
        (["torch", "sklearn"], "torch-sklearn"),
        (["keras", "numpy"], "keras"),
        (["sklearn", "torch", "keras"], "keras"),
        (["duckdb", "pandas"], "sql"),
    ],
)
def test_the_imports_choose_the_profile(imports, name):
    assert profile_for_imports(imports) == name
