"""`gradatim journal`, as the installed program says it."""

from __future__ import annotations

import json


def test_entries_are_added_and_listed(gradatim):
    assert "No entries yet" in gradatim("journal").stdout
    added = gradatim("journal", "add", "Explain a fold", "--kept", "names", "--json")
    assert json.loads(added.stdout)["kept"] == "names"
    gradatim("journal", "add", "Name a bug", "--rewritten", "the loop")
    found = json.loads(gradatim("journal", "--json").stdout)
    assert [(one["purpose"], one["kept"], one["rewritten"]) for one in found] == [
        ("Explain a fold", "names", ""),
        ("Name a bug", "", "the loop"),
    ]
    assert "  rewritten: the loop" in gradatim("journal").stdout.splitlines()


def test_an_empty_entry_is_refused(gradatim):
    refused = gradatim("journal", "add", " ", "--json")
    assert refused.returncode == 2 and json.loads(refused.stdout)["error"] == "the entry is empty"
