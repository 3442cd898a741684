"""What other parts of a program may do to an account."""


def write_balance(account, cents):
    """Write to account.balance; answer what happened, and the balance afterwards."""
    try:
        account.balance = cents
    except AttributeError:
        return ["AttributeError", account.balance]
    return ["no error", account.balance]


def spoil_history(account):
    """Change the list that account.history gives; answer the history after each change."""
    mine = account.history
    mine[0] = -1
    changed = account.history
    mine.append(99)
    return [changed, account.history]


def refusal(account, method, cents):
    """Ask for what is to be refused; say what happened. What a method returns is free."""
    try:
        getattr(account, method)(cents)
    except ValueError:
        return "ValueError"
    return f"no error, and a balance of {account.balance}"
