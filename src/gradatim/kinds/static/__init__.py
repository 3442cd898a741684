"""A configuration file, which is not run here: a Dockerfile, a workflow, a manifest."""

from gradatim.kinds.kind import Kind

KIND = Kind({".dockerfile": "docker", ".yml": "yaml"}, package="yaml", has_calls=False)
