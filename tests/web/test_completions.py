"""What the editor may complete after a module's name."""

import pytest


def test_a_module_has_its_public_names(visitor):
    found = visitor.get("/names/math").json()
    assert "sqrt" in found
    assert not any(name.startswith("_") for name in found)
    assert "norm" in visitor.get("/names/numpy.linalg").json()


@pytest.mark.parametrize(
    "module", ["antigravity", "this", "nowhere", "math.nowhere", "gradatim.app", "os;exit", "-c"]
)
def test_of_anything_else_nothing_is_imported_or_said(visitor, module):
    answer = visitor.get(f"/names/{module}")
    assert answer.status_code == 200 and answer.json() == []
