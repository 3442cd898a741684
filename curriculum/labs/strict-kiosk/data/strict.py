"""python data/strict.py FILE...: mypy --strict as your lab is judged, without settings and notes of
earlier runs."""

import sys

PLAIN = ["--config-file=", "--cache-dir=/dev/null", "--no-error-summary"]


def main():
    sys.modules["psutil"] = None  # with it, mypy would look at the machine's processors
    from mypy import api

    out, problem, code = api.run(["--strict", *PLAIN, *sys.argv[1:]])
    print(out + problem, end="")
    return code


sys.exit(main())
