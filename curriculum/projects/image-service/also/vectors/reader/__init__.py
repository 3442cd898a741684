"""Support vectors read departments from slips, behind Starlette; the state is a few plain files."""
