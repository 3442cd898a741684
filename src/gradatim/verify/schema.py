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

from gradatim.verify.corrupt import boundary_values, corrupted
from gradatim.verify.failures import failure
from gradatim.verify.subschemas import Subschema, UnsupportedSchema, subschemas


class Schema:
    """A schema and the document in which its references are resolved: itself, or one that contains
    it."""

    def __init__(
        self, root: Subschema, document: Subschema | None = None, name: str = "a schema"
    ) -> None:
        """Raises Failure, with `name`, if it is not a valid schema or refers to another
        document."""
        from jsonschema import Draft202012Validator
        from referencing import Registry

        self.name, self._root, self._document = name, root, root if document is None else document
        with self._reading():
            self._parts = list(subschemas(self._document, root))
            for part in self._parts:
                Draft202012Validator.check_schema(part)
        # An empty registry, so that references to other documents are not fetched.
        self._validator = Draft202012Validator({**self._document, **root}, registry=Registry())

    def violation(self, value: Any) -> str:
        """Why a value is not allowed; "" if it is."""
        from jsonschema.exceptions import best_match

        with self._reading():
            found = best_match(self._validator.iter_errors(value))
        if found is None:
            return ""
        asked = json.dumps(found.validator_value)[:120]
        return f"{found.json_path} does not fit {found.validator} {asked}"

    def valid_values(self, seed: int, count: int, samples: Sequence[Subschema] = ()) -> list[Any]:
        """At most `count` distinct values that it allows.

        With `samples`, each object has the keys and values of one of them, keys that are not
        required being left out at times; other properties of the schema are generated.
        """
        from gradatim.verify.generate import generate_values

        with self._reading():
            made = generate_values(self._document, self._root, samples, seed, 3 * count)
        found = {json.dumps(value): value for value in made if not self.violation(value)}
        return list(found.values())[:count]

    def invalid_values(
        self, examples: Sequence[Any], seed: int, count: int
    ) -> list[tuple[str, Any]]:
        """At most `count` pairs of a reason and a value that it forbids, made from allowed
        `examples`."""
        replacements = boundary_values(self._parts)
        made = [value for example in examples for value in corrupted(example, replacements)]
        found: dict[str, tuple[str, Any]] = {}
        for at in np.random.default_rng(seed).permutation(len(made)):
            if len(found) == count:
                break
            why = self.violation(made[at])
            if why:
                found[json.dumps(made[at])] = why, made[at]
        return list(found.values())

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        """Turns the errors of reading an invalid schema into a Failure."""
        from hypothesis.errors import InvalidArgument
        from jsonschema.exceptions import SchemaError
        from referencing.exceptions import Unresolvable

        try:
            yield
        except (UnsupportedSchema, SchemaError, Unresolvable, InvalidArgument, re.error) as error:
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
