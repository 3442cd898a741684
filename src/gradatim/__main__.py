"""`python -m gradatim` is the program `gradatim`."""

from gradatim.cli import main

if __name__ == "__main__":
    main()
