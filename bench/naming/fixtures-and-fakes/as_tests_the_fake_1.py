from unittest.mock import Mock

import frost
import pytest


@pytest.fixture
def warning(monkeypatch):
    fake = Mock()
    monkeypatch.setattr(frost, "warning", fake)
    return fake


@pytest.mark.parametrize("word", ["frost", "mild", "unknown"])
def test_words(warning, word):
    warning.return_value = word
    assert frost.warning("Kiel") == word


def test_place(warning):
    frost.warning("Kiel")
    warning.assert_called_once_with("Kiel")
