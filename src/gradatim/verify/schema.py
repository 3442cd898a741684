"""JSON schemas: values that they allow and values that they forbid.

References to other documents are not fetched. The same seed gives the same values.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from gradatim.verify.corrupt import corrupted, outside_bounds
from gradatim.verify.failures import failure
from gradatim.verify.subschemas import Part, Unreadable, parts


class Schema:
    """A schema and the document in which its references are resolved: itself, or one that contains
    it."""

    def __init__(self, root: Part, document: Part | None = None, name: str = "a schema") -> None:
        """Raises Failure, with `name`, if it is not a valid schema or refers to another
        document."""
        from jsonschema import Draft202012Validator
        from referencing import Registry

        self.name, self._root, self._document = name, root, root if document is None else document
        with self._read():
            self._parts = list(parts(self._document, root))
            for part in self._parts:
                Draft202012Validator.check_schema(part)
        # An empty registry, so that references to other documents are not fetched.
        self._judge = Draft202012Validator({**self._document, **root}, registry=Registry())

    def forbids(self, value: Any) -> str:
        """Why a value is not allowed; "" if it is."""
        from jsonschema.exceptions import best_match

        with self._read():
            found = best_match(self._judge.iter_errors(value))
        if found is None:
            return ""
        asked = json.dumps(found.validator_value)[:120]
        return f"{found.json_path} does not fit {found.validator} {asked}"

    def valid(self, seed: int, count: int, sense: Sequence[Part] = ()) -> list[Any]:
        """At most `count` distinct values that it allows.

        With `sense`, each object has the keys and values of one of these samples, keys that are not
        required being left out at times; other properties of the schema are generated.
        """
        from gradatim.verify.generate import drawn

        with self._read():
            made = drawn(self._document, self._root, sense, seed, 3 * count)
        found = {json.dumps(value): value for value in made if not self.forbids(value)}
        return list(found.values())[:count]

    def invalid(self, examples: Sequence[Any], seed: int, count: int) -> list[tuple[str, Any]]:
        """At most `count` pairs of a reason and a value that it forbids, made from allowed
        `examples`."""
        junk = outside_bounds(self._parts)
        made = [value for example in examples for value in corrupted(example, junk)]
        found: dict[str, tuple[str, Any]] = {}
        for at in np.random.default_rng(seed).permutation(len(made)):
            if len(found) == count:
                break
            why = self.forbids(made[at])
            if why:
                found[json.dumps(made[at])] = why, made[at]
        return list(found.values())

    @contextlib.contextmanager
    def _read(self) -> Iterator[None]:
        """Turns the errors of reading an invalid schema into a Failure."""
        from hypothesis.errors import InvalidArgument
        from jsonschema.exceptions import SchemaError
        from referencing.exceptions import Unresolvable

        try:
            yield
        except (Unreadable, SchemaError, Unresolvable, InvalidArgument, re.error) as error:
            came = str(error).splitlines()[0][:300]
        except RecursionError:
            came = "it is nested too deep"
        else:
            return
        raise failure(
            sent=self.name,
            came=came,
            asks="a JSON schema that some value fits and that refers to nothing outside of it",
            look="what writes this document? A framework's own description needs no changes",
        )
