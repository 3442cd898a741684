"""The judge's processes: warm interpreters, the children forked from them, and the shared judge."""
