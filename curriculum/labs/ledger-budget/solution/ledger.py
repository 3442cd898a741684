"""Reads the bank's exports:

python ledger.py FILE                           prints the balance
python ledger.py FILE RULES                     prints the sums by category
python ledger.py --months FILE RULES            prints the sums by category and month
python ledger.py --open FILE RULES              lists the bookings that no rule fits
python ledger.py --budget BUDGET RULES FILE...  compares each month with a budget
"""

import sys
from pathlib import Path

import bank
import budget
import categories
import months

HOW = "[--months | --open] FILE [RULES], or --budget BUDGET RULES FILE..."


def money(cents):
    """Return an amount as a text with a decimal point."""
    return f"{cents / 100:.2f}"


def load(name, read):
    """Return what `read` makes of a file's text; complain of what is wrong and raise ValueError."""
    try:
        *found, problems = read(Path(name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        found, problems = [], ["there is no such file"]
    for problem in problems:
        print(f"ledger: {name}: {problem}", file=sys.stderr)
    if problems:
        raise ValueError(name)
    return found


def report(name, bookings, rules):
    """Print the sums by category."""
    for category, cents in categories.sums(bookings, rules):
        print(money(cents), category)


def table(name, bookings, rules):
    """Print the sums by category and month."""
    if not bookings:
        return
    shown, rows = months.table(bookings, rules)
    print("".join(f"{months.name(month):>10}" for month in shown))
    for sums, category in rows:
        print("".join(f"{money(cents):>10}" for cents in sums), category)


def unmatched(name, bookings, rules):
    """List the bookings that no rule fits, the largest amounts first."""
    rest = [one for one in bookings if categories.category(one, rules) == categories.REST]
    for one in sorted(rest, key=lambda one: -abs(one["Amount"])):
        print(f"{name}:{one['Line']}: {money(one['Amount'])} {one['Payee']}")


REPORTS = {"": report, "--months": table, "--open": unmatched}


def single(option, name, *rules_name):
    """Print the balance of one export, or the report that the option asks for."""
    opening, bookings = load(name, bank.read)
    if rules_name:
        (rules,) = load(*rules_name, categories.read)
        REPORTS[option](name, bookings, rules)
    else:
        print("bookings", len(bookings))
        print("balance", money(opening + sum(found["Amount"] for found in bookings)))
    return 0


def exports(names):
    """Return the bookings of each export; complain of all that are damaged and raise ValueError."""
    found, refused = [], []
    for name in names:
        try:
            found.append(load(name, bank.read)[1])
        except ValueError:
            refused.append(name)
    if refused:
        raise ValueError(refused)
    return found


def compared(budget_name, rules_name, *names):
    """Compare each month of some exports with a budget; return 1 if it was exceeded, else 0."""
    (rules,) = load(rules_name, categories.read)
    (limits,) = load(budget_name, lambda text: budget.read(text, rules))
    code = 0
    for month, category, spent, limit in budget.compare(bank.merged(exports(names)), rules, limits):
        row = f"{month} {category} {money(spent)} of {money(limit)}"
        if spent > limit:
            row += f", {money(spent - limit)} over"
            code = 1
        print(row)
    return code


def fits(option, names):
    """Return whether this option can be asked for with so many names."""
    if option == "--budget":
        return len(names) >= 3
    return len(names) == 2 or (not option and len(names) == 1)


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    option, names = "", arguments
    if arguments and arguments[0] in ("--months", "--open", "--budget"):
        option, *names = arguments
    if not fits(option, names):
        print(f"usage: python ledger.py {HOW}", file=sys.stderr)
        return 2
    try:
        return compared(*names) if option == "--budget" else single(option, *names)
    except ValueError:
        return 2 if option == "--budget" else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
